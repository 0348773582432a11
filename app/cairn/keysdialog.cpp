// SPDX-License-Identifier: GPL-3.0-or-later
// A table, a line to search it, and below it the key of the chosen row.
#include "app/cairn/keysdialog.h"

#include "app/cairn/keymodel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace cairn {

KeysDialog::KeysDialog(const QList<ShortcutScope> &scopes, int current, Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_model(new KeyModel(scopes, settings, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
    , m_name(new QLabel(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_take(new QPushButton(tr("Use this key"), this))
    , m_initial(new QPushButton(tr("As at first"), this))
    , m_note(new QLabel(this))
{
    setWindowTitle(tr("Keys"));
    resize(620, 640);
    m_found->setSourceModel(m_model);
    m_found->setRecursiveFilteringEnabled(true);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeLayout();
    connectParts();
    m_view->expandAll();
    const QModelIndex first = m_found->mapFromSource(m_model->index(0, 0, m_model->index(current, 0)));
    m_view->setCurrentIndex(first);
    m_view->scrollTo(first.parent(), QAbstractItemView::PositionAtTop);
    m_search->setFocus();
}

void KeysDialog::makeLayout()
{
    m_search->setPlaceholderText(tr("Find by what it does, or by key"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(QStringLiteral("search"), IconRole::Muted), QLineEdit::LeadingPosition);
    m_view->setModel(m_found);
    m_view->setAccessibleName(tr("Keys"));
    m_view->setRootIsDecorated(false);
    m_view->setItemsExpandable(false);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(kSpace16);
    m_view->header()->setSectionResizeMode(KeyModel::ActionColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(KeyModel::KeyColumn, QHeaderView::ResizeToContents);
    m_view->header()->setStretchLastSection(false);
    m_edit->setAccessibleName(tr("New key"));
    m_edit->setFixedWidth(160);
    m_name->setMinimumWidth(200);
    m_name->setBuddy(m_edit);
    m_note->setWordWrap(true);
    setTextTone(m_note, TextTone::Muted);
    auto *key = new QHBoxLayout;
    key->setSpacing(kSpace8);
    key->addWidget(m_name, 1);
    key->addWidget(m_edit);
    key->addWidget(m_take);
    key->addWidget(m_initial);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *all = buttons->addButton(tr("All as at first"), QDialogButtonBox::ResetRole);
    connect(all, &QPushButton::clicked, this, [this] {
        m_model->resetAll();
        showCurrent();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(m_search);
    layout->addWidget(m_view, 1);
    layout->addLayout(key);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
}

void KeysDialog::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        m_view->expandAll();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &KeysDialog::showCurrent);
    connect(m_view, &QTreeView::activated, m_edit, qOverload<>(&QWidget::setFocus));
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::tryKey);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const QKeySequence typed = m_edit->keySequence();
        m_model->setKey(current(), typed.isEmpty() ? QKeySequence() : QKeySequence(typed[0]));
        showCurrent();
    });
    connect(m_initial, &QPushButton::clicked, this, [this] {
        if (const QAction *action = m_model->actionAt(current()))
            m_model->setKey(current(), initialShortcut(action));
        showCurrent();
    });
}

QModelIndex KeysDialog::current() const { return m_found->mapToSource(m_view->currentIndex()); }

void KeysDialog::showCurrent()
{
    const QAction *action = m_model->actionAt(current());
    m_name->setText(action ? QString(action->text()).remove(QLatin1Char('&')) : QString());
    m_edit->setEnabled(action);
    m_edit->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_initial->setEnabled(action && action->shortcut() != initialShortcut(action));
    tryKey();
}

void KeysDialog::tryKey()
{
    const QAction *action = m_model->actionAt(current());
    const QKeySequence typed = m_edit->keySequence().isEmpty() ? QKeySequence() : QKeySequence(m_edit->keySequence()[0]);
    m_take->setEnabled(action && typed != action->shortcut());
    const QString other = m_model->conflict(current(), typed);
    if (!other.isEmpty())
        m_note->setText(tr("%1 already stands for “%2”: neither would work until one of them has another key.")
                            .arg(typed.toString(QKeySequence::NativeText), other));
    else
        m_note->setText(tr("Choose a row, press the new key in the field, then “%1”. Keys that were changed are bold.").arg(m_take->text()));
}

} // namespace cairn

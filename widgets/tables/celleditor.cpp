// SPDX-License-Identifier: GPL-3.0-or-later
// What does not fit the column stays on the page; the model says why.
#include "widgets/tables/celleditor.h"

#include "models/data/celledits.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kHeight = 120;

} // namespace

CellEditor::CellEditor(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    m_text->setFixedHeight(kHeight);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_name->setBuddy(m_text);
    m_name->setWordWrap(true);
    setTextTone(m_name, TextTone::Muted);
    auto *save = new QPushButton(tr("Save"), this);
    setButtonKind(save, ButtonKind::Primary);
    save->setToolTip(tr("Save the value (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    setButtonKind(cancel, ButtonKind::Quiet);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kSpace4, 0, kSpace8);
    layout->setSpacing(kSpace4);
    layout->addWidget(m_name);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(save, &QPushButton::clicked, this, [this] {
        if (this->save())
            close();
    });
    connect(cancel, &QPushButton::clicked, this, &CellEditor::close);
}

void CellEditor::edit(const QModelIndex &index, const QString &name)
{
    m_index = index;
    m_before = cellTextOf(index.data(Qt::EditRole));
    m_name->setText(name);
    m_text->setPlainText(m_before);
    show();
    m_text->setFocus();
    m_text->selectAll();
}

bool CellEditor::save()
{
    const QString text = m_text->toPlainText();
    if (!m_index.isValid() || text == m_before)
        return true;
    auto *model = const_cast<QAbstractItemModel *>(m_index.model());
    return model->setData(m_index, text, Qt::EditRole);
}

void CellEditor::leave()
{
    if (!isHidden() && save())
        close();
}

void CellEditor::close()
{
    m_index = QPersistentModelIndex();
    hide();
}

bool CellEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() == Qt::Key_Escape)
        close();
    else if (!isReturn || key->modifiers() != Qt::ControlModifier)
        return QWidget::eventFilter(watched, event);
    else if (save())
        close();
    return true;
}

} // namespace cairn

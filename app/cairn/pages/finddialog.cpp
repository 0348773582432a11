// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of the dialogs that look for something.
#include "app/cairn/pages/finddialog.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kListHeight = 132;

} // namespace

FindDialog::FindDialog(Session &session, TableInfo table, QString filter, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_table(std::move(table))
    , m_filter(std::move(filter))
    , m_form(new QFormLayout)
    , m_layout(new QVBoxLayout(this))
    , m_onlyFiltered(new QCheckBox(tr("Only among the rows that are shown"), this))
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_look(new QPushButton(icon(QStringLiteral("search"), IconRole::OnAccent), tr("Look"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_buttons(new QHBoxLayout)
{
    m_form->setHorizontalSpacing(kSpace16);
    m_form->setVerticalSpacing(kSpace8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_onlyFiltered->setVisible(!m_filter.isEmpty());
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextTone(m_sentence, TextTone::Muted);
    setButtonKind(m_look, ButtonKind::Primary);
    m_look->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace8);
    line->addWidget(m_onlyFiltered);
    line->addStretch();
    line->addWidget(m_stop);
    line->addWidget(m_look);
    m_buttons->setSpacing(kSpace8);
    m_buttons->addStretch();
    m_buttons->addWidget(close);
    m_layout->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    m_layout->setSpacing(kSpace12);
    m_layout->addLayout(m_form);
    m_layout->addLayout(line);
    m_layout->addWidget(m_progress);
    m_layout->addWidget(m_sentence);
    m_layout->addLayout(m_buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_look, &QPushButton::clicked, this, [this] { look(); });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_task.cancel();
        setLooking(false);
        say(tr("Stopped."));
    });
    setLooking(false);
    say({});
}

void FindDialog::setResult(QWidget *widget) { m_layout->insertWidget(m_layout->count() - 1, widget, 1); }

void FindDialog::addAction(QPushButton *button)
{
    button->setAutoDefault(false);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void FindDialog::setLookText(const QString &text) { m_look->setText(text); }

void FindDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QString FindDialog::chosenFilter() const { return m_onlyFiltered->isChecked() ? m_filter : QString(); }

QStringList FindDialog::ticked(const QListWidget *list)
{
    QStringList names;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->checkState() == Qt::Checked)
            names.append(list->item(row)->text());
    }
    return names;
}

QListWidget *FindDialog::columnList(const std::function<bool(const TableColumn &)> &isShown, const std::function<bool(const TableColumn &)> &isTicked)
{
    auto *list = new QListWidget(this);
    list->setFixedHeight(kListHeight);
    for (const TableColumn &column : m_table.storedColumns()) {
        if (!isShown(column))
            continue;
        auto *item = new QListWidgetItem(column.name, list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked(column) ? Qt::Checked : Qt::Unchecked);
    }
    return list;
}

void FindDialog::setLooking(bool isLooking)
{
    m_progress->setVisible(isLooking);
    m_progress->setRange(0, 0);
    m_stop->setVisible(isLooking);
    m_look->setEnabled(!isLooking);
    if (isLooking)
        say(tr("Looking…"));
}

void FindDialog::showProgress(const TaskProgress &progress)
{
    constexpr int kParts = 1'000;
    const QLocale locale;
    if (progress.total > 0) {
        m_progress->setRange(0, kParts);
        m_progress->setValue(int(double(progress.done) / double(progress.total) * kParts));
    }
    const QString counts = progress.total > 0 ? tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)) : QString();
    say(progress.text.isEmpty() ? counts : progress.text + QStringLiteral(": ") + counts);
}

/** Handed into the task: the handle is touched only in its own thread. */
TaskControl::Listener FindDialog::sharedProgress(TaskHandle *handle)
{
    auto last = std::make_shared<qint64>(0);
    return [guard = QPointer<TaskHandle>(handle), last](const TaskProgress &progress) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (now - *last < 50)
            return;
        *last = now;
        QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, progress] {
            if (guard)
                guard->report(progress);
        }, Qt::QueuedConnection);
    };
}

} // namespace cairn

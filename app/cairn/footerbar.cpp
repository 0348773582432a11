// SPDX-License-Identifier: GPL-3.0-or-later
// Layout of the footer, and the list of tasks behind its progress bar.
#include "app/cairn/footerbar.h"

#include "app/cairn/taskboard.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace cairn {
namespace {

constexpr int kFooterHeight = 32;
constexpr int kTellMs = 6'000;

/** "312 of 5,000" or what the task says. */
QString progressWords(const TaskProgress &progress)
{
    if (!progress.text.isEmpty())
        return progress.text;
    const QLocale locale;
    return progress.total > 0 ? FooterBar::tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total)) : QString();
}

QString taskWords(const TaskHandle &task)
{
    const QString words = progressWords(task.progress());
    return words.isEmpty() ? task.name() : FooterBar::tr("%1: %2").arg(task.name(), words);
}

} // namespace

FooterBar::FooterBar(QWidget *parent)
    : QWidget(parent)
    , m_saved(new QLabel(this))
    , m_progress(new QLabel(this))
    , m_told(new QLabel(this))
    , m_task(new QToolButton(this))
    , m_bar(new QProgressBar(this))
    , m_annotator(new QPushButton(icon(QStringLiteral("person"), IconRole::Muted), {}, this))
{
    setSurface(this, Surface::Window);
    setFixedHeight(kFooterHeight);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSpace12, 0, kSpace8, 0);
    layout->setSpacing(kSpace16);
    layout->addWidget(m_saved);
    layout->addWidget(m_progress);
    layout->addWidget(m_told);
    layout->addStretch();
    layout->addWidget(m_task);
    layout->addWidget(m_bar);
    layout->addWidget(m_annotator);
    m_bar->setFixedWidth(120);
    m_bar->setTextVisible(false);
    m_task->setAutoRaise(true);
    m_task->setToolTip(tr("What is under way; click for the list and to cancel"));
    m_task->setFocusPolicy(Qt::TabFocus);
    m_task->hide();
    m_bar->hide();
    setButtonKind(m_annotator, ButtonKind::Quiet);
    m_annotator->setToolTip(tr("Who is labelling; click to change"));
    setSavedAt(0);
    connect(m_task, &QToolButton::clicked, this, &FooterBar::openTaskList);
    connect(m_annotator, &QPushButton::clicked, this, &FooterBar::annotatorClicked);
}

void FooterBar::setSavedAt(double utcSeconds)
{
    const QString time = QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(qint64(utcSeconds * 1000)).time(), QStringLiteral("HH:mm:ss"));
    m_saved->setText(utcSeconds > 0 ? tr("Saved %1").arg(time) : tr("Everything is saved"));
    m_saved->setToolTip(tr("Every change is saved the moment it is made"));
}

void FooterBar::setReadOnly(const QString &reason)
{
    m_saved->setText(tr("Read-only"));
    m_saved->setToolTip(reason);
}

void FooterBar::setProgress(const QString &text) { m_progress->setText(text); }

void FooterBar::setAnnotator(const QString &name) { m_annotator->setText(name); }

void FooterBar::setTasks(TaskBoard *tasks)
{
    if (m_tasks)
        m_tasks->disconnect(this);
    m_tasks = tasks;
    if (tasks)
        connect(tasks, &TaskBoard::changed, this, &FooterBar::showTasks);
    showTasks();
}

void FooterBar::tell(const QString &sentence)
{
    m_told->setText(sentence);
    QTimer::singleShot(kTellMs, m_told, [label = m_told, sentence] {
        if (label->text() == sentence)
            label->clear();
    });
}

void FooterBar::showTasks()
{
    const QList<TaskHandle *> tasks = m_tasks ? m_tasks->tasks() : QList<TaskHandle *>();
    m_task->setVisible(!tasks.isEmpty());
    m_bar->setVisible(!tasks.isEmpty());
    if (tasks.isEmpty())
        return;
    const TaskHandle &first = *tasks.first();
    const QString more = tasks.size() > 1 ? tr(" (and %n more)", nullptr, int(tasks.size()) - 1) : QString();
    m_task->setText(fontMetrics().elidedText(taskWords(first) + more, Qt::ElideRight, 420));
    m_bar->setRange(0, first.progress().total > 0 ? 1000 : 0);
    if (first.progress().total > 0)
        m_bar->setValue(int(1000 * first.progress().done / first.progress().total));
}

void FooterBar::openTaskList()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<TaskHandle *> tasks = m_tasks ? m_tasks->tasks() : QList<TaskHandle *>();
    for (TaskHandle *task : tasks) {
        QAction *action = menu->addAction(icon(QStringLiteral("close")), tr("Cancel: %1").arg(taskWords(*task)));
        connect(action, &QAction::triggered, task, &TaskHandle::cancel);
    }
    menu->popup(m_task->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// One row a task: title, bar, words, cancel.
#include "widgets/common/tasklist.h"

#include "widgets/common/elidedlabel.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QProgressBar>
#include <QSet>
#include <QVBoxLayout>

namespace cairn {

namespace {
// Bars take an int; a task may count more than fits.
constexpr int kBarSteps = 1000;
} // namespace

class TaskRow : public QWidget
{
public:
    TaskRow(const QString &id, TaskList *list)
        : QWidget(list)
        , m_title(new ElidedLabel(QString(), this))
        , m_bar(new QProgressBar(this))
        , m_text(new QLabel(this))
        , m_cancel(new IconButton(QStringLiteral("close"), QString(), this))
    {
        m_bar->setTextVisible(false);
        m_bar->setFixedHeight(kSpace12);
        setTextTone(m_text, TextTone::Muted);
        m_text->setFont(withTabularFigures(steppedFont(font(), TextStep::Small)));
        auto *grid = new QGridLayout(this);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(kSpace8);
        grid->setVerticalSpacing(2);
        grid->addWidget(m_title, 0, 0);
        grid->addWidget(m_bar, 1, 0);
        grid->addWidget(m_text, 2, 0);
        grid->addWidget(m_cancel, 0, 1, 3, 1, Qt::AlignVCenter);
        grid->setColumnStretch(0, 1);
        connect(m_cancel, &QToolButton::clicked, list, [list, id] { emit list->cancelRequested(id); });
    }

    void show(const TaskStatus &task)
    {
        m_title->setText(task.title);
        m_text->setText(progressText(task));
        if (task.total > 0) {
            m_bar->setRange(0, kBarSteps);
            m_bar->setValue(int(double(task.done) / double(task.total) * kBarSteps));
        } else {
            m_bar->setRange(0, 0);
        }
        m_bar->setAccessibleName(task.title);
        m_bar->setAccessibleDescription(progressText(task));
        m_cancel->setWhat(TaskList::tr("Cancel: %1").arg(task.title));
        m_cancel->setEnabled(task.canCancel && !task.isStopping);
    }

private:
    ElidedLabel *m_title;
    QProgressBar *m_bar;
    QLabel *m_text;
    IconButton *m_cancel;
};

TaskList::TaskList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_nothing(new QLabel(tr("Nothing is running in the background."), this))
{
    m_layout->setSpacing(kSpace12);
    m_layout->setContentsMargins(kSpace16, kSpace12, kSpace12, kSpace12);
    setTextTone(m_nothing, TextTone::Muted);
    m_layout->setAlignment(Qt::AlignTop);
    m_layout->addWidget(m_nothing);
}

void TaskList::setTasks(const QList<cairn::TaskStatus> &tasks)
{
    QSet<QString> gone(m_rows.keyBegin(), m_rows.keyEnd());
    for (const TaskStatus &task : tasks) {
        gone.remove(task.id);
        TaskRow *&row = m_rows[task.id];
        if (!row) {
            row = new TaskRow(task.id, this);
            m_layout->addWidget(row);
        }
        row->show(task);
    }
    for (const QString &id : std::as_const(gone))
        m_rows.take(id)->deleteLater();
    m_nothing->setVisible(m_rows.isEmpty());
}

} // namespace cairn

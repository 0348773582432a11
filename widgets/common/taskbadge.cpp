// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the first task as a small bar with words, and keeps the popup list up to date.
#include "widgets/common/taskbadge.h"

#include "widgets/common/fonts.h"
#include "widgets/common/popuppanel.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/tasklist.h"
#include "widgets/common/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace cairn {

namespace {

constexpr int kBarWidth = 56;
constexpr int kBarHeight = 4;
constexpr int kListWidth = 340;

} // namespace

TaskBadge::TaskBadge(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(withTabularFigures(font()));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &TaskBadge::openList);
    hide();
}

void TaskBadge::setTasks(const QList<cairn::TaskStatus> &tasks)
{
    m_tasks = tasks;
    if (!tasks.isEmpty()) {
        const QString first
            = tr("%1: %2", "task: how far it is").arg(tasks.first().title, progressText(tasks.first()));
        const int others = int(tasks.size()) - 1;
        setText(others == 0 ? first
                            : tr("%1 and %n more", "a task and its progress, and how many others run", others)
                                  .arg(first));
    }
    setAccessibleName(text());
    setToolTip(tr("Background tasks"));
    if (m_list) m_list->setTasks(tasks);
    if (m_popup && m_popup->isOpen() && tasks.isEmpty()) m_popup->closePanel();
    setVisible(!tasks.isEmpty());
    updateGeometry();
    update();
}

void TaskBadge::openList()
{
    if (!m_popup) {
        m_popup = new PopupPanel(window());
        auto *layout = new QVBoxLayout(m_popup);
        layout->setContentsMargins(0, 0, 0, 0);
        m_list = new TaskList(m_popup);
        layout->addWidget(m_list);
        connect(m_list, &TaskList::cancelRequested, this, &TaskBadge::cancelRequested);
    }
    m_list->setTasks(m_tasks);
    const int height = m_list->sizeHint().height();
    const QPoint corner = mapTo(window(), QPoint(0, 0));
    m_popup->openIn(
        QRect(corner.x() + width() - kListWidth, corner.y() - height - kSpace4, kListWidth, height));
}

QSize TaskBadge::sizeHint() const
{
    return { kSpace8 + kBarWidth + kSpace8 + fontMetrics().horizontalAdvance(text()) + 2 + kSpace8,
        std::max(kCompactRowHeight, fontMetrics().height() + kSpace4) };
}

void TaskBadge::paintEvent(QPaintEvent *)
{
    if (m_tasks.isEmpty()) return;
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    if (isDown())
        paintRounded(&painter, rect(), kSmallRadius, theme.pressed);
    else if (underMouse())
        paintRounded(&painter, rect(), kSmallRadius, theme.hover);

    auto mirrored = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    const QRect bar = mirrored(QRect(kSpace8, (height() - kBarHeight) / 2, kBarWidth, kBarHeight));
    paintRounded(&painter, bar, kBarHeight / 2.0, theme.pressed);
    const TaskStatus &task = m_tasks.first();
    if (task.total > 0) {
        QRectF filled = bar;
        filled.setWidth(bar.width() * std::clamp(double(task.done) / double(task.total), 0.0, 1.0));
        if (layoutDirection() == Qt::RightToLeft) filled.moveRight(QRectF(bar).right());
        paintRounded(&painter, filled, kBarHeight / 2.0, theme.accent);
    } else {
        paintRounded(&painter, QRectF(bar).adjusted(kBarWidth / 3.0, 0, -kBarWidth / 3.0, 0),
            kBarHeight / 2.0, theme.accent);
    }

    const QRect area(kSpace8 + kBarWidth + kSpace8, 0, width() - kBarWidth - 3 * kSpace8, height());
    painter.setPen(theme.mutedText);
    painter.drawText(mirrored(area),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        fontMetrics().elidedText(text(), Qt::ElideRight, area.width()));
    if (hasFocus()) paintFocusRing(&painter, rect(), kSmallRadius, theme.accent);
}

} // namespace cairn

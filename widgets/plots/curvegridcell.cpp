// SPDX-License-Identifier: GPL-3.0-or-later
// The title is painted, so that a cell is two widgets and no more.
#include "widgets/plots/curvegridcell.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kTitleHeight = 26;
const QString kMetricType = QStringLiteral("application/x-cairn-metric");

} // namespace

CurveGridCell::CurveGridCell(QWidget *parent)
    : QWidget(parent)
    , m_plot(new CurvePlot(this))
{
    setAcceptDrops(true);
    m_plot->setCompact(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, kTitleHeight, 1, 1);
    layout->addWidget(m_plot);
    setToolTip(tr("Double-click the title to see it large; drag it onto another plot to see both in one"));
}

void CurveGridCell::show(const QString &key, const QString &title)
{
    m_key = key;
    m_title = title;
    m_plot->setAccessibleName(title);
    update();
}

void CurveGridCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    painter.fillRect(rect(), theme.plotBackground);
    painter.setPen(m_isTarget ? QPen(theme.accent, 2) : QPen(theme.separator, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.setFont(steppedFont(QApplication::font(), TextStep::Body, TextWeight::Strong));
    painter.setPen(theme.text);
    const QRect title(kSpace12, 0, width() - 2 * kSpace12, kTitleHeight);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, painter.fontMetrics().elidedText(m_title, Qt::ElideMiddle, title.width()));
}

void CurveGridCell::mousePressEvent(QMouseEvent *event) { m_pressedAt = event->pos(); }

void CurveGridCell::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    auto *drag = new QDrag(this);
    auto *data = new QMimeData;
    data->setData(kMetricType, m_key.toUtf8());
    data->setText(m_title);
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

void CurveGridCell::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT opened(); }

void CurveGridCell::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(kMetricType) || event->mimeData()->data(kMetricType) == m_key.toUtf8())
        return;
    m_isTarget = true;
    update();
    event->acceptProposedAction();
}

void CurveGridCell::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isTarget = false;
    update();
}

void CurveGridCell::dropEvent(QDropEvent *event)
{
    m_isTarget = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(QString::fromUtf8(event->mimeData()->data(kMetricType)));
}

} // namespace cairn

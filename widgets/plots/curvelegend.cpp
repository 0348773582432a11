// SPDX-License-Identifier: GPL-3.0-or-later
// A list of curves; ticks and values are its columns.
#include "widgets/plots/curvelegend.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>

namespace cairn {
namespace {

constexpr int kKeyRole = Qt::UserRole;
constexpr QSize kSample(28, 12);

QIcon lineSample(const QColor &color, Qt::PenStyle dash, double pixelRatio)
{
    QPixmap picture(kSample * pixelRatio);
    picture.setDevicePixelRatio(pixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, dash));
    painter.drawLine(QPointF(1, kSample.height() / 2.0), QPointF(kSample.width() - 1, kSample.height() / 2.0));
    return picture;
}

QString number(double value) { return QLocale().toString(value, 'g', 5); }

} // namespace

CurveLegend::CurveLegend(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderLabels({tr("Curve"), tr("Last value")});
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIconSize(kSample);
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    setAccessibleName(tr("Legend"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->resizeSection(1, fontMetrics().horizontalAdvance(QStringLiteral("-0.00000000")) + kSpace24);
    connect(this, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        const QString key = item->data(0, kKeyRole).toString();
        const bool isHidden = item->checkState(0) == Qt::Unchecked;
        if (m_hidden.contains(key) == isHidden)
            return;
        if (isHidden)
            m_hidden.insert(key);
        else
            m_hidden.remove(key);
        Q_EMIT hiddenChanged(m_hidden);
    });
    connect(this, &QTreeWidget::itemEntered, this, [this](const QTreeWidgetItem *item) { Q_EMIT highlighted(item->data(0, kKeyRole).toString()); });
}

void CurveLegend::setCurves(const QList<PlotCurve> &curves)
{
    const bool isSame = std::equal(curves.begin(), curves.end(), m_curves.begin(), m_curves.end(),
        [](const PlotCurve &a, const PlotCurve &b) { return a.key == b.key && a.name == b.name && a.color == b.color; });
    m_curves = curves;
    if (!isSame) {
        const QSignalBlocker blocker(this);
        clear();
        for (const PlotCurve &curve : curves) {
            auto *item = new QTreeWidgetItem(this, {curve.name, {}});
            item->setIcon(0, lineSample(curve.color, curve.dash, devicePixelRatioF()));
            item->setData(0, kKeyRole, curve.key);
            item->setToolTip(0, curve.name);
            item->setCheckState(0, m_hidden.contains(curve.key) ? Qt::Unchecked : Qt::Checked);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
    }
    showLastValues();
}

QTreeWidgetItem *CurveLegend::itemOf(const QString &key) const
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(0, kKeyRole).toString() == key)
            return topLevelItem(row);
    }
    return nullptr;
}

void CurveLegend::showLastValues()
{
    const QSignalBlocker blocker(this);
    headerItem()->setText(1, tr("Last value"));
    for (const PlotCurve &curve : std::as_const(m_curves)) {
        if (QTreeWidgetItem *item = itemOf(curve.key))
            item->setText(1, curve.line.isEmpty() ? QString() : number(curve.line.last().y()));
    }
}

void CurveLegend::setReadings(double x, const QList<CurveReading> &readings)
{
    if (readings.isEmpty())
        return showLastValues();
    const QSignalBlocker blocker(this);
    headerItem()->setText(1, tr("At %1").arg(QLocale().toString(qRound64(x))));
    for (const CurveReading &reading : readings) {
        if (QTreeWidgetItem *item = itemOf(reading.key))
            item->setText(1, number(reading.point.y()));
    }
}

void CurveLegend::leaveEvent(QEvent *event)
{
    Q_EMIT highlighted({});
    QTreeWidget::leaveEvent(event);
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// The legend beside a plot: each curve with its line, a tick to hide it, and the value at the cursor.
#pragma once

#include "widgets/plots/plotcurve.h"

#include <QSet>
#include <QTreeWidget>

namespace cairn {

class CurveLegend : public QTreeWidget
{
    Q_OBJECT
public:
    explicit CurveLegend(QWidget *parent = nullptr);

    void setCurves(const QList<cairn::PlotCurve> &curves);
    /** Values at the cursor; empty: the last value of each curve. */
    void setReadings(double x, const QList<cairn::CurveReading> &readings);
    [[nodiscard]] QSet<QString> hiddenKeys() const { return m_hidden; }

Q_SIGNALS:
    void hiddenChanged(const QSet<QString> &keys);
    void highlighted(const QString &key); ///< under the mouse; empty: none

protected:
    void leaveEvent(QEvent *event) override;

private:
    void showLastValues();
    [[nodiscard]] QTreeWidgetItem *itemOf(const QString &key) const;

    QList<PlotCurve> m_curves;
    QSet<QString> m_hidden;
};

} // namespace cairn

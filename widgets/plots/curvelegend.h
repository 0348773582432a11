// SPDX-License-Identifier: GPL-3.0-or-later
// The legend beside a plot, made for a thousand curves: search, ticks, one alone, sorting by value, a colour of one's own.
#pragma once

#include "widgets/plots/plotcurve.h"

#include <QSet>
#include <QWidget>

class QSortFilterProxyModel;
class QTreeView;

namespace cairn {

class LegendModel;
class SearchField;

class CurveLegend : public QWidget
{
    Q_OBJECT
public:
    explicit CurveLegend(QWidget *parent = nullptr);

    void setCurves(const QList<cairn::PlotCurve> &curves);
    /** Values at the cursor; empty: the last value of each curve. */
    void setReadings(double x, const QList<cairn::CurveReading> &readings);
    [[nodiscard]] QSet<QString> hiddenKeys() const;
    void setHiddenKeys(const QSet<QString> &keys);
    /** Shows this curve alone; once more: all of them again. */
    void solo(const QString &key);
    [[nodiscard]] QTreeView *view() const { return m_view; }
    [[nodiscard]] SearchField *search() const { return m_search; }

Q_SIGNALS:
    void hiddenChanged(const QSet<QString> &keys);
    void highlighted(const QString &key); ///< under the mouse; empty: none
    void colorChosen(const QString &key, const QColor &color); ///< an invalid colour: the usual one again

protected:
    void leaveEvent(QEvent *event) override;

private:
    void openMenu(const QPoint &at);
    void chooseColor(const QString &key, const QPoint &globalPosition);
    [[nodiscard]] QStringList foundKeys() const;

    LegendModel *m_model;
    QSortFilterProxyModel *m_shown;
    SearchField *m_search;
    QTreeView *m_view;
};

} // namespace cairn

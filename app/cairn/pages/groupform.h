// SPDX-License-Identifier: GPL-3.0-or-later
// The small form behind "Group": by what runs are put together, what the band shows, what colour, dash and marker mean.
#pragma once

#include "app/cairn/curveview.h"

#include <QWidget>

#include <functional>

class QComboBox;

namespace cairn {

class GroupForm : public QWidget
{
    Q_OBJECT
public:
    explicit GroupForm(QWidget *parent = nullptr);

    void setView(const CurveView &view);
    void setGroupings(const QList<RunGrouping> &groupings);

Q_SIGNALS:
    void edited(const cairn::CurveView &view);

private:
    QComboBox *addGroupingBox(const QString &none, bool takesExpressions);
    void showView();
    void read();

    CurveView m_view;
    QList<RunGrouping> m_groupings;
    QComboBox *m_by, *m_centre, *m_band, *m_alignment, *m_color, *m_dash, *m_marker, *m_facet;
};

/** Two fields for a range of values by hand, and a button; `done` is told the range. */
[[nodiscard]] QWidget *makeRangeForm(const CurveView &view, const std::function<void(double low, double high)> &done);

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// The line above the curves: which metric, over what, how smooth, in which groups, and what to do with the plot.
#pragma once

#include "app/cairn/curveview.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSlider;

namespace cairn {

class GroupForm;
class SegmentedControl;

class CurveControls : public QWidget
{
    Q_OBJECT
public:
    explicit CurveControls(QWidget *parent = nullptr);

    void setView(const CurveView &view);
    [[nodiscard]] const CurveView &view() const { return m_view; }
    void setMetrics(const QStringList &choices, const QString &current);
    [[nodiscard]] QString metric() const;
    /** What the x axis can be: kinds that the runs have, and all their metrics. */
    void setAxes(const QList<CurveAxisKind> &kinds, const QStringList &metrics);
    void setGroupings(const QList<RunGrouping> &groupings);
    void setGrid(bool isGrid);
    [[nodiscard]] bool isGrid() const;
    /** Menus that the panel fills. */
    [[nodiscard]] QMenu *moreMenu() const { return m_moreMenu; }
    [[nodiscard]] QMenu *exportMenu() const { return m_exportMenu; }

Q_SIGNALS:
    void viewEdited(const cairn::CurveView &view);
    void metricChosen(const QString &metric);
    void gridChosen(bool isGrid);
    void showAllRequested();

private:
    QPushButton *addMenuButton(QHBoxLayout *layout, QMenu *menu, const QString &toolTip);
    QWidget *makeSmoothing();
    void edit(const std::function<void(CurveView &)> &change);
    void showView();
    void fillAxisMenu();
    void fillScaleMenu();
    void fillSmoothingMenu();
    void slide(int place);

    CurveView m_view;
    SegmentedControl *m_mode;
    QComboBox *m_metric;
    QSlider *m_amount;
    QLabel *m_amountText;
    QMenu *m_smoothingMenu, *m_axisMenu, *m_scaleMenu, *m_groupMenu, *m_moreMenu, *m_exportMenu;
    QPushButton *m_smoothingButton, *m_axisButton, *m_scaleButton, *m_groupButton;
    GroupForm *m_groups;
    QList<CurveAxisKind> m_axisKinds;
    QStringList m_axisMetrics;
};

} // namespace cairn

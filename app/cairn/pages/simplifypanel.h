// SPDX-License-Identifier: GPL-3.0-or-later
// How much simpler the selected outlines may become: a slider, shown on the canvas while it moves.
#pragma once

#include "models/geometry/shape.h"
#include "widgets/common/popuppanel.h"

class QDoubleSpinBox;
class QLabel;

namespace cairn {

class SimplifyPanel : public PopupPanel
{
    Q_OBJECT
public:
    /** `shapes` are outlines and lines; `tolerance` in pixels is where the slider stands at first. */
    SimplifyPanel(const EditedShapes &shapes, double tolerance, QWidget *window);

    [[nodiscard]] double tolerance() const;
    /** Shows the first outcome. */
    void preview() { showOutcome(); }

Q_SIGNALS:
    void previewed(const cairn::EditedShapes &shapes);
    void chosen(const cairn::EditedShapes &shapes, double tolerance);

private:
    [[nodiscard]] EditedShapes simplifiedShapes() const;
    void showOutcome();

    EditedShapes m_shapes;
    QDoubleSpinBox *m_tolerance;
    QLabel *m_outcome;
};

} // namespace cairn

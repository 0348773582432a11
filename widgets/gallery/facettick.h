// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a facet: a box to tick, its name, how many there are at the far edge.
#pragma once

#include "widgets/gallery/facetlist.h"

#include <QAbstractButton>

namespace cairn {

/** Its owner decides whether it is ticked: a click says a wish, and changes nothing by itself. */
class FacetTick : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FacetTick(QWidget *parent = nullptr);

    void setLine(const FacetLine &line);
    [[nodiscard]] const FacetLine &line() const { return m_line; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void nextCheckState() override {}
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FacetLine m_line;
};

} // namespace cairn

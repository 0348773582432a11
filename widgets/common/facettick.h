// SPDX-License-Identifier: GPL-3.0-or-later
// One value of a facet: a box to tick, its name, how many there are at the far edge.
#pragma once

#include "widgets/common/facetlist.h"

#include <QAbstractButton>

namespace cairn {

/** Its owner decides whether it is ticked: a click says a wish, and changes nothing by itself. */
class FacetTick : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FacetTick(QWidget *parent = nullptr);

    /** Whether the count is of rows (else of images), and whether the value can be left out too. */
    void setKind(bool isOfRows, bool canExclude);
    void setLine(const FacetLine &line);
    [[nodiscard]] const FacetLine &line() const { return m_line; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** By the menu, Shift and a click, or the minus key. */
    void excludeRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void nextCheckState() override {}
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showWords();
    void paintBox(QPainter *painter, const QRectF &box) const;

    FacetLine m_line;
    bool m_isOfRows = false;
    bool m_canExclude = false;
};

} // namespace cairn

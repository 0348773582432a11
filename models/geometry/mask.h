// SPDX-License-Identifier: GPL-3.0-or-later
// A set of pixels as a value: exact, kept as runs in rows, so that large smooth areas cost little.
#pragma once

#include <QImage>
#include <QList>
#include <QPolygonF>
#include <QRect>

#include <memory>
#include <span>
#include <vector>

namespace cairn {

/** Whether a brush adds pixels or takes them away. */
enum class BrushMode { Add, Erase };

/** Pixels of the displayed picture; pixel (x, y) covers the square from (x, y) to (x + 1, y + 1) and its centre is at (x + 0.5, y + 0.5).
    Copies share their runs. Pixels beyond reach() are dropped. */
class Mask
{
public:
    /** The pixels of one row from `start` up to and without `end`. */
    struct Run {
        int start = 0;
        int end = 0;

        friend bool operator==(const Run &, const Run &) = default;
    };

    Mask() = default;
    [[nodiscard]] static Mask fromRect(const QRect &rect);
    /** Every byte that is not 0 is inside: Format_Grayscale8, Format_Alpha8, Format_Indexed8; others are converted to grey first. */
    [[nodiscard]] static Mask fromImage(const QImage &plane, const QPoint &topLeft = {});
    /** Format_Grayscale8, 255 inside and 0 outside; the picture covers `frame`, or the bounds. */
    [[nodiscard]] QImage toImage(const QRect &frame) const;
    [[nodiscard]] QImage toImage() const { return toImage(bounds()); }

    /** All pixels that a mask can have: 262,144 in each direction from the origin. */
    [[nodiscard]] static QRect reach();

    [[nodiscard]] bool isEmpty() const { return !m_rows; }
    [[nodiscard]] QRect bounds() const; ///< as tight as can be
    [[nodiscard]] qint64 area() const; ///< pixels
    [[nodiscard]] qsizetype runCount() const;
    [[nodiscard]] bool contains(const QPoint &pixel) const;
    /** Whether `point` is in a pixel of the mask, or no further than `distance` pixels from one. */
    [[nodiscard]] bool isNear(const QPointF &point, double distance) const;
    /** Sorted, apart from each other by at least one pixel; nothing for a row outside the bounds. Valid while this mask lives. */
    [[nodiscard]] std::span<const Run> row(int y) const;

    [[nodiscard]] Mask translated(const QPoint &offset) const;
    [[nodiscard]] Mask clippedTo(const QRect &frame) const;
    [[nodiscard]] Mask united(const Mask &other) const;
    [[nodiscard]] Mask subtracted(const Mask &other) const;
    [[nodiscard]] Mask intersected(const Mask &other) const;
    [[nodiscard]] qint64 commonArea(const Mask &other) const; ///< pixels in both

    /** Paints the pixels whose centre is within `radius` pixels; with 0.5 or less, the single pixel under `center`. */
    void paintDisc(const QPointF &center, double radius, BrushMode mode);
    /** The same along a line, without gaps. Cost grows with the mask's runs and the stroke's rows, not with its pixels. */
    void paintStroke(const QPolygonF &line, double radius, BrushMode mode);

    friend bool operator==(const Mask &first, const Mask &second);

private:
    friend class MaskBuilder;

    struct Rows {
        QRect bounds;
        std::vector<int> firstRun; // one for each row of the bounds and one more: where its runs begin
        std::vector<Run> runs;
        qint64 area = 0;
    };

    std::shared_ptr<const Rows> m_rows; // null: empty
};

} // namespace cairn

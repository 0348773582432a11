// SPDX-License-Identifier: GPL-3.0-or-later
// The colours of classes and curves, in one order everywhere, so that the same thing has the same colour on
// every page.
//
// The first eight follow M. Okabe and K. Ito, "Color Universal Design" (2008), with its black put last
// because a first class should not look like text; the next nine follow Paul Tol's "muted" scheme (Technical
// Note SRON/EPS/TN/09-002). Both are told apart by people with the common colour deficiencies. After these
// seventeen the colours come again with another dash and marker.
#pragma once

#include <QColor>
#include <Qt>

namespace cairn {

inline constexpr int kSeriesColorCount = 17;

// Where the colour will lie. The variants keep the hue and reach 3 : 1 against the plot background of their
// theme; OnImage is the published colour, bright enough to be found on a picture.
enum class ColorGround { Light, Dark, OnImage };

enum class SeriesMarker { None, Circle, Square, Triangle, Diamond, Cross };

struct SeriesLook {
    QColor color;
    Qt::PenStyle dash = Qt::SolidLine;
    SeriesMarker marker = SeriesMarker::None;
};

// Any index from 0; colours repeat after kSeriesColorCount.
[[nodiscard]] QColor seriesColor(int index, ColorGround ground);
[[nodiscard]] SeriesLook seriesLook(int index, ColorGround ground);
// The pattern that goes with a class colour, so that colour is never the only sign.
[[nodiscard]] Qt::BrushStyle classPattern(int index);

} // namespace cairn

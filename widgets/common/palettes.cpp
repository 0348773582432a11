// SPDX-License-Identifier: GPL-3.0-or-later
// The table of class and curve colours: as published, and as drawn on a light and on a dark plot.
#include "widgets/common/palettes.h"

#include <array>

namespace cairn {

namespace {

struct Entry {
    QRgb published;
    QRgb onLight;
    QRgb onDark;
};

// The variants were chosen by hand so that each reaches 3 : 1 on its ground and the first eight stay apart
// under simulated deuteranopia and protanopia: on light, lightness has to tell apart what hue no longer does.
constexpr std::array<Entry, kSeriesColorCount> kColors{ {
    { 0xFFE69F00, 0xFFC48600, 0xFFF0A30F }, // Okabe-Ito orange
    { 0xFF56B4E9, 0xFF3A9BCE, 0xFF62BCF0 }, // sky blue
    { 0xFF009E73, 0xFF00A078, 0xFF009E73 }, // bluish green
    { 0xFFF0E442, 0xFF857B00, 0xFFF0E442 }, // yellow
    { 0xFF0072B2, 0xFF0069A6, 0xFF2E86C9 }, // blue
    { 0xFFD55E00, 0xFFB03600, 0xFFD55E00 }, // vermillion
    { 0xFFCC79A7, 0xFFA84C80, 0xFFD98BB8 }, // reddish purple
    { 0xFF000000, 0xFF33373E, 0xFFE7E9EC }, // black, white on dark
    { 0xFFCC6677, 0xFFD9667A, 0xFFE88A98 }, // Tol rose
    { 0xFF332288, 0xFF43389F, 0xFF8480E8 }, // indigo
    { 0xFFDDCC77, 0xFFA08F35, 0xFFDDCC77 }, // sand
    { 0xFF117733, 0xFF0F5C2B, 0xFF2E8B57 }, // green
    { 0xFF88CCEE, 0xFF4B8FB0, 0xFFA6E1FB }, // cyan
    { 0xFF882255, 0xFF7A1048, 0xFFB04A7A }, // wine
    { 0xFF44AA99, 0xFF2F9183, 0xFF5CC4B3 }, // teal
    { 0xFF999933, 0xFF6F6F14, 0xFF999933 }, // olive
    { 0xFFAA4499, 0xFF9A3587, 0xFFB558A6 }, // purple
} };

constexpr std::array kDashes{ Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine };
constexpr std::array kMarkers{ SeriesMarker::None, SeriesMarker::Circle, SeriesMarker::Square,
    SeriesMarker::Triangle, SeriesMarker::Diamond, SeriesMarker::Cross };
constexpr std::array kPatterns{ Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::HorPattern,
    Qt::FDiagPattern, Qt::CrossPattern, Qt::VerPattern, Qt::DiagCrossPattern };

// The table read without an end: index modulo its length, and never a negative one.
template <typename Table> constexpr auto around(const Table &table, int index)
{
    return table[static_cast<std::size_t>(std::max(index, 0)) % table.size()];
}

} // namespace

QColor seriesColor(int index, ColorGround ground)
{
    const Entry entry = around(kColors, index);
    switch (ground) {
    case ColorGround::Light:
        return QColor::fromRgb(entry.onLight);
    case ColorGround::Dark:
        return QColor::fromRgb(entry.onDark);
    case ColorGround::OnImage:
        break;
    }
    return QColor::fromRgb(entry.published);
}

SeriesLook seriesLook(int index, ColorGround ground)
{
    const int round = std::max(index, 0) / kSeriesColorCount;
    return { seriesColor(index, ground), around(kDashes, round), around(kMarkers, round) };
}

Qt::BrushStyle classPattern(int index)
{
    return around(kPatterns, index);
}

} // namespace cairn

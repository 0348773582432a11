// SPDX-License-Identifier: GPL-3.0-or-later
// Tables from formulas and from a few colours in between which is interpolated.
#include "models/imaging/colormap.h"

#include <QColor>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ColorMap)
};

template<size_t Count>
QRgb between(const std::array<QRgb, Count> &stops, double share)
{
    const double place = share * (Count - 1);
    const auto first = std::min(size_t(place), Count - 2);
    const double rest = place - double(first);
    const auto mixed = [&](int (*channel)(QRgb)) {
        return int(std::lround(channel(stops[first]) * (1 - rest) + channel(stops[first + 1]) * rest));
    };
    return qRgb(mixed(qRed), mixed(qGreen), mixed(qBlue));
}

// Nine colours of viridis (van der Walt and Smith 2015, public domain), evenly spaced.
QRgb viridis(double share)
{
    constexpr std::array<QRgb, 9> kStops {0xff440154, 0xff472d7b, 0xff3b528b, 0xff2c728e, 0xff21918c, 0xff28ae80, 0xff5ec962, 0xffaddc30, 0xfffde725};
    return between(kStops, share);
}

// Green, A colour scheme for the display of astronomical intensity images, 2011: start 0.5, -1.5 rotations, hue 1.
QRgb cubehelix(double share)
{
    const double angle = 2 * M_PI * (0.5 / 3 + 1 - 1.5 * share), amplitude = share * (1 - share) / 2;
    const auto channel = [&](double cosine, double sine) {
        return int(std::lround(255 * std::clamp(share + amplitude * (cosine * std::cos(angle) + sine * std::sin(angle)), 0.0, 1.0)));
    };
    return qRgb(channel(-0.14861, 1.78277), channel(-0.29227, -0.90649), channel(1.97294, 0));
}

// Black, red, yellow, white: one channel after the other.
QRgb fire(double share)
{
    const auto ramp = [share](double from) { return int(std::lround(255 * std::clamp(3 * share - from, 0.0, 1.0))); };
    return qRgb(ramp(0), ramp(1), ramp(2));
}

} // namespace

std::array<QRgb, 256> colorsOf(ColorMap map)
{
    std::array<QRgb, 256> colors {};
    for (int value = 0; value < 256; ++value) {
        const double share = value / 255.0;
        QRgb &color = colors[size_t(value)];
        switch (map) {
        case ColorMap::None:
            color = qRgb(value, value, value);
            break;
        case ColorMap::InvertedGrey:
            color = qRgb(255 - value, 255 - value, 255 - value);
            break;
        case ColorMap::Viridis:
            color = viridis(share);
            break;
        case ColorMap::Cubehelix:
            color = cubehelix(share);
            break;
        case ColorMap::Fire:
            color = fire(share);
            break;
        }
    }
    return colors;
}

QString idOf(ColorMap map)
{
    switch (map) {
    case ColorMap::InvertedGrey:
        return QStringLiteral("inverted");
    case ColorMap::Viridis:
        return QStringLiteral("viridis");
    case ColorMap::Cubehelix:
        return QStringLiteral("cubehelix");
    case ColorMap::Fire:
        return QStringLiteral("fire");
    default:
        return QStringLiteral("none");
    }
}

ColorMap colorMapFromId(const QString &id)
{
    const auto found = std::find_if(kColorMaps.begin(), kColorMaps.end(), [&](ColorMap map) { return idOf(map) == id; });
    return found == kColorMaps.end() ? ColorMap::None : *found;
}

QString nameOf(ColorMap map)
{
    switch (map) {
    case ColorMap::InvertedGrey:
        return Text::tr("Inverted grey");
    case ColorMap::Viridis:
        return Text::tr("Viridis");
    case ColorMap::Cubehelix:
        return Text::tr("Cubehelix");
    case ColorMap::Fire:
        return Text::tr("Fire");
    default:
        return Text::tr("No false colours");
    }
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// How a picture is brought to the screen: window, brightness, contrast, gamma, channels, false colours. The picture itself stays.
#pragma once

#include "models/imaging/colormap.h"

#include <QImage>
#include <QJsonObject>

#include <optional>

namespace cairn {

/** What is shown black and what white, as shares of the sample type's range (0 is 0, 1 is 255 or 65535). */
struct ToneWindow {
    double low = 0;
    double high = 1;

    /** The radiologist's words for the same. */
    [[nodiscard]] static ToneWindow around(double level, double width) { return {level - width / 2, level + width / 2}; }
    [[nodiscard]] double level() const { return (low + high) / 2; }
    [[nodiscard]] double width() const { return high - low; }

    friend bool operator==(const ToneWindow &, const ToneWindow &) = default;
};

struct Tone {
    /** Nothing: 8 bits are shown as they are, 16 bits of grey from their darkest to their brightest value. */
    std::optional<ToneWindow> window;
    double brightness = 0; ///< -1 to 1, added
    double contrast = 0; ///< -1 (all grey) to 1 (four times as steep), about the middle
    double gamma = 1; ///< 0.1 to 10; above 1 the dark parts get lighter
    bool red = true, green = true, blue = true; ///< one of them alone is shown in grey
    ColorMap colorMap = ColorMap::None;

    [[nodiscard]] bool isNeutral() const { return *this == Tone(); }
    [[nodiscard]] QJsonObject toJson() const;
    /** What is missing or out of range becomes what it is in a neutral tone, or the nearest that is allowed. */
    [[nodiscard]] static Tone fromJson(const QJsonObject &object);

    friend bool operator==(const Tone &, const Tone &) = default;
};

/** The picture as it is painted: RGB32, or ARGB32_Premultiplied where it is transparent. forDisplay() is this with a neutral tone. */
[[nodiscard]] QImage displayed(const QImage &image, const Tone &tone);

} // namespace cairn

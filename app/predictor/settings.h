// SPDX-License-Identifier: GPL-3.0-or-later
// How pictures are made ready for a model, and which of its answers count: as the window or the command asked for.
#pragma once

#include <QJsonObject>
#include <QSize>
#include <QStringList>

#include <array>

namespace cairn::predictor {

/** How a picture comes into the model's frame. */
enum class Fit {
    Auto, ///< Crop for classifiers, Letterbox for everything that has a place
    Letterbox, ///< whole, its shape kept, grey bars at the sides
    Crop, ///< its middle, its shape kept
    Stretch,
};

struct Settings {
    QSize size; ///< of the model's input where it does not say; empty: as the model says
    std::array<double, 3> mean {0, 0, 0}; ///< taken from values of 0 to 255, in the model's order of channels
    std::array<double, 3> deviation {255, 255, 255}; ///< then divided by
    bool isBgr = false;
    Fit fit = Fit::Auto;
    double threshold = 0.25; ///< answers that are less sure are left out
    double overlap = 0.45; ///< of two boxes of one class that overlap more than this, the surer stays
    int most = 300; ///< answers a picture
    QStringList names; ///< instead of the model's own

    /** {"size": [w, h], "scaling": "unit|signed|bytes|imagenet", "mean": [..], "deviation": [..], "channels": "rgb|bgr", "fit": "...",
        "threshold": .., "overlap": .., "most": .., "names": [..]}; what is missing or makes no sense keeps its default. */
    [[nodiscard]] static Settings fromJson(const QJsonObject &object);
};

} // namespace cairn::predictor

// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes that a model found against those that are there, matched as COCO's evaluation does.
#pragma once

#include <QRectF>
#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace cairn {

/** Images and classes are numbered from 0. */
struct TrueBox {
    int image = 0;
    int classIndex = 0;
    QRectF box;
    double area = 0; ///< square pixels of the object itself, which may be less than its box
    bool isCrowd = false; ///< many objects in one box: finding some of them neither counts nor harms
};

struct FoundBox {
    int image = 0;
    int classIndex = 0;
    QRectF box;
    double score = 0;
};

inline constexpr int kOverlapLimits = 10;
/** Smallest overlap (intersection over union) that counts as found: 0.5, 0.55 ... 0.95. */
[[nodiscard]] double overlapLimit(int index);
inline constexpr int kMostFoundOfImage = 100; ///< only the best of each class and image are looked at

enum class ObjectSize { Any, Small, Medium, Large }; ///< below 32 x 32 pixels, to 96 x 96, above
inline constexpr int kObjectSizes = 4;

/** A found box, by score among all of its class; bit n of the two masks is about overlapLimit(n). */
struct MatchedBox {
    int image = 0;
    int rank = 0; ///< among those of its class in its image, from 0
    double score = 0;
    quint16 matched = 0;
    quint16 ignored = 0;
};

struct ClassMatches {
    std::vector<MatchedBox> found; ///< best score first
    std::vector<int> truths; ///< the image of each true box that counts
};

/** What COCO's evaluation matches for one class and size: by falling score, each found box takes the free true box that it overlaps most. */
[[nodiscard]] ClassMatches matchBoxes(std::span<const TrueBox> truths, std::span<const FoundBox> found, int classIndex, ObjectSize size);

} // namespace cairn

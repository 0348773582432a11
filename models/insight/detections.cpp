// SPDX-License-Identifier: GPL-3.0-or-later
// Matching image by image (rules: cocodataset.org, detection evaluation).
#include "models/insight/detections.h"

#include <algorithm>
#include <map>
#include <utility>

namespace cairn {
namespace {

constexpr double kSmallArea = 32.0 * 32.0, kMediumArea = 96.0 * 96.0, kAnyArea = 1e10;

bool isOutside(double area, ObjectSize size)
{
    switch (size) {
    case ObjectSize::Small:
        return area > kSmallArea;
    case ObjectSize::Medium:
        return area < kSmallArea || area > kMediumArea;
    case ObjectSize::Large:
        return area < kMediumArea || area > kAnyArea;
    case ObjectSize::Any:
        break;
    }
    return area > kAnyArea;
}

/** Of a crowd the share of the found box that lies in it. */
double overlap(const QRectF &found, const TrueBox &truth)
{
    const double width = std::min(found.x() + found.width(), truth.box.x() + truth.box.width()) - std::max(found.x(), truth.box.x());
    const double height = std::min(found.y() + found.height(), truth.box.y() + truth.box.height()) - std::max(found.y(), truth.box.y());
    if (!(width > 0) || !(height > 0))
        return 0;
    const double both = width * height, ofFound = found.width() * found.height();
    return both / (truth.isCrowd ? ofFound : ofFound + truth.box.width() * truth.box.height() - both);
}

/** One class in one image. */
struct ImageBoxes {
    std::vector<const TrueBox *> truths; ///< ignored ones last, once sorted
    std::vector<const FoundBox *> found; ///< best score first, once sorted
};

class ImageMatching
{
public:
    ImageMatching(ImageBoxes &boxes, ObjectSize size)
        : m_boxes(boxes)
        , m_size(size)
    {
        std::stable_partition(boxes.truths.begin(), boxes.truths.end(), [&](const TrueBox *truth) { return !isIgnored(*truth); });
        std::stable_sort(boxes.found.begin(), boxes.found.end(), [](const FoundBox *a, const FoundBox *b) { return a->score > b->score; });
        if (boxes.found.size() > kMostFoundOfImage)
            boxes.found.resize(kMostFoundOfImage);
        for (const FoundBox *found : boxes.found) {
            for (const TrueBox *truth : boxes.truths)
                m_overlaps.push_back(overlap(found->box, *truth));
        }
    }

    void addTo(ClassMatches &matches)
    {
        for (const TrueBox *truth : m_boxes.truths) {
            if (!isIgnored(*truth))
                matches.truths.push_back(truth->image);
        }
        std::vector<MatchedBox> matched;
        for (std::size_t at = 0; at < m_boxes.found.size(); ++at)
            matched.push_back({m_boxes.found[at]->image, int(at), m_boxes.found[at]->score, 0, 0});
        for (int limit = 0; limit < kOverlapLimits; ++limit)
            matchAt(limit, matched);
        matches.found.insert(matches.found.end(), matched.begin(), matched.end());
    }

private:
    [[nodiscard]] bool isIgnored(const TrueBox &truth) const { return truth.isCrowd || isOutside(truth.area, m_size); }

    void matchAt(int limit, std::vector<MatchedBox> &matched) const
    {
        std::vector<bool> isTaken(m_boxes.truths.size(), false);
        const quint16 bit = quint16(1U << limit);
        for (std::size_t at = 0; at < matched.size(); ++at) {
            const int truth = bestOf(at, overlapLimit(limit), isTaken);
            const QRectF &box = m_boxes.found[at]->box;
            if (truth < 0) {
                matched[at].ignored |= isOutside(box.width() * box.height(), m_size) ? bit : 0;
                continue;
            }
            isTaken[size_t(truth)] = true;
            matched[at].matched |= bit;
            matched[at].ignored |= isIgnored(*m_boxes.truths[size_t(truth)]) ? bit : 0;
        }
    }

    /** Index of a true box, -1 for none. One that counts is taken before any that is ignored, however well that one fits. */
    [[nodiscard]] int bestOf(std::size_t found, double limit, const std::vector<bool> &isTaken) const
    {
        double least = std::min(limit, 1 - 1e-10);
        int best = -1;
        for (std::size_t at = 0; at < m_boxes.truths.size(); ++at) {
            const TrueBox &truth = *m_boxes.truths[at];
            if (isTaken[at] && !truth.isCrowd)
                continue;
            if (best >= 0 && isIgnored(truth) && !isIgnored(*m_boxes.truths[size_t(best)]))
                break;
            const double overlapping = m_overlaps[found * m_boxes.truths.size() + at];
            if (overlapping < least)
                continue;
            least = overlapping;
            best = int(at);
        }
        return best;
    }

    ImageBoxes &m_boxes;
    ObjectSize m_size;
    std::vector<double> m_overlaps; ///< found by true
};

} // namespace

double overlapLimit(int index) { return index == kOverlapLimits - 1 ? 0.95 : 0.5 + index * ((0.95 - 0.5) / (kOverlapLimits - 1)); }

ClassMatches matchBoxes(std::span<const TrueBox> truths, std::span<const FoundBox> found, int classIndex, ObjectSize size)
{
    std::map<int, ImageBoxes> images;
    for (const TrueBox &truth : truths) {
        if (truth.classIndex == classIndex)
            images[truth.image].truths.push_back(&truth);
    }
    for (const FoundBox &box : found) {
        if (box.classIndex == classIndex)
            images[box.image].found.push_back(&box);
    }
    ClassMatches matches;
    for (auto &[image, boxes] : images)
        ImageMatching(boxes, size).addTo(matches);
    std::stable_sort(matches.found.begin(), matches.found.end(), [](const MatchedBox &a, const MatchedBox &b) { return a.score > b.score; });
    return matches;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// By falling score, each found box takes the free wanted box that it overlaps most.
#include "app/trainer/averageprecision.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace cairn {
namespace {

constexpr std::size_t kMostOfPicture = 100;
constexpr int kRecalls = 101;

struct Match {
    double score = 0;
    bool isRight = false;
};

void matchPicture(const JudgedPicture &picture, int label, double overlap, std::vector<Match> &matches)
{
    std::vector<const ScoredBox *> found;
    for (const ScoredBox &box : picture.found)
        if (box.label == label)
            found.push_back(&box);
    std::stable_sort(
        found.begin(), found.end(), [](const auto *one, const auto *other) { return one->score > other->score; });
    found.resize(std::min(found.size(), kMostOfPicture));
    std::vector<char> taken(picture.wanted.size(), 0);
    for (const ScoredBox *box : found) {
        double most = overlap - 1e-10;
        std::size_t chosen = picture.wanted.size();
        for (std::size_t i = 0; i < picture.wanted.size(); ++i) {
            if (picture.wanted[i].label != label || taken[i] != 0)
                continue;
            const double common = overlapOf(box->box, picture.wanted[i].box);
            if (common >= most) {
                most = common;
                chosen = i;
            }
        }
        if (chosen < taken.size())
            taken[chosen] = 1;
        matches.push_back({ box->score, chosen < taken.size() });
    }
}

} // namespace

double overlapOf(const Region &one, const Region &other)
{
    const double width = std::min(one.x + one.width, other.x + other.width) - std::max(one.x, other.x);
    const double height = std::min(one.y + one.height, other.y + other.height) - std::max(one.y, other.y);
    if (width <= 0 || height <= 0)
        return 0;
    const double common = width * height;
    return common / (one.width * one.height + other.width * other.height - common);
}

double averagePrecision(const std::vector<JudgedPicture> &pictures, int label, double overlap)
{
    std::size_t wanted = 0;
    std::vector<Match> matches;
    for (const JudgedPicture &picture : pictures) {
        wanted += static_cast<std::size_t>(std::count_if(picture.wanted.begin(), picture.wanted.end(),
            [label](const WantedBox &box) { return box.label == label; }));
        matchPicture(picture, label, overlap, matches);
    }
    if (wanted == 0)
        return std::numeric_limits<double>::quiet_NaN();
    std::stable_sort(matches.begin(), matches.end(),
        [](const Match &one, const Match &other) { return one.score > other.score; });
    std::vector<double> recalls;
    std::vector<double> precisions;
    double right = 0;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        right += matches[i].isRight ? 1 : 0;
        recalls.push_back(right / static_cast<double>(wanted));
        precisions.push_back(right / static_cast<double>(i + 1));
    }
    // The best precision at this recall or a higher one.
    for (std::size_t i = precisions.size(); i-- > 1;)
        precisions[i - 1] = std::max(precisions[i - 1], precisions[i]);
    double sum = 0;
    for (int i = 0; i < kRecalls; ++i) {
        const auto at = std::lower_bound(recalls.begin(), recalls.end(), i / static_cast<double>(kRecalls - 1));
        sum += at == recalls.end() ? 0 : precisions[static_cast<std::size_t>(at - recalls.begin())];
    }
    return sum / kRecalls;
}

PrecisionSummary summarise(const std::vector<JudgedPicture> &pictures, std::size_t classes)
{
    PrecisionSummary summary;
    double sum50 = 0;
    double sum = 0;
    int there = 0;
    for (std::size_t label = 0; label < classes; ++label) {
        const double at50 = averagePrecision(pictures, static_cast<int>(label), 0.5);
        summary.at50OfClass.push_back(at50);
        if (std::isnan(at50))
            continue;
        ++there;
        sum50 += at50;
        for (int i = 0; i < 10; ++i)
            sum += (i == 0 ? at50 : averagePrecision(pictures, static_cast<int>(label), 0.5 + 0.05 * i)) / 10;
    }
    summary.at50 = sum50 / there;
    summary.overall = sum / there;
    if (there == 0)
        summary.at50 = summary.overall = std::numeric_limits<double>::quiet_NaN();
    return summary;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// From probabilities to pieces of pixels, and from these to outlines or runs.
#include "app/trainer/areafinder.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace cairn {
namespace {

using nlohmann::json;

/// Outlines are traced at twice the size, so that they keep within a quarter of a pixel of the pixels' own edge.
constexpr int kTracedAt = 2;
/// How far a simplified outline may leave the traced one, in pixels of the picture.
constexpr double kTolerance = 0.5;

struct Piece {
    cv::Mat_<std::uint8_t> pixels; ///< 1 inside; the piece's frame
    cv::Point corner;
};

json maskGeometry(const Piece &piece)
{
    auto counts = json::array();
    long long count = 0;
    bool isInside = false;
    for (int x = 0; x < piece.pixels.cols; ++x)
        for (int y = 0; y < piece.pixels.rows; ++y) {
            if ((piece.pixels(y, x) != 0) != isInside) {
                counts.push_back(count);
                count = 0;
                isInside = !isInside;
            }
            ++count;
        }
    counts.push_back(count);
    return { { "x", piece.corner.x }, { "y", piece.corner.y }, { "w", piece.pixels.cols },
        { "h", piece.pixels.rows }, { "counts", counts } };
}

json ringOf(const std::vector<cv::Point> &traced, cv::Point corner)
{
    std::vector<cv::Point> simple;
    cv::approxPolyDP(traced, simple, kTolerance * kTracedAt, true);
    auto ring = json::array();
    if (simple.size() >= 3)
        for (const cv::Point &point : simple)
            // One traced pixel of margin on each side, and points in the middle of traced pixels.
            ring.push_back({ corner.x + (point.x - 1 + 0.5) / kTracedAt, corner.y + (point.y - 1 + 0.5) / kTracedAt });
    return ring;
}

/// Null for a piece too thin to have an outline.
json outlineGeometry(const Piece &piece)
{
    cv::Mat large;
    cv::resize(piece.pixels, large, {}, kTracedAt, kTracedAt, cv::INTER_NEAREST);
    cv::copyMakeBorder(large, large, 1, 1, 1, 1, cv::BORDER_CONSTANT, cv::Scalar(0));
    std::vector<std::vector<cv::Point>> traced;
    std::vector<cv::Vec4i> tree;
    cv::findContours(large, traced, tree, cv::RETR_CCOMP, cv::CHAIN_APPROX_NONE);
    auto parts = json::array();
    for (std::size_t i = 0; i < traced.size(); ++i) {
        if (tree[i][3] >= 0)
            continue;
        auto part = json::array({ ringOf(traced[i], piece.corner) });
        if (part.front().empty())
            continue;
        for (int hole = tree[i][2]; hole >= 0; hole = tree[static_cast<std::size_t>(hole)][0])
            if (auto ring = ringOf(traced[static_cast<std::size_t>(hole)], piece.corner); !ring.empty())
                part.push_back(std::move(ring));
        parts.push_back(std::move(part));
    }
    return parts.empty() ? json() : json{ { "parts", parts } };
}

double meanCertainty(const Piece &piece, const cv::Mat &certainty)
{
    const cv::Rect frame(piece.corner, piece.pixels.size());
    return std::clamp(cv::mean(certainty(frame), piece.pixels)[0], 0.0, 1.0);
}

} // namespace

PixelAnswer classifyPixels(DenseNetwork &network, const ScaledPicture &scaled, const PixelScale &scale, int classes,
    cv::Size size, const cv::Mat &wanted)
{
    DenseBatch batch = wholePicture(scaled, scale);
    DenseTargets targets;
    if (!wanted.empty()) {
        targets.classes.assign(static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width), kNotCounted);
        for (int y = 0; y < wanted.rows; ++y)
            std::copy(wanted.ptr<std::uint8_t>(y), wanted.ptr<std::uint8_t>(y) + wanted.cols,
                targets.classes.begin() + static_cast<std::ptrdiff_t>(y) * batch.width);
    }
    DenseOutput output = network.look(batch, wanted.empty() ? nullptr : &targets);
    PixelAnswer answer{ cv::Mat(size, CV_8U, cv::Scalar(0)), cv::Mat(size, CV_32F, cv::Scalar(-1)), output.loss };
    const std::size_t plane = static_cast<std::size_t>(batch.height) * static_cast<std::size_t>(batch.width);
    for (int label = 0; label <= classes; ++label) {
        const cv::Mat all(batch.height, batch.width, CV_32F, output.scores.data() + plane * static_cast<std::size_t>(label));
        cv::Mat probability = all(cv::Rect(0, 0, scaled.pixels.cols, scaled.pixels.rows));
        if (probability.size() != size)
            cv::resize(probability, probability, size, 0, 0, cv::INTER_LINEAR);
        const cv::Mat isMore = probability > answer.certainty;
        probability.copyTo(answer.certainty, isMore);
        answer.classes.setTo(label, isMore);
    }
    return answer;
}

json areaPredictions(
    const PixelAnswer &answer, const AreaSettings &settings, const std::vector<std::string> &classes)
{
    auto predictions = json::array();
    for (std::size_t label = 0; label < classes.size(); ++label) {
        cv::Mat pieces;
        cv::Mat statistics;
        cv::Mat middles;
        const int count = cv::connectedComponentsWithStats(
            answer.classes == static_cast<double>(label + 1), pieces, statistics, middles, 4, CV_32S);
        for (int i = 1; i < count; ++i) {
            if (statistics.at<int>(i, cv::CC_STAT_AREA) < settings.leastArea)
                continue;
            const cv::Rect frame(statistics.at<int>(i, cv::CC_STAT_LEFT), statistics.at<int>(i, cv::CC_STAT_TOP),
                statistics.at<int>(i, cv::CC_STAT_WIDTH), statistics.at<int>(i, cv::CC_STAT_HEIGHT));
            Piece piece;
            piece.pixels = (pieces(frame) == i) / 255;
            piece.corner = frame.tl();
            const json geometry = settings.asMasks ? maskGeometry(piece) : outlineGeometry(piece);
            if (geometry.is_null())
                continue;
            predictions.push_back({ { "kind", settings.asMasks ? "mask" : "polygon" }, { "class", classes[label] },
                { "score", std::round(meanCertainty(piece, answer.certainty) * 1e6) / 1e6 },
                { "geometry", geometry } });
        }
    }
    return predictions;
}

} // namespace cairn

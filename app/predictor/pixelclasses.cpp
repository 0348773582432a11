// SPDX-License-Identifier: GPL-3.0-or-later
// A class for each pixel: 1xClassesxHeightxWidth. Each connected piece becomes a polygon.
#include "app/predictor/instancemasks.h"
#include "app/predictor/layout.h"
#include "app/predictor/outline.h"

#include <opencv2/imgproc.hpp>

#include <cmath>

namespace cairn::predictor {
namespace {

// Nine pixels of the model's output; smaller pieces are noise.
constexpr int kSmallest = 9;

class PixelClasses : public OutputLayout
{
public:
    PixelClasses(int channels, const QString &lastOperator, bool isBackgroundFirst)
        : m_channels(channels)
        , m_areChances(lastOperator == QLatin1String("Softmax") || lastOperator == QLatin1String("Sigmoid"))
        , m_first(channels > 1 && isBackgroundFirst ? 1 : 0)
    {
    }
    const char *task() const override { return "segment"; }
    int classes() const override { return m_channels; }

    Answer<Reading> read(const Outputs &outputs, const Frame &frame, const Settings &settings) const override
    {
        const cv::Mat &scores = outputs.values.first();
        if (scores.size[1] != m_channels)
            return refuse("output", {sizesText(scores)});
        cv::Mat best, chance;
        decide(scores, best, chance);
        Reading reading;
        for (int at = m_first; at < m_channels; ++at)
            addPieces(at, best == at, chance, frame, settings, reading);
        std::stable_sort(reading.findings.begin(), reading.findings.end(), [](const Finding &a, const Finding &b) { return a.score > b.score; });
        reading.findings.resize(std::min<qsizetype>(reading.findings.size(), settings.most));
        return reading;
    }

private:
    /** The best class of each pixel (-1: none) and how sure it is. */
    void decide(const cv::Mat &scores, cv::Mat &best, cv::Mat &chance) const
    {
        const int height = scores.size[2], width = scores.size[3];
        best.create(height, width, CV_32S);
        chance.create(height, width, CV_32F);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                decidePixel(scores, y, x, best.at<int>(y, x), chance.at<float>(y, x));
        }
    }

    void decidePixel(const cv::Mat &scores, int y, int x, int &best, float &chance) const
    {
        const auto score = [&](int at) { return scores.ptr<float>(0, at, y)[x]; };
        if (m_channels == 1) {
            chance = m_areChances ? score(0) : 1 / (1 + std::exp(-score(0)));
            best = chance > 0.5F ? 0 : -1;
            return;
        }
        best = 0;
        for (int at = 1; at < m_channels; ++at) {
            if (score(at) > score(best))
                best = at;
        }
        float sum = 0;
        for (int at = 0; at < m_channels && !m_areChances; ++at)
            sum += std::exp(score(at) - score(best));
        chance = m_areChances ? score(best) : 1 / sum;
    }

    static void addPieces(int classIndex, const cv::Mat &mask, const cv::Mat &chance, const Frame &frame, const Settings &settings, Reading &reading)
    {
        // What lies in the bars of the letterbox shows nothing.
        const double horizontal = double(mask.cols) / frame.size.width(), vertical = double(mask.rows) / frame.size.height();
        const QRectF shown = frame.shown();
        const cv::Rect place = cv::Rect(cv::Point(int(std::lround(shown.left() * horizontal)), int(std::lround(shown.top() * vertical))),
                                   cv::Point(int(std::lround(shown.right() * horizontal)), int(std::lround(shown.bottom() * vertical))))
            & cv::Rect(cv::Point(0, 0), mask.size());
        cv::Mat visible = cv::Mat::zeros(mask.size(), CV_8U);
        mask(place).copyTo(visible(place));
        for (const Piece &piece : piecesOf(visible, kSmallest, kOutlineTolerance, chance)) {
            Finding finding {classIndex, std::clamp(piece.mean, 0.0, 1.0), {}};
            finding.shape.kind = ShapeKind::Polygon;
            finding.shape.parts = {inPicture(piece.part, mask.size(), frame)};
            if (finding.score >= settings.threshold && !finding.shape.isEmpty())
                reading.findings.append(finding);
        }
    }

    int m_channels;
    bool m_areChances;
    int m_first;
};

} // namespace

std::unique_ptr<OutputLayout> makePixelClasses(const Outputs &outputs, const LayoutHints &hints)
{
    constexpr int kMostChannels = 1'000;
    const cv::Mat &scores = outputs.values.first();
    if (outputs.values.size() != 1 || scores.dims != 4 || scores.size[0] != 1 || scores.size[1] > kMostChannels || scores.size[2] < 2 || scores.size[3] < 2)
        return nullptr;
    return std::make_unique<PixelClasses>(scores.size[1], hints.lastOperators.value(outputs.names.first()), hints.isBackgroundFirst);
}

} // namespace cairn::predictor

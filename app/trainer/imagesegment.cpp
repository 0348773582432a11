// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer image-segment: a run on outlines and masks.
#include "app/trainer/areafinder.h"
#include "app/trainer/areamaps.h"
#include "app/trainer/denserun.h"
#include "app/trainer/exitcode.h"
#include "app/trainer/failure.h"
#include "recipes.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace cairn {
namespace {

constexpr double kLeastWeight = 0.5;
constexpr double kMostWeight = 4;

/// Pixels of each class that are right, wanted and found.
struct PixelCounts {
    std::vector<double> right, wanted, found;

    explicit PixelCounts(std::size_t classes)
        : right(classes + 1)
        , wanted(classes + 1)
        , found(classes + 1)
    {
    }

    void add(const cv::Mat &truth, const cv::Mat &answer)
    {
        for (int y = 0; y < truth.rows; ++y)
            for (int x = 0; x < truth.cols; ++x) {
                const auto one = truth.at<std::uint8_t>(y, x);
                const auto other = answer.at<std::uint8_t>(y, x);
                wanted[one] += 1;
                found[other] += 1;
                right[one] += one == other ? 1 : 0;
            }
    }

    /// Intersection over union; not a number where the class is in neither.
    [[nodiscard]] double overlap(std::size_t label) const
    {
        const double either = wanted[label] + found[label] - right[label];
        return either > 0 ? right[label] / either : std::numeric_limits<double>::quiet_NaN();
    }
};

class Segmenter : public DenseRun {
public:
    Segmenter(const RunEnvironment &environment, const Parameters &parameters, const ShapeDataset &dataset)
        : DenseRun(environment, parameters, dataset)
        , m_maps(dataset.pictures.size())
    {
        for (const Split split : { Split::Train, Split::Val })
            for (const std::size_t place : m_pictures.labelledOf(split)) {
                const ScaledPicture scaled = m_pictures.at(place);
                m_maps[place] = paintAreas(dataset.pictures[place].shapes, scaled.scaleX, scaled.scaleY,
                    scaled.pixels.size(), split == Split::Train && parameters.boolean("separate"));
            }
    }

protected:
    [[nodiscard]] DenseShape shape() const override
    {
        return { DenseTask::Segment, classCount(), static_cast<int>(m_parameters.integer("width")), 1, classWeights() };
    }
    [[nodiscard]] std::string choosingMetric() const override { return "val/miou"; }
    [[nodiscard]] nlohmann::json description() const override
    {
        return { { "recipe", "image-segment" }, { "shape", m_parameters.text("shape") },
            { "least_area", m_parameters.real("least_area") } };
    }
    void appendTargets(std::size_t picture, const ScaledPicture &scaled, const View &view,
        DenseTargets &targets) const override;
    [[nodiscard]] bool judge(DenseNetwork &network, const std::vector<std::size_t> &places,
        const std::string &prefix, const std::function<bool()> &goOn, Metrics &metrics) const override;
    [[nodiscard]] nlohmann::json predictions(DenseNetwork &network, const ScaledPicture &scaled) const override
    {
        const AreaSettings settings{ m_parameters.text("shape") == "mask", m_parameters.real("least_area") };
        return areaPredictions(classifyPixels(network, scaled, m_scale, classCount(), { scaled.fullWidth, scaled.fullHeight }),
            settings, m_dataset.classes);
    }
    [[nodiscard]] double rotateDegrees() const override { return m_parameters.real("rotate"); }

private:
    [[nodiscard]] int classCount() const { return static_cast<int>(m_dataset.classes.size()); }
    [[nodiscard]] std::vector<float> classWeights() const;

    std::vector<cv::Mat> m_maps; ///< of training and validation pictures, at the size the network looks at
};

/// The rarer a class, the more its pixels count, within limits.
std::vector<float> Segmenter::classWeights() const
{
    std::vector<double> pixels(m_dataset.classes.size() + 1, 0);
    double all = 0;
    for (const std::size_t place : trainPlaces()) {
        const cv::Mat &map = m_maps[place];
        for (std::size_t label = 0; label < pixels.size(); ++label)
            pixels[label] += cv::countNonZero(map == static_cast<double>(label));
        all += static_cast<double>(map.total());
    }
    std::vector<float> weights;
    for (const double count : pixels) {
        const double usual = all / static_cast<double>(pixels.size());
        weights.push_back(static_cast<float>(std::clamp(std::sqrt(usual / std::max(1.0, count)), kLeastWeight, kMostWeight)));
    }
    return weights;
}

void Segmenter::appendTargets(
    std::size_t picture, const ScaledPicture &, const View &view, DenseTargets &targets) const
{
    cv::Mat seen;
    cv::warpAffine(m_maps[picture], seen, matrixForPixels(view), { viewSize(), viewSize() }, cv::INTER_NEAREST,
        cv::BORDER_CONSTANT, cv::Scalar(kPixelNotCounted));
    const auto *pixel = seen.ptr<std::uint8_t>();
    for (std::size_t i = 0; i < seen.total(); ++i)
        targets.classes.push_back(pixel[i] == kPixelNotCounted ? kNotCounted : pixel[i]);
}

bool Segmenter::judge(DenseNetwork &network, const std::vector<std::size_t> &places, const std::string &prefix,
    const std::function<bool()> &goOn, Metrics &metrics) const
{
    PixelCounts counts(m_dataset.classes.size());
    double lossSum = 0;
    for (const std::size_t place : places) {
        if (!goOn())
            return false;
        const ScaledPicture scaled = m_pictures.at(place);
        const auto &shapes = m_dataset.pictures[place].shapes;
        const cv::Mat small = m_maps[place].empty()
            ? paintAreas(shapes, scaled.scaleX, scaled.scaleY, scaled.pixels.size(), false)
            : m_maps[place];
        // The last word is spoken at the pictures' own size.
        const bool isTest = prefix == "test/";
        const cv::Size size = isTest ? cv::Size(scaled.fullWidth, scaled.fullHeight) : scaled.pixels.size();
        const PixelAnswer answer = classifyPixels(network, scaled, m_scale, classCount(), size, small);
        counts.add(isTest ? paintAreas(shapes, 1, 1, size, false) : small, answer.classes);
        lossSum += answer.loss;
    }
    metrics.emplace_back(prefix + "loss", lossSum / static_cast<double>(places.size()));
    double sum = 0;
    int there = 0;
    Metrics ofClasses;
    for (std::size_t label = 1; label <= m_dataset.classes.size(); ++label) {
        const double overlap = counts.overlap(label);
        if (std::isnan(overlap))
            continue;
        sum += overlap;
        ++there;
        ofClasses.emplace_back(prefix + "iou/" + m_dataset.classes[label - 1], overlap);
    }
    metrics.emplace_back(prefix + "miou", there > 0 ? sum / there : 0);
    metrics.insert(metrics.end(), ofClasses.begin(), ofClasses.end());
    return true;
}

int segmentImages()
{
    const auto environment = RunEnvironment::fromProcess();
    const auto parameters = Parameters::read(kImageSegmentRecipe, environment.params);
    const auto info = DatasetInfo::read(environment.dataset, "images");
    const auto dataset = ShapeDataset::read(environment.dataset, info,
        parameters.text("labels") == "all" ? ShapeWish::Areas : ShapeWish::Outlines);
    if (dataset.classes.size() > kMostAreaClasses)
        throw Failure(sentence("The labels have ", dataset.classes.size(), " classes, and this trainer takes at most ",
            kMostAreaClasses, "; leave out those that matter less."));
    return Segmenter(environment, parameters, dataset).run();
}

} // namespace
} // namespace cairn

extern "C" __attribute__((visibility("default"))) int cairnImageSegment()
{
    return cairn::exitCodeOf(cairn::segmentImages);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer image-detect: a run on boxes.
#include "app/trainer/boxfinder.h"
#include "app/trainer/denserun.h"
#include "app/trainer/exitcode.h"
#include "recipes.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

/// A box of which a view shows less than this is neither learned nor counted as background.
constexpr double kLeastVisible = 0.35;
/// Average precision looks at boxes down to this score.
constexpr double kScoreJudged = 0.02;

class Detector : public DenseRun {
public:
    using DenseRun::DenseRun;

protected:
    [[nodiscard]] DenseShape shape() const override
    {
        return { DenseTask::Detect, classCount(), static_cast<int>(m_parameters.integer("width")), usualSide(), {} };
    }
    [[nodiscard]] std::string choosingMetric() const override { return "val/map50"; }
    [[nodiscard]] nlohmann::json description() const override
    {
        return { { "recipe", "image-detect" }, { "score", m_parameters.real("score") } };
    }
    void appendTargets(std::size_t picture, const ScaledPicture &scaled, const View &view,
        DenseTargets &targets) const override;
    [[nodiscard]] bool judge(DenseNetwork &network, const std::vector<std::size_t> &places,
        const std::string &prefix, const std::function<bool()> &goOn, Metrics &metrics) const override;
    [[nodiscard]] nlohmann::json predictions(DenseNetwork &network, const ScaledPicture &scaled) const override
    {
        return boxPredictions(
            findBoxes(network, scaled, m_scale, classCount(), m_parameters.real("score")), m_dataset.classes);
    }

private:
    [[nodiscard]] int classCount() const { return static_cast<int>(m_dataset.classes.size()); }
    [[nodiscard]] double usualSide() const;
};

/// The geometric mean over the training boxes.
double Detector::usualSide() const
{
    double sum = 0;
    double count = 0;
    for (const std::size_t picture : trainPlaces())
        for (const GridBox &box : scaledBoxes(m_dataset.pictures[picture], m_pictures.at(picture))) {
            sum += std::log(std::max(1.0, std::sqrt(box.box.width * box.box.height)) / 2 / kDetectStride);
            count += 1;
        }
    return std::exp(sum / count);
}

void Detector::appendTargets(
    std::size_t picture, const ScaledPicture &scaled, const View &view, DenseTargets &targets) const
{
    const double edge = viewSize();
    std::vector<GridBox> seen;
    for (const GridBox &box : scaledBoxes(m_dataset.pictures[picture], scaled)) {
        const cv::Vec2d one = view.fromPicture * cv::Vec3d(box.box.x, box.box.y, 1);
        const cv::Vec2d other
            = view.fromPicture * cv::Vec3d(box.box.x + box.box.width, box.box.y + box.box.height, 1);
        const double left = std::clamp(std::min(one[0], other[0]), 0.0, edge);
        const double right = std::clamp(std::max(one[0], other[0]), 0.0, edge);
        const double top = std::clamp(std::min(one[1], other[1]), 0.0, edge);
        const double bottom = std::clamp(std::max(one[1], other[1]), 0.0, edge);
        const double whole = std::abs((other[0] - one[0]) * (other[1] - one[1]));
        if (right - left < 1 || bottom - top < 1)
            continue;
        const bool isCounted = (right - left) * (bottom - top) >= kLeastVisible * whole;
        seen.push_back({ isCounted ? box.label : static_cast<int>(kNotCounted),
            { left, top, right - left, bottom - top } });
    }
    cairn::appendTargets(seen, viewSize(), viewSize(), targets);
}

bool Detector::judge(DenseNetwork &network, const std::vector<std::size_t> &places, const std::string &prefix,
    const std::function<bool()> &goOn, Metrics &metrics) const
{
    std::vector<JudgedPicture> judged;
    double lossSum = 0;
    for (const std::size_t place : places) {
        if (!goOn())
            return false;
        const ScaledPicture scaled = m_pictures.at(place);
        const auto wanted = scaledBoxes(m_dataset.pictures[place], scaled);
        double loss = 0;
        JudgedPicture picture;
        picture.found = findBoxes(network, scaled, m_scale, classCount(), kScoreJudged, &wanted, &loss);
        for (const LabelledShape &shape : m_dataset.pictures[place].shapes)
            picture.wanted.push_back({ shape.label, shape.box });
        judged.push_back(std::move(picture));
        lossSum += loss;
    }
    const PrecisionSummary summary = summarise(judged, m_dataset.classes.size());
    metrics.emplace_back(prefix + "loss", lossSum / static_cast<double>(places.size()));
    metrics.emplace_back(prefix + "map50", summary.at50);
    metrics.emplace_back(prefix + "map", summary.overall);
    for (std::size_t i = 0; i < m_dataset.classes.size(); ++i)
        if (!std::isnan(summary.at50OfClass[i]))
            metrics.emplace_back(prefix + "ap50/" + m_dataset.classes[i], summary.at50OfClass[i]);
    return true;
}

int detectInImages()
{
    const auto environment = RunEnvironment::fromProcess();
    const auto parameters = Parameters::read(kImageDetectRecipe, environment.params);
    const auto info = DatasetInfo::read(environment.dataset, "images");
    const auto dataset = ShapeDataset::read(environment.dataset, info, ShapeWish::Boxes);
    return Detector(environment, parameters, dataset).run();
}

} // namespace
} // namespace cairn

extern "C" __attribute__((visibility("default"))) int cairnImageDetect()
{
    return cairn::exitCodeOf(cairn::detectInImages);
}

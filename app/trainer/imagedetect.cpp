// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer image-detect: a run on boxes from its environment to its predictions.
#include "app/trainer/boxgrid.h"
#include "app/trainer/epochloop.h"
#include "app/trainer/exitcode.h"
#include "app/trainer/failure.h"
#include "app/trainer/files.h"
#include "app/trainer/jsontext.h"
#include "app/trainer/outcome.h"
#include "app/trainer/runenvironment.h"
#include "app/trainer/scaledpictures.h"
#include "app/trainer/stopsignal.h"
#include "recipes.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>

namespace cairn {
namespace {

/// A training view shows this share of a picture's longer side.
constexpr double kViewShare = 0.75;
/// A box of which a view shows less than this is neither learned nor counted as background.
constexpr double kLeastVisible = 0.35;
constexpr std::size_t kFewestSteps = 32;
constexpr double kScoreJudged = 0.02;

class Detector {
public:
    Detector(const RunEnvironment &environment, const Parameters &parameters, const ShapeDataset &dataset)
        : m_environment(environment)
        , m_parameters(parameters)
        , m_dataset(dataset)
        , m_threads(threadCount(parameters.integer("threads")))
        , m_size(static_cast<int>(parameters.integer("size")))
        , m_viewSize(std::max(kDenseMultiple * 2,
              static_cast<int>(std::lround(m_size * kViewShare / kDenseMultiple)) * kDenseMultiple))
        , m_pictures(dataset, m_size, m_threads)
        , m_train(m_pictures.labelledOf(Split::Train))
        , m_val(m_pictures.labelledOf(Split::Val))
        , m_test(m_pictures.labelledOf(Split::Test))
    {
        if (m_train.empty())
            throw Failure("No picture of the training split can be read; mend the files.");
        m_scale = PixelScale::of(m_pictures, m_train);
    }

    int run();

private:
    double trainStep(DenseNetwork &network, int epoch, std::size_t step, double rate);
    void addView(std::size_t picture, std::uint64_t seed, DenseBatch &batch, std::size_t place, DenseTargets &targets) const;
    [[nodiscard]] std::optional<double> judge(DenseNetwork &network, Metrics &metrics) const;
    [[nodiscard]] std::vector<GridBox> boxesOf(std::size_t picture, const ScaledPicture &scaled) const;
    [[nodiscard]] std::vector<ScoredBox> find(DenseNetwork &network, const ScaledPicture &scaled, double leastScore,
        const std::vector<GridBox> *wanted = nullptr, double *loss = nullptr) const;
    [[nodiscard]] bool judgeSplit(DenseNetwork &network, const std::vector<std::size_t> &places,
        const std::string &prefix, const Deadline &deadline, Metrics &metrics) const;
    [[nodiscard]] bool writePredictions(DenseNetwork &network, const Deadline &deadline) const;
    void writeModel(const DenseNetwork &network, int epoch) const;
    [[nodiscard]] double usualSide() const;
    [[nodiscard]] std::size_t batchSize() const
    {
        const auto asked = static_cast<std::size_t>(m_parameters.integer("batch_size"));
        return std::max<std::size_t>(2, asked);
    }

    const RunEnvironment &m_environment;
    const Parameters &m_parameters;
    const ShapeDataset &m_dataset;
    int m_threads;
    int m_size;
    int m_viewSize;
    ScaledPictures m_pictures;
    std::vector<std::size_t> m_train, m_val, m_test;
    std::vector<std::size_t> m_order; ///< of an epoch
    PixelScale m_scale;
    DenseShape m_shape;
};

std::vector<GridBox> Detector::boxesOf(std::size_t picture, const ScaledPicture &scaled) const
{
    std::vector<GridBox> boxes;
    for (const LabelledShape &shape : m_dataset.pictures[picture].shapes)
        boxes.push_back({ shape.label,
            { shape.box.x * scaled.scaleX, shape.box.y * scaled.scaleY, shape.box.width * scaled.scaleX,
                shape.box.height * scaled.scaleY } });
    return boxes;
}

double Detector::usualSide() const
{
    double sum = 0;
    double count = 0;
    for (const std::size_t picture : m_train)
        for (const GridBox &box : boxesOf(picture, m_pictures.at(picture))) {
            sum += std::log(std::max(1.0, std::sqrt(box.box.width * box.box.height)) / 2 / kDetectStride);
            count += 1;
        }
    return std::exp(sum / count);
}

void Detector::addView(
    std::size_t picture, std::uint64_t seed, DenseBatch &batch, std::size_t place, DenseTargets &targets) const
{
    RandomNumbers random(seed);
    const ScaledPicture scaled = m_pictures.at(picture);
    ViewVariation variation;
    if (m_parameters.boolean("augment"))
        variation = { m_parameters.text("flip"), 0, m_parameters.real("zoom"), m_parameters.real("brightness") };
    const View view = View::random(scaled.pixels.size(), m_viewSize, variation, random);
    const auto floats = static_cast<std::size_t>(m_viewSize) * static_cast<std::size_t>(m_viewSize) * 3;
    paintView(scaled, view, m_viewSize, m_scale, batch.pixels.data() + place * floats);
    std::vector<GridBox> seen;
    for (const GridBox &box : boxesOf(picture, scaled)) {
        const cv::Vec2d one = view.fromPicture * cv::Vec3d(box.box.x, box.box.y, 1);
        const cv::Vec2d other
            = view.fromPicture * cv::Vec3d(box.box.x + box.box.width, box.box.y + box.box.height, 1);
        const double left = std::clamp<double>(std::min(one[0], other[0]), 0, m_viewSize);
        const double right = std::clamp<double>(std::max(one[0], other[0]), 0, m_viewSize);
        const double top = std::clamp<double>(std::min(one[1], other[1]), 0, m_viewSize);
        const double bottom = std::clamp<double>(std::max(one[1], other[1]), 0, m_viewSize);
        const double whole = std::abs((other[0] - one[0]) * (other[1] - one[1]));
        const double visible = (right - left) * (bottom - top);
        if (visible <= 0 || right - left < 1 || bottom - top < 1)
            continue;
        const bool isCounted = visible >= kLeastVisible * whole;
        seen.push_back({ isCounted ? box.label : static_cast<int>(kNotCounted),
            { left, top, right - left, bottom - top } });
    }
    appendTargets(seen, m_viewSize, m_viewSize, targets);
}

double Detector::trainStep(DenseNetwork &network, int epoch, std::size_t step, double rate)
{
    const std::size_t batchCount = batchSize();
    if (step == 0) {
        RandomNumbers random(RandomNumbers(m_environment.seed).next() + static_cast<std::uint64_t>(epoch));
        m_order.clear();
        while (m_order.size() < std::max(kFewestSteps * batchCount, m_train.size())) {
            auto once = m_train;
            random.shuffle(once);
            m_order.insert(m_order.end(), once.begin(), once.end());
        }
    }
    DenseBatch batch{ static_cast<int>(batchCount), m_viewSize, m_viewSize, {} };
    batch.pixels.resize(batchCount * static_cast<std::size_t>(m_viewSize) * static_cast<std::size_t>(m_viewSize) * 3);
    std::vector<DenseTargets> parts(batchCount);
    const std::uint64_t seed = RandomNumbers(m_environment.seed ^ 0x5EED).next()
        + (static_cast<std::uint64_t>(epoch) << 32U) + step * 4096;
#pragma omp parallel for schedule(static) num_threads(m_threads)
    for (std::size_t i = 0; i < batchCount; ++i)
        addView(m_order[(step * batchCount + i) % m_order.size()], seed + i, batch, i, parts[i]);
    DenseTargets targets;
    for (const DenseTargets &part : parts) {
        targets.classes.insert(targets.classes.end(), part.classes.begin(), part.classes.end());
        targets.sides.insert(targets.sides.end(), part.sides.begin(), part.sides.end());
    }
    return network.train(batch, targets, rate);
}

std::vector<ScoredBox> Detector::find(DenseNetwork &network, const ScaledPicture &scaled, double leastScore,
    const std::vector<GridBox> *wanted, double *loss) const
{
    DenseBatch batch = wholePicture(scaled, m_scale);
    DenseTargets targets;
    if (wanted != nullptr)
        appendTargets(*wanted, batch.width, batch.height, targets);
    const DenseOutput output = network.look(batch, wanted != nullptr ? &targets : nullptr);
    if (loss != nullptr)
        *loss = output.loss;
    auto boxes = boxesFrom(output, batch.width, batch.height, m_shape.classes, leastScore);
    for (ScoredBox &box : boxes) {
        const double left = std::clamp(box.box.x / scaled.scaleX, 0.0, static_cast<double>(scaled.fullWidth));
        const double top = std::clamp(box.box.y / scaled.scaleY, 0.0, static_cast<double>(scaled.fullHeight));
        const double right
            = std::clamp((box.box.x + box.box.width) / scaled.scaleX, left, static_cast<double>(scaled.fullWidth));
        const double bottom
            = std::clamp((box.box.y + box.box.height) / scaled.scaleY, top, static_cast<double>(scaled.fullHeight));
        box.box = { left, top, right - left, bottom - top };
    }
    std::erase_if(boxes, [](const ScoredBox &box) { return box.box.width <= 0 || box.box.height <= 0; });
    return boxes;
}

bool Detector::judgeSplit(DenseNetwork &network, const std::vector<std::size_t> &places, const std::string &prefix,
    const Deadline &deadline, Metrics &metrics) const
{
    std::vector<JudgedPicture> judged;
    double lossSum = 0;
    for (const std::size_t place : places) {
        if (deadline.isOver() || (prefix == "val/" && stopRequested()))
            return false;
        const ScaledPicture scaled = m_pictures.at(place);
        const auto wanted = boxesOf(place, scaled);
        double loss = 0;
        JudgedPicture picture;
        picture.found = find(network, scaled, kScoreJudged, &wanted, &loss);
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
        if (prefix == "test/" && !std::isnan(summary.at50OfClass[i]))
            metrics.emplace_back(prefix + "ap50/" + m_dataset.classes[i], summary.at50OfClass[i]);
    return true;
}

std::optional<double> Detector::judge(DenseNetwork &network, Metrics &metrics) const
{
    if (m_val.empty() || !judgeSplit(network, m_val, "val/", Deadline::never(), metrics))
        return {};
    const auto found = std::find_if(
        metrics.begin(), metrics.end(), [](const auto &metric) { return metric.first == "val/map50"; });
    return found->second;
}

bool Detector::writePredictions(DenseNetwork &network, const Deadline &deadline) const
{
    LineFile file(m_environment.predictions);
    const double leastScore = m_parameters.real("score");
    for (std::size_t i = 0; i < m_dataset.pictures.size(); ++i) {
        if (deadline.isOver())
            return false;
        if (!m_pictures.has(i))
            continue;
        const Picture &picture = m_dataset.pictures[i].picture;
        for (const ScoredBox &box : find(network, m_pictures.at(i), leastScore)) {
            std::string line = "{\"item\":" + jsonString(picture.name) + ",\"page\":" + std::to_string(picture.page)
                + ",\"kind\":\"box\",\"geometry\":{\"x\":";
            appendNumber(line, box.box.x);
            line += ",\"y\":";
            appendNumber(line, box.box.y);
            line += ",\"w\":";
            appendNumber(line, box.box.width);
            line += ",\"h\":";
            appendNumber(line, box.box.height);
            line += "},\"class\":" + jsonString(m_dataset.classes[static_cast<std::size_t>(box.label)]) + ",\"score\":";
            appendNumber(line, box.score);
            file.append(line + "}\n");
        }
    }
    file.publish();
    return true;
}

void Detector::writeModel(const DenseNetwork &network, int epoch) const
{
    const auto folder = m_environment.modelFolder();
    network.save(folder / "model.pt");
    const nlohmann::json object{ { "cairn", 1 }, { "recipe", "image-detect" }, { "weights", "model.pt" },
        { "classes", m_dataset.classes }, { "size", m_size }, { "width", m_shape.width },
        { "mean", m_scale.mean }, { "deviation", m_scale.deviation }, { "score", m_parameters.real("score") },
        { "best_epoch", epoch } };
    replaceFile(
        folder / "model.json", object.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

int Detector::run()
{
    m_shape = { DenseTask::Detect, static_cast<int>(m_dataset.classes.size()),
        static_cast<int>(m_parameters.integer("width")), usualSide(), {} };
    std::cout << "Looking for " << m_dataset.classes.size() << " classes in pictures of " << m_size
              << " pixels: " << m_train.size() << " train, " << m_val.size() << " val, " << m_test.size() << " test."
              << std::endl;
    if (m_val.empty())
        std::cout << "There are no validation pictures: all epochs are trained and the last one is kept.\n";
    // Until here there is nothing to save, and a signal may end the program as it ends any other.
    watchForStop();
    DenseNetwork network(m_shape, m_environment.seed, m_threads);
    MetricsWriter metrics(m_environment.metrics);
    EpochLoop loop(m_parameters, network, metrics);
    EpochWork work;
    work.steps = std::max(kFewestSteps, (m_train.size() + batchSize() - 1) / batchSize());
    work.train = [&](int epoch, std::size_t step, double rate) { return trainStep(network, epoch, step, rate); };
    work.judge = [&](Metrics &all) { return judge(network, all); };
    work.bestFound = [&](int epoch) { writeModel(network, epoch); };
    const int best = loop.run(work);
    if (best == 0) {
        writeModel(network, 0);
        std::cout << "Stopped in the first epoch: the model as it was then is kept, without predictions.\n";
        return kStoppedExitCode;
    }
    std::cout << "The best epoch is " << best << "." << std::endl;
    const Deadline deadline = loop.wasStopped() ? Deadline::soon() : Deadline::never();
    if (!writePredictions(network, deadline)) {
        std::cout << "Stopped: the model of epoch " << best << " is kept, without predictions.\n";
        return kStoppedExitCode;
    }
    Metrics ofTest;
    if (m_test.empty())
        std::cout << "There are no test pictures: nothing is said about pictures that the training never looked at.\n";
    else if (judgeSplit(network, m_test, "test/", deadline, ofTest)) {
        metrics.write(best, ofTest);
        for (const auto &[name, value] : ofTest)
            std::cout << name << ' ' << value << '\n';
    }
    return loop.wasStopped() ? kStoppedExitCode : 0;
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of views on all cores, the epochs, the predictions.
#include "app/trainer/denserun.h"

#include "app/trainer/failure.h"
#include "app/trainer/stopsignal.h"

#include <algorithm>
#include <cmath>
#include <iostream>

namespace cairn {
namespace {

/// A training view shows this share of a picture's longer side.
constexpr double kViewShare = 0.75;
constexpr std::size_t kFewestSteps = 32;

int viewSizeFor(long long size)
{
    const double wanted = static_cast<double>(size) * kViewShare / kDenseMultiple;
    return std::max(2, static_cast<int>(std::lround(wanted))) * kDenseMultiple;
}

} // namespace

DenseRun::DenseRun(const RunEnvironment &environment, const Parameters &parameters, const ShapeDataset &dataset)
    : m_parameters(parameters)
    , m_dataset(dataset)
    , m_pictures(dataset, static_cast<int>(parameters.integer("size")), threadCount(parameters.integer("threads")))
    , m_environment(environment)
    , m_threads(threadCount(parameters.integer("threads")))
    , m_viewSize(viewSizeFor(parameters.integer("size")))
    , m_batchSize(static_cast<std::size_t>(parameters.integer("batch_size")))
    , m_train(m_pictures.labelledOf(Split::Train))
    , m_val(m_pictures.labelledOf(Split::Val))
    , m_test(m_pictures.labelledOf(Split::Test))
{
    if (m_train.empty())
        throw Failure("No labelled picture of the training split can be read; mend the files.");
    m_scale = PixelScale::of(m_pictures, m_train);
}

void DenseRun::addView(std::size_t picture, std::uint64_t seed, float *out, DenseTargets &targets) const
{
    RandomNumbers random(seed);
    const ScaledPicture scaled = m_pictures.at(picture);
    ViewVariation variation;
    if (m_parameters.boolean("augment"))
        variation = { m_parameters.text("flip"), rotateDegrees(), m_parameters.real("zoom"),
            m_parameters.real("brightness") };
    const View view = View::random(scaled.pixels.size(), m_viewSize, variation, random);
    paintView(scaled, view, m_viewSize, m_scale, out);
    appendTargets(picture, scaled, view, targets);
}

void DenseRun::shuffle(int epoch)
{
    RandomNumbers random(RandomNumbers(m_environment.seed).next() + static_cast<std::uint64_t>(epoch));
    m_order.clear();
    while (m_order.size() < std::max(kFewestSteps * m_batchSize, m_train.size())) {
        auto once = m_train;
        random.shuffle(once);
        m_order.insert(m_order.end(), once.begin(), once.end());
    }
}

double DenseRun::trainStep(DenseNetwork &network, int epoch, std::size_t step, double rate)
{
    if (step == 0)
        shuffle(epoch);
    const std::size_t floatsEach = static_cast<std::size_t>(m_viewSize) * static_cast<std::size_t>(m_viewSize) * 3;
    DenseBatch batch{ static_cast<int>(m_batchSize), m_viewSize, m_viewSize, {} };
    batch.pixels.resize(m_batchSize * floatsEach);
    std::vector<DenseTargets> parts(m_batchSize);
    const std::uint64_t seed = RandomNumbers(m_environment.seed ^ 0x5EED).next()
        + (static_cast<std::uint64_t>(epoch) << 32U) + step * 4096;
    const auto count = static_cast<std::int64_t>(m_batchSize);
    std::string failure;
#pragma omp parallel for schedule(static) num_threads(m_threads)
    for (std::int64_t i = 0; i < count; ++i) {
        const auto place = static_cast<std::size_t>(i);
        try {
            addView(m_order[(step * m_batchSize + place) % m_order.size()], seed + place,
                batch.pixels.data() + place * floatsEach, parts[place]);
        } catch (const std::exception &error) {
#pragma omp critical
            failure = error.what();
        }
    }
    if (!failure.empty())
        throw Failure(sentence("A picture that was there at first cannot be read any more: ", failure, "."));
    DenseTargets targets;
    for (const DenseTargets &part : parts) {
        targets.classes.insert(targets.classes.end(), part.classes.begin(), part.classes.end());
        targets.sides.insert(targets.sides.end(), part.sides.begin(), part.sides.end());
    }
    return network.train(batch, targets, rate);
}

bool DenseRun::writePredictions(DenseNetwork &network, const Deadline &deadline) const
{
    LineFile file(m_environment.predictions);
    for (std::size_t i = 0; i < m_dataset.pictures.size(); ++i) {
        if (deadline.isOver())
            return false;
        if (!m_pictures.has(i))
            continue;
        const Picture &picture = m_dataset.pictures[i].picture;
        for (nlohmann::json object : predictions(network, m_pictures.at(i))) {
            object["item"] = picture.name;
            object["page"] = picture.page;
            file.append(object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
        }
    }
    file.publish();
    return true;
}

void DenseRun::writeModel(const DenseNetwork &network, int epoch) const
{
    const auto folder = m_environment.modelFolder();
    network.save(folder / "model.pt");
    nlohmann::json object = description();
    object.update({ { "cairn", 1 }, { "weights", "model.pt" }, { "classes", m_dataset.classes },
        { "size", m_parameters.integer("size") }, { "width", m_parameters.integer("width") },
        { "mean", m_scale.mean }, { "deviation", m_scale.deviation }, { "best_epoch", epoch } });
    replaceFile(
        folder / "model.json", object.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

void DenseRun::judgeTest(
    DenseNetwork &network, int best, const Deadline &deadline, MetricsWriter &metrics) const
{
    if (m_test.empty()) {
        std::cout << "There are no test pictures: nothing is said about pictures that the training never looked "
                     "at.\n";
        return;
    }
    Metrics ofTest;
    if (!judge(network, m_test, "test/", [&deadline] { return !deadline.isOver(); }, ofTest))
        return;
    metrics.write(best, ofTest);
    for (const auto &[name, value] : ofTest)
        std::cout << name << ' ' << value << '\n';
}

int DenseRun::run()
{
    std::cout << "Looking for " << m_dataset.classes.size() << " classes in pictures of "
              << m_parameters.integer("size") << " pixels: " << m_train.size() << " train, " << m_val.size()
              << " val, " << m_test.size() << " test." << std::endl;
    if (m_val.empty())
        std::cout << "There are no validation pictures: all epochs are trained and the last one is kept.\n";
    // Until here there is nothing to save, and a signal may end the program as it ends any other.
    watchForStop();
    DenseNetwork network(shape(), m_environment.seed, m_threads);
    MetricsWriter metrics(m_environment.metrics);
    EpochLoop loop(m_parameters, network, metrics);
    EpochWork work;
    work.steps = std::max(kFewestSteps, (m_train.size() + m_batchSize - 1) / m_batchSize);
    work.train = [&](int epoch, std::size_t step, double rate) { return trainStep(network, epoch, step, rate); };
    work.judge = [&](Metrics &all) -> std::optional<double> {
        if (m_val.empty() || !judge(network, m_val, "val/", [] { return !stopRequested(); }, all))
            return {};
        const std::string chosen = choosingMetric();
        return std::find_if(all.begin(), all.end(), [&](const auto &metric) { return metric.first == chosen; })->second;
    };
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
    judgeTest(network, best, deadline, metrics);
    return loop.wasStopped() ? kStoppedExitCode : 0;
}

} // namespace cairn

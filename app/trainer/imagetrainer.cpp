// SPDX-License-Identifier: GPL-3.0-or-later
// Epochs, steps and the learning rate between them; no libtorch in sight.
#include "app/trainer/imagetrainer.h"

#include "app/trainer/failure.h"
#include "app/trainer/randomnumbers.h"
#include "app/trainer/stopsignal.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <limits>
#include <map>
#include <numbers>

namespace cairn {
namespace {

constexpr std::size_t kPredictedAtOnce = 256;
/// A small training set takes smaller batches, so that going through it once has as many steps as this ...
constexpr std::size_t kFewestStepsOnce = 8;
constexpr std::size_t kSmallestBatch = 8;
/// ... and goes through it more than once in an epoch, so that twelve epochs are enough to learn something.
constexpr std::size_t kFewestSteps = 32;
/// The share of a one-cycle schedule in which the learning rate rises.
constexpr double kWarmUp = 0.25;
constexpr double kLowestShare = 0.01;

double defaultLearningRate(const std::string &optimizer)
{
    static const std::map<std::string, double> rates{ { "adam", 0.001 }, { "rmsprop", 0.0005 },
        { "momentum", 0.02 }, { "sgd", 0.1 } };
    return rates.at(optimizer);
}

Variation variationFrom(const Parameters &parameters)
{
    if (!parameters.boolean("augment"))
        return {};
    return { parameters.text("flip"), parameters.real("rotate"), parameters.real("zoom"),
        parameters.real("brightness") };
}

/// One class's examples weigh as much as another's; without weights each example weighs one.
std::vector<float> weightsOfClasses(
    const ImageDataset &dataset, std::span<const std::size_t> train, bool balanced)
{
    std::vector<double> counts(dataset.classes.size(), 0);
    for (const std::size_t example : train)
        counts[static_cast<std::size_t>(dataset.examples[example].label)] += 1;
    const auto present = std::count_if(counts.begin(), counts.end(), [](double count) { return count > 0; });
    std::vector<float> weights;
    for (const double count : counts)
        weights.push_back(balanced && count > 0 ? static_cast<float>(
                              static_cast<double>(train.size()) / (static_cast<double>(present) * count))
                                                : 1.0F);
    return weights;
}

} // namespace

std::vector<float> predictExamples(
    Network &network, const ExampleSource &source, std::span<const std::size_t> examples)
{
    std::vector<float> all;
    std::vector<float> batch;
    for (std::size_t begin = 0; begin < examples.size(); begin += kPredictedAtOnce) {
        const auto some = examples.subspan(begin, std::min(kPredictedAtOnce, examples.size() - begin));
        batch.resize(some.size() * source.floatsEach());
        source.plain(some, batch.data());
        const auto probabilities = network.predict(batch);
        all.insert(all.end(), probabilities.begin(), probabilities.end());
    }
    return all;
}

Metrics Judgement::metrics(const std::string &prefix) const
{
    return { { prefix + "loss", loss }, { prefix + "accuracy", confusion.accuracy() },
        { prefix + "macro_recall", confusion.macroRecall() } };
}

ImageTrainer::ImageTrainer(const ImageDataset &dataset, const ExampleSource &source, const Parameters &parameters,
    std::uint64_t seed)
    : m_dataset(dataset)
    , m_source(source)
    , m_parameters(parameters)
    , m_seed(seed)
    , m_train(labelledIn(dataset, source, Split::Train))
    , m_classWeights(weightsOfClasses(dataset, m_train, parameters.text("class_weights") == "auto"))
{
    const auto asked = static_cast<std::size_t>(parameters.integer("batch_size"));
    const std::size_t batch = std::min(asked, std::max(kSmallestBatch, m_train.size() / kFewestStepsOnce));
    const std::size_t stepsOnce = std::max<std::size_t>(1, (m_train.size() + batch - 1) / batch);
    m_passes = (kFewestSteps + stepsOnce - 1) / stepsOnce;
    m_steps = stepsOnce * m_passes;
}

double ImageTrainer::learningRate(double progress) const
{
    const double asked = m_parameters.real("learning_rate");
    const double highest = asked > 0 ? asked : defaultLearningRate(m_parameters.text("optimizer"));
    const std::string &schedule = m_parameters.text("schedule");
    if (schedule == "constant")
        return highest;
    const double warmUp = schedule == "one-cycle" ? kWarmUp : 0;
    if (progress < warmUp)
        return highest * (0.1 + 0.9 * progress / warmUp);
    const double fall = (progress - warmUp) / (1 - warmUp);
    return highest * (kLowestShare + (1 - kLowestShare) * (1 + std::cos(std::numbers::pi * fall)) / 2);
}

Metrics ImageTrainer::trainEpoch(Network &network, int epoch)
{
    RandomNumbers random(RandomNumbers(m_seed).next() + static_cast<std::uint64_t>(epoch));
    std::vector<std::size_t> order;
    for (std::size_t pass = 0; pass < m_passes; ++pass) {
        auto once = m_train;
        random.shuffle(once);
        order.insert(order.end(), once.begin(), once.end());
    }
    const Variation variation = variationFrom(m_parameters);
    const auto epochs = static_cast<double>(m_parameters.integer("epochs"));
    std::vector<float> batch;
    std::vector<std::int64_t> labels;
    double lossSum = 0;
    double weightSum = 0;
    ConfusionMatrix confusion(m_dataset.classes.size());
    double rate = 0;
    for (std::size_t step = 0; step < m_steps && !m_stopped; ++step) {
        const std::size_t begin = order.size() * step / m_steps;
        const std::size_t end = order.size() * (step + 1) / m_steps;
        const auto some = std::span(order).subspan(begin, end - begin);
        batch.resize(some.size() * m_source.floatsEach());
        m_source.varied(some, variation, random.next(), batch.data());
        labels.clear();
        double weight = 0;
        for (const std::size_t example : some) {
            labels.push_back(m_dataset.examples[example].label);
            weight += m_classWeights[static_cast<std::size_t>(labels.back())];
        }
        rate = learningRate((epoch - 1 + static_cast<double>(step) / static_cast<double>(m_steps)) / epochs);
        const StepResult result = network.train(batch, labels, rate);
        lossSum += result.loss * weight;
        weightSum += weight;
        for (std::size_t i = 0; i < labels.size(); ++i)
            confusion.add(static_cast<std::size_t>(labels[i]), static_cast<std::size_t>(result.predicted[i]));
        m_stopped = stopRequested();
    }
    Metrics metrics = Judgement{ lossSum / weightSum, confusion }.metrics("train/");
    metrics.emplace_back("learning_rate", rate);
    return metrics;
}

int ImageTrainer::train(Network &network, MetricsWriter &metrics, const BestFound &bestFound)
{
    network.prepareTraining(
        { m_parameters.text("optimizer"), m_parameters.real("weight_decay"), m_classWeights });
    const bool hasVal = !labelledIn(m_dataset, m_source, Split::Val).empty();
    if (!hasVal)
        std::cout << "There are no validation examples: all epochs are trained and the last one is kept.\n";
    const auto epochs = static_cast<int>(m_parameters.integer("epochs"));
    const auto patience = static_cast<int>(m_parameters.integer("patience"));
    double bestLoss = std::numeric_limits<double>::infinity();
    int best = 0;
    for (int epoch = 1; epoch <= epochs; ++epoch) {
        Metrics now = trainEpoch(network, epoch);
        if (m_stopped)
            break;
        double loss = -epoch;
        if (hasVal) {
            const Judgement judgement = judge(network, Split::Val);
            loss = judgement.loss;
            const Metrics ofVal = judgement.metrics("val/");
            now.insert(now.end(), ofVal.begin(), ofVal.end());
        }
        metrics.write(epoch, now);
        std::cout << "Epoch " << epoch;
        for (const auto &[name, value] : now)
            std::cout << "  " << name << ' ' << value;
        std::cout << std::endl;
        if (loss < bestLoss || best == 0) {
            bestLoss = loss;
            best = epoch;
            network.remember();
            bestFound(epoch);
        }
        if (patience > 0 && epoch - best >= patience)
            break;
    }
    if (best > 0)
        network.recall();
    return best;
}

Judgement ImageTrainer::judge(Network &network, Split split) const
{
    const auto examples = labelledIn(m_dataset, m_source, split);
    const std::size_t classes = m_dataset.classes.size();
    Judgement judgement{ 0, ConfusionMatrix(classes) };
    const auto probabilities = predictExamples(network, m_source, examples);
    double weightSum = 0;
    for (std::size_t i = 0; i < examples.size(); ++i) {
        const auto ofExample = std::span(probabilities).subspan(i * classes, classes);
        const auto label = static_cast<std::size_t>(m_dataset.examples[examples[i]].label);
        const double weight = m_classWeights[label];
        judgement.loss -= weight * std::log(std::max(ofExample[label], 1e-16F));
        weightSum += weight;
        judgement.confusion.add(label,
            static_cast<std::size_t>(
                std::max_element(ofExample.begin(), ofExample.end()) - ofExample.begin()));
    }
    judgement.loss /= weightSum;
    return judgement;
}

} // namespace cairn

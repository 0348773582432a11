// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer image-classify: a run on images from its environment to its predictions.
#include "app/trainer/backbone.h"
#include "app/trainer/batchmaker.h"
#include "app/trainer/crops.h"
#include "app/trainer/embeddings.h"
#include "app/trainer/exitcode.h"
#include "app/trainer/failure.h"
#include "app/trainer/files.h"
#include "app/trainer/imagedataset.h"
#include "app/trainer/imagetrainer.h"
#include "app/trainer/jsontext.h"
#include "app/trainer/metricswriter.h"
#include "app/trainer/network.h"
#include "app/trainer/outcome.h"
#include "app/trainer/parameters.h"
#include "app/trainer/runenvironment.h"
#include "app/trainer/sha256.h"
#include "app/trainer/stopsignal.h"
#include "recipes.h"

#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

namespace cairn {
namespace {

constexpr int kSizeOfShapes = 40;
constexpr int kSizeOfPictures = 96;
constexpr int kSmallestSize = 16;
/// In the model's folder.
constexpr const char *kBackboneFile = "backbone.pt";
constexpr std::size_t kPredictedBetweenLooks = 4096;

int sizeFrom(const Parameters &parameters, bool hasShapes)
{
    const auto asked = static_cast<int>(parameters.integer("size"));
    if (asked == 0)
        return hasShapes ? kSizeOfShapes : kSizeOfPictures;
    if (asked < kSmallestSize)
        throw Failure(
            sentence("The parameter size is ", asked, "; it must be 0 or at least ", kSmallestSize, "."));
    return asked;
}

/// What the network learns from: pixels of crops, or a backbone's features of them.
struct Material {
    NetworkShape shape;
    CropSettings crops;
    ChannelScale scale; ///< of pixels
    FeatureScale features;
    std::unique_ptr<CropStore> store;
    std::unique_ptr<Backbone> backbone; ///< null for pixels
    std::unique_ptr<ExampleSource> source;
};

void writeModelDescription(
    const std::filesystem::path &folder, const ImageDataset &dataset, const Material &material, int epoch)
{
    nlohmann::json object{ { "cairn", 1 }, { "recipe", "image-classify" }, { "weights", "model.pt" },
        { "labels", dataset.hasShapes ? "shapes" : "tags" }, { "classes", dataset.classes },
        { "size", material.shape.size }, { "width", material.shape.width }, { "margin", material.crops.margin },
        { "mean", material.scale.mean }, { "deviation", material.scale.deviation }, { "best_epoch", epoch } };
    if (material.backbone)
        object["backbone"] = { { "file", kBackboneFile }, { "digest", material.backbone->digest() },
            { "features", material.shape.features }, { "hidden", material.shape.hidden } };
    replaceFile(
        folder / "model.json", object.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

std::string predictionLine(const ImageDataset &dataset, const std::vector<std::string> &classNames,
    const Example &example, std::span<const float> probabilities)
{
    const Picture &picture = dataset.pictures[example.picture];
    const auto chosen = static_cast<std::size_t>(
        std::max_element(probabilities.begin(), probabilities.end()) - probabilities.begin());
    std::string line = "{\"item\":" + jsonString(picture.name) + ",\"page\":" + std::to_string(picture.page)
        + ",\"kind\":\"" + example.kind + '"';
    if (dataset.hasShapes)
        line += ",\"geometry\":" + example.geometry + ",\"annotation\":" + example.annotation;
    line += ",\"class\":" + classNames[chosen] + ",\"score\":";
    appendNumber(line, probabilities[chosen]);
    for (std::size_t i = 0; i < classNames.size(); ++i) {
        line += (i == 0 ? ",\"probabilities\":{" : ",") + classNames[i] + ':';
        appendNumber(line, probabilities[i]);
    }
    return line + "}}\n";
}

/// False when the run must end before all is predicted; then no predictions are left behind.
bool writePredictions(const std::filesystem::path &path, const ImageDataset &dataset, const ExampleSource &source,
    Network &network, const Deadline &deadline)
{
    std::vector<std::string> names;
    for (const std::string &name : dataset.classes)
        names.push_back(jsonString(name));
    std::vector<std::size_t> examples;
    for (std::size_t i = 0; i < dataset.examples.size(); ++i)
        if (source.has(i))
            examples.push_back(i);
    LineFile file(path);
    for (std::size_t begin = 0; begin < examples.size(); begin += kPredictedBetweenLooks) {
        if (deadline.isOver())
            return false;
        const auto some
            = std::span(examples).subspan(begin, std::min(kPredictedBetweenLooks, examples.size() - begin));
        const auto probabilities = predictExamples(network, source, some);
        for (std::size_t i = 0; i < some.size(); ++i)
            file.append(predictionLine(dataset, names, dataset.examples[some[i]],
                std::span(probabilities).subspan(i * names.size(), names.size())));
    }
    file.publish();
    return true;
}

void judge(const ImageTrainer &trainer, Network &network, const ImageDataset &dataset, int bestEpoch,
    const RunEnvironment &environment, MetricsWriter &metrics)
{
    const Judgement val = trainer.judge(network, Split::Val);
    const Judgement test = trainer.judge(network, Split::Test);
    writeConfusion(environment.artifacts / "confusion.json", dataset.classes,
        { { "val", val.confusion }, { "test", test.confusion } });
    if (test.confusion.isEmpty()) {
        std::cout << "There are no test examples: nothing is said about pictures that the training never "
                     "looked at.\n";
        return;
    }
    const Metrics ofTest = test.metrics("test/");
    metrics.write(bestEpoch, ofTest);
    for (const auto &[name, value] : ofTest)
        std::cout << name << ' ' << value << '\n';
}

/// The training split's examples, checked to be enough.
template <typename Source>
std::vector<std::size_t> trainingExamples(const ImageDataset &dataset, const Source &source)
{
    auto train = labelledIn(dataset, source, Split::Train);
    const bool hasTwoClasses = std::any_of(train.begin(), train.end(), [&](std::size_t example) {
        return dataset.examples[example].label != dataset.examples[train.front()].label;
    });
    if (!hasTwoClasses)
        throw Failure(
            "The training pictures that can be read do not show two classes; label more, or mend the files.");
    return train;
}

Material pixelsOf(const ImageDataset &dataset, const Parameters &parameters, int threads)
{
    Material material;
    material.crops = { sizeFrom(parameters, dataset.hasShapes), parameters.real("margin"), threads };
    material.store = std::make_unique<CropStore>(dataset, material.crops);
    material.scale = ChannelScale::of(*material.store, trainingExamples(dataset, *material.store));
    material.source = std::make_unique<BatchMaker>(*material.store, material.scale, threads);
    material.shape = { material.crops.size, static_cast<int>(parameters.integer("width")),
        static_cast<int>(dataset.classes.size()) };
    return material;
}

Material featuresOf(const ImageDataset &dataset, const Parameters &parameters, int threads)
{
    Material material;
    material.backbone = std::make_unique<Backbone>(
        parameters.text("backbone"), static_cast<int>(parameters.integer("size")), threads);
    material.crops = { material.backbone->size(), parameters.real("margin"), threads };
    std::cout << "The backbone gives " << material.backbone->features() << " features of each "
              << (dataset.hasShapes ? "crop." : "picture.") << std::endl;
    const EmbeddingCache cache(EmbeddingCache::usualFolder());
    auto embeddings
        = std::make_unique<Embeddings>(dataset, *material.backbone, material.crops.margin, threads, cache);
    std::cout << "Features of " << embeddings->fromCache() << " of " << dataset.examples.size()
              << " examples were known from before." << std::endl;
    material.features = embeddings->scaleOf(trainingExamples(dataset, *embeddings));
    material.source = std::move(embeddings);
    material.shape = { material.crops.size, static_cast<int>(parameters.integer("width")),
        static_cast<int>(dataset.classes.size()), material.backbone->features(),
        static_cast<int>(parameters.integer("hidden")) };
    return material;
}

/// The run's own copy, so that its model still answers when the user's file is gone.
void keepBackbone(const std::filesystem::path &folder, const Parameters &parameters, const Material &material)
{
    if (!material.backbone)
        return;
    const std::string bytes = readWholeFile(parameters.text("backbone"));
    if (sha256(bytes) != material.backbone->digest())
        throw Failure(sentence("The backbone ", parameters.text("backbone"),
            " was changed while the run read it; start the run again."));
    replaceFile(folder / kBackboneFile, bytes);
}

int classifyImages()
{
    const auto environment = RunEnvironment::fromProcess();
    const auto parameters = Parameters::read(kImageClassifyRecipe, environment.params);
    const auto info = DatasetInfo::read(environment.dataset, "images");
    const auto dataset = ImageDataset::read(environment.dataset, info, parameters.text("labels"));
    const int threads = threadCount(parameters.integer("threads"));
    const Material material = parameters.text("backbone").empty() ? pixelsOf(dataset, parameters, threads)
                                                                  : featuresOf(dataset, parameters, threads);
    const ExampleSource &source = *material.source;
    std::cout << "Telling " << dataset.classes.size() << " classes apart in "
              << (dataset.hasShapes ? "crops" : "pictures") << " of " << material.shape.size << " x "
              << material.shape.size << " pixels: " << labelledIn(dataset, source, Split::Train).size() << " train, "
              << labelledIn(dataset, source, Split::Val).size() << " val, "
              << labelledIn(dataset, source, Split::Test).size() << " test." << std::endl;

    // Until here there is nothing to save, and a signal may end the program as it ends any other.
    watchForStop();
    Network network(material.shape, environment.seed, threads);
    if (material.backbone)
        network.setFeatureScale(material.features);
    ImageTrainer trainer(dataset, source, parameters, environment.seed);
    MetricsWriter metrics(environment.metrics);
    const auto folder = environment.modelFolder();
    keepBackbone(folder, parameters, material);
    const auto keep = [&](int epoch) {
        network.save(folder / "model.pt");
        writeModelDescription(folder, dataset, material, epoch);
    };
    const int best = trainer.train(network, metrics, keep);
    if (best == 0) {
        keep(0);
        std::cout << "Stopped in the first epoch: the model as it was then is kept, without predictions.\n";
        return kStoppedExitCode;
    }
    std::cout << "The best epoch is " << best << "." << std::endl;
    const Deadline deadline = trainer.wasStopped() ? Deadline::soon() : Deadline::never();
    if (!writePredictions(environment.predictions, dataset, source, network, deadline)) {
        std::cout << "Stopped: the model of epoch " << best << " is kept, without predictions.\n";
        return kStoppedExitCode;
    }
    if (!deadline.isOver())
        judge(trainer, network, dataset, best, environment, metrics);
    return trainer.wasStopped() ? kStoppedExitCode : 0;
}

} // namespace
} // namespace cairn

extern "C" __attribute__((visibility("default"))) int cairnImageClassify()
{
    return cairn::exitCodeOf(cairn::classifyImages);
}

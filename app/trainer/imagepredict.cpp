// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer predict: the best network of a run on images, asked about pictures line by line.
#include "app/trainer/backbone.h"
#include "app/trainer/batchmaker.h"
#include "app/trainer/crops.h"
#include "app/trainer/embeddings.h"
#include "app/trainer/exitcode.h"
#include "app/trainer/failure.h"
#include "app/trainer/files.h"
#include "app/trainer/imagetrainer.h"
#include "app/trainer/jsontext.h"
#include "app/trainer/network.h"
#include "app/trainer/pictureanswers.h"

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numeric>
#include <unistd.h>

namespace cairn {
namespace {

constexpr int kThreads = 1;

/// model.json, as image-classify wrote it; it may come from a stranger's project.
struct SavedModel {
    bool hasShapes = false;
    std::vector<std::string> classes;
    NetworkShape shape;
    CropSettings crops;
    ChannelScale scale;
    std::string backbone; ///< the name of its file; empty for a network that looks at pixels itself

    static SavedModel read(const std::filesystem::path &folder)
    {
        const auto object = nlohmann::json::parse(readWholeFile(folder / "model.json"));
        SavedModel model;
        model.hasShapes = object.at("labels") == "shapes";
        model.classes = object.at("classes").get<std::vector<std::string>>();
        model.shape = { object.at("size").get<int>(), object.at("width").get<int>(),
            static_cast<int>(model.classes.size()) };
        model.crops = { model.shape.size, object.at("margin").get<double>(), kThreads };
        model.scale.mean = object.at("mean").get<std::array<float, 3>>();
        model.scale.deviation = object.at("deviation").get<std::array<float, 3>>();
        if (const auto backbone = object.find("backbone"); backbone != object.end()) {
            model.backbone = backbone->at("file").get<std::string>();
            model.shape.features = backbone->at("features").get<int>();
            model.shape.hidden = backbone->at("hidden").get<int>();
            const bool isPlainName = model.backbone == std::filesystem::path(model.backbone).filename();
            if (!isPlainName || model.backbone.empty() || model.shape.features < 1 || model.shape.features > 65536
                || model.shape.hidden < 0 || model.shape.hidden > 4096)
                throw Failure("model.json makes no sense");
        }
        const bool isSound = model.shape.size >= 16 && model.shape.size <= 4096 && model.shape.width >= 1
            && model.shape.width <= 1024 && !model.classes.empty() && model.classes.size() <= 100'000
            && model.crops.margin >= 0 && model.crops.margin <= 10
            && std::all_of(model.scale.deviation.begin(), model.scale.deviation.end(),
                [](float deviation) { return deviation > 0; });
        if (!isSound)
            throw Failure("model.json makes no sense");
        return model;
    }
};

/// Of image-classify.
class ClassAnswers : public PictureAnswers {
public:
    explicit ClassAnswers(const std::filesystem::path &runFolder)
        : m_model(SavedModel::read(runFolder / "artifacts" / "model"))
        , m_network(m_model.shape, 0, kThreads)
    {
        const auto folder = runFolder / "artifacts" / "model";
        m_network.load(folder / "model.pt");
        if (m_model.backbone.empty())
            return;
        m_backbone = std::make_unique<Backbone>(folder / m_model.backbone, m_model.shape.size, kThreads);
        if (m_backbone->features() != m_model.shape.features)
            throw Failure(sentence("The backbone ", m_model.backbone, " is not the one that this model was trained with."));
    }

    [[nodiscard]] nlohmann::json opened() const override
    {
        return { { "opened", true }, { "task", "classify" }, { "classes", m_model.classes },
            { "size", { m_model.shape.size, m_model.shape.size } } };
    }

    [[nodiscard]] nlohmann::json about(const nlohmann::json &question) override
    {
        const ImageDataset dataset = datasetOf(question);
        if (m_backbone)
            return answer(question, dataset,
                Embeddings(dataset, *m_backbone, m_model.crops.margin, kThreads, EmbeddingCache({})));
        const CropStore crops(dataset, m_model.crops);
        return answer(question, dataset, BatchMaker(crops, m_model.scale, kThreads));
    }

private:
    [[nodiscard]] nlohmann::json answer(
        const nlohmann::json &question, const ImageDataset &dataset, const ExampleSource &source)
    {
        std::vector<std::size_t> examples(dataset.examples.size());
        std::iota(examples.begin(), examples.end(), 0);
        std::erase_if(examples, [&source](std::size_t example) { return !source.has(example); });
        if (examples.empty() && !dataset.examples.empty())
            return { { "refused", "undecoded" }, { "arguments", { dataset.pictures.front().name } } };
        const auto probabilities = predictExamples(m_network, source, examples);
        auto predictions = nlohmann::json::array();
        for (std::size_t i = 0; i < examples.size(); ++i)
            predictions.push_back(prediction(dataset.examples[examples[i]],
                std::span(probabilities).subspan(i * m_model.classes.size(), m_model.classes.size())));
        return { { "size", question.at("size") }, { "predictions", predictions } };
    }

    [[nodiscard]] ImageDataset datasetOf(const nlohmann::json &question) const
    {
        const auto size = question.at("size").get<std::array<int, 2>>();
        const std::filesystem::path file = question.at("image").get<std::string>();
        ImageDataset dataset;
        dataset.hasShapes = m_model.hasShapes;
        dataset.classes = m_model.classes;
        dataset.pictures.push_back(
            { file.filename().string(), file, question.value("page", 0), size[0], size[1] });
        if (!m_model.hasShapes) {
            Example whole;
            whole.kind = "tag";
            dataset.examples.push_back(whole);
            return dataset;
        }
        for (const auto &shape : question.at("shapes")) {
            const auto box = shape.at("box").get<std::array<double, 4>>();
            Example example;
            example.kind = "box";
            example.region = { box[0], box[1], box[2], box[3] };
            example.annotation = std::to_string(shape.at("annotation").get<std::int64_t>());
            dataset.examples.push_back(example);
        }
        return dataset;
    }

    [[nodiscard]] nlohmann::json prediction(
        const Example &example, std::span<const float> probabilities) const
    {
        const auto best = std::max_element(probabilities.begin(), probabilities.end());
        nlohmann::json object{ { "kind", example.kind },
            { "class", m_model.classes[static_cast<std::size_t>(best - probabilities.begin())] },
            { "score", *best } };
        for (std::size_t i = 0; i < probabilities.size(); ++i)
            object["probabilities"][m_model.classes[i]] = probabilities[i];
        if (!example.annotation.empty())
            object["annotation"] = std::stoll(example.annotation);
        return object;
    }

    SavedModel m_model;
    Network m_network;
    std::unique_ptr<Backbone> m_backbone; ///< null for a network that looks at pixels itself
};

std::unique_ptr<PictureAnswers> openAnswers(const std::filesystem::path &runFolder)
{
    const auto folder = runFolder / "artifacts" / "model";
    if (auto dense = openDenseAnswers(nlohmann::json::parse(readWholeFile(folder / "model.json")), folder))
        return dense;
    return std::make_unique<ClassAnswers>(runFolder);
}

/// What libraries print to standard output would be taken for answers.
std::FILE *takeStandardOutput()
{
    std::FILE *kept = fdopen(dup(STDOUT_FILENO), "w");
    dup2(STDERR_FILENO, STDOUT_FILENO);
    return kept;
}

void say(std::FILE *out, const nlohmann::json &answer)
{
    const std::string line
        = answer.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
    std::fwrite(line.data(), 1, line.size(), out);
    std::fflush(out);
}

nlohmann::json answerTo(PictureAnswers &answers, const std::string &line)
{
    nlohmann::json answer;
    try {
        const auto question = nlohmann::json::parse(line);
        if (question.contains("open"))
            return answers.opened();
        answer = answers.about(question);
        answer["answer"] = question.at("predict");
    } catch (const std::exception &error) {
        answer = { { "refused", "run" }, { "arguments", nlohmann::json::array() }, { "detail", error.what() } };
    }
    return answer;
}

int predictImages(const char *runFolder)
{
    std::FILE *out = takeStandardOutput();
    std::string line;
    try {
        const auto answers = openAnswers(runFolder);
        while (std::getline(std::cin, line))
            say(out, answerTo(*answers, line));
    } catch (const std::exception &error) {
        // Said in answer to the first question, which is what the other side waits for.
        say(out, { { "refused", "checkpoint" }, { "arguments", nlohmann::json::array() }, { "detail", error.what() } });
        return 1;
    }
    return 0;
}

} // namespace
} // namespace cairn

extern "C" __attribute__((visibility("default"))) int cairnImagePredict(const char *runFolder)
{
    return cairn::exitCodeOf([&] { return cairn::predictImages(runFolder); });
}

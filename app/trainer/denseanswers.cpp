// SPDX-License-Identifier: GPL-3.0-or-later
// A detector's or segmenter's model, asked about single pictures.
#include "app/trainer/areafinder.h"
#include "app/trainer/boxfinder.h"
#include "app/trainer/failure.h"
#include "app/trainer/pictureanswers.h"

#include <algorithm>

namespace cairn {
namespace {

using nlohmann::json;

constexpr int kThreads = 1;

/// model.json, as DenseRun wrote it.
struct SavedDense {
    DenseShape shape;
    std::vector<std::string> classes;
    int size = 0;
    PixelScale scale;
    double leastScore = 0.05;
    AreaSettings areas;

    explicit SavedDense(const json &object)
        : classes(object.at("classes").get<std::vector<std::string>>())
        , size(object.at("size").get<int>())
    {
        shape.task = object.at("recipe") == "image-detect" ? DenseTask::Detect : DenseTask::Segment;
        shape.classes = static_cast<int>(classes.size());
        shape.width = object.at("width").get<int>();
        scale.mean = object.at("mean").get<std::array<float, 3>>();
        scale.deviation = object.at("deviation").get<std::array<float, 3>>();
        leastScore = object.value("score", leastScore);
        areas.asMasks = object.value("shape", "") == "mask";
        areas.leastArea = object.value("least_area", areas.leastArea);
        const bool isSound = size >= 32 && size <= 4096 && shape.width >= 1 && shape.width <= 256 && !classes.empty()
            && classes.size() <= 10'000
            && std::all_of(scale.deviation.begin(), scale.deviation.end(), [](float each) { return each > 0; });
        if (!isSound)
            throw Failure("model.json makes no sense");
    }
};

class DenseAnswers : public PictureAnswers {
public:
    DenseAnswers(const json &description, const std::filesystem::path &folder)
        : m_model(description)
        , m_network(m_model.shape, 0, kThreads)
    {
        m_network.load(folder / "model.pt");
    }

    [[nodiscard]] json opened() const override
    {
        return { { "opened", true }, { "task", m_model.shape.task == DenseTask::Detect ? "detect" : "segment" },
            { "classes", m_model.classes }, { "size", { m_model.size, m_model.size } } };
    }

    [[nodiscard]] json about(const json &question) override
    {
        const auto size = question.at("size").get<std::array<int, 2>>();
        const std::filesystem::path file = question.at("image").get<std::string>();
        const Picture picture{ file.filename().string(), file, question.value("page", 0), size[0], size[1] };
        ScaledPicture scaled;
        try {
            scaled = ScaledPictures::read(picture, m_model.size);
        } catch (const Failure &) {
            return { { "refused", "undecoded" }, { "arguments", { picture.name } } };
        }
        if (m_model.shape.task == DenseTask::Detect)
            return { { "size", size },
                { "predictions",
                    boxPredictions(findBoxes(m_network, scaled, m_model.scale, m_model.shape.classes, m_model.leastScore),
                        m_model.classes) } };
        const PixelAnswer answer = classifyPixels(
            m_network, scaled, m_model.scale, m_model.shape.classes, { scaled.fullWidth, scaled.fullHeight });
        return { { "size", size }, { "predictions", areaPredictions(answer, m_model.areas, m_model.classes) } };
    }

private:
    SavedDense m_model;
    DenseNetwork m_network;
};

} // namespace

std::unique_ptr<PictureAnswers> openDenseAnswers(const json &description, const std::filesystem::path &modelFolder)
{
    const std::string recipe = description.value("recipe", "");
    if (recipe != "image-detect" && recipe != "image-segment")
        return nullptr;
    return std::make_unique<DenseAnswers>(description, modelFolder);
}

} // namespace cairn

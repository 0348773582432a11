// SPDX-License-Identifier: GPL-3.0-or-later
// What tells classes apart: a small convolutional network on square colour pictures, or one or two layers on
// the features of a backbone.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace cairn {

struct NetworkShape {
    int size = 48; ///< pixels a side
    int width = 16; ///< channels of the first layer
    int classes = 2;
    int features = 0; ///< what a backbone gives; 0: the network looks at pixels itself
    int hidden = 0; ///< units between a backbone's features and the classes; 0: none
};

/// One number a feature.
struct FeatureScale {
    std::vector<float> mean;
    std::vector<float> deviation; ///< above 0
};

struct OptimizerSettings {
    std::string name = "adam"; ///< "sgd", "momentum", "rmsprop" or "adam"
    double weightDecay = 0;
    std::vector<float> classWeights; ///< one a class
};

struct StepResult {
    double loss = 0; ///< the weighted mean over the batch
    std::vector<std::int64_t> predicted; ///< the class that each example was taken for
};

/// The one door to libtorch, whose headers take twenty seconds to compile and are therefore only in
/// network.cpp.
class Network {
public:
    /// For all that is done with libtorch in this process.
    static void prepareTorch(int threads);
    /// The threads hold for the whole process. The seed decides the first weights.
    Network(const NetworkShape &shape, std::uint64_t seed, int threads);
    ~Network();
    Network(const Network &) = delete;
    Network &operator=(const Network &) = delete;

    /// Of a backbone's features, so that each counts the same to begin with; kept with the weights.
    void setFeatureScale(const FeatureScale &scale);
    void prepareTraining(const OptimizerSettings &settings);
    /// The batch is size x size x 3 floats an example, as BatchMaker makes them, or its features.
    StepResult train(std::span<float> batch, std::span<const std::int64_t> labels, double learningRate);
    /// One probability an example and class.
    [[nodiscard]] std::vector<float> predict(std::span<float> batch);

    /// Keeps the weights as they are now in memory, and brings them back.
    void remember();
    void recall();
    /// Replaces the file; torch.jit.load reads it in Python.
    void save(const std::filesystem::path &path) const;
    /// The weights of a network of the same shape. Throws Failure.
    void load(const std::filesystem::path &path);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cairn

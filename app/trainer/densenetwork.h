// SPDX-License-Identifier: GPL-3.0-or-later
// A small convolutional network that says something of every place of a picture: boxes, or classes of pixels.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace cairn {

enum class DenseTask : std::uint8_t { Detect, Segment };

struct DenseShape {
    DenseTask task = DenseTask::Detect;
    int classes = 1; ///< without the background
    int width = 16; ///< channels of the first layer
    double usualSide = 1; ///< from a box's centre to its sides, in cells: where the search begins
    std::vector<float> classWeights; ///< of the background and the classes; empty: all the same (segment only)
};

/// Both sides of a picture given to the network are multiples of this.
inline constexpr int kDenseMultiple = 32;
/// Pixels a side of a detector's cell.
inline constexpr int kDetectStride = 8;
inline constexpr std::int64_t kNothingHere = -1; ///< a cell that belongs to no box
inline constexpr std::int64_t kNotCounted = -2; ///< a cell or pixel that is left out of the loss

/// Pictures of one size: rows of pixels of three channels.
struct DenseBatch {
    int count = 0;
    int height = 0;
    int width = 0;
    std::vector<float> pixels;
};

/// Detect: for each cell its class (from 0) and the distances from its centre to the box's left, top, right and bottom
/// side in cells. Segment: for each pixel 0 for the background, or its class from 1.
struct DenseTargets {
    std::vector<std::int64_t> classes;
    std::vector<float> sides;
};

struct DenseOutput {
    double loss = 0; ///< only with targets
    std::vector<float> scores; ///< detect: cell by cell, one probability a class. segment: a plane for each class and the background
    std::vector<float> sides; ///< detect: as in the targets
};

/// libtorch stays behind this door, since its headers take long to compile.
class DenseNetwork {
public:
    /// The threads hold for the whole process. The seed decides the first weights.
    DenseNetwork(const DenseShape &shape, std::uint64_t seed, int threads);
    ~DenseNetwork();
    DenseNetwork(const DenseNetwork &) = delete;
    DenseNetwork &operator=(const DenseNetwork &) = delete;

    void prepareTraining(double weightDecay);
    /// Returns the loss.
    double train(DenseBatch &batch, DenseTargets &targets, double learningRate);
    /// Between these two, look() and remember() use the running mean of the weights, which is better than the last step's.
    void useMeanWeights();
    void useTrainedWeights();
    [[nodiscard]] DenseOutput look(DenseBatch &batch, DenseTargets *targets = nullptr);

    void remember();
    void recall();
    void save(const std::filesystem::path &path) const;
    void load(const std::filesystem::path &path);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// The layers and losses of DenseNetwork; only densenetwork.cpp includes this.
#pragma once

#include "app/trainer/densenetwork.h"

#include <torch/torch.h>

namespace cairn {

/// Down to a thirty-second of the picture and up again, each level of the way up joined with that of the way down
/// (a U-Net, Ronneberger et al. 2015, with sums in place of concatenation).
struct DenseModule : torch::nn::Module {
    explicit DenseModule(const DenseShape &shape);

    struct Answer {
        torch::Tensor classes; ///< N x classes x rows x columns, before the sigmoid or softmax
        torch::Tensor sides; ///< N x 4 x rows x columns, in cells; detect only
    };
    Answer forward(const torch::Tensor &pictures);

    DenseTask task;
    std::vector<torch::nn::Sequential> down, narrow, up;
    torch::nn::Sequential classTower, sideTower;
};

/// The quality focal loss for the classes (Li et al. 2020: the target of a box's cell is how well its box fits) and
/// the generalised IoU loss for the boxes (Rezatofighi et al. 2019).
[[nodiscard]] torch::Tensor detectLoss(
    const DenseModule::Answer &answer, const torch::Tensor &classes, const torch::Tensor &sides);

/// Cross entropy and the soft Dice loss of the classes that the batch holds.
[[nodiscard]] torch::Tensor segmentLoss(
    const DenseModule::Answer &answer, const torch::Tensor &classes, const torch::Tensor &weights);

} // namespace cairn

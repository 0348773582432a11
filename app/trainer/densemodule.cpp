// SPDX-License-Identifier: GPL-3.0-or-later
// Convolutions with batch normalisation, few channels, for a laptop's processor.
#include "app/trainer/densemodule.h"

#include <cmath>

namespace cairn {
namespace {

namespace nn = torch::nn;
namespace F = torch::nn::functional;

constexpr int kLevels = 5; ///< at 1/2, 1/4, 1/8, 1/16 and 1/32
constexpr int kDetectLevel = 2; ///< 1/8
constexpr int kSegmentLevel = 0; ///< 1/2
/// Every tenth of a per cent of a picture's cells is a thing's: what the classes' bias begins with.
constexpr double kFirstScore = 0.01;
constexpr double kSideWeight = 2;
constexpr double kLargestLogSide = 6;

int channelsOf(int level, int width)
{
    constexpr int kFactors[kLevels] = { 1, 2, 4, 6, 8 };
    return kFactors[level] * width;
}

void addConvolution(nn::Sequential &layers, int in, int out, int kernel, int stride)
{
    layers->push_back(
        nn::Conv2d(nn::Conv2dOptions(in, out, kernel).stride(stride).padding(kernel / 2).bias(false)));
    layers->push_back(nn::BatchNorm2d(out));
    layers->push_back(nn::ReLU(nn::ReLUOptions().inplace(true)));
}

nn::Conv2d addOutput(nn::Sequential &layers, int in, int out)
{
    nn::Conv2d last(nn::Conv2dOptions(in, out, 1));
    layers->push_back(last);
    return last;
}

} // namespace

DenseModule::DenseModule(const DenseShape &shape)
    : task(shape.task)
{
    const int top = task == DenseTask::Detect ? kDetectLevel : kSegmentLevel;
    for (int level = 0; level < kLevels; ++level) {
        nn::Sequential layers;
        const int in = level == 0 ? 3 : channelsOf(level - 1, shape.width);
        const int out = channelsOf(level, shape.width);
        addConvolution(layers, in, out, 3, 2);
        if (level > 0 || task == DenseTask::Segment)
            addConvolution(layers, out, out, 3, 1);
        down.push_back(register_module("down" + std::to_string(level), layers));
    }
    for (int level = kLevels - 2; level >= top; --level) {
        nn::Sequential narrower;
        const int out = channelsOf(level, shape.width);
        addConvolution(narrower, channelsOf(level + 1, shape.width), out, 1, 1);
        narrow.push_back(register_module("narrow" + std::to_string(level), narrower));
        nn::Sequential joined;
        addConvolution(joined, out, out, 3, 1);
        up.push_back(register_module("up" + std::to_string(level), joined));
    }
    const int channels = channelsOf(top, shape.width);
    if (task == DenseTask::Segment) {
        addConvolution(classTower, channels, channels, 3, 1);
        addOutput(classTower, channels, shape.classes + 1);
        register_module("classes", classTower);
        return;
    }
    addConvolution(classTower, channels, channels, 3, 1);
    const nn::Conv2d classes = addOutput(classTower, channels, shape.classes);
    addConvolution(sideTower, channels, channels, 3, 1);
    const nn::Conv2d sides = addOutput(sideTower, channels, 4);
    const torch::NoGradGuard noGradients;
    classes->weight.normal_(0, 0.01);
    classes->bias.fill_(-std::log((1 - kFirstScore) / kFirstScore));
    sides->weight.normal_(0, 0.01);
    sides->bias.fill_(std::log(shape.usualSide));
    register_module("classes", classTower);
    register_module("sides", sideTower);
}

DenseModule::Answer DenseModule::forward(const torch::Tensor &pictures)
{
    std::vector<torch::Tensor> levels;
    torch::Tensor x = pictures;
    for (nn::Sequential &layers : down) {
        x = layers->forward(x);
        levels.push_back(x);
    }
    for (std::size_t i = 0; i < up.size(); ++i) {
        const torch::Tensor &side = levels[levels.size() - 2 - i];
        x = F::interpolate(narrow[i]->forward(x),
            F::InterpolateFuncOptions().size(std::vector<std::int64_t>{ side.size(2), side.size(3) }).mode(torch::kNearest));
        x = up[i]->forward(x + side);
    }
    if (task == DenseTask::Segment) {
        const auto small = classTower->forward(x);
        return { F::interpolate(small,
                     F::InterpolateFuncOptions()
                         .size(std::vector<std::int64_t>{ pictures.size(2), pictures.size(3) })
                         .mode(torch::kBilinear)
                         .align_corners(false)),
            {} };
    }
    return { classTower->forward(x), sideTower->forward(x).clamp_max(kLargestLogSide).exp() };
}

torch::Tensor detectLoss(
    const DenseModule::Answer &answer, const torch::Tensor &classes, const torch::Tensor &sides)
{
    const auto classCount = answer.classes.size(1);
    // One row a cell.
    const auto scores = answer.classes.permute({ 0, 2, 3, 1 }).reshape({ -1, classCount });
    const auto found = answer.sides.permute({ 0, 2, 3, 1 }).reshape({ -1, 4 });
    const auto wanted = classes.reshape({ -1 });
    const auto cells = (wanted >= 0).nonzero().squeeze(1);
    const double count = std::max<double>(1, static_cast<double>(cells.numel()));
    auto fit = torch::zeros({ cells.numel() });
    auto sideLoss = torch::zeros({});
    if (cells.numel() > 0) {
        const auto f = found.index_select(0, cells).unbind(1);
        const auto w = sides.reshape({ -1, 4 }).index_select(0, cells).unbind(1);
        const auto across = torch::min(f[0], w[0]) + torch::min(f[2], w[2]);
        const auto along = torch::min(f[1], w[1]) + torch::min(f[3], w[3]);
        const auto common = across * along;
        const auto both = (f[0] + f[2]) * (f[1] + f[3]) + (w[0] + w[2]) * (w[1] + w[3]) - common;
        const auto frame = (torch::max(f[0], w[0]) + torch::max(f[2], w[2]))
            * (torch::max(f[1], w[1]) + torch::max(f[3], w[3]));
        const auto iou = common / both.clamp_min(1e-6);
        const auto generalised = iou - (frame - both) / frame.clamp_min(1e-6);
        sideLoss = (1 - generalised).sum() / count;
        fit = iou.detach().clamp(0, 1);
    }
    auto targets = torch::zeros_like(scores);
    if (cells.numel() > 0)
        targets.index_put_({ cells, wanted.index_select(0, cells) }, fit);
    const auto distance = (torch::sigmoid(scores.detach()) - targets).pow(2);
    auto each = distance
        * F::binary_cross_entropy_with_logits(
            scores, targets, F::BinaryCrossEntropyWithLogitsFuncOptions().reduction(torch::kNone));
    each = each * (wanted != kNotCounted).to(torch::kFloat32).unsqueeze(1);
    return each.sum() / count + kSideWeight * sideLoss;
}

torch::Tensor segmentLoss(
    const DenseModule::Answer &answer, const torch::Tensor &classes, const torch::Tensor &weights)
{
    auto options = F::CrossEntropyFuncOptions().ignore_index(kNotCounted);
    if (weights.defined())
        options = options.weight(weights);
    const auto entropy = F::cross_entropy(answer.classes, classes, options);
    const auto counted = (classes != kNotCounted).to(torch::kFloat32).unsqueeze(1);
    const auto probabilities = torch::softmax(answer.classes, 1) * counted;
    const auto wanted
        = torch::one_hot(classes.clamp_min(0), answer.classes.size(1)).permute({ 0, 3, 1, 2 }).to(torch::kFloat32)
        * counted;
    const auto common = (probabilities * wanted).sum({ 0, 2, 3 });
    const auto sums = probabilities.sum({ 0, 2, 3 }) + wanted.sum({ 0, 2, 3 });
    const auto isThere = (wanted.sum({ 0, 2, 3 }) > 0).to(torch::kFloat32);
    const auto dice = (1 - (2 * common + 1) / (sums + 1)) * isThere;
    return entropy + dice.sum() / isThere.sum().clamp_min(1);
}

} // namespace cairn

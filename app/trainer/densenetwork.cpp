// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of AdamW and a running mean of the weights.
#include "app/trainer/densenetwork.h"

#include "app/trainer/densemodule.h"
#include "app/trainer/torchcalls.h"

#include <algorithm>
#include <limits>
#include <malloc.h>

namespace cairn {
namespace {

constexpr double kLongestMean = 0.998; ///< of the running mean: some 500 steps
constexpr double kLargestGradient = 10;

std::vector<float> numbersOf(const torch::Tensor &tensor)
{
    const auto plain = tensor.contiguous();
    const auto *begin = plain.data_ptr<float>();
    return { begin, begin + plain.numel() };
}

} // namespace

struct DenseNetwork::Parts {
    DenseShape shape;
    std::shared_ptr<DenseModule> net;
    std::unique_ptr<torch::optim::AdamW> optimizer;
    torch::Tensor classWeights;
    std::vector<torch::Tensor> mean, kept, remembered;
    double steps = 0;

    [[nodiscard]] std::vector<torch::Tensor> state() const
    {
        auto tensors = net->parameters();
        const auto buffers = net->buffers();
        tensors.insert(tensors.end(), buffers.begin(), buffers.end());
        return tensors;
    }

    [[nodiscard]] std::vector<torch::Tensor> copies() const
    {
        std::vector<torch::Tensor> tensors;
        for (const torch::Tensor &tensor : state())
            tensors.push_back(tensor.detach().clone());
        return tensors;
    }

    void take(const std::vector<torch::Tensor> &tensors)
    {
        const torch::NoGradGuard noGradients;
        const auto all = state();
        for (std::size_t i = 0; i < tensors.size(); ++i)
            all[i].detach().copy_(tensors[i]);
    }

    void followMean()
    {
        const torch::NoGradGuard noGradients;
        steps += 1;
        const double share = 1 - std::min(kLongestMean, (1 + steps) / (10 + steps));
        const auto all = state();
        if (mean.empty())
            mean = copies();
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].is_floating_point())
                mean[i].add_(all[i].detach() - mean[i], share);
            else
                mean[i].copy_(all[i]);
        }
    }

    [[nodiscard]] static torch::Tensor pictures(DenseBatch &batch)
    {
        return torch::from_blob(batch.pixels.data(), { batch.count, batch.height, batch.width, 3 })
            .permute({ 0, 3, 1, 2 });
    }

    [[nodiscard]] torch::Tensor loss(
        const DenseModule::Answer &answer, const DenseBatch &batch, DenseTargets &targets) const
    {
        const int stride = shape.task == DenseTask::Detect ? kDetectStride : 1;
        const auto classes = torch::from_blob(targets.classes.data(),
            { batch.count, batch.height / stride, batch.width / stride }, torch::kInt64);
        if (shape.task == DenseTask::Segment)
            return segmentLoss(answer, classes, classWeights);
        const auto sides = torch::from_blob(
            targets.sides.data(), { batch.count, batch.height / stride, batch.width / stride, 4 });
        return detectLoss(answer, classes, sides);
    }
};

DenseNetwork::DenseNetwork(const DenseShape &shape, std::uint64_t seed, int threads)
    : m_parts(std::make_unique<Parts>())
{
    guarded([&] {
        // Else each step gives its large tensors back to the system and gets them again, page fault by page fault.
        mallopt(M_MMAP_THRESHOLD, std::numeric_limits<int>::max());
        mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
        torch::set_num_threads(threads);
        torch::manual_seed(seed);
        m_parts->shape = shape;
        m_parts->net = std::make_shared<DenseModule>(shape);
        for (torch::Tensor &weight : m_parts->net->parameters())
            if (weight.dim() == 4)
                weight.set_data(weight.contiguous(at::MemoryFormat::ChannelsLast));
        if (!shape.classWeights.empty())
            m_parts->classWeights = torch::tensor(shape.classWeights);
    });
}

DenseNetwork::~DenseNetwork() = default;

void DenseNetwork::prepareTraining(double weightDecay)
{
    guarded([&] {
        m_parts->optimizer = std::make_unique<torch::optim::AdamW>(
            m_parts->net->parameters(), torch::optim::AdamWOptions(0.001).weight_decay(weightDecay));
    });
}

double DenseNetwork::train(DenseBatch &batch, DenseTargets &targets, double learningRate)
{
    return guarded([&] {
        m_parts->net->train();
        for (auto &group : m_parts->optimizer->param_groups())
            group.options().set_lr(learningRate);
        m_parts->optimizer->zero_grad();
        const auto loss
            = m_parts->loss(m_parts->net->forward(Parts::pictures(batch)), batch, targets);
        loss.backward();
        torch::nn::utils::clip_grad_norm_(m_parts->net->parameters(), kLargestGradient);
        m_parts->optimizer->step();
        m_parts->followMean();
        return loss.item<double>();
    });
}

void DenseNetwork::useMeanWeights()
{
    m_parts->kept = m_parts->copies();
    m_parts->take(m_parts->mean);
}

void DenseNetwork::useTrainedWeights() { m_parts->take(m_parts->kept); }

DenseOutput DenseNetwork::look(DenseBatch &batch, DenseTargets *targets)
{
    return guarded([&] {
        const torch::NoGradGuard noGradients;
        m_parts->net->eval();
        const auto answer = m_parts->net->forward(Parts::pictures(batch));
        DenseOutput output;
        if (targets != nullptr)
            output.loss = m_parts->loss(answer, batch, *targets).item<double>();
        if (m_parts->shape.task == DenseTask::Segment) {
            output.scores = numbersOf(torch::softmax(answer.classes, 1));
            return output;
        }
        output.scores = numbersOf(torch::sigmoid(answer.classes).permute({ 0, 2, 3, 1 }));
        output.sides = numbersOf(answer.sides.permute({ 0, 2, 3, 1 }));
        return output;
    });
}

void DenseNetwork::remember() { m_parts->remembered = m_parts->copies(); }

void DenseNetwork::recall() { m_parts->take(m_parts->remembered); }

void DenseNetwork::load(const std::filesystem::path &path)
{
    guarded([&] { torch::load(m_parts->net, path.string()); });
}

void DenseNetwork::save(const std::filesystem::path &path) const
{
    saveModule(m_parts->net, path);
}

} // namespace cairn

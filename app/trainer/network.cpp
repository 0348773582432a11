// SPDX-License-Identifier: GPL-3.0-or-later
// Four stages of convolution and batch normalisation, the mean over the picture, and one linear layer; or no
// such stages, but a backbone's features, and a hidden layer where one is asked for.
#include "app/trainer/network.h"

#include "app/trainer/torchcalls.h"

#include <limits>
#include <malloc.h>
#include <torch/torch.h>

namespace cairn {
namespace {

constexpr int kStages = 4;

/// A stage that gets more pixels a side than this halves them by its convolution as well as behind it.
constexpr int kLargestEdge = 64;

struct NetModule : torch::nn::Module {
    explicit NetModule(const NetworkShape &shape)
    {
        if (shape.features > 0)
            addLayersOnFeatures(shape);
        else
            addStages(shape);
    }

    void addLayersOnFeatures(const NetworkShape &shape)
    {
        mean = register_buffer("mean", torch::zeros({ shape.features }));
        deviation = register_buffer("deviation", torch::ones({ shape.features }));
        if (shape.hidden > 0)
            hidden = register_module("hidden", torch::nn::Linear(shape.features, shape.hidden));
        const int last = shape.hidden > 0 ? shape.hidden : shape.features;
        classify = register_module("classify", torch::nn::Linear(last, shape.classes));
    }

    void addStages(const NetworkShape &shape)
    {
        int channels = 3;
        int edge = shape.size;
        for (int stage = 0; stage < kStages; ++stage) {
            const int out = shape.width << stage;
            // The first convolution always halves: a step at full size would take as long as all others
            // together.
            const bool halves = stage == 0 || edge > kLargestEdge;
            addConvolution(channels, out, halves ? 2 : 1);
            edge = halves ? edge / 2 : edge;
            channels = out;
            if (stage == 0 || stage + 1 == kStages)
                continue;
            layers->push_back(torch::nn::MaxPool2d(2));
            edge /= 2;
        }
        register_module("layers", layers);
        classify = register_module("classify", torch::nn::Linear(channels, shape.classes));
    }

    void addConvolution(int in, int out, int stride)
    {
        layers->push_back(
            torch::nn::Conv2d(torch::nn::Conv2dOptions(in, out, 3).stride(stride).padding(1).bias(false)));
        layers->push_back(torch::nn::BatchNorm2d(out));
        layers->push_back(torch::nn::ReLU(torch::nn::ReLUOptions().inplace(true)));
    }

    torch::Tensor forward(const torch::Tensor &pictures)
    {
        if (!mean.defined())
            return classify(layers->forward(pictures).mean({ 2, 3 }));
        const auto scaled = (pictures - mean) / deviation;
        return classify(hidden.is_empty() ? scaled : torch::relu(hidden(scaled)));
    }

    torch::nn::Sequential layers;
    torch::nn::Linear classify{ nullptr };
    torch::Tensor mean; ///< undefined without a backbone
    torch::Tensor deviation;
    torch::nn::Linear hidden{ nullptr };
};

std::unique_ptr<torch::optim::Optimizer> makeOptimizer(
    const std::vector<torch::Tensor> &weights, const std::string &name, double weightDecay)
{
    using namespace torch::optim;
    if (name == "rmsprop")
        return std::make_unique<RMSprop>(weights, RMSpropOptions(0.001).weight_decay(weightDecay));
    if (name == "adam")
        return std::make_unique<AdamW>(weights, AdamWOptions(0.001).weight_decay(weightDecay));
    const double momentum = name == "momentum" ? 0.9 : 0;
    return std::make_unique<SGD>(weights, SGDOptions(0.01).momentum(momentum).weight_decay(weightDecay));
}

} // namespace

struct Network::Parts {
    NetworkShape shape;
    std::shared_ptr<NetModule> net;
    std::unique_ptr<torch::optim::Optimizer> optimizer;
    torch::Tensor classWeights;
    std::vector<torch::Tensor> remembered;

    [[nodiscard]] torch::Tensor pictures(std::span<float> batch) const
    {
        if (shape.features > 0)
            return torch::from_blob(batch.data(),
                { static_cast<std::int64_t>(batch.size()) / shape.features, shape.features });
        const std::int64_t size = shape.size;
        const std::int64_t count = static_cast<std::int64_t>(batch.size()) / (size * size * 3);
        // The pixels' channels lie side by side, which is the layout that oneDNN is fastest with.
        return torch::from_blob(batch.data(), { count, size, size, 3 }).permute({ 0, 3, 1, 2 });
    }

    [[nodiscard]] std::vector<torch::Tensor> state() const
    {
        auto tensors = net->parameters();
        const auto buffers = net->buffers();
        tensors.insert(tensors.end(), buffers.begin(), buffers.end());
        return tensors;
    }
};

void Network::prepareTorch(int threads)
{
    // Else each step gives its large tensors back to the system and gets them again, page fault by page fault.
    mallopt(M_MMAP_THRESHOLD, std::numeric_limits<int>::max());
    mallopt(M_TRIM_THRESHOLD, std::numeric_limits<int>::max());
    torch::set_num_threads(threads);
}

Network::Network(const NetworkShape &shape, std::uint64_t seed, int threads)
    : m_parts(std::make_unique<Parts>())
{
    guarded([&] {
        prepareTorch(threads);
        torch::manual_seed(seed);
        m_parts->shape = shape;
        m_parts->net = std::make_shared<NetModule>(shape);
        for (torch::Tensor &weight : m_parts->net->parameters())
            if (weight.dim() == 4)
                weight.set_data(weight.contiguous(at::MemoryFormat::ChannelsLast));
    });
}

Network::~Network() = default;

void Network::setFeatureScale(const FeatureScale &scale)
{
    const torch::NoGradGuard noGradients;
    m_parts->net->mean.copy_(torch::tensor(scale.mean));
    m_parts->net->deviation.copy_(torch::tensor(scale.deviation));
}

void Network::prepareTraining(const OptimizerSettings &settings)
{
    guarded([&] {
        m_parts->optimizer = makeOptimizer(m_parts->net->parameters(), settings.name, settings.weightDecay);
        m_parts->classWeights = torch::tensor(settings.classWeights);
    });
}

StepResult Network::train(std::span<float> batch, std::span<const std::int64_t> labels, double learningRate)
{
    return guarded([&] {
        m_parts->net->train();
        for (auto &group : m_parts->optimizer->param_groups())
            group.options().set_lr(learningRate);
        const auto wanted = torch::from_blob(const_cast<std::int64_t *>(labels.data()),
            { static_cast<std::int64_t>(labels.size()) }, torch::kInt64);
        m_parts->optimizer->zero_grad();
        const auto scores = m_parts->net->forward(m_parts->pictures(batch));
        const auto loss = torch::nn::functional::cross_entropy(
            scores, wanted, torch::nn::functional::CrossEntropyFuncOptions().weight(m_parts->classWeights));
        loss.backward();
        m_parts->optimizer->step();
        const auto predicted = scores.argmax(1).contiguous();
        const auto *begin = predicted.data_ptr<std::int64_t>();
        return StepResult{ loss.item<double>(), { begin, begin + predicted.numel() } };
    });
}

std::vector<float> Network::predict(std::span<float> batch)
{
    return guarded([&] {
        const torch::NoGradGuard noGradients;
        m_parts->net->eval();
        const auto probabilities
            = torch::softmax(m_parts->net->forward(m_parts->pictures(batch)), 1).contiguous();
        const auto *begin = probabilities.data_ptr<float>();
        return std::vector<float>(begin, begin + probabilities.numel());
    });
}

void Network::remember()
{
    m_parts->remembered.clear();
    for (const torch::Tensor &tensor : m_parts->state())
        m_parts->remembered.push_back(tensor.detach().clone());
}

void Network::recall()
{
    const torch::NoGradGuard noGradients;
    const auto state = m_parts->state();
    for (std::size_t i = 0; i < m_parts->remembered.size(); ++i)
        state[i].detach().copy_(m_parts->remembered[i]);
}

void Network::load(const std::filesystem::path &path)
{
    guarded([&] { torch::load(m_parts->net, path.string()); });
}

void Network::save(const std::filesystem::path &path) const
{
    saveModule(m_parts->net, path);
}

} // namespace cairn

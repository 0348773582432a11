// SPDX-License-Identifier: GPL-3.0-or-later
// Looks through a TorchScript file before libtorch may load it, and tries it once before it is used.
#include "app/trainer/backbone.h"

#include "app/trainer/failure.h"
#include "app/trainer/files.h"
#include "app/trainer/network.h"
#include "app/trainer/sha256.h"

#include <algorithm>
#include <array>
#include <caffe2/serialize/inline_container.h>
#include <caffe2/serialize/read_adapter_interface.h>
#include <cctype>
#include <cmath>
#include <sstream>
#include <torch/script.h>

namespace cairn {
namespace {

constexpr int kUsualSize = 224;
constexpr int kSmallestSize = 16;
constexpr int kLargestSize = 1024;
constexpr std::int64_t kMostFeatures = 65536;
constexpr std::uintmax_t kLargestFile = std::uintmax_t(2) << 30;

/// The first line of what libtorch says, without the stack that follows.
std::string firstLine(const std::exception &error)
{
    const auto *ofTorch = dynamic_cast<const c10::Error *>(&error);
    const std::string text = ofTorch != nullptr ? ofTorch->what_without_backtrace() : error.what();
    const auto begin = text.find_first_not_of(" \n");
    if (begin == std::string::npos)
        return "no reason is given";
    auto line = text.substr(begin, text.find('\n', begin) - begin);
    if (line.ends_with('.'))
        line.pop_back();
    return line;
}

/// A file's bytes as libtorch's reader of archives wants them.
class Bytes : public caffe2::serialize::ReadAdapterInterface {
public:
    explicit Bytes(const std::string &bytes)
        : m_bytes(bytes)
    {
    }
    std::size_t size() const override { return m_bytes.size(); }
    std::size_t read(std::uint64_t position, void *out, std::size_t count, const char *) const override
    {
        if (position >= m_bytes.size())
            return 0;
        return m_bytes.copy(static_cast<char *>(out), count, position);
    }

private:
    const std::string &m_bytes;
};

/// Throws Failure when one of the file's texts is not to be run.
void lookThrough(const std::string &bytes, const std::filesystem::path &file)
{
    caffe2::serialize::PyTorchStreamReader archive(std::make_shared<Bytes>(bytes));
    for (const std::string &name : archive.getAllRecords()) {
        const bool isCode = name.ends_with(".py");
        if (!isCode && !name.ends_with(".pkl"))
            continue;
        const auto record = archive.getRecord(name);
        const std::string_view text(static_cast<const char *>(std::get<0>(record).get()), std::get<1>(record));
        const std::string danger = isCode ? dangerIn(text)
            : text.find("torch.classes") != std::string_view::npos ? "torch.classes"
                                                                   : "";
        if (!danger.empty())
            throw Failure(sentence("The backbone ", file.string(), " is refused: its code uses ", danger,
                ", which a network that only turns pictures into features does not need."));
    }
}

/// Whether a text in the code may be another word than the one that stands there: with escapes other than for the
/// end of a line, put together of several, or in single quotes. Members can be named by such texts.
bool hidesWords(std::string_view code)
{
    bool isInside = false;
    bool endedJustNow = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char one = code[i];
        if (one == '\\' && (!isInside || i + 1 == code.size() || (code[i + 1] != 'n' && code[i + 1] != 't')))
            return true;
        if (!isInside && (one == '\'' || (one == '"' && endedJustNow)))
            return true;
        if (one == '"')
            isInside = !isInside;
        endedJustNow = !isInside && (one == '"' || (endedJustNow && std::isspace(static_cast<unsigned char>(one)) != 0));
    }
    return false;
}

} // namespace

std::string dangerIn(std::string_view code)
{
    static constexpr std::array kRefused{ "save", "from_file", "__setstate__", "classes", "fork", "rpc_sync",
        "rpc_async", "rpc_remote" };
    if (hidesWords(code))
        return "texts that hide names";
    std::string before;
    for (std::size_t begin = 0; begin < code.size();) {
        const auto isPart = [&](std::size_t at) {
            return at < code.size() && (std::isalnum(static_cast<unsigned char>(code[at])) != 0 || code[at] == '_');
        };
        std::size_t end = begin;
        while (isPart(end))
            ++end;
        const std::string word(code.substr(begin, end - begin));
        for (const char *refused : kRefused)
            if (word == refused)
                return word;
        // Other libraries' operators; those of the language itself are written like this as well.
        if (before == "ops" && !word.empty() && word != "prim" && word != "aten")
            return "ops." + word;
        before = word.empty() ? before : word;
        begin = word.empty() ? begin + 1 : end;
    }
    return {};
}

struct Backbone::Parts {
    std::filesystem::path file;
    std::string digest;
    mutable torch::jit::Module network;
    int size = kUsualSize;
    int features = 0;
    /// Pixels' channels lie side by side, which is faster; a few networks cannot take it.
    bool isChannelsLast = true;

    void load();
    void takeSize(int asked);
    void freeze();
    void tryOut();
    [[nodiscard]] torch::Tensor answer(torch::Tensor pictures) const;
};

void Backbone::Parts::load()
{
    std::error_code ignored;
    if (std::filesystem::is_regular_file(file, ignored) && std::filesystem::file_size(file, ignored) > kLargestFile)
        throw Failure(sentence("The backbone ", file.string(), " is larger than 2 GB; take a smaller one."));
    const std::string bytes = readWholeFile(file);
    digest = sha256(bytes);
    try {
        lookThrough(bytes, file);
        std::istringstream stream(bytes);
        network = torch::jit::load(stream, torch::kCPU);
        network.eval();
    } catch (const Failure &) {
        throw;
    } catch (const std::exception &error) {
        throw Failure(sentence("The backbone ", file.string(),
            " is no TorchScript file that can be loaded; make one with convert_backbone.py (libtorch says: ",
            firstLine(error), ")."));
    }
}

void Backbone::Parts::takeSize(int asked)
{
    std::int64_t wanted = asked;
    if (asked == 0 && network.hasattr("input_size") && network.attr("input_size").isInt())
        wanted = network.attr("input_size").toInt();
    else if (asked == 0)
        wanted = kUsualSize;
    if (wanted < kSmallestSize || wanted > kLargestSize)
        throw Failure(sentence("The backbone ", file.string(), " is to take pictures of ", wanted, " pixels a side; ",
            kSmallestSize, " to ", kLargestSize, " are possible."));
    size = static_cast<int>(wanted);
}

/// Folds what never changes, which saves a fifth of the time; where that cannot be done, the network stays as it is.
void Backbone::Parts::freeze()
{
    try {
        network = torch::jit::freeze(network);
    } catch (const std::exception &) {
        return;
    }
}

void Backbone::Parts::tryOut()
{
    const auto pictures = torch::zeros({ 2, 3, size, size });
    try {
        features = static_cast<int>(answer(pictures).size(1));
    } catch (const Failure &) {
        isChannelsLast = false;
        features = static_cast<int>(answer(pictures).size(1));
    }
}

torch::Tensor Backbone::Parts::answer(torch::Tensor pictures) const
{
    const torch::InferenceMode noGradients;
    try {
        pictures = pictures.contiguous(isChannelsLast ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous);
        const auto given = network.forward({ pictures });
        if (!given.isTensor())
            throw Failure(sentence("The backbone ", file.string(), " gives no table of features."));
        const auto features = given.toTensor().to(torch::kCPU, torch::kFloat32).contiguous();
        if (features.dim() != 2 || features.size(0) != pictures.size(0) || features.size(1) < 1
            || features.size(1) > kMostFeatures || features.layout() != torch::kStrided)
            throw Failure(sentence("The backbone ", file.string(), " gives ", features.sizes(), " for ", pictures.sizes(),
                "; it must give one row of features a picture."));
        return features;
    } catch (const Failure &) {
        throw;
    } catch (const std::exception &error) {
        throw Failure(sentence("The backbone ", file.string(), " cannot take pictures of ", size, " x ", size,
            " pixels (libtorch says: ", firstLine(error), ")."));
    }
}

Backbone::Backbone(const std::filesystem::path &file, int size, int threads)
    : m_parts(std::make_unique<Parts>())
{
    Network::prepareTorch(threads);
    m_parts->file = file;
    m_parts->load();
    m_parts->takeSize(size);
    m_parts->freeze();
    m_parts->tryOut();
}

Backbone::~Backbone() = default;

int Backbone::size() const { return m_parts->size; }

int Backbone::features() const { return m_parts->features; }

const std::string &Backbone::digest() const { return m_parts->digest; }

std::vector<float> Backbone::embed(std::span<float> batch) const
{
    const std::int64_t size = m_parts->size;
    const auto count = static_cast<std::int64_t>(batch.size()) / (size * size * 3);
    const auto features
        = m_parts->answer(torch::from_blob(batch.data(), { count, size, size, 3 }).permute({ 0, 3, 1, 2 }));
    const auto *begin = features.data_ptr<float>();
    std::vector<float> numbers(begin, begin + features.numel());
    if (features.size(1) != m_parts->features || !std::all_of(numbers.begin(), numbers.end(), [](float x) { return std::isfinite(x); }))
        throw Failure(sentence("The backbone ", m_parts->file.string(),
            " gives features for some pictures that are not ", m_parts->features, " finite numbers."));
    return numbers;
}

} // namespace cairn

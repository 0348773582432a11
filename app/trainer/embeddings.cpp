// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the examples some hundred at a time, so that never all crops are in memory.
#include "app/trainer/embeddings.h"

#include "app/trainer/batchmaker.h"
#include "app/trainer/crops.h"
#include "app/trainer/failure.h"
#include "app/trainer/files.h"
#include "app/trainer/sha256.h"

#include <algorithm>
#include <cmath>
#include <iostream>

namespace cairn {
namespace {

constexpr std::size_t kMostAtOnce = 256;
constexpr std::size_t kMostBytesAtOnce = std::size_t(64) << 20;
/// Pixels that one step of the backbone takes: 16 pictures of 224 x 224. More need more memory and are not faster.
constexpr std::size_t kPixelsAStep = std::size_t(16) * 224 * 224;

/// The channels' mean and spread over ImageNet, which backbones are trained with, in pixel values.
constexpr ChannelScale kImageNet{ { 0.485F * 255, 0.456F * 255, 0.406F * 255 },
    { 0.229F * 255, 0.224F * 255, 0.225F * 255 } };

std::size_t pixelsOf(const Backbone &backbone)
{
    return static_cast<std::size_t>(backbone.size()) * static_cast<std::size_t>(backbone.size());
}

/// Some of the dataset's examples and their pictures, as a dataset of their own.
ImageDataset partOf(const ImageDataset &dataset, const std::vector<std::size_t> &examples)
{
    ImageDataset part;
    part.hasShapes = dataset.hasShapes;
    std::size_t last = dataset.pictures.size();
    for (const std::size_t example : examples) {
        Example one = dataset.examples[example];
        if (one.picture != last)
            part.pictures.push_back(dataset.pictures[one.picture]);
        last = one.picture;
        one.picture = part.pictures.size() - 1;
        part.examples.push_back(std::move(one));
    }
    return part;
}

/// Follows from all that the features depend on but the crop's place; empty for a file that cannot be read.
std::string cacheName(const Backbone &backbone, const Picture &picture)
{
    try {
        return sha256(sentence(backbone.digest(), ' ', backbone.size(), ' ', sha256(readWholeFile(picture.file)), ' ',
            picture.page, ' ', picture.width, ' ', picture.height));
    } catch (const Failure &) {
        return {};
    }
}

} // namespace

Embeddings::Embeddings(const ImageDataset &dataset, const Backbone &backbone, double margin, int threads,
    const EmbeddingCache &cache)
    : m_backbone(backbone)
    , m_cache(cache)
    , m_margin(margin)
    , m_threads(threads)
    , m_features(static_cast<std::size_t>(backbone.features()))
    , m_has(dataset.examples.size(), false)
    , m_numbers(dataset.examples.size() * m_features)
{
    const std::size_t some
        = std::clamp<std::size_t>(kMostBytesAtOnce / (pixelsOf(backbone) * 3), 1, kMostAtOnce);
    for (std::size_t begin = 0; begin < dataset.examples.size(); begin += some)
        fill(dataset, begin, std::min(begin + some, dataset.examples.size()));
    cache.prune();
}

EmbeddingCache::Place Embeddings::placeOf(const ImageDataset &dataset, std::size_t example) const
{
    if (!dataset.hasShapes)
        return {};
    const Region &region = dataset.examples[example].region;
    return { region.x, region.y, region.width, region.height, m_margin };
}

std::vector<Embeddings::CachedPicture> Embeddings::lookUp(
    const ImageDataset &dataset, std::size_t begin, std::size_t end)
{
    const std::size_t first = dataset.examples[begin].picture;
    std::vector<CachedPicture> pictures(dataset.examples[end - 1].picture - first + 1);
    const auto count = static_cast<std::int64_t>(pictures.size());
#pragma omp parallel for schedule(dynamic) num_threads(m_threads)
    for (std::int64_t i = 0; i < count; ++i) {
        CachedPicture &picture = pictures[static_cast<std::size_t>(i)];
        picture.name = cacheName(m_backbone, dataset.pictures[first + static_cast<std::size_t>(i)]);
        if (!picture.name.empty())
            picture.entry = m_cache.read(picture.name, m_features);
    }
    return pictures;
}

void Embeddings::fill(const ImageDataset &dataset, std::size_t begin, std::size_t end)
{
    const std::size_t first = dataset.examples[begin].picture;
    auto pictures = m_cache.isKept() ? lookUp(dataset, begin, end) : std::vector<CachedPicture>();
    std::vector<std::size_t> missing;
    for (std::size_t example = begin; example < end; ++example) {
        const CachedPicture *picture = pictures.empty() ? nullptr : &pictures[dataset.examples[example].picture - first];
        const auto found = picture != nullptr ? picture->entry.find(placeOf(dataset, example)) : EmbeddingCache::Entry::const_iterator();
        if (picture == nullptr || found == picture->entry.end()) {
            missing.push_back(example);
            continue;
        }
        std::copy(found->second.begin(), found->second.end(), featuresOf(example));
        m_has[example] = true;
        ++m_fromCache;
    }
    if (missing.empty())
        return;
    embed(dataset, missing);
    for (const std::size_t example : missing) {
        if (pictures.empty() || !m_has[example])
            continue;
        CachedPicture &picture = pictures[dataset.examples[example].picture - first];
        picture.entry[placeOf(dataset, example)].assign(featuresOf(example), featuresOf(example) + m_features);
        picture.isChanged = !picture.name.empty();
    }
    for (const CachedPicture &picture : pictures)
        if (picture.isChanged)
            m_cache.write(picture.name, picture.entry);
    if (dataset.examples.size() > kMostAtOnce)
        std::cout << "Features of " << end << " of " << dataset.examples.size() << " examples." << std::endl;
}

void Embeddings::embed(const ImageDataset &dataset, const std::vector<std::size_t> &examples)
{
    const CropStore crops(partOf(dataset, examples), { m_backbone.size(), m_margin, m_threads });
    const BatchMaker batches(crops, kImageNet, m_threads);
    std::vector<std::size_t> readable;
    for (std::size_t i = 0; i < examples.size(); ++i)
        if (crops.has(i))
            readable.push_back(i);
    const std::size_t step = std::clamp<std::size_t>(kPixelsAStep / pixelsOf(m_backbone), 1, kMostAtOnce);
    std::vector<float> batch;
    for (std::size_t begin = 0; begin < readable.size(); begin += step) {
        const auto some = std::span(readable).subspan(begin, std::min(step, readable.size() - begin));
        batch.resize(some.size() * batches.floatsEach());
        batches.plain(some, batch.data());
        const auto numbers = m_backbone.embed(batch);
        for (std::size_t i = 0; i < some.size(); ++i) {
            const std::size_t example = examples[some[i]];
            std::copy_n(numbers.data() + i * m_features, m_features, featuresOf(example));
            m_has[example] = true;
        }
    }
}

void Embeddings::plain(std::span<const std::size_t> examples, float *out) const
{
    for (std::size_t i = 0; i < examples.size(); ++i)
        std::copy_n(m_numbers.data() + examples[i] * m_features, m_features, out + i * m_features);
}

void Embeddings::varied(
    std::span<const std::size_t> examples, const Variation & /*variation*/, std::uint64_t /*seed*/, float *out) const
{
    plain(examples, out);
}

FeatureScale Embeddings::scaleOf(std::span<const std::size_t> examples) const
{
    std::vector<double> sum(m_features, 0);
    std::vector<double> squares(m_features, 0);
    for (const std::size_t example : examples)
        for (std::size_t i = 0; i < m_features; ++i) {
            const double number = m_numbers[example * m_features + i];
            sum[i] += number;
            squares[i] += number * number;
        }
    FeatureScale scale;
    double variance = 0;
    const double count = std::max<double>(1, static_cast<double>(examples.size()));
    for (std::size_t i = 0; i < m_features; ++i) {
        const double mean = sum[i] / count;
        const double deviation = std::sqrt(std::max(0.0, squares[i] / count - mean * mean));
        scale.mean.push_back(static_cast<float>(mean));
        scale.deviation.push_back(static_cast<float>(deviation));
        variance += deviation * deviation / static_cast<double>(m_features);
    }
    // Features that hardly ever differ would else be blown up until they drown the others.
    const auto least = variance > 1e-12 ? static_cast<float>(std::sqrt(variance)) : 1.0F;
    for (float &deviation : scale.deviation)
        deviation = std::max(deviation, least);
    return scale;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// The features that a backbone gives for each example, computed once.
#pragma once

#include "app/trainer/backbone.h"
#include "app/trainer/embeddingcache.h"
#include "app/trainer/examplesource.h"
#include "app/trainer/network.h"

namespace cairn {

/// Features are not varied: varied() gives the plain ones.
class Embeddings : public ExampleSource {
public:
    /// Decodes and embeds with all cores what the cache does not have, and says on stdout how far it is when that takes
    /// long. The margin is that of CropSettings.
    Embeddings(const ImageDataset &dataset, const Backbone &backbone, double margin, int threads,
        const EmbeddingCache &cache);

    [[nodiscard]] bool has(std::size_t example) const override { return m_has[example]; }
    [[nodiscard]] std::size_t floatsEach() const override { return m_features; }
    void plain(std::span<const std::size_t> examples, float *out) const override;
    void varied(std::span<const std::size_t> examples, const Variation &variation, std::uint64_t seed,
        float *out) const override;

    /// The spread of a feature, but at least that of all features in the (quadratic) mean.
    [[nodiscard]] FeatureScale scaleOf(std::span<const std::size_t> examples) const;
    [[nodiscard]] std::size_t fromCache() const { return m_fromCache; }

private:
    /// The features of the examples of one picture, taken from the cache and given to it.
    struct CachedPicture {
        std::string name;
        EmbeddingCache::Entry entry;
        bool isChanged = false;
    };

    void fill(const ImageDataset &dataset, std::size_t begin, std::size_t end);
    [[nodiscard]] std::vector<CachedPicture> lookUp(const ImageDataset &dataset, std::size_t begin, std::size_t end);
    void embed(const ImageDataset &dataset, const std::vector<std::size_t> &examples);
    [[nodiscard]] EmbeddingCache::Place placeOf(const ImageDataset &dataset, std::size_t example) const;
    [[nodiscard]] float *featuresOf(std::size_t example) { return m_numbers.data() + example * m_features; }

    const Backbone &m_backbone;
    const EmbeddingCache &m_cache;
    double m_margin;
    int m_threads;
    std::size_t m_features;
    std::size_t m_fromCache = 0;
    std::vector<bool> m_has;
    std::vector<float> m_numbers;
};

} // namespace cairn

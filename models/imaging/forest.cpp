// SPDX-License-Identifier: GPL-3.0-or-later
// Breiman's random forest (2001), grown by OpenCV and asked here: its own prediction takes several times as long.
#include "models/imaging/forest.h"

#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace cairn {

namespace {

constexpr int kTreesOfAPart = 15, kMaximumDepth = 12, kLeastSamples = 6;
constexpr quint32 kMostNodes = 4'000'000, kMostTrees = 1000, kMostClasses = 1000, kMostFeatures = 10'000;

struct Part {
    quint64 dice = 0;
    cv::Ptr<cv::ml::RTrees> trees;
};

void grow(Part &part, const cv::Mat &features, const cv::Mat &classes)
{
    part.trees = cv::ml::RTrees::create();
    part.trees->setMaxDepth(kMaximumDepth);
    part.trees->setMinSampleCount(kLeastSamples);
    part.trees->setActiveVarCount(0); // the root of the number of features
    part.trees->setCalculateVarImportance(false);
    part.trees->setTermCriteria({cv::TermCriteria::MAX_ITER, kTreesOfAPart, 0});
    // The thread's own dice, thrown alike every time.
    cv::theRNG().state = part.dice;
    part.trees->train(features, cv::ml::ROW_SAMPLE, classes);
}

} // namespace

Forest Forest::train(const cv::Mat &features, const cv::Mat &classes, int classCount)
{
    QList<Part> parts {{0x1234567, {}}, {0x7654321, {}}};
    QtConcurrent::blockingMap(parts, [&](Part &part) { grow(part, features, classes); });
    Forest forest;
    forest.m_classCount = classCount;
    forest.m_featureCount = features.cols;
    for (const Part &part : std::as_const(parts)) {
        for (const int root : part.trees->getRoots())
            forest.append(part.trees->getNodes(), part.trees->getSplits(), root);
    }
    forest.countLeaves(features, classes);
    return forest;
}

void Forest::append(const std::vector<cv::ml::DTrees::Node> &nodes, const std::vector<cv::ml::DTrees::Split> &splits, int root)
{
    m_roots.push_back(qint32(m_nodes.size()));
    m_nodes.emplace_back();
    std::vector<std::pair<int, size_t>> waiting {{root, m_nodes.size() - 1}}; // theirs, ours
    while (!waiting.empty()) {
        const auto [theirs, ours] = waiting.back();
        waiting.pop_back();
        const cv::ml::DTrees::Node &node = nodes[size_t(theirs)];
        if (node.split < 0) {
            m_nodes[ours] = {0, -1, m_leafCount++};
            continue;
        }
        const cv::ml::DTrees::Split &split = splits[size_t(node.split)];
        const size_t next = m_nodes.size();
        m_nodes[ours] = {split.c, split.varIdx, qint32(next)};
        m_nodes.resize(next + 2);
        waiting.emplace_back(node.left, next);
        waiting.emplace_back(node.right, next + 1);
    }
}

void Forest::countLeaves(const cv::Mat &features, const cv::Mat &classes)
{
    const auto classCount = size_t(m_classCount);
    m_leaves.assign(size_t(m_leafCount) * classCount, 0);
    for (int row = 0; row < features.rows; ++row) {
        for (const qint32 root : m_roots)
            ++m_leaves[size_t(leafOf(root, features.ptr<float>(row))) * classCount + size_t(classes.at<int>(row))];
    }
    for (size_t leaf = 0; leaf < m_leaves.size(); leaf += classCount) {
        float sum = 0;
        for (size_t i = 0; i < classCount; ++i)
            sum += m_leaves[leaf + i];
        for (size_t i = 0; i < classCount; ++i)
            m_leaves[leaf + i] = sum > 0 ? m_leaves[leaf + i] / sum : 1 / float(classCount);
    }
}

qint32 Forest::leafOf(qint32 root, const float *features) const
{
    const Node *node = &m_nodes[size_t(root)];
    while (node->feature >= 0)
        node = &m_nodes[size_t(node->next + (features[node->feature] <= node->threshold ? 0 : 1))];
    return node->next;
}

void Forest::predict(const float *features, float *probabilities) const
{
    std::fill_n(probabilities, m_classCount, 0.0F);
    for (const qint32 root : m_roots) {
        const float *leaf = &m_leaves[size_t(leafOf(root, features)) * size_t(m_classCount)];
        for (int i = 0; i < m_classCount; ++i)
            probabilities[i] += leaf[i];
    }
    for (int i = 0; i < m_classCount; ++i)
        probabilities[i] /= float(m_roots.size());
}

void Forest::write(QDataStream &stream) const
{
    stream << quint32(m_classCount) << quint32(m_featureCount) << quint32(m_roots.size()) << quint32(m_nodes.size()) << quint32(m_leaves.size());
    for (const qint32 root : m_roots)
        stream << root;
    for (const Node &node : m_nodes)
        stream << node.threshold << node.feature << node.next;
    for (const float share : m_leaves)
        stream << share;
}

std::optional<Forest> Forest::read(QDataStream &stream)
{
    quint32 classes = 0, features = 0, roots = 0, nodes = 0, leaves = 0;
    stream >> classes >> features >> roots >> nodes >> leaves;
    if (stream.status() != QDataStream::Ok || classes == 0 || classes > kMostClasses || features == 0 || features > kMostFeatures || roots == 0
        || roots > kMostTrees || nodes > kMostNodes || leaves % classes != 0 || leaves / classes > nodes)
        return std::nullopt;
    Forest forest;
    forest.m_classCount = int(classes);
    forest.m_featureCount = int(features);
    forest.m_leafCount = qint32(leaves / classes);
    // Grown while reading: a short file that promises much takes no memory.
    for (quint32 i = 0; i < roots && stream.status() == QDataStream::Ok; ++i)
        stream >> forest.m_roots.emplace_back();
    for (quint32 i = 0; i < nodes && stream.status() == QDataStream::Ok; ++i) {
        Node &node = forest.m_nodes.emplace_back();
        stream >> node.threshold >> node.feature >> node.next;
    }
    for (quint32 i = 0; i < leaves && stream.status() == QDataStream::Ok; ++i)
        stream >> forest.m_leaves.emplace_back();
    if (stream.status() != QDataStream::Ok || !forest.isSound())
        return std::nullopt;
    return forest;
}

bool Forest::isSound() const
{
    const auto nodes = qint32(m_nodes.size());
    for (const qint32 root : m_roots) {
        if (root < 0 || root >= nodes)
            return false;
    }
    for (qint32 i = 0; i < nodes; ++i) {
        const Node &node = m_nodes[size_t(i)];
        const bool isLeaf = node.feature < 0;
        // Only forwards, so that no way through a tree can be a circle.
        if (isLeaf ? node.next < 0 || node.next >= m_leafCount : node.feature >= m_featureCount || node.next <= i || node.next >= nodes - 1)
            return false;
    }
    return std::all_of(m_leaves.begin(), m_leaves.end(), [](float share) { return share >= 0 && share <= 1; });
}

} // namespace cairn

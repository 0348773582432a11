// SPDX-License-Identifier: GPL-3.0-or-later
// A random forest as plain numbers: quick to ask, safe to read from a file. Only for this room's .cpp files.
#pragma once

#include <QByteArray>
#include <QDataStream>

#include <opencv2/core.hpp>
#include <opencv2/ml.hpp>

#include <optional>
#include <vector>

namespace cairn {

class Forest
{
public:
    /** A row of `features` (CV_32F) is a sample, `classes` (CV_32S, one column) say 0 to classCount - 1; at least two classes occur.
        Trees are OpenCV's, grown on two cores; each leaf keeps the shares of the classes that came to it. May throw cv::Exception. */
    [[nodiscard]] static Forest train(const cv::Mat &features, const cv::Mat &classes, int classCount);

    [[nodiscard]] int classCount() const { return m_classCount; }
    [[nodiscard]] int featureCount() const { return m_featureCount; }

    /** Writes a probability for each class; they add up to 1. */
    void predict(const float *features, float *probabilities) const;

    void write(QDataStream &stream) const;
    /** Nothing where the bytes are no forest: every index is checked. */
    [[nodiscard]] static std::optional<Forest> read(QDataStream &stream);

private:
    struct Node {
        float threshold = 0; // to the first child where the feature is not above it
        qint32 feature = -1; // none: a leaf
        qint32 next = 0; // the first of two children that lie side by side, or the leaf's number
    };

    void append(const std::vector<cv::ml::DTrees::Node> &nodes, const std::vector<cv::ml::DTrees::Split> &splits, int root);
    [[nodiscard]] qint32 leafOf(qint32 root, const float *features) const;
    void countLeaves(const cv::Mat &features, const cv::Mat &classes);
    [[nodiscard]] bool isSound() const;

    int m_classCount = 0, m_featureCount = 0;
    std::vector<qint32> m_roots;
    std::vector<Node> m_nodes; // children always come after their parent
    qint32 m_leafCount = 0;
    std::vector<float> m_leaves; // classCount shares for each leaf
};

} // namespace cairn

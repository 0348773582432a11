// SPDX-License-Identifier: GPL-3.0-or-later
// What an ONNX file says of itself, read before any library is let at it: inputs, outputs, opset, metadata.
#pragma once

#include "app/predictor/refusal.h"

#include <QHash>
#include <QList>

namespace cairn::predictor {

/** A tensor as declared. Sizes that are not fixed are -1. */
struct OnnxTensor {
    QString name;
    int elementType = 0; ///< onnx.TensorProto.DataType: 1 float, 2 uint8, 10 float16...
    QList<qint64> sizes;
};

struct OnnxFile {
    QList<OnnxTensor> inputs; ///< without the weights, which old files list here too
    QList<OnnxTensor> outputs;
    QHash<QString, QString> metadata;
    qint64 opset = 0;
    qsizetype nodes = 0;
    bool hasExternalWeights = false;
    bool hasClips = false; ///< some Clip has its limits as inputs, see onnxrewrite.h
    QHash<QString, QString> lastOperators; ///< by an output's name, what computes it ("Softmax"), reshaping looked through

    /** Throws nothing, allocates little: weights are passed over. */
    [[nodiscard]] static Answer<OnnxFile> read(const QString &path);
    [[nodiscard]] static Answer<OnnxFile> parse(QByteArrayView bytes);
};

/** "1x3x640x640", with ? for what is not fixed. */
[[nodiscard]] QString sizesText(const QList<qint64> &sizes);

} // namespace cairn::predictor

// SPDX-License-Identifier: GPL-3.0-or-later
// Copies the message field by field and writes only what changes anew. Field numbers are those of onnx.proto.
#include "app/predictor/onnxrewrite.h"

#include "app/predictor/protobuf.h"

#include <QHash>
#include <QList>

#include <cstring>
#include <optional>

namespace cairn::predictor {
namespace {

constexpr int kGraph = 7, kNode = 1, kInitializer = 5, kInput = 11;

void appendVarint(QByteArray &out, quint64 value)
{
    for (; value >= 0x80; value >>= 7)
        out.append(char(value | 0x80));
    out.append(char(value));
}

void appendBytes(QByteArray &out, int field, QByteArrayView bytes)
{
    appendVarint(out, quint64(field) << 3 | 2);
    appendVarint(out, quint64(bytes.size()));
    out.append(bytes);
}

QByteArray floatAttribute(const char *name, float value)
{
    constexpr int kValue = 2, kType = 20, kFloat = 1;
    QByteArray attribute;
    appendBytes(attribute, 1, name);
    appendVarint(attribute, kValue << 3 | 5);
    attribute.append(reinterpret_cast<const char *>(&value), sizeof value);
    appendVarint(attribute, kType << 3);
    appendVarint(attribute, kFloat);
    return attribute;
}

std::optional<float> floatFrom(QByteArrayView bytes)
{
    float value = 0;
    if (bytes.size() != sizeof value)
        return std::nullopt;
    std::memcpy(&value, bytes.data(), sizeof value);
    return value;
}

/** The one number of a tensor of floats. */
std::optional<float> scalarOf(QByteArrayView tensor, QByteArray *name = nullptr)
{
    ProtobufReader reader(tensor);
    std::optional<float> value;
    qint64 type = 0;
    while (reader.next()) {
        if (reader.field() == 2)
            type = reader.number();
        else if (reader.field() == 4 || reader.field() == 9) // float_data, raw_data
            value = floatFrom(reader.bytes());
        else if (reader.field() == 8 && name)
            *name = reader.bytes().toByteArray();
    }
    return type == 1 && !reader.isDamaged() ? value : std::nullopt;
}

struct NodeText {
    QList<QByteArray> inputs, outputs;
    QByteArray operation;
    std::optional<float> constant;
};

NodeText readNode(QByteArrayView node)
{
    NodeText text;
    ProtobufReader reader(node);
    while (reader.next()) {
        if (reader.field() == 1)
            text.inputs.append(reader.bytes().toByteArray());
        else if (reader.field() == 2)
            text.outputs.append(reader.bytes().toByteArray());
        else if (reader.field() == 4)
            text.operation = reader.bytes().toByteArray();
        if (reader.field() != 5)
            continue;
        ProtobufReader attribute(reader.bytes());
        while (attribute.next()) {
            if (attribute.field() == 2)
                text.constant = floatFrom(attribute.bytes());
            else if (attribute.field() == 5)
                text.constant = scalarOf(attribute.bytes());
        }
    }
    return text;
}

using Scalars = QHash<QByteArray, float>;

Scalars scalarsOf(QByteArrayView graph)
{
    Scalars scalars;
    ProtobufReader reader(graph);
    while (reader.next()) {
        if (reader.field() == kInitializer) {
            QByteArray name;
            if (const std::optional<float> value = scalarOf(reader.bytes(), &name))
                scalars.insert(name, *value);
        } else if (reader.field() == kNode) {
            const NodeText node = readNode(reader.bytes());
            if (node.operation == "Constant" && node.constant && node.outputs.size() == 1)
                scalars.insert(node.outputs.first(), *node.constant);
        }
    }
    return scalars;
}

/** Empty where the node is no Clip with constant limits. */
QByteArray olderClip(QByteArrayView message, const Scalars &scalars)
{
    const NodeText node = readNode(message);
    if (node.operation != "Clip" || node.inputs.size() < 2)
        return {};
    QByteArray clip;
    ProtobufReader reader(message);
    while (reader.next()) {
        if (reader.field() != 1)
            clip.append(reader.raw());
    }
    appendBytes(clip, 1, node.inputs.first());
    for (qsizetype at = 1; at < std::min<qsizetype>(node.inputs.size(), 3); ++at) {
        const auto limit = scalars.constFind(node.inputs.at(at));
        if (limit == scalars.constEnd() && !node.inputs.at(at).isEmpty())
            return {};
        if (limit != scalars.constEnd())
            appendBytes(clip, 5, floatAttribute(at == 1 ? "min" : "max", *limit));
    }
    return clip;
}

/** What the caller wants of the model's input. */
struct WantedInput {
    QByteArray name;
    QList<qint64> sizes;
};

/** Empty where it is another input, or has these sizes. */
QByteArray sizedInput(QByteArrayView valueInfo, const WantedInput &wanted)
{
    constexpr int kElementType = 1, kFloat = 1;
    QByteArray name, shape, tensor, type, written;
    ProtobufReader reader(valueInfo);
    while (reader.next()) {
        if (reader.field() == 1)
            name = reader.bytes().toByteArray();
    }
    if (wanted.sizes.isEmpty() || name != wanted.name)
        return {};
    for (const qint64 size : wanted.sizes) {
        QByteArray dimension;
        appendVarint(dimension, 1 << 3);
        appendVarint(dimension, quint64(size));
        appendBytes(shape, 1, dimension);
    }
    appendVarint(tensor, kElementType << 3);
    appendVarint(tensor, kFloat);
    appendBytes(tensor, 2, shape);
    appendBytes(type, 1, tensor);
    appendBytes(written, 1, name);
    appendBytes(written, 2, type);
    return written == valueInfo ? QByteArray() : written;
}

QByteArray rewrittenGraph(QByteArrayView graph, const WantedInput &wanted)
{
    const Scalars scalars = scalarsOf(graph);
    QByteArray written;
    bool isChanged = false;
    ProtobufReader reader(graph);
    while (reader.next()) {
        const QByteArray anew = reader.field() == kNode ? olderClip(reader.bytes(), scalars)
            : reader.field() == kInput                  ? sizedInput(reader.bytes(), wanted)
                                                        : QByteArray();
        if (anew.isEmpty())
            written.append(reader.raw());
        else
            appendBytes(written, reader.field(), anew);
        isChanged = isChanged || !anew.isEmpty();
    }
    return isChanged && !reader.isDamaged() ? written : QByteArray();
}

} // namespace

QByteArray rewrittenModel(QByteArrayView model, const QByteArray &input, const QList<qint64> &sizes)
{
    const WantedInput wanted {input, sizes};
    QByteArray written;
    bool isChanged = false;
    ProtobufReader reader(model);
    while (reader.next()) {
        const QByteArray graph = reader.field() == kGraph ? rewrittenGraph(reader.bytes(), wanted) : QByteArray();
        if (graph.isEmpty())
            written.append(reader.raw());
        else
            appendBytes(written, kGraph, graph);
        isChanged = isChanged || !graph.isEmpty();
    }
    return isChanged && !reader.isDamaged() ? written : QByteArray();
}

} // namespace cairn::predictor

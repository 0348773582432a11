// SPDX-License-Identifier: GPL-3.0-or-later
// Field numbers are those of onnx.proto (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto).
#include "app/predictor/onnxfile.h"

#include "app/predictor/protobuf.h"

#include <QFile>
#include <QSet>

namespace cairn::predictor {
namespace {

constexpr qsizetype kLongestText = 1 << 20;
constexpr qsizetype kMostNodes = 1'000'000;
constexpr qsizetype kMostEntries = 1'000;
constexpr qsizetype kMostSizes = 16;

QString textOf(QByteArrayView bytes) { return QString::fromUtf8(bytes.first(std::min(bytes.size(), kLongestText))); }

/** Calls `each` for every field; false where the message is damaged. */
template<typename Each>
bool forFields(QByteArrayView message, Each each)
{
    ProtobufReader reader(message);
    while (reader.next()) {
        if (!each(reader))
            return false;
    }
    return !reader.isDamaged();
}

bool readSizes(QByteArrayView shape, QList<qint64> &sizes)
{
    return forFields(shape, [&](const ProtobufReader &field) {
        if (field.field() != 1 || sizes.size() >= kMostSizes)
            return true;
        qint64 size = -1;
        const bool isSound = forFields(field.bytes(), [&](const ProtobufReader &dimension) {
            if (dimension.field() == 1 && dimension.number() > 0)
                size = dimension.number();
            return true;
        });
        sizes.append(size);
        return isSound;
    });
}

bool readTensor(QByteArrayView valueInfo, OnnxTensor &tensor)
{
    return forFields(valueInfo, [&](const ProtobufReader &info) {
        if (info.field() == 1)
            tensor.name = textOf(info.bytes());
        return info.field() != 2 || forFields(info.bytes(), [&](const ProtobufReader &type) {
            return type.field() != 1 || forFields(type.bytes(), [&](const ProtobufReader &part) {
                if (part.field() == 1)
                    tensor.elementType = int(part.number());
                return part.field() != 2 || readSizes(part.bytes(), tensor.sizes);
            });
        });
    });
}

struct Node {
    QString input; ///< the first
    int inputs = 0;
    QString operation;
};

/** What the walk gathers of the graph before it is put in order. */
struct Graph {
    QHash<QString, Node> makers; ///< by what they make
    QSet<QString> weights;
};

bool readNode(QByteArrayView message, Graph &graph, OnnxFile &file)
{
    Node node;
    QStringList made;
    const bool isSound = forFields(message, [&](const ProtobufReader &field) {
        if (field.field() == 1 && node.inputs++ == 0)
            node.input = textOf(field.bytes());
        else if (field.field() == 2 && made.size() < kMostEntries)
            made.append(textOf(field.bytes()));
        else if (field.field() == 4)
            node.operation = textOf(field.bytes());
        return true;
    });
    file.hasClips = file.hasClips || (node.operation == QLatin1String("Clip") && node.inputs > 1);
    for (const QString &name : made)
        graph.makers.insert(name, node);
    return isSound;
}

bool readWeights(QByteArrayView message, Graph &graph, OnnxFile &file)
{
    constexpr int kExternal = 1;
    return forFields(message, [&](const ProtobufReader &field) {
        if (field.field() == 8)
            graph.weights.insert(textOf(field.bytes()));
        if (field.field() == 14 && field.number() == kExternal)
            file.hasExternalWeights = true;
        return true;
    });
}

bool readGraph(QByteArrayView message, Graph &graph, OnnxFile &file)
{
    return forFields(message, [&](const ProtobufReader &field) {
        OnnxTensor tensor;
        switch (field.field()) {
        case 1:
            return ++file.nodes <= kMostNodes && readNode(field.bytes(), graph, file);
        case 5:
            return readWeights(field.bytes(), graph, file);
        case 11:
        case 12:
            if (!readTensor(field.bytes(), tensor))
                return false;
            (field.field() == 11 ? file.inputs : file.outputs).append(tensor);
            return file.inputs.size() <= kMostNodes && file.outputs.size() <= kMostEntries;
        default:
            return true;
        }
    });
}

void readMetadata(QByteArrayView entry, OnnxFile &file)
{
    QString key, value;
    const bool isSound = forFields(entry, [&](const ProtobufReader &field) {
        if (field.field() == 1)
            key = textOf(field.bytes());
        else if (field.field() == 2)
            value = textOf(field.bytes());
        return true;
    });
    if (isSound && file.metadata.size() < kMostEntries)
        file.metadata.insert(key, value);
}

void readOpset(QByteArrayView entry, OnnxFile &file)
{
    QString domain;
    qint64 version = 0;
    (void)forFields(entry, [&](const ProtobufReader &field) {
        if (field.field() == 1)
            domain = textOf(field.bytes());
        else if (field.field() == 2)
            version = field.number();
        return true;
    });
    if (domain.isEmpty() || domain == QLatin1String("ai.onnx"))
        file.opset = version;
}

QString lastOperator(const Graph &graph, QString name)
{
    static const QSet<QString> kReshaping = {QStringLiteral("Identity"), QStringLiteral("Reshape"), QStringLiteral("Flatten"),
        QStringLiteral("Squeeze"), QStringLiteral("Unsqueeze"), QStringLiteral("Cast"), QStringLiteral("Transpose")};
    // Bounded, since a damaged graph may go round in a circle.
    for (int steps = 0; steps < 16; ++steps) {
        const Node node = graph.makers.value(name);
        if (!kReshaping.contains(node.operation))
            return node.operation;
        name = node.input;
    }
    return {};
}

} // namespace

Answer<OnnxFile> OnnxFile::parse(QByteArrayView bytes)
{
    OnnxFile file;
    Graph graph;
    bool hasGraph = false;
    const bool isSound = forFields(bytes, [&](const ProtobufReader &field) {
        if (field.field() == 7) {
            hasGraph = true;
            return readGraph(field.bytes(), graph, file);
        }
        if (field.field() == 8)
            readOpset(field.bytes(), file);
        else if (field.field() == 14)
            readMetadata(field.bytes(), file);
        return true;
    });
    if (!isSound || !hasGraph || file.nodes == 0)
        return refuse("not-onnx");
    file.inputs.removeIf([&](const OnnxTensor &input) { return graph.weights.contains(input.name); });
    for (const OnnxTensor &output : file.outputs)
        file.lastOperators.insert(output.name, lastOperator(graph, output.name));
    return file;
}

Answer<OnnxFile> OnnxFile::read(const QString &path)
{
    // A protobuf message is never longer.
    constexpr qint64 kLargestFile = (qint64(1) << 31) - 1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse("unreadable", {path}, file.errorString());
    const qint64 size = file.size();
    const uchar *bytes = size > 0 && size <= kLargestFile ? file.map(0, size) : nullptr;
    if (!bytes)
        return refuse("not-onnx");
    return parse(QByteArrayView(bytes, qsizetype(size)));
}

QString sizesText(const QList<qint64> &sizes)
{
    QStringList texts;
    for (const qint64 size : sizes)
        texts.append(size < 0 ? QStringLiteral("?") : QString::number(size));
    return texts.join(QLatin1Char('x'));
}

} // namespace cairn::predictor

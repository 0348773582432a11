// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of items.jsonl, to the letter of the help page run-folder.
#include "models/labels/itemlines.h"

#include "models/labels/annotationflags.h"
#include "models/labels/canonicaljson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ItemLines)
};

QJsonObject labelToJson(const LabelLine &label)
{
    QJsonObject object {{QStringLiteral("id"), label.id}, {QStringLiteral("kind"), shapeKindName(label.shape.kind)},
        {QStringLiteral("class"), label.className}, {QStringLiteral("geometry"), label.shape.toJson()},
        {QStringLiteral("attributes"), label.attributes}};
    if (const QStringList flags = annotationFlagNames(label.flags); !flags.isEmpty())
        object.insert(QStringLiteral("flags"), QJsonArray::fromStringList(flags));
    if (label.group != 0)
        object.insert(QStringLiteral("group"), label.group);
    if (label.z != 0)
        object.insert(QStringLiteral("z"), label.z);
    return object;
}

Result<LabelLine> labelFromJson(const QJsonObject &object)
{
    LabelLine label;
    label.id = object.value(QLatin1String("id")).toInteger();
    label.className = object.value(QLatin1String("class")).toString();
    if (label.className.isEmpty())
        return fail(Text::tr("It has no class."));
    const Result<ShapeKind> kind = shapeKindFromName(object.value(QLatin1String("kind")).toString());
    if (!kind)
        return fail(kind);
    Result<Shape> shape = Shape::fromJson(*kind, object.value(QLatin1String("geometry")).toObject());
    if (!shape)
        return fail(shape);
    label.shape = std::move(*shape);
    label.attributes = object.value(QLatin1String("attributes")).toObject();
    QStringList flags;
    for (const QJsonValue flag : object.value(QLatin1String("flags")).toArray())
        flags.append(flag.toString());
    label.flags = annotationFlagsFromNames(flags);
    label.group = object.value(QLatin1String("group")).toInteger();
    label.z = object.value(QLatin1String("z")).toInt();
    return label;
}

} // namespace

QByteArray itemLineToJson(const ItemLine &line)
{
    QJsonArray labels;
    for (const LabelLine &label : line.labels)
        labels.append(labelToJson(label));
    QJsonObject object {{QStringLiteral("path"), line.path}, {QStringLiteral("file"), line.file}, {QStringLiteral("page"), line.page},
        {QStringLiteral("width"), line.size.width()}, {QStringLiteral("height"), line.size.height()},
        {QStringLiteral("split"), line.split.isEmpty() ? QJsonValue() : QJsonValue(line.split)}, {QStringLiteral("labels"), labels}};
    if (!line.group.isEmpty())
        object.insert(QStringLiteral("group"), line.group);
    if (!line.attributes.isEmpty())
        object.insert(QStringLiteral("attributes"), line.attributes);
    return canonicalJson(object);
}

Result<ItemLine> itemLineFromJson(const QByteArray &json, QStringList &failed)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return fail(Text::tr("It is no JSON object (%1).").arg(error.errorString()));
    const QJsonObject object = document.object();
    ItemLine line;
    line.path = object.value(QLatin1String("path")).toString();
    line.file = object.value(QLatin1String("file")).toString();
    if (line.path.isEmpty() && line.file.isEmpty())
        return fail(Text::tr("It names no picture: \"path\" and \"file\" are missing."));
    line.page = object.value(QLatin1String("page")).toInt();
    line.size = QSize(object.value(QLatin1String("width")).toInt(-1), object.value(QLatin1String("height")).toInt(-1));
    line.split = object.value(QLatin1String("split")).toString();
    line.group = object.value(QLatin1String("group")).toString();
    line.attributes = object.value(QLatin1String("attributes")).toObject();
    const QJsonArray labels = object.value(QLatin1String("labels")).toArray();
    for (qsizetype at = 0; at < labels.size(); ++at) {
        Result<LabelLine> label = labelFromJson(labels.at(at).toObject());
        if (label)
            line.labels.append(std::move(*label));
        else
            failed.append(Text::tr("Label %1: %2").arg(at + 1).arg(label.error().sentence));
    }
    return line;
}

} // namespace cairn

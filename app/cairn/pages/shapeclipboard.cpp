// SPDX-License-Identifier: GPL-3.0-or-later
// One JSON list; the mime type tells ours from other text.
#include "app/cairn/pages/shapeclipboard.h"

#include "models/labels/labelschema.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>

namespace cairn {
namespace {

const QString kMimeType = QStringLiteral("application/x-cairn-shapes+json");

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShapeClipboard)
};

QJsonObject toJson(const CopiedShape &copy)
{
    const Annotation &annotation = copy.annotation;
    QJsonObject object {{QStringLiteral("kind"), shapeKindName(annotation.shape.kind)}, {QStringLiteral("geometry"), annotation.shape.toJson()}};
    if (!copy.className.isEmpty())
        object.insert(QStringLiteral("class"), copy.className);
    if (!annotation.attributes.isEmpty())
        object.insert(QStringLiteral("attributes"), annotation.attributes);
    if (annotation.flags != 0)
        object.insert(QStringLiteral("flags"), annotation.flags);
    if (annotation.groupId != 0)
        object.insert(QStringLiteral("group"), QString::number(annotation.groupId));
    return object;
}

Result<Annotation> fromJson(const Project &project, const QJsonObject &object)
{
    const Result<ShapeKind> kind = shapeKindFromName(object.value(QLatin1String("kind")).toString());
    if (!kind)
        return fail(kind);
    const Result<Shape> shape = Shape::fromJson(*kind, object.value(QLatin1String("geometry")).toObject());
    if (!shape)
        return fail(shape);
    Annotation annotation;
    annotation.shape = *shape;
    const auto labelClass = LabelSchema::classNamed(project.reader(), object.value(QLatin1String("class")).toString());
    if (labelClass && *labelClass)
        annotation.classId = (*labelClass)->id;
    annotation.attributes = object.value(QLatin1String("attributes")).toObject();
    annotation.flags = object.value(QLatin1String("flags")).toInt();
    annotation.groupId = object.value(QLatin1String("group")).toString().toLongLong();
    return annotation;
}

} // namespace

void putOnClipboard(const QList<CopiedShape> &shapes)
{
    QJsonArray array;
    for (const CopiedShape &shape : shapes)
        array.append(toJson(shape));
    auto *data = new QMimeData;
    data->setData(kMimeType, QJsonDocument(array).toJson(QJsonDocument::Compact));
    data->setText(QString::fromUtf8(QJsonDocument(array).toJson()));
    QGuiApplication::clipboard()->setMimeData(data);
}

bool clipboardHasShapes()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    return data && data->hasFormat(kMimeType);
}

Result<QList<Annotation>> shapesFromClipboard(const Project &project)
{
    if (!clipboardHasShapes())
        return QList<Annotation>();
    const QJsonArray array = QJsonDocument::fromJson(QGuiApplication::clipboard()->mimeData()->data(kMimeType)).array();
    QList<Annotation> annotations;
    for (const QJsonValue &value : array) {
        const Result<Annotation> annotation = fromJson(project, value.toObject());
        if (!annotation)
            return fail(Text::tr("The shapes on the clipboard cannot be read. %1").arg(annotation.error().sentence));
        annotations.append(*annotation);
    }
    return annotations;
}

} // namespace cairn

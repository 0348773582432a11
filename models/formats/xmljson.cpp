// SPDX-License-Identifier: GPL-3.0-or-later
// Text and children only: what annotation files are made of.
#include "models/formats/xmljson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace cairn {
namespace {

constexpr int kDeepest = 32;

bool isElementName(const QString &name)
{
    static const QRegularExpression kName(QStringLiteral("^[\\p{L}_][\\p{L}\\p{N}_.-]*$"));
    return kName.match(name).hasMatch();
}

/** One child of a name stands as it is, several as an array. */
QJsonObject objectOf(const QHash<QString, QJsonArray> &children)
{
    QJsonObject object;
    for (auto child = children.cbegin(); child != children.cend(); ++child)
        object.insert(child.key(), child->size() == 1 ? child->first() : QJsonValue(*child));
    return object;
}

} // namespace

QJsonValue elementToJson(QXmlStreamReader &reader, int depth)
{
    if (depth > kDeepest) {
        reader.skipCurrentElement();
        return {};
    }
    QString text;
    QHash<QString, QJsonArray> children; // put together at the end: a JSON array inside an object is copied whole to be appended to
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            const QString name = reader.name().toString();
            children[name].append(elementToJson(reader, depth + 1));
            break;
        }
        case QXmlStreamReader::Characters:
            text += reader.text();
            break;
        case QXmlStreamReader::EndElement:
            return children.isEmpty() ? QJsonValue(text.trimmed()) : QJsonValue(objectOf(children));
        default:
            break;
        }
    }
    return {};
}

bool writeElement(QXmlStreamWriter &writer, const QString &name, const QJsonValue &value)
{
    if (!isElementName(name))
        return false;
    bool whole = true;
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            whole = writeElement(writer, name, each) && whole;
        return whole;
    }
    if (!value.isObject()) {
        writer.writeTextElement(name, value.toVariant().toString());
        return true;
    }
    writer.writeStartElement(name);
    const QJsonObject object = value.toObject();
    for (auto child = object.begin(); child != object.end(); ++child)
        whole = writeElement(writer, child.key(), child.value()) && whole;
    writer.writeEndElement();
    return whole;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Values of attributes: which fit, and how they are written.
#include "models/labels/attributeschema.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttributeSchema)
};

constexpr std::array kTypes = {"text", "number", "choice", "boolean"};

} // namespace

QString attributeTypeName(AttributeType type) { return QLatin1String(kTypes.at(size_t(type))); }

AttributeType attributeTypeFromName(const QString &name)
{
    for (size_t at = 0; at < kTypes.size(); ++at) {
        if (name == QLatin1String(kTypes[at]))
            return AttributeType(at);
    }
    return AttributeType::Text;
}

Result<QJsonValue> checkedAttributeValue(const Attribute &attribute, const QJsonValue &value)
{
    switch (attribute.type) {
    case AttributeType::Text:
        if (value.isString())
            return value.toString().normalized(QString::NormalizationForm_C);
        return fail(Text::tr("%1 is a text.").arg(attribute.name));
    case AttributeType::Number:
        if (value.isDouble() && std::isfinite(value.toDouble()))
            return value;
        return fail(Text::tr("%1 is a number.").arg(attribute.name));
    case AttributeType::Choice:
        if (value.isString() && attribute.choices.contains(value.toString()))
            return value;
        return fail(Text::tr("%1 is one of: %2.").arg(attribute.name, attribute.choices.join(QLatin1String(", "))));
    case AttributeType::YesNo:
        if (value.isBool())
            return value;
        return fail(Text::tr("%1 is yes or no.").arg(attribute.name));
    }
    return value;
}

Result<QJsonValue> attributeValueFromText(const Attribute &attribute, const QString &text)
{
    if (attribute.type == AttributeType::Number) {
        bool ok = false;
        const double number = QLocale::c().toDouble(text.trimmed(), &ok);
        return checkedAttributeValue(attribute, ok ? QJsonValue(number) : QJsonValue(text));
    }
    if (attribute.type == AttributeType::YesNo) {
        const QString word = text.trimmed().toLower();
        if (word == QLatin1String("true") || word == QLatin1String("1") || word == QLatin1String("yes"))
            return QJsonValue(true);
        if (word == QLatin1String("false") || word == QLatin1String("0") || word == QLatin1String("no"))
            return QJsonValue(false);
    }
    return checkedAttributeValue(attribute, QJsonValue(text));
}

QString attributeValueText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    return value.toString();
}

QJsonObject initialAttributeValues(const QList<Attribute> &attributes)
{
    QJsonObject values;
    for (const Attribute &attribute : attributes) {
        if (!attribute.initial.isUndefined() && !attribute.initial.isNull())
            values.insert(attribute.name, attribute.initial);
    }
    return values;
}

QStringList missingAttributes(const QList<Attribute> &attributes, const QJsonObject &values)
{
    QStringList missing;
    for (const Attribute &attribute : attributes) {
        if (attribute.isRequired && (!values.contains(attribute.name) || values.value(attribute.name) == QJsonValue(QString())))
            missing.append(attribute.name);
    }
    return missing;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// A value may come typed or as JSON.
#include "models/metrics/wandbvalues.h"

#include <QJsonDocument>

#include <charconv>
#include <cmath>

namespace cairn::wandbvalues {

using wandbrecords::Item;

namespace {

constexpr qsizetype kLongestText = 64 * 1024;

} // namespace

QString textOf(const std::string &bytes) { return QString::fromUtf8(bytes.data(), std::min(qsizetype(bytes.size()), kLongestText)); }

double secondsOf(const wandbrecords::Time &time)
{
    const double seconds = double(time.seconds()) + 1e-9 * time.nanos();
    return seconds > 0 && seconds < 1e11 ? seconds : 0;
}

std::string nameOf(const Item &item)
{
    std::string name = item.key();
    for (const std::string &part : item.nested_key())
        name += (name.empty() ? "" : ".") + part;
    return name;
}

const std::string &topOf(const Item &item) { return item.nested_key_size() > 0 && item.key().empty() ? item.nested_key(0) : item.key(); }

bool isOwn(const std::string &name) { return name.empty() || name.front() == '_'; }

std::optional<double> numberOf(std::string_view json)
{
    if (json == "NaN" || json == "\"NaN\"")
        return std::nan("");
    if (json == "Infinity" || json == "\"Infinity\"")
        return HUGE_VAL;
    if (json == "-Infinity" || json == "\"-Infinity\"")
        return -HUGE_VAL;
    double number = 0;
    const auto [rest, error] = std::from_chars(json.data(), json.data() + json.size(), number);
    const bool isWhole = rest == json.data() + json.size() && !json.empty() && json.front() != 'i' && json.front() != 'n';
    return isWhole && error == std::errc() ? std::optional(number) : std::nullopt;
}

std::optional<double> numberOf(const Item &item)
{
    switch (item.value_case()) {
    case Item::kInteger: return double(item.integer());
    case Item::kNumber: return item.number();
    case Item::kJson: return numberOf(item.json());
    case Item::kValueJson: return numberOf(item.value_json());
    default: return {};
    }
}

const std::string &jsonOf(const Item &item)
{
    static const std::string kNone;
    return item.value_case() == Item::kValueJson ? item.value_json() : item.value_case() == Item::kJson ? item.json() : kNone;
}

QJsonValue jsonValueOf(const Item &item)
{
    switch (item.value_case()) {
    case Item::kBoolean: return item.boolean();
    case Item::kText: return textOf(item.text());
    default: break;
    }
    if (const std::optional<double> number = numberOf(item))
        return std::isfinite(*number) ? QJsonValue(*number) : QJsonValue(QString::number(*number));
    const std::string &json = jsonOf(item);
    if (json.empty() || qsizetype(json.size()) > kLongestText)
        return {};
    const QJsonDocument document = QJsonDocument::fromJson("{\"v\":" + QByteArray::fromStdString(json) + '}');
    return document.object().value(QLatin1String("v"));
}

QJsonValue plain(const QJsonValue &value)
{
    if (value.isArray() || value.isObject())
        return QString::fromUtf8(QJsonDocument::fromVariant(value.toVariant()).toJson(QJsonDocument::Compact));
    return value.isNull() || value.isUndefined() ? QJsonValue(QString()) : value;
}

void addParams(QJsonObject &params, const QString &name, const QJsonValue &value, int depth)
{
    if (params.size() >= kMostParams)
        return;
    if (!value.isObject() || depth > 8)
        return (void)params.insert(name, plain(value));
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        addParams(params, name + QLatin1Char('.') + member.key(), member.value(), depth + 1);
}

QString mediaKind(const QJsonValue &value)
{
    const QString kind = value.toString().left(40);
    return kind.endsWith(QLatin1String("-file")) ? kind.chopped(5) + QLatin1Char('s') : kind + QLatin1Char('s');
}

} // namespace cairn::wandbvalues

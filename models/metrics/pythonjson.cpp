// SPDX-License-Identifier: GPL-3.0-or-later
// Puts quotes around the bare words before Qt reads the text.
#include "models/metrics/pythonjson.h"

#include <QJsonDocument>

#include <cmath>

namespace cairn {
namespace {

QByteArray withQuotedWords(const QByteArray &text)
{
    QByteArray quoted;
    quoted.reserve(text.size() + text.size() / 16);
    bool isText = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char letter = text[at];
        if (isText) {
            quoted += letter;
            if (letter == '\\' && at + 1 < text.size())
                quoted += text[++at];
            else if (letter == '"')
                isText = false;
            continue;
        }
        isText = letter == '"';
        const QByteArrayView rest = QByteArrayView(text).sliced(at);
        const QByteArrayView word = rest.startsWith("NaN") ? "NaN" : rest.startsWith("-Infinity") ? "-Infinity" : rest.startsWith("Infinity") ? "Infinity" : "";
        if (word.isEmpty()) {
            quoted += letter;
            continue;
        }
        quoted += '"';
        quoted.append(word.data(), word.size());
        quoted += '"';
        at += word.size() - 1;
    }
    return quoted;
}

} // namespace

std::optional<QJsonObject> objectFromPython(QByteArray text)
{
    if (text.contains("NaN") || text.contains("Infinity"))
        text = withQuotedWords(text);
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

std::optional<double> numberFromPython(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toDouble();
    if (!value.isString())
        return {};
    const QString word = value.toString().toLower();
    if (word == QLatin1String("nan"))
        return std::nan("");
    if (word == QLatin1String("infinity") || word == QLatin1String("inf"))
        return HUGE_VAL;
    if (word == QLatin1String("-infinity") || word == QLatin1String("-inf"))
        return -HUGE_VAL;
    return {};
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the numbers that other programs computed (folder expected) and compares with them.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <vector>

namespace cairn::tests {

inline QJsonObject expectedNumbers(const char *file)
{
    QFile opened(QStringLiteral(CAIRN_SOURCE_DIR "/tests/insight/expected/") + QLatin1String(file));
    if (!opened.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(opened.fileName()));
    const QJsonObject numbers = QJsonDocument::fromJson(opened.readAll()).object();
    if (numbers.isEmpty())
        qFatal("%s holds no numbers", qPrintable(opened.fileName()));
    return numbers;
}

/** Null is not-a-number. */
inline double number(const QJsonValue &value) { return value.isDouble() ? value.toDouble() : std::nan(""); }

inline std::vector<double> doubles(const QJsonValue &array)
{
    std::vector<double> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(number(value));
    return values;
}

template<typename T>
std::vector<T> integers(const QJsonValue &array)
{
    std::vector<T> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(T(value.toInteger()));
    return values;
}

inline std::vector<bool> truths(const QJsonValue &array)
{
    std::vector<bool> values;
    for (const QJsonValue &value : array.toArray())
        values.push_back(value.toInt() == 1);
    return values;
}

/** Empty where they are the same to `tolerance` (not-a-number equals itself), else both. */
inline QString difference(double actual, double expected, double tolerance = 1e-9)
{
    const bool isSame = std::isnan(expected) ? std::isnan(actual) : std::abs(actual - expected) <= tolerance * std::max(1.0, std::abs(expected));
    return isSame ? QString() : QStringLiteral("%1 instead of %2").arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17);
}
inline QString difference(double actual, const QJsonValue &expected, double tolerance = 1e-9) { return difference(actual, number(expected), tolerance); }

} // namespace cairn::tests

// SPDX-License-Identifier: GPL-3.0-or-later
// Lines out of bytes, values out of lines.
#include "models/metrics/jsonlines.h"

#include "models/metrics/jsonscanner.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace cairn {
namespace {

// A program that writes a new name in each line must not fill the project.
constexpr int kMostNames = 20'000;
constexpr int kMostProblems = 1'000;
constexpr double kLargestStep = 9.0e15; // a double holds whole numbers up to here

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogReader)
};

bool isBlank(const char *begin, const char *end)
{
    return std::all_of(begin, end, [](char letter) { return letter == ' ' || letter == '\t' || letter == '\r'; });
}

} // namespace

JsonLinesReader::JsonLinesReader()
    : m_scanner(std::make_unique<JsonScanner>())
{
}

JsonLinesReader::~JsonLinesReader() = default;

qsizetype JsonLinesReader::read(QByteArrayView bytes, bool isEnd)
{
    const char *at = bytes.data();
    const char *end = at + bytes.size();
    if (m_line == 0 && bytes.startsWith("\xEF\xBB\xBF"))
        at += 3;
    while (at != end) {
        const auto *newline = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
        if (!newline && !isEnd)
            break;
        const char *lineEnd = newline ? newline : end;
        ++m_line;
        if (!isBlank(at, lineEnd))
            readLine(at, lineEnd);
        at = newline ? newline + 1 : end;
    }
    // A byte order mark is taken together with the line that it begins.
    return m_line == 0 && !isEnd ? 0 : at - bytes.data();
}

void JsonLinesReader::readLine(const char *begin, const char *end)
{
    if (!m_scanner->scan(begin, end))
        return report(Words::tr("The line is no JSON object and was skipped: %1.").arg(m_scanner->problem()));
    double time = m_now;
    std::optional<double> step;
    bool hasBadStep = m_scanner->hasBadStep();
    for (const NamedNumber &number : m_scanner->numbers()) {
        if (!number.isTopLevel)
            continue;
        if (number.name == "step") {
            step = number.value;
            hasBadStep |= !(std::abs(number.value) <= kLargestStep) || number.value != std::floor(number.value);
        } else if (number.name == "time" && std::isfinite(number.value)) {
            time = number.value;
        }
    }
    if (hasBadStep)
        return report(Words::tr("The line was skipped: its step is not a whole number."));
    for (const NamedNumber &number : m_scanner->numbers()) {
        if (number.isTopLevel && (number.name == "step" || number.name == "time"))
            continue;
        const int name = nameIndex(number.name);
        if (name < 0)
            return report(Words::tr("The line has more names of metrics than %1 in all; they were skipped.").arg(kMostNames));
        const qint64 counted = step ? qint64(*step) : m_nextSteps[size_t(name)];
        m_nextSteps[size_t(name)] = counted + 1;
        m_values.push_back({name, {counted, time, number.value}});
    }
}

int JsonLinesReader::nameIndex(const std::string &name)
{
    const auto found = m_indices.find(name);
    if (found != m_indices.end())
        return found->second;
    if (m_names.size() >= kMostNames)
        return -1;
    const int index = int(m_names.size());
    m_indices.emplace(name, index);
    m_names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    m_nextSteps.push_back(0);
    return index;
}

void JsonLinesReader::report(const QString &reason)
{
    if (m_problems.size() < kMostProblems)
        m_problems.append({m_line, reason});
}

QByteArray JsonLinesReader::state() const
{
    QJsonObject next;
    for (qsizetype index = 0; index < m_names.size(); ++index)
        next.insert(m_names[index], m_nextSteps[size_t(index)]);
    return QJsonDocument(QJsonObject {{QStringLiteral("line"), m_line}, {QStringLiteral("next"), next}}).toJson(QJsonDocument::Compact);
}

void JsonLinesReader::restore(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    m_line = object.value(QLatin1String("line")).toInteger();
    const QJsonObject next = object.value(QLatin1String("next")).toObject();
    for (auto entry = next.begin(); entry != next.end(); ++entry) {
        const int index = nameIndex(entry.key().toStdString());
        if (index >= 0)
            m_nextSteps[size_t(index)] = entry.value().toInteger();
    }
}

} // namespace cairn

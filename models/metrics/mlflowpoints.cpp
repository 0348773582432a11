// SPDX-License-Identifier: GPL-3.0-or-later
// Three fields, and the rest of the line is the name.
#include "models/metrics/mlflowpoints.h"
#include "models/metrics/loglines.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogReader)
};

constexpr qsizetype kLongestShown = 60;

QByteArray valueAsText(double value)
{
    if (std::isnan(value))
        return "nan";
    if (std::isinf(value))
        return value > 0 ? "inf" : "-inf";
    return QByteArray::number(value, 'g', 17);
}

std::string plainName(QByteArrayView escaped)
{
    std::string name;
    name.reserve(size_t(escaped.size()));
    for (qsizetype at = 0; at < escaped.size(); ++at) {
        if (escaped[at] == '\\' && at + 1 < escaped.size())
            name += escaped[++at] == 'n' ? '\n' : escaped[at];
        else
            name += escaped[at];
    }
    return name;
}

} // namespace

QByteArray mlflowLine(const QString &name, const Point &point)
{
    QByteArray escaped = name.toUtf8();
    escaped.replace('\\', "\\\\").replace('\n', "\\n");
    return QByteArray::number(qint64(std::llround(point.time * 1000))) + ' ' + QByteArray::number(point.step) + ' ' + valueAsText(point.value) + ' '
        + escaped + '\n';
}

qsizetype MlflowPointReader::read(QByteArrayView bytes, bool isEnd)
{
    return takeLines(bytes, isEnd, [this](QByteArrayView line) {
        ++m_line;
        if (!line.isEmpty())
            readLine(line);
    });
}

void MlflowPointReader::readLine(QByteArrayView line)
{
    const qsizetype first = line.indexOf(' ');
    const qsizetype second = first < 0 ? -1 : line.indexOf(' ', first + 1);
    const qsizetype third = second < 0 ? -1 : line.indexOf(' ', second + 1);
    bool isTime = false, isStep = false, isValue = false;
    Point point;
    if (third > 0) {
        point.time = double(line.first(first).toByteArray().toLongLong(&isTime)) / 1000;
        point.step = line.sliced(first + 1, second - first - 1).toByteArray().toLongLong(&isStep);
        point.value = line.sliced(second + 1, third - second - 1).toByteArray().toDouble(&isValue);
    }
    const int name = isTime && isStep && isValue ? nameIndex(plainName(line.sliced(third + 1))) : -1;
    if (name >= 0)
        return m_values.push_back({name, point});
    if (!isValue || !isTime || !isStep) {
        return report(m_line, Words::tr("The line was skipped: it is not a time, a step, a value and a name, but %1.")
                .arg(QString::fromUtf8(line.first(std::min(line.size(), kLongestShown)))));
    }
    report(m_line, Words::tr("The value was skipped: the run has too many metrics already."));
}

QByteArray MlflowPointReader::state() const
{
    return QJsonDocument(QJsonObject {{QStringLiteral("line"), m_line}}).toJson(QJsonDocument::Compact);
}

void MlflowPointReader::restore(const QByteArray &state)
{
    m_line = QJsonDocument::fromJson(state).object().value(QLatin1String("line")).toInteger();
}

} // namespace cairn

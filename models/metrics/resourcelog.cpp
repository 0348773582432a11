// SPDX-License-Identifier: GPL-3.0-or-later
// One sample a line.
#include "models/metrics/resourcelog.h"
#include "models/metrics/loglines.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogReader)
};

constexpr double kMegabytes = 1e-6;
constexpr double kWattHours = 1.0 / 3600;
constexpr double kLongestSeconds = 1e9;
constexpr qsizetype kMostCards = 64;

} // namespace

qsizetype ResourceLogReader::read(QByteArrayView bytes, bool isEnd)
{
    return takeLines(bytes, isEnd, [this](QByteArrayView line) {
        ++m_line;
        if (!line.trimmed().isEmpty())
            readLine(line);
    });
}

void ResourceLogReader::readLine(QByteArrayView line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line.toByteArray());
    if (!document.isObject())
        return report(m_line, Words::tr("The line is no JSON object and was skipped."));
    const QJsonObject sample = document.object();
    const double time = sample.value(QLatin1String("time")).toDouble();
    if (m_firstTime == 0)
        m_firstTime = time;
    const double seconds = time - m_firstTime;
    const auto step = std::isfinite(seconds) && std::abs(seconds) < kLongestSeconds ? qint64(std::llround(seconds)) : 0;
    m_lastStep = std::max(step, m_lastStep + 1);
    const Point place {m_lastStep, time, 0};
    add(QStringLiteral("system/cpu"), place, sample.value(QLatin1String("cpu")), 1);
    add(QStringLiteral("system/memory"), place, sample.value(QLatin1String("rss")), kMegabytes);
    add(QStringLiteral("system/disk read"), place, sample.value(QLatin1String("read")), kMegabytes);
    add(QStringLiteral("system/disk written"), place, sample.value(QLatin1String("write")), kMegabytes);
    add(QStringLiteral("system/energy Wh"), place, sample.value(QLatin1String("joules")), kWattHours);
    const QJsonArray cards = sample.value(QLatin1String("gpu")).toArray();
    for (qsizetype card = 0; card < std::min(cards.size(), kMostCards); ++card) {
        const QString name = QStringLiteral("system/gpu %1 ").arg(card);
        const QJsonObject load = cards.at(card).toObject();
        add(name + QLatin1Char('%'), place, load.value(QLatin1String("util")), 1);
        add(name + QStringLiteral("memory"), place, load.value(QLatin1String("memory")), kMegabytes);
        add(name + QLatin1Char('W'), place, load.value(QLatin1String("watts")), 1);
    }
}

void ResourceLogReader::add(const QString &name, const Point &place, const QJsonValue &value, double factor)
{
    if (value.isDouble())
        m_values.push_back({nameIndex(name.toStdString()), {place.step, place.time, value.toDouble() * factor}});
}

QByteArray ResourceLogReader::state() const
{
    const QJsonObject object {{QStringLiteral("line"), m_line}, {QStringLiteral("first"), m_firstTime}, {QStringLiteral("step"), m_lastStep},
        {QStringLiteral("names"), QJsonArray::fromStringList(m_names)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void ResourceLogReader::restore(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    m_line = object.value(QLatin1String("line")).toInteger();
    m_firstTime = object.value(QLatin1String("first")).toDouble();
    m_lastStep = object.value(QLatin1String("step")).toInteger(-1);
    for (const QJsonValue &name : object.value(QLatin1String("names")).toArray())
        (void)nameIndex(name.toString().toStdString());
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Three fields a line.
#include "models/metrics/mlflowmetric.h"
#include "models/metrics/loglines.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LogReader)
};

constexpr qsizetype kLongestShown = 60;

} // namespace

qsizetype MlflowMetricReader::read(QByteArrayView bytes, bool isEnd)
{
    return takeLines(bytes, isEnd, [this](QByteArrayView raw) {
        ++m_line;
        const QByteArray line = raw.toByteArray().simplified();
        if (!line.isEmpty())
            readLine(line);
    });
}

void MlflowMetricReader::readLine(const QByteArray &line)
{
    const QList<QByteArray> fields = line.split(' ');
    bool isTime = false, isValue = false, isStep = true;
    const qint64 milliseconds = fields.at(0).toLongLong(&isTime);
    const double value = fields.value(1).toDouble(&isValue);
    const qint64 step = fields.size() > 2 ? fields.at(2).toLongLong(&isStep) : 0;
    if (!isTime || !isValue || !isStep) {
        return report(m_line, Words::tr("The line was skipped: it is not a time, a value and a step, but %1.")
                .arg(QString::fromUtf8(line.left(kLongestShown))));
    }
    m_values.push_back({nameIndex({}), {step, double(milliseconds) / 1000, value}});
}

QByteArray MlflowMetricReader::state() const
{
    return QJsonDocument(QJsonObject {{QStringLiteral("line"), m_line}}).toJson(QJsonDocument::Compact);
}

void MlflowMetricReader::restore(const QByteArray &state)
{
    m_line = QJsonDocument::fromJson(state).object().value(QLatin1String("line")).toInteger();
}

} // namespace cairn

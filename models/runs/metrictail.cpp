// SPDX-License-Identifier: GPL-3.0-or-later
// From a log reader to the point writer.
#include "models/runs/metrictail.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunFollower)
};

} // namespace

MetricTail::MetricTail(LogSource source, const QString &file, double now)
    : LogTail(std::move(source), file)
    , m_reader(makeLogReader(m_source.kind))
    , m_now(now)
{
    m_reader->restore(m_source.readerState);
    m_slots.resize(size_t(m_reader->names().size()));
    for (Slot &slot : m_slots)
        slot.isFirst = false;
}

void MetricTail::startAnew()
{
    m_reader = makeLogReader(m_source.kind);
    m_slots.clear();
}

qsizetype MetricTail::parse(QByteArrayView bytes, bool isEnd)
{
    m_reader->setNow(m_now > 0 ? m_now : m_file.modifiedAt());
    const qsizetype consumed = m_reader->read(bytes, isEnd);
    m_values = m_reader->takeValues();
    for (const LogProblem &problem : m_reader->takeProblems())
        m_source.addProblem(Words::tr("%1, line %2: %3").arg(m_source.path).arg(problem.line).arg(problem.reason));
    return consumed;
}

void MetricTail::store(SQLite::Database &database)
{
    if (!m_writer)
        m_writer.emplace(database);
    m_slots.resize(size_t(m_reader->names().size()));
    for (const LoggedValue &value : m_values)
        m_slots[size_t(value.name)].points.push_back(value.point);
    m_values.clear();
    for (size_t name = 0; name < m_slots.size(); ++name) {
        Slot &slot = m_slots[name];
        if (slot.points.empty())
            continue;
        if (slot.seriesId == 0)
            slot.seriesId = m_writer->seriesOf(m_source.runId, m_reader->names().at(qsizetype(name)));
        // A client of MLflow may say its steps in any order, and each of them counts.
        if (std::exchange(slot.isFirst, false) && m_source.kind != QLatin1String("mlflow.log"))
            m_writer->supersedeFrom(slot.seriesId, slot.points.front().step);
        m_writer->append(slot.seriesId, slot.points);
        slot.points.clear();
    }
}

} // namespace cairn

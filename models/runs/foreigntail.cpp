// SPDX-License-Identifier: GPL-3.0-or-later
// From a log reader to the run's series.
#include "models/runs/foreigntail.h"

#include "models/runs/foreignfiles.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunIngest)
};

} // namespace

ForeignTail::ForeignTail(LogSource source, const RunFile &file, const QDir &runFolder)
    : LogTail(std::move(source), file.path)
    , m_reader(makeLogReader(file.format))
    , m_metric(file.metric)
    , m_series(m_source.runId, file.format == QLatin1String("tensorboard"))
    , m_runFolder(runFolder)
{
    const QJsonObject state = QJsonDocument::fromJson(m_source.readerState).object();
    m_reader->restore(QJsonDocument(state.value(QLatin1String("log")).toObject()).toJson(QJsonDocument::Compact));
    m_knownModification = state.value(QLatin1String("modified")).toDouble();
    m_facts.ending = RunEnding(std::clamp(state.value(QLatin1String("ending")).toInt(), 0, int(RunEnding::Stopped)));
    m_facts.started = state.value(QLatin1String("started")).toDouble();
    m_facts.ended = state.value(QLatin1String("ended")).toDouble();
    m_series.restore(state);
}

QByteArray ForeignTail::readerState() const
{
    QJsonObject state {
        {QStringLiteral("log"), QJsonDocument::fromJson(m_reader->state()).object()},
        {QStringLiteral("modified"), m_file.modifiedAt()},
        {QStringLiteral("ending"), int(m_facts.ending)},
        {QStringLiteral("started"), m_facts.started},
        {QStringLiteral("ended"), m_facts.ended},
    };
    m_series.save(state);
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ForeignTail::startAnew()
{
    m_reader = makeLogReader(m_source.kind);
    m_slots.clear();
    m_series.readAgain();
}

bool ForeignTail::isToBeReadAgain()
{
    if (m_source.offset == 0)
        return false;
    if (m_reader->isRewritten())
        return m_file.size() != m_source.offset || m_file.modifiedAt() != m_knownModification;
    // A last line without its end was read as it was, and now it has grown.
    const bool hasLines = m_source.kind != QLatin1String("tensorboard") && m_source.kind != QLatin1String("wandb");
    return hasLines && m_file.size() > m_source.offset && m_file.read(m_source.offset - 1, 1) != "\n";
}

qsizetype ForeignTail::parse(QByteArrayView bytes, bool isEnd)
{
    const qsizetype consumed = m_reader->read(bytes, isEnd);
    m_values = m_reader->takeValues();
    m_facts.add(m_reader->takeFacts());
    if (const QList<LoggedFile> files = m_reader->takeFiles(); !files.isEmpty()) {
        m_hasWritten = true;
        if (const Result<void> written = writeLoggedFiles(m_runFolder, files); !written)
            m_source.addProblem(written.error().sentence);
    }
    for (const LogProblem &problem : m_reader->takeProblems())
        m_source.addProblem(Words::tr("Line or record %1: %2").arg(problem.line).arg(problem.reason));
    return consumed;
}

void ForeignTail::store(SQLite::Database &database)
{
    const QStringList &names = m_reader->names();
    while (m_slots.size() < size_t(names.size())) {
        const QString &own = names.at(qsizetype(m_slots.size()));
        m_slots.push_back(m_series.slotNamed(own.isEmpty() ? m_metric : own));
    }
    for (const LoggedValue &value : m_values) {
        if (value.name == kStartedAgain)
            m_series.startAgain(value.point.step);
        else
            m_series.add(m_slots[size_t(value.name)], value.point);
    }
    m_values.clear();
    m_series.store(database);
}

} // namespace cairn

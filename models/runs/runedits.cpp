// SPDX-License-Identifier: GPL-3.0-or-later
// Short writes, one transaction each.
#include "models/runs/runedits.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunEdits)
};

} // namespace

Result<void> RunEdits::write(const WriteGate::Work &work)
{
    const auto gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Runs, work);
}

Result<void> RunEdits::setBaseline(qint64 runId)
{
    return write([&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE run SET baseline = (id = ?1) WHERE baseline <> (id = ?1)", runId);
        return {};
    });
}

Result<void> RunEdits::setPinned(const QList<qint64> &runIds, bool isPinned)
{
    return write([&](SQLite::Database &database) -> Result<void> {
        for (const qint64 id : runIds)
            execute(database, "UPDATE run SET favourite = ? WHERE id = ?", int(isPinned), id);
        return {};
    });
}

Result<void> RunEdits::setPlace(const QList<qint64> &runIds, RunPlace place)
{
    return write([&](SQLite::Database &database) -> Result<void> {
        for (const qint64 id : runIds) {
            const RunStatus status = runStatusFromName(textOf(database, "SELECT status FROM run WHERE id = ?", id));
            if (place == RunPlace::Bin && !isEnded(status))
                return fail(Words::tr("The run %1 is under way. Stop it first.").arg(textOf(database, "SELECT name FROM run WHERE id = ?", id)));
            execute(database, "UPDATE run SET archived = ? WHERE id = ?", int(place), id);
        }
        return {};
    });
}

Result<void> RunEdits::setNote(qint64 runId, const QString &note)
{
    return write([&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE run SET note = ? WHERE id = ?", note.isEmpty() ? QVariant() : QVariant(note), runId);
        return {};
    });
}

Result<void> RunEdits::setTags(qint64 runId, const QStringList &names)
{
    return write([&](SQLite::Database &database) -> Result<void> {
        execute(database, "DELETE FROM run_tag WHERE run_id = ? AND coalesce(value, '') = ''", runId);
        for (const QString &name : names)
            execute(database, "INSERT OR IGNORE INTO run_tag(run_id, name) VALUES(?, ?)", runId, name);
        return {};
    });
}

Result<void> RunEdits::addTag(const QList<qint64> &runIds, const QString &name)
{
    if (name.trimmed().isEmpty())
        return fail(Words::tr("A tag needs a name."));
    return write([&](SQLite::Database &database) -> Result<void> {
        for (const qint64 id : runIds)
            execute(database, "INSERT OR IGNORE INTO run_tag(run_id, name) VALUES(?, ?)", id, name.trimmed());
        return {};
    });
}

Result<void> RunEdits::rename(qint64 runId, const QString &name)
{
    const QString wanted = name.trimmed();
    bool isNumber = false;
    (void)wanted.toLongLong(&isNumber);
    if (wanted.isEmpty())
        return fail(Words::tr("A run needs a name."));
    if (isNumber)
        return fail(Words::tr("A run cannot be called %1: a number alone names a run by its id.").arg(wanted));
    return write([&](SQLite::Database &database) -> Result<void> {
        if (integerOf(database, "SELECT count(*) FROM run WHERE name = ? AND id <> ?", wanted, runId) > 0)
            return fail(Words::tr("There is a run called %1 already. Choose another name.").arg(wanted));
        execute(database, "UPDATE run SET name = ? WHERE id = ?", wanted, runId);
        return {};
    });
}

QStringList tagsFromText(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(QLatin1Char(','))) {
        if (!part.trimmed().isEmpty() && !names.contains(part.trimmed()))
            names.append(part.trimmed());
    }
    return names;
}

QString tagsAsText(const Run &run)
{
    QStringList texts;
    for (auto tag = run.tags.cbegin(); tag != run.tags.cend(); ++tag)
        texts.append(tag.value().isEmpty() ? tag.key() : QStringLiteral("%1: %2").arg(tag.key(), tag.value()));
    return texts.join(QStringLiteral(", "));
}

} // namespace cairn

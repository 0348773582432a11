// SPDX-License-Identifier: GPL-3.0-or-later
// Runs by their uuid; logs that are appended to.
#include "models/runs/mlflowhouse.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mlflow)
};

constexpr size_t kMostOpenLogs = 64;

QString extrasFile(const RunFolder &folder) { return folder.dir().filePath(QStringLiteral("mlflow.json")); }

} // namespace

MlflowExpected<MlflowRun> MlflowHouse::run(const QString &uuid)
{
    const auto found = guarded(m_project.file(), [&]() -> Result<MlflowRun> {
        SQLite::Statement query(reader(), "SELECT id, uuid, source, status, folder, archived FROM run WHERE uuid = ? AND source <> 'sweep'");
        bindAll(query, uuid);
        if (uuid.isEmpty() || !query.executeStep())
            return MlflowRun {};
        return MlflowRun {integerColumn(query, 0), textColumn(query, 1), textColumn(query, 2), textColumn(query, 3), textColumn(query, 4),
            integerColumn(query, 5) == 2};
    });
    if (!found)
        return refuse(found.error());
    if (found->id == 0)
        return refuse(kMlflowMissing, Words::tr("There is no run %1 in this project.").arg(uuid));
    // The project may be a stranger's: its run folders are below runs/, and no link leads out of there.
    static const QRegularExpression kFolder(QStringLiteral("^runs/[A-Za-z0-9][A-Za-z0-9-]*$"));
    if (!kFolder.match(found->folder).hasMatch() || QFileInfo(m_project.folder().filePath(found->folder)).isSymLink())
        return refuse("INVALID_STATE", Words::tr("The folder of the run %1 is no folder of this project, so nothing is kept there.").arg(uuid));
    return *found;
}

MlflowExpected<std::monostate> MlflowHouse::write(Topics topics, const WriteGate::Work &work)
{
    const auto gate = m_project.gate();
    if (!gate)
        return refuse(gate.error());
    if (Result<void> written = (*gate)->write(topics, work); !written)
        return refuse(written.error());
    return std::monostate();
}

MlflowResult MlflowHouse::read(const std::function<MlflowResult(SQLite::Database &)> &query)
{
    try {
        return query(reader());
    } catch (const SQLite::Exception &exception) {
        return refuse(databaseError(exception, m_project.file()));
    }
}

MlflowExpected<QFile *> MlflowHouse::openLog(const MlflowRun &run)
{
    for (auto log = m_logs.begin(); log != m_logs.end(); ++log) {
        if (log->runId != run.id)
            continue;
        m_logs.splice(m_logs.begin(), m_logs, log);
        // A folder that was deleted or put back in the meantime has another file, or none.
        if (QFile::exists(m_logs.front().file->fileName()))
            return m_logs.front().file.get();
        m_logs.pop_front();
        break;
    }
    const RunFolder folder = this->folder(run);
    auto file = std::make_unique<QFile>(folder.mlflowLog());
    if (!QDir().mkpath(folder.path()) || QFileInfo(folder.mlflowLog()).isSymLink()
        || !file->open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered)) {
        return refuse("INTERNAL_ERROR", Words::tr("%1 cannot be written, so the values were not kept. Check that there is room and that you may write there.")
                                            .arg(QDir::toNativeSeparators(folder.mlflowLog())));
    }
    // A machine that lost its power may have left half a line.
    if (file->size() > 0 && file->seek(file->size() - 1) && file->read(1) != "\n")
        file->write("\n");
    m_logs.push_front({run.id, std::move(file)});
    if (m_logs.size() > kMostOpenLogs)
        m_logs.pop_back();
    return m_logs.front().file.get();
}

MlflowExpected<std::monostate> MlflowHouse::appendLines(const MlflowRun &run, const QByteArray &lines)
{
    if (lines.isEmpty())
        return std::monostate();
    const MlflowExpected<QFile *> log = openLog(run);
    if (!log)
        return refuse(log);
    const qint64 before = (*log)->size();
    m_behind.insert(run.id);
    if ((*log)->write(lines) == lines.size())
        return std::monostate();
    const QString why = (*log)->errorString();
    (*log)->resize(before);
    return refuse("INTERNAL_ERROR",
        Words::tr("%1 could not be written (%2), so these values were not kept.").arg(QDir::toNativeSeparators((*log)->fileName()), why));
}

MlflowExpected<std::monostate> MlflowHouse::catchUp(qint64 runId)
{
    if (!m_behind.contains(runId))
        return std::monostate();
    if (Result<void> read = m_follower.catchUpLogged(runId); !read)
        return refuse(read.error());
    m_behind.remove(runId);
    return std::monostate();
}

Result<void> MlflowHouse::catchUpAll()
{
    const QSet<qint64> behind = m_behind;
    for (const qint64 id : behind) {
        if (Result<void> read = m_follower.catchUpLogged(id); !read)
            return read;
        m_behind.remove(id);
    }
    return {};
}

QJsonObject MlflowHouse::extras(const MlflowRun &run) const
{
    QFile file(extrasFile(folder(run)));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

MlflowExpected<std::monostate> MlflowHouse::setExtras(const MlflowRun &run, const QJsonObject &extras)
{
    const RunFolder folder = this->folder(run);
    QSaveFile file(extrasFile(folder));
    if (QDir().mkpath(folder.path()) && file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(extras).toJson()) >= 0 && file.commit())
        return std::monostate();
    return refuse("INTERNAL_ERROR",
        Words::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
}

} // namespace cairn

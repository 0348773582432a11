// SPDX-License-Identifier: GPL-3.0-or-later
// Making and opening projects, and noticing what other processes write.
#include "models/project/project.h"

#include "models/project/clock.h"
#include "models/project/migrations.h"

#include <QFileInfo>
#include <QUuid>

namespace cairn {
namespace {

constexpr auto kFileName = "project.cairn";

QString native(const QString &file) { return QDir::toNativeSeparators(file); }

void removeDatabase(const QString &file)
{
    for (const char *ending : {"", "-wal", "-shm"})
        QFile::remove(file + QLatin1String(ending));
}

/** A whole new project in `file`. */
Result<void> writeNew(const QString &file, const QString &name)
{
    auto database = openDatabase(file, DatabaseMode::ReadWrite);
    if (!database)
        return fail(database);
    if (Result<void> made = createSchema(**database, file); !made)
        return made;
    return guarded(file, [&]() -> Result<void> {
        const auto set = [&](const char *key, const QString &value) {
            execute(**database, "INSERT INTO project(key, value) VALUES(?, ?)", QString::fromLatin1(key), value);
        };
        set("name", name);
        set("uuid", QUuid::createUuid().toString(QUuid::WithoutBraces));
        set("created_at", isoTime(utcNow()));
        // Else a full disk would leave half of it in the log, which a rename leaves behind.
        (*database)->exec("PRAGMA wal_checkpoint(TRUNCATE)");
        return {};
    });
}

} // namespace

QString Project::fileOf(const QString &folderOrFile)
{
    const QFileInfo info(folderOrFile);
    return info.isDir() ? QDir(info.absoluteFilePath()).filePath(QLatin1String(kFileName)) : info.absoluteFilePath();
}

Result<std::unique_ptr<Project>> Project::create(const QString &folder, const QString &name, OpenMode mode)
{
    const QDir place(QFileInfo(folder).absoluteFilePath());
    const QString file = place.filePath(QLatin1String(kFileName));
    if (QFileInfo(folder).isFile())
        return fail(tr("%1 is a file; a project needs a folder.").arg(native(folder)));
    if (QFileInfo::exists(file))
        return fail(tr("%1 is a project already. Open it, or choose another folder.").arg(native(folder)));
    if (!place.mkpath(QStringLiteral(".")))
        return fail(tr("The folder %1 could not be made. Choose a place where you may write.").arg(native(folder)));
    // Under its name stands only a whole project, also where the disk was full or somebody pulled the plug.
    const QString partial = file + QStringLiteral(".new");
    removeDatabase(partial);
    Result<void> made = writeNew(partial, name.isEmpty() ? QDir(QDir::cleanPath(place.path())).dirName() : name);
    if (made && !QFile::rename(partial, file))
        made = fail(tr("%1 could not be written. Check the permissions of its folder.").arg(native(file)));
    if (!made) {
        removeDatabase(partial);
        return fail(made);
    }
    return openFile(file, mode);
}

Result<std::unique_ptr<Project>> Project::open(const QString &folderOrFile, OpenMode mode)
{
    const QString file = fileOf(folderOrFile);
    if (!QFileInfo::exists(file)) {
        if (QFileInfo(folderOrFile).isDir())
            return fail(tr("There is no project in %1. Make one there, or choose a folder that holds project.cairn.").arg(native(folderOrFile)));
        return fail(tr("%1 does not exist.").arg(native(folderOrFile)));
    }
    return openFile(file, mode);
}

Result<std::unique_ptr<Project>> Project::openFile(const QString &file, OpenMode mode)
{
    std::unique_ptr<Project> project(new Project);
    project->m_file = file;
    project->m_folder = QFileInfo(file).absoluteDir();
    const bool writable = QFileInfo(file).isWritable() && QFileInfo(project->m_folder.path()).isWritable();
    if (!writable)
        project->m_readOnlyReason = tr("%1 cannot be written, so the project is shown read-only.").arg(native(project->m_folder.path()));
    else if (mode == OpenMode::ReadOnly)
        project->m_readOnlyReason = tr("The project was opened for reading only.");
    else if (mode == OpenMode::Window) {
        auto lock = ProjectLock::take(project->m_folder.path(), ProjectLock::Kind::Window);
        if (lock)
            project->m_lock = std::move(*lock);
        else
            project->m_readOnlyReason = lock.error().sentence;
    }
    Result<void> opened = project->m_readOnlyReason.isEmpty() ? project->openForWriting() : Result<void>();
    if (opened)
        opened = project->openForReading();
    if (!opened)
        return fail(opened);
    if (project->m_gate && mode == OpenMode::Window)
        project->m_gate->setImpatientHere();
    return project;
}

Result<bool> Project::needsLongRecovery(const QString &folderOrFile)
{
    const QString file = fileOf(folderOrFile);
    auto database = openDatabase(file, DatabaseMode::ReadOnly);
    if (!database)
        return fail(database);
    if (Result<void> checked = checkSchema(**database, file); !checked)
        return fail(checked);
    return Journal::isRecoveryLong(**database);
}

Result<void> Project::openForWriting()
{
    auto connection = openDatabase(m_file, DatabaseMode::ReadWrite);
    if (!connection)
        return fail(connection);
    if (Result<void> checked = checkSchema(**connection, m_file); !checked)
        return checked;
    if (Result<void> migrated = migrate(**connection, m_file); !migrated)
        return migrated;
    m_gate = std::make_unique<WriteGate>(m_file, std::move(*connection));
    m_gate->setListener([this](Topics topics) {
        QMetaObject::invokeMethod(this, [this, topics] { onWritten(topics); }, Qt::AutoConnection);
    });
    m_journal = std::make_unique<Journal>(*m_gate, m_ids);
    connect(m_journal.get(), &Journal::changed, this, &Project::labelsChanged);
    return m_journal->recover().map([](int) {});
}

Result<void> Project::openForReading()
{
    auto connection = openDatabase(m_file, DatabaseMode::ReadOnly);
    if (!connection)
        return fail(connection);
    if (Result<void> checked = checkSchema(**connection, m_file); !checked)
        return checked;
    m_reader = std::move(*connection);
    return guarded(m_file, [&]() -> Result<void> {
        m_name = textOf(*m_reader, "SELECT value FROM project WHERE key = 'name'");
        m_revisions = revisions();
        return {};
    });
}

Project::~Project()
{
    m_watch.stop();
    if (m_gate)
        m_gate->setListener({});
}

Result<std::unique_ptr<SQLite::Database>> Project::openReader() const
{
    return openDatabase(m_file, DatabaseMode::ReadOnly);
}

Result<WriteGate *> Project::gate() const
{
    if (!m_gate)
        return fail(m_readOnlyReason);
    return m_gate.get();
}

Result<Journal *> Project::journal() const
{
    if (!m_journal)
        return fail(m_readOnlyReason);
    return m_journal.get();
}

WritePace Project::pace() const
{
    const bool isWatchedByOthers = !m_lock && ProjectLock::isHeld(m_folder.path(), ProjectLock::Kind::Window);
    return isWatchedByOthers ? WritePace::Gentle : WritePace::Swift;
}

Result<qint64> Project::setAnnotator(const QString &name)
{
    m_annotator = name;
    if (!m_gate)
        return fail(m_readOnlyReason);
    qint64 id = 0;
    const Result<void> written = m_gate->write({}, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO annotator(name, created_at) VALUES(?, ?) ON CONFLICT(name) DO NOTHING", name, utcNow());
        id = integerOf(database, "SELECT id FROM annotator WHERE name = ?", name);
        return {};
    });
    if (!written)
        return fail(written);
    m_journal->setAnnotator(id);
    return id;
}

QHash<int, qint64> Project::revisions() const
{
    QHash<int, qint64> values;
    SQLite::Statement query(*m_reader, "SELECT topic, value FROM revision");
    while (query.executeStep())
        values.insert(int(integerColumn(query, 0)), integerColumn(query, 1));
    return values;
}

void Project::onWritten(Topics topics)
{
    if (!topics)
        return;
    m_savedAt = utcNow();
    Q_EMIT saved();
    // Gestures tell their rows through labelsChanged.
    topics.setFlag(Topic::Labels, false);
    if (topics)
        Q_EMIT published(topics);
}

void Project::lookForForeignChanges()
{
    Topics topics;
    if (m_gate) {
        topics = m_gate->foreignTopics();
    } else {
        (void)guarded(m_file, [&]() -> Result<void> {
            const QHash<int, qint64> now = revisions();
            for (auto topic = now.cbegin(); topic != now.cend(); ++topic) {
                if (m_revisions.value(topic.key()) != topic.value())
                    topics |= Topic(topic.key());
            }
            m_revisions = now;
            return {};
        });
    }
    if (topics)
        Q_EMIT published(topics);
}

void Project::watch(int intervalMs)
{
    connect(&m_watch, &QTimer::timeout, this, &Project::lookForForeignChanges, Qt::UniqueConnection);
    m_watch.start(intervalMs);
}

QStringList databaseProblems(SQLite::Database &database)
{
    QStringList problems;
    const Result<void> asked = guarded({}, [&]() -> Result<void> {
        SQLite::Statement integrity(database, "PRAGMA integrity_check(20)");
        while (integrity.executeStep()) {
            if (const QString line = textColumn(integrity, 0); line != QLatin1String("ok"))
                problems.append(Project::tr("The file is damaged: %1").arg(line));
        }
        SQLite::Statement keys(database, "PRAGMA foreign_key_check");
        while (keys.executeStep() && problems.size() < 40) {
            problems.append(Project::tr("Row %1 of %2 points at a row of %3 that does not exist.")
                                .arg(textColumn(keys, 1), textColumn(keys, 0), textColumn(keys, 2)));
        }
        return Journal::problems(database).map([&](const QStringList &more) { problems += more; });
    });
    if (!asked)
        problems.append(asked.error().sentence);
    return problems;
}

} // namespace cairn

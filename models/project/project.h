// SPDX-License-Identifier: GPL-3.0-or-later
// An open project: its folder, its file, the gate, the journal, and what changed in it.
#pragma once

#include "models/project/idsource.h"
#include "models/project/journal.h"
#include "models/project/projectlock.h"
#include "models/project/topic.h"
#include "models/project/writegate.h"

#include <QDir>
#include <QObject>
#include <QTimer>

#include <memory>

namespace cairn {

enum class OpenMode {
    Window, ///< takes the window's lock; read-only with a reason when another window has it
    Command, ///< writes beside an open window
    ReadOnly,
};

/** Lives in one thread (the window's, or a command's main thread); journal() and gate() may be used from tasks. */
class Project : public QObject
{
    Q_OBJECT
public:
    /** Makes `folder` (or uses an empty or project-less one) with project.cairn in it, and opens it. */
    [[nodiscard]] static Result<std::unique_ptr<Project>> create(const QString &folder, const QString &name, OpenMode mode = OpenMode::Command);
    /** Opens a project's folder or its file. Migrates older files, takes back what a killed process left half. */
    [[nodiscard]] static Result<std::unique_ptr<Project>> open(const QString &folderOrFile, OpenMode mode);
    ~Project() override;

    /** Whether opening it for writing takes so long (a large gesture of a killed process is taken back) that a window first opens and
        closes it in a task. */
    [[nodiscard]] static Result<bool> needsLongRecovery(const QString &folderOrFile);

    /** The file of a project that is named by its folder or its file. */
    [[nodiscard]] static QString fileOf(const QString &folderOrFile);

    [[nodiscard]] QString name() const { return m_name; }
    [[nodiscard]] QString file() const { return m_file; } ///< absolute
    [[nodiscard]] QDir folder() const { return m_folder; }
    [[nodiscard]] bool isReadOnly() const { return m_gate == nullptr; }
    /** Why it is read-only, as a sentence; empty when it is not. */
    [[nodiscard]] QString readOnlyReason() const { return m_readOnlyReason; }

    /** The reading connection of this project's thread. Tasks open their own with `openReader`. */
    [[nodiscard]] SQLite::Database &reader() const { return *m_reader; }
    [[nodiscard]] Result<std::unique_ptr<SQLite::Database>> openReader() const;

    /** For writing; an error with a sentence when the project is read-only. */
    [[nodiscard]] Result<WriteGate *> gate() const;
    [[nodiscard]] Result<Journal *> journal() const;
    [[nodiscard]] IdSource &ids() { return m_ids; }

    /** How a long write of this process should pace itself: gently while another process's window has the project open. */
    [[nodiscard]] WritePace pace() const;

    /** Who is labelling; made in the project when new. */
    [[nodiscard]] Result<qint64> setAnnotator(const QString &name);
    [[nodiscard]] QString annotator() const { return m_annotator; }

    /** Asks now whether another process wrote, and emits `published` for what it wrote. Called by a timer after `watch`. */
    void lookForForeignChanges();
    void watch(int intervalMs = 400);

    /** When the last write of this process was committed, UTC seconds; 0 before the first. */
    [[nodiscard]] double savedAt() const { return m_savedAt; }

Q_SIGNALS:
    /** Rows changed by a gesture, an undo or a redo of this process (Topic::Labels is then not published as well). */
    void labelsChanged(const cairn::LabelChanges &changes);
    /** Something was written: by this process (other than gestures), or by another (everything, labels too). Reload what you show. */
    void published(cairn::Topics topics);
    void saved();

private:
    Project() = default;
    static Result<std::unique_ptr<Project>> openFile(const QString &file, OpenMode mode);
    Result<void> openForReading();
    Result<void> openForWriting();
    QHash<int, qint64> revisions() const;
    void onWritten(Topics topics);

    QString m_file;
    QDir m_folder;
    QString m_name;
    QString m_annotator;
    QString m_readOnlyReason;
    double m_savedAt = 0;
    IdSource m_ids;
    std::unique_ptr<ProjectLock> m_lock;
    std::unique_ptr<SQLite::Database> m_reader;
    std::unique_ptr<WriteGate> m_gate;
    std::unique_ptr<Journal> m_journal;
    QHash<int, qint64> m_revisions; ///< of a read-only project; otherwise the gate counts them
    QTimer m_watch;
};

/** What `cairn check` says: integrity, foreign keys, journal. Missing files are asked of the data room. */
[[nodiscard]] QStringList databaseProblems(SQLite::Database &database);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::Topics)

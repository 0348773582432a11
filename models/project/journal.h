// SPDX-License-Identifier: GPL-3.0-or-later
// The journal: each gesture that changes labels is one transaction and one changeset, undone by applying the inverse.
#pragma once

#include "models/project/changeset.h"
#include "models/project/writegate.h"

#include <QObject>

#include <atomic>
#include <functional>

namespace cairn {

class IdSource;

/** What a gesture says of itself. Ids are 0 where they do not apply. */
struct GestureInfo {
    QString text; ///< in the past tense or as a noun, shown in the history: "Box drawn"
    qint64 itemId = 0;
    qint64 tableId = 0;
    double seconds = 0; ///< how long the person worked on it, where known
    /** Consecutive gestures with the same key are joined into one (nudging the same shape); empty: never. */
    QString joinKey;
};

/** A line of the history. */
struct GestureRecord {
    qint64 id = 0;
    double at = 0;
    QString annotator;
    QString text;
    qint64 itemId = 0;
    QString itemPath;
    qint64 tableId = 0;
    QString state; ///< done, undone, abandoned, closed
    qint64 reverts = 0;
};

/** Lives in the thread that made it; its functions may be called from any thread (the gate serialises), its signals are emitted
    in its own thread. */
class Journal : public QObject
{
    Q_OBJECT
public:
    Journal(WriteGate &gate, IdSource &ids, QObject *parent = nullptr);

    void setAnnotator(qint64 annotatorId) { m_annotatorId = annotatorId; } // by the window, while tasks record gestures
    [[nodiscard]] qint64 annotatorId() const { return m_annotatorId; }

    /** Runs `change` as one gesture. Returns the gesture's id, or 0 when nothing changed in the end. */
    [[nodiscard]] Result<qint64> gesture(const GestureInfo &info, const WriteGate::Work &change);

    /** A gesture in parts: `step` is called, each time in a transaction of its own, until it returns false. Killed or canceled in
        between, everything of it is taken back. Waiting labels go before each part. */
    [[nodiscard]] Result<qint64> longGesture(const GestureInfo &info, const WriteGate::Step &step, const TaskControl &control = {});

    /** Undo and redo of the last; return the text of what was undone, empty when there is nothing. */
    [[nodiscard]] Result<QString> undo();
    [[nodiscard]] Result<QString> redo();
    /** Takes back one gesture as a new gesture; refused with a sentence where later ones touched the same rows. */
    [[nodiscard]] Result<QString> revert(qint64 gestureId);
    /** The same for the last gesture of one item that was not taken back yet; empty when there is none. */
    [[nodiscard]] Result<QString> undoItem(qint64 itemId);
    /** Undoes or redoes until `gestureId` is the last one done (0: undo all). Returns how many steps were made. */
    [[nodiscard]] Result<int> jumpTo(qint64 gestureId, const TaskControl &control = {});

    // Whether that would take so long that a window does it in a task.
    [[nodiscard]] static Result<bool> isUndoLong(SQLite::Database &database);
    [[nodiscard]] static Result<bool> isRedoLong(SQLite::Database &database);
    [[nodiscard]] static Result<bool> isRevertLong(SQLite::Database &database, qint64 gestureId);
    [[nodiscard]] static Result<bool> isRecoveryLong(SQLite::Database &database);

    // Questions, on any connection.
    [[nodiscard]] static Result<QString> undoText(SQLite::Database &database);
    [[nodiscard]] static Result<QString> redoText(SQLite::Database &database);
    /** Newest first; itemId 0: of all items. `offset` counts from the newest. */
    [[nodiscard]] static Result<QList<GestureRecord>> history(SQLite::Database &database, int limit, int offset = 0, qint64 itemId = 0);
    [[nodiscard]] static Result<int> historyCount(SQLite::Database &database, qint64 itemId = 0);
    /** Sentences about what does not fit together; empty when the journal is sound. */
    [[nodiscard]] static Result<QStringList> problems(SQLite::Database &database);

    /** Takes back what a killed process left half (gestures still `writing`); called when a project is opened for writing. One whose
        rows were changed since is kept as it is, as a gesture that can be undone. */
    [[nodiscard]] Result<int> recover();

Q_SIGNALS:
    /** Rows changed by a gesture, an undo or a redo of this process. */
    void changed(const cairn::LabelChanges &changes);

private:
    /** One step along the journal: id 0 for none. */
    struct Move {
        qint64 id = 0;
        QString text;
        bool inverse = true;
        const char *newState = "undone";
    };
    /** Chooses the gesture inside the transaction that applies it, so that nothing comes in between. */
    using Choose = std::function<Result<Move>(SQLite::Database &)>;

    /** `info` and `reverts` are read when `change` has run, which may fill them. */
    Result<qint64> recordGesture(const GestureInfo &info, const WriteGate::Work &change, const qint64 &reverts);
    Result<Move> apply(const Choose &choose);
    Result<QString> takeBack(const Choose &choose);
    /** False where it was kept as a whole gesture, because its rows were changed since. */
    Result<bool> takeBackUnfinished(qint64 gestureId);
    void tell(const QByteArray &changeset);

    WriteGate &m_gate;
    IdSource &m_ids;
    std::atomic<qint64> m_annotatorId = 0;
    QString m_joinKey;
    qint64 m_joinId = 0;
};

} // namespace cairn

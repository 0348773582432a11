// SPDX-License-Identifier: GPL-3.0-or-later
// First all files are looked for, on a reading connection; then what differs is written.
#include "models/data/missingitems.h"

#include "models/data/items.h"

#include <QFileInfo>

namespace cairn {
namespace {

constexpr int kItemsBetweenLooks = 200;
constexpr int kMarksPerStep = 50;

struct Mark {
    qint64 itemId = 0;
    bool isMissing = false;
};

Result<QList<Mark>> changedMarks(const Project &project, const TaskControl &control)
{
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    return guarded(project.file(), [&]() -> Result<QList<Mark>> {
        SQLite::Statement items(**reader, "SELECT id, path, missing FROM item ORDER BY path, page");
        QList<Mark> marks;
        QString path;
        bool isThere = false;
        for (int at = 0; items.executeStep(); ++at) {
            if (at % kItemsBetweenLooks == 0 && control.isCanceled())
                return canceled();
            if (const QString next = textColumn(items, 1); at == 0 || next != path) {
                path = next;
                isThere = QFileInfo::exists(Items::absolutePath(project.folder(), path));
            }
            if (isThere == (integerColumn(items, 2) != 0))
                marks.append({integerColumn(items, 0), !isThere});
        }
        return marks;
    });
}

} // namespace

Result<qint64> noteMissingItems(Project &project, const TaskControl &control)
{
    const Result<WriteGate *> gate = project.gate();
    if (!gate)
        return fail(gate);
    const Result<QList<Mark>> marks = changedMarks(project, control);
    if (!marks)
        return fail(marks);
    if (marks->isEmpty())
        return 0;
    qsizetype next = 0;
    const Result<void> written = (*gate)->writeInSlices(Topic::Items, [&](SQLite::Database &database) -> Result<bool> {
        SQLite::Statement mark(database, "UPDATE item SET missing = ? WHERE id = ?");
        for (const qsizetype end = qMin(next + kMarksPerStep, marks->size()); next < end; ++next) {
            mark.reset();
            bindAll(mark, int(marks->at(next).isMissing), marks->at(next).itemId);
            mark.exec();
        }
        return next < marks->size();
    }, control);
    if (!written)
        return fail(written);
    return marks->size();
}

} // namespace cairn

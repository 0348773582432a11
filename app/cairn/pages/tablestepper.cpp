// SPDX-License-Identifier: GPL-3.0-or-later
// Near rows are asked for in chunks; where a long stretch is labelled, all labels are read once.
#include "app/cairn/pages/tablestepper.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr int kChunk = 256;
/** As far as the window's thread looks: some milliseconds at most, and nearly always the first chunk is enough. */
constexpr int kNearRows = 1'024;

/** The position of the first row without a label in [from, to), -1 where there is none. */
Result<int> nearUnlabelled(SQLite::Database &database, const LabelColumn &column, const RowIds &rowIds, int from, int to,
    RowLabels::Whose whose)
{
    for (int start = from; start < to; start += kChunk) {
        const QList<qint64> chunk = rowIds.mid(start, qMin(kChunk, to - start));
        const auto labels = RowLabels::values(database, column, chunk, whose);
        if (!labels)
            return fail(labels);
        const auto open = std::find_if(chunk.begin(), chunk.end(), [&](qint64 rowId) { return !labels->contains(rowId); });
        if (open != chunk.end())
            return start + int(open - chunk.begin());
    }
    return -1;
}

/** The same from `from` to the end, then from the beginning, with all labels read at once. */
Result<int> farUnlabelled(const QString &file, const LabelColumn &column, const RowIds &rowIds, int from, RowLabels::Whose whose,
    const TaskControl &control)
{
    auto reader = openDatabase(file, DatabaseMode::ReadOnly);
    if (!reader)
        return fail(reader);
    const auto labels = RowLabels::allValues(**reader, column, whose);
    if (!labels)
        return fail(labels);
    for (qint64 passed = 0; passed < rowIds.size() && !control.isCanceled(); ++passed) {
        const qint64 at = (from + passed) % rowIds.size();
        if (!labels->contains(rowIds.at(at)))
            return int(at);
    }
    return -1;
}

} // namespace

TableStepper::TableStepper(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
}

void TableStepper::findUnlabelled(const LabelColumn &column, const RowIds &rowIds, int from, std::function<void(int)> done,
        RowLabels::Whose whose)
{
    m_task.cancel();
    const int count = int(rowIds.size());
    const int near = qMin(count, from + kNearRows);
    const Result<int> found = nearUnlabelled(m_project.reader(), column, rowIds, from, near, whose);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    if (*found >= 0)
        return done(*found);
    m_task.start<int>(
        [file = m_project.file(), column, rowIds, from = near, whose](TaskControl &control) {
            return farUnlabelled(file, column, rowIds, from, whose, control);
        },
        [this, done = std::move(done)](const Result<int> &position) {
            if (position)
                done(*position);
            else
                Q_EMIT failed(position.error());
        });
}

} // namespace cairn

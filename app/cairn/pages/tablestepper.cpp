// SPDX-License-Identifier: GPL-3.0-or-later
// Labels are asked for in chunks of rows, so that a table of millions is read no further than needed.
#include "app/cairn/pages/tablestepper.h"

namespace cairn {
namespace {

constexpr int kChunk = 256;
/** As far as the window's thread looks: some milliseconds at most, and nearly always the first chunk is enough. */
constexpr int kNearRows = 1'024;

/** The position of the first row without a label in [from, to), -1 where there is none. */
Result<int> firstUnlabelled(SQLite::Database &database, const LabelColumn &column, const QList<qint64> &rowIds, int from, int to,
    const std::function<bool()> &isCanceled = {})
{
    for (int start = from; start < to && !(isCanceled && isCanceled()); start += kChunk) {
        const QList<qint64> chunk = rowIds.mid(start, qMin(kChunk, to - start));
        const auto labels = RowLabels::values(database, column, chunk);
        if (!labels)
            return fail(labels);
        for (int place = 0; place < chunk.size(); ++place) {
            if (!labels->contains(chunk[place]))
                return start + place;
        }
    }
    return -1;
}

} // namespace

TableStepper::TableStepper(Project &project, QObject *parent)
    : QObject(parent)
    , m_project(project)
{
}

void TableStepper::findUnlabelled(const LabelColumn &column, const QList<qint64> &rowIds, int from, std::function<void(int)> done)
{
    m_task.cancel();
    const int count = int(rowIds.size());
    const int near = qMin(count, from + kNearRows);
    const Result<int> found = firstUnlabelled(m_project.reader(), column, rowIds, from, near);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    if (*found >= 0)
        return done(*found);
    m_task.start<int>(
        [file = m_project.file(), column, rowIds, from, near, count](TaskControl &control) -> Result<int> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            if (!reader)
                return fail(reader);
            const auto isCanceled = [&control] { return control.isCanceled(); };
            const Result<int> behind = firstUnlabelled(**reader, column, rowIds, near, count, isCanceled);
            return !behind || *behind >= 0 ? behind : firstUnlabelled(**reader, column, rowIds, 0, qMin(from, count), isCanceled);
        },
        [this, done = std::move(done)](const Result<int> &position) {
            if (position)
                done(*position);
            else
                Q_EMIT failed(position.error());
        });
}

} // namespace cairn

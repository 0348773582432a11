// SPDX-License-Identifier: GPL-3.0-or-later
// cairn runs P [--filter EXPR] [--sort KEY] [--columns KEY,KEY...]: the runs with their parameters and metrics; what was thrown away.
#include "app/commands/commandlist.h"

#include "models/runs/runbin.h"
#include "models/runs/runcolumns.h"
#include "models/runs/runedits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class RunsCommand : public Command
{
public:
    const char *name() const override { return "runs"; }
    const char *summary() const override { return "Lists the runs"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--filter", m_filter, "An SQL expression, such as: recipe = 'table-boost' AND \"val/auc\" > 0.9");
        app.add_option("--sort", m_sort, "A column, or an SQL expression over the same names as the filter; smallest first");
        app.add_flag("--descending", m_isDescending, "Largest first");
        app.add_option("--columns", m_columns, "name,status,best.val/loss,params.rate,mean10.val/loss,at500.val/loss...")->delimiter(',');
        app.add_flag("--archived", m_withArchived, "Archived runs, too");
        auto *bin = app.add_flag("--bin", m_ofBin, "Only the runs in the bin");
        auto *discard = app.add_option("--discard", m_discarded, "Move this run (id or name) to the bin; may be given several times");
        auto *restore = app.add_option("--restore", m_restored, "Put this run back into the list; may be given several times");
        auto *empty = app.add_flag("--empty", m_isEmptying, "Remove the runs in the bin for good, with their files");
        empty->excludes(bin, discard, restore);
    }
    Result<Outcome> run() override
    {
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        if (m_isEmptying)
            return emptied(**project);
        for (const auto &[names, place] : {std::pair(&m_discarded, RunPlace::Bin), std::pair(&m_restored, RunPlace::Shown)}) {
            if (Result<void> moved = move(**project, texts(*names), place); !moved)
                return fail(moved);
        }
        const Result<QList<qint64>> ids = Runs::matching(**project, text(m_filter));
        if (!ids)
            return fail(ids);
        Result<QList<Run>> runs = Runs::some((*project)->reader(), *ids);
        if (!runs)
            return fail(runs);
        runs->removeIf([&](const Run &run) {
            return m_ofBin ? run.place != RunPlace::Bin : run.place == RunPlace::Bin || (run.place == RunPlace::Archived && !m_withArchived);
        });
        QList<RunColumn> columns;
        for (const QString &key : texts(m_columns)) {
            const auto column = RunColumn::fromKey(key.trimmed());
            if (!column)
                return wrongUsage(Text::tr("A column needs a name."));
            columns.append(*column);
        }
        const Result<RunPointValues> points = readPointValues((*project)->reader(), *runs, columns);
        if (!points)
            return fail(points);
        if (Result<void> sorted = sort(**project, *runs); !sorted)
            return fail(sorted);
        return told(*runs, columns, *points);
    }

private:
    static Result<void> move(Project &project, const QStringList &names, RunPlace place)
    {
        QList<qint64> ids;
        for (const QString &name : names) {
            const Result<Run> run = Runs::find(project.reader(), name);
            if (!run)
                return fail(run);
            ids.append(run->id);
        }
        return ids.isEmpty() ? Result<void>() : RunEdits(project).setPlace(ids, place);
    }

    static Result<Outcome> emptied(Project &project)
    {
        const Result<Emptied> done = emptyBin(project);
        if (!done)
            return fail(done);
        QString sentence = Text::tr("%n run(s) removed for good.", nullptr, int(done->runs));
        if (done->kept > 0)
            sentence += QLatin1Char(' ') + Text::tr("%n run(s) stay in the bin, because labels came from their drafts.", nullptr, int(done->kept));
        return Outcome {QJsonObject {{QStringLiteral("removed"), done->runs}, {QStringLiteral("bytes"), done->bytes}, {QStringLiteral("kept"), done->kept}}, sentence};
    }

    /** By what a column or an expression says of each run; what says nothing comes last. */
    Result<void> sort(Project &project, QList<Run> &runs)
    {
        if (m_sort.empty())
            return {};
        const Result<QHash<qint64, QVariant>> values = Runs::sortValues(project.file(), text(m_sort));
        if (!values)
            return fail(values);
        const auto valueOf = [&](const Run &run) {
            const QVariant value = values->value(run.id);
            return value.typeId() == QMetaType::LongLong ? QVariant(value.toDouble()) : value;
        };
        std::stable_sort(runs.begin(), runs.end(), [&](const Run &a, const Run &b) {
            const QVariant x = valueOf(a), y = valueOf(b);
            const int compared = compareValues(x, y);
            return m_isDescending && !x.isNull() && !y.isNull() ? compared > 0 : compared < 0;
        });
        return {};
    }

    static Outcome told(const QList<Run> &runs, const QList<RunColumn> &columns, const RunPointValues &points)
    {
        QJsonArray list;
        QList<QStringList> rows;
        if (columns.isEmpty()) {
            rows = {{Text::tr("Id"), Text::tr("Name"), Text::tr("Status"), Text::tr("Recipe"), Text::tr("Snapshot"), Text::tr("Seconds")}};
        } else {
            rows = {{Text::tr("Id")}};
            for (const RunColumn &column : columns)
                rows.first().append(column.key());
        }
        for (const Run &run : runs) {
            QJsonObject object = runAsJson(run);
            QStringList cells {QString::number(run.id)};
            QJsonObject chosen;
            for (const RunColumn &column : columns) {
                const QVariant value = column.kind == RunColumn::Kind::Status ? QVariant(runStatusName(run.status)) : columnValue(run, column, points);
                const bool isNumber = value.typeId() == QMetaType::Double;
                const bool isFinite = isNumber && std::isfinite(value.toDouble());
                chosen.insert(column.key(), isNumber ? isFinite ? QJsonValue(value.toDouble()) : QJsonValue() : value.isValid() ? QJsonValue(value.toString()) : QJsonValue());
                cells.append(isFinite ? QString::number(value.toDouble(), 'g', 6) : isNumber || !value.isValid() ? QStringLiteral("-") : value.toString());
            }
            if (columns.isEmpty())
                cells << run.name << runStatusName(run.status) << run.recipe << run.snapshot << QString::number(run.seconds(), 'f', 1);
            else
                object.insert(QStringLiteral("columns"), chosen);
            list.append(object);
            rows.append(cells);
        }
        return Outcome {list, runs.isEmpty() ? Text::tr("No runs.") : alignedTable(rows)};
    }

    std::string m_project, m_filter, m_sort;
    std::vector<std::string> m_columns, m_discarded, m_restored;
    bool m_isDescending = false, m_withArchived = false, m_ofBin = false, m_isEmptying = false;
};

} // namespace

std::unique_ptr<Command> makeRunsCommand() { return std::make_unique<RunsCommand>(); }

} // namespace cairn

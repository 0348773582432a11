// SPDX-License-Identifier: GPL-3.0-or-later
// cairn find P TABLE: values, texts, clusters, duplicates, outliers and samples of a table's rows.
#include "app/commands/commandlist.h"

#include "models/data/columnindexes.h"
#include "models/data/duplicaterows.h"
#include "models/data/robustoutliers.h"
#include "models/data/rowfacetcounts.h"
#include "models/data/rowquery.h"
#include "models/data/rowsample.h"
#include "models/data/rowsearch.h"
#include "models/data/valueclusters.h"
#include "models/project/expressionterms.h"
#include "models/runs/outlierscores.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr qsizetype kShownToPeople = 20;

RowQuery rowQuery(const QString &projectFile, qint64 tableId, const QString &filter)
{
    RowQuery query;
    query.projectFile = projectFile;
    query.tableId = tableId;
    query.filter = filter;
    return query;
}

QJsonArray idsAsJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

class FindCommand : public Command
{
public:
    const char *name() const override { return "find"; }
    const char *summary() const override { return "Finds rows of a table: values, words, clusters, duplicates, outliers, samples"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("TABLE", m_table, "Name or id")->required();
        app.add_option("--filter", m_filter, "Only among rows for which this SQL expression holds");
        auto *what = app.add_option_group("what", "What is looked for")->require_option(1);
        what->add_option("--values", m_values, "Counts of a column's values (of numbers: a histogram)");
        what->add_option("--search", m_search, "Rows with these words in any text column");
        what->add_option("--clusters", m_clusters, "Spellings of a column's values that are probably the same");
        what->add_flag("--duplicates", m_duplicates, "Rows that say the same (see --columns, --similarity)");
        what->add_flag("--outliers", m_outliers, "Numbers far from the middle of their column (robust z-score)");
        what->add_flag("--forest", m_forest, "Rows that are odd as a whole (isolation forest)");
        what->add_option("--sample", m_sample, "So many rows by lot, or \"10%\" of them");
        what->add_option("--index", m_index, "Makes an index for a column, so that filters over it are quick");
        app.add_option("--columns", m_columns, "Columns to compare or judge: A,B")->delimiter(',');
        app.add_option("--method", m_method, "Of clusters")->check(CLI::IsMember({"fingerprint", "ngram", "distance", "sound"}))->capture_default_str();
        app.add_option("--similarity", m_similarity, "Of duplicates (1) and of clusters by distance (0.85): at least")->check(CLI::Range(0.01, 1.0));
        app.add_flag("--merge", m_merge, "Gives every row of a cluster its most frequent spelling, as one step that undo takes back");
        app.add_option("--threshold", m_threshold, "Of outliers: scores beyond")->capture_default_str();
        app.add_option("--trees", m_trees, "Of the forest")->check(CLI::Range(1, 5000))->capture_default_str();
        app.add_option("--seed", m_seed, "Of samples and the forest")->check(CLI::Range(1, 1'000'000'000))->capture_default_str();
        app.add_option("--by", m_by, "Of samples: keep the mix of this column's values");
        app.add_flag("--even", m_even, "Of samples with --by: as many of each value");
    }
    Result<Outcome> run() override
    {
        auto opened = openForCommand(m_project);
        if (!opened)
            return fail(opened);
        Project &project = **opened;
        const Result<TableInfo> table = Tables::find(project.reader(), text(m_table));
        if (!table)
            return fail(table);
        m_file = project.file();
        if (!m_values.empty())
            return values(*table);
        if (!m_search.empty())
            return search(*table);
        if (!m_clusters.empty())
            return clusters(project, *table);
        if (m_duplicates)
            return duplicates(*table);
        if (m_outliers)
            return outliers(*table);
        if (m_forest)
            return forest(*table);
        if (!m_sample.empty())
            return sample(*table);
        return ColumnIndexes(project).make(table->id, text(m_index)).map([&] {
            return Outcome {QJsonObject {{QStringLiteral("index"), text(m_index)}}, Text::tr("The column %1 has an index.").arg(text(m_index))};
        });
    }

private:
    Result<Outcome> values(const TableInfo &table) const
    {
        const QString wanted = text(m_values);
        const auto listed = countRowFacets({m_file, table.id, {}, {}}, commandControl());
        if (!listed)
            return fail(listed);
        for (const RowFacet &facet : listed->facets) {
            if (facet.name.compare(wanted, Qt::CaseInsensitive) != 0 || facet.kind == RowFacetKind::Words)
                continue;
            const auto answer = countRowFacets({m_file, table.id, text(m_filter), {facet.key}}, commandControl());
            if (!answer)
                return fail(answer);
            return counted(answer->counts.value(0));
        }
        return fail(Text::tr("The table %1 has no column %2.").arg(table.name, wanted), {}, Error::Kind::NotFound);
    }

    static Outcome counted(const RowFacetCount &count)
    {
        QJsonObject object {{QStringLiteral("column"), count.facet.name}, {QStringLiteral("missing"), count.missing}};
        QList<QStringList> lines;
        QJsonArray list;
        const std::vector<qint64> bins = count.histogram.bins();
        for (size_t bin = 0; bin < bins.size(); ++bin) {
            const double from = count.histogram.start() + double(bin) * count.histogram.width();
            list.append(QJsonObject {{QStringLiteral("from"), from}, {QStringLiteral("to"), from + count.histogram.width()}, {QStringLiteral("count"), bins[bin]}});
            lines.append({QString::number(from, 'g', 12), QString::number(bins[bin])});
        }
        if (!bins.empty()) {
            object.insert(QStringLiteral("least"), count.histogram.least());
            object.insert(QStringLiteral("most"), count.histogram.most());
            object.insert(QStringLiteral("bins"), list);
        } else {
            for (const RowFacetValue &value : count.values) {
                if (value.value.isNull())
                    continue;
                list.append(QJsonObject {{QStringLiteral("value"), QJsonValue::fromVariant(value.value)}, {QStringLiteral("count"), value.count}});
                lines.append({value.value.toString(), QString::number(value.count)});
            }
            object.insert(QStringLiteral("values"), list);
            object.insert(QStringLiteral("distinct"), count.distinct);
        }
        lines.append({Text::tr("missing"), QString::number(count.missing)});
        return {object, alignedTable(lines)};
    }

    Result<Outcome> search(const TableInfo &table) const
    {
        const QString query = RowSearch::query(text(m_search));
        if (query.isEmpty())
            return wrongUsage(Text::tr("There is no word in \"%1\".").arg(text(m_search)));
        const QString filter = bothExpression(text(m_filter), Facet {{}, FacetKind::Search, {}, {}}.expression({query}));
        const auto found = findRows(rowQuery(m_file, table.id, filter), commandControl());
        if (!found)
            return fail(found);
        return rowsOutcome(QJsonObject {{QStringLiteral("filter"), filter}}, found->ids.toList());
    }

    static Outcome rowsOutcome(QJsonObject object, const QList<qint64> &ids)
    {
        object.insert(QStringLiteral("rows"), idsAsJson(ids));
        object.insert(QStringLiteral("matched"), ids.size());
        QStringList shown;
        for (const qint64 id : ids.first(qMin(kShownToPeople, ids.size())))
            shown.append(QString::number(id));
        if (ids.size() > kShownToPeople)
            shown.append(QStringLiteral("…"));
        return {object, Text::tr("%n row(s): %1", nullptr, int(ids.size())).arg(shown.join(QStringLiteral(", ")))};
    }

    Result<Outcome> clusters(Project &project, const TableInfo &table) const
    {
        const auto column = table.column(text(m_clusters));
        if (!column || !column->isStored())
            return fail(Text::tr("The table %1 has no column %2.").arg(table.name, text(m_clusters)), {}, Error::Kind::NotFound);
        const QStringList methods {QStringLiteral("fingerprint"), QStringLiteral("ngram"), QStringLiteral("sound"), QStringLiteral("distance")};
        const ClusterRequest request {m_file, table.id, column->name, text(m_filter), ClusterMethod(methods.indexOf(text(m_method))), 2,
            m_similarity > 0 ? m_similarity : 0.85};
        const auto found = clusterValues(request, commandControl());
        if (!found)
            return fail(found);
        QJsonArray list;
        QStringList lines;
        QList<ValueMerge> merges;
        for (const ValueCluster &cluster : found->clusters) {
            QJsonArray members;
            QStringList names;
            ValueMerge merge {{}, cluster.members.first().value};
            for (const ClusterMember &member : cluster.members) {
                members.append(QJsonObject {{QStringLiteral("value"), member.value}, {QStringLiteral("rows"), member.rows}});
                names.append(QStringLiteral("%1 (%2)").arg(member.value).arg(member.rows));
                if (member.value != merge.to)
                    merge.from.append(member.value);
            }
            list.append(QJsonObject {{QStringLiteral("rows"), cluster.rows}, {QStringLiteral("values"), members}});
            lines.append(names.join(QStringLiteral(", ")));
            merges.append(merge);
        }
        QJsonObject object {{QStringLiteral("clusters"), list}, {QStringLiteral("distinct"), found->distinct}};
        lines.append(Text::tr("%n cluster(s) among %1 values", nullptr, int(found->clusters.size())).arg(found->distinct));
        if (m_merge) {
            const Result<qint64> changed = mergeValues(project, request, merges, commandControl());
            if (!changed)
                return fail(changed);
            object.insert(QStringLiteral("changed"), *changed);
            lines.append(Text::tr("%n row(s) changed.", nullptr, int(*changed)));
        }
        return Outcome {object, lines.join(QLatin1Char('\n'))};
    }

    Result<Outcome> duplicates(const TableInfo &table) const
    {
        DuplicateRequest request {m_file, table.id, text(m_filter), texts(m_columns), m_similarity > 0 ? m_similarity : 1};
        if (request.columns.isEmpty()) {
            for (const TableColumn &column : table.storedColumns()) {
                if (column.role == ColumnRole::Feature)
                    request.columns.append(column.name);
            }
        }
        const auto found = findDuplicates(request, commandControl());
        if (!found)
            return fail(found);
        if (const Result<void> stored = storeDuplicates(request, *found); !stored)
            return fail(stored);
        QJsonArray groups;
        QList<QStringList> lines;
        for (const DuplicateGroup &group : found->groups) {
            groups.append(QJsonObject {{QStringLiteral("rows"), idsAsJson(group.rowIds)}, {QStringLiteral("example"), group.example}});
            if (lines.size() < kShownToPeople)
                lines.append({QString::number(group.rowIds.size()), group.example});
        }
        lines.append({QString(), Text::tr("%n row(s) in %1 groups", nullptr, int(found->rows)).arg(found->groups.size())});
        return Outcome {QJsonObject {{QStringLiteral("groups"), groups}, {QStringLiteral("rows"), found->rows}, {QStringLiteral("compared"), found->compared}},
            alignedTable(lines)};
    }

    Result<Outcome> outliers(const TableInfo &table) const
    {
        const auto found = robustOutliers({m_file, table.id, text(m_filter), texts(m_columns), m_threshold}, commandControl());
        if (!found)
            return fail(found);
        QJsonArray list;
        QList<QStringList> lines {{Text::tr("column"), Text::tr("median"), Text::tr("MAD"), Text::tr("outliers")}};
        for (const RobustColumn &column : *found) {
            list.append(QJsonObject {{QStringLiteral("column"), column.column}, {QStringLiteral("values"), column.values}, {QStringLiteral("median"), column.median},
                {QStringLiteral("mad"), column.mad}, {QStringLiteral("outliers"), column.outliers}, {QStringLiteral("filter"), column.expression}});
            lines.append({column.column, QString::number(column.median), QString::number(column.mad), QString::number(column.outliers)});
        }
        return Outcome {list, alignedTable(lines)};
    }

    Result<Outcome> forest(const TableInfo &table) const
    {
        const auto found = scoreOutliers({m_file, table.id, text(m_filter), texts(m_columns), m_trees, 256, m_seed}, Programs::besideThis(), commandControl());
        if (!found)
            return fail(found);
        QJsonArray highest;
        QList<QStringList> lines {{Text::tr("row"), Text::tr("score")}};
        for (const auto &[row, score] : found->highest) {
            highest.append(QJsonObject {{QStringLiteral("row"), row}, {QStringLiteral("score"), score}});
            if (lines.size() <= kShownToPeople)
                lines.append({QString::number(row), QString::number(score, 'f', 4)});
        }
        return Outcome {QJsonObject {{QStringLiteral("rows"), found->rows}, {QStringLiteral("columns"), QJsonArray::fromStringList(found->columns)},
                            {QStringLiteral("highest"), highest}}, alignedTable(lines)};
    }

    Result<Outcome> sample(const TableInfo &table) const
    {
        QString size = text(m_sample).trimmed();
        SampleRequest request {m_file, table.id, text(m_filter), 0, 0, m_seed, text(m_by), m_even};
        bool isNumber = false;
        if (size.endsWith(QLatin1Char('%'))) {
            size.chop(1);
            request.share = size.toDouble(&isNumber) / 100;
            isNumber = isNumber && request.share > 0 && request.share <= 1;
        } else {
            request.count = size.toLongLong(&isNumber);
            isNumber = isNumber && request.count > 0;
        }
        if (!isNumber)
            return wrongUsage(Text::tr("\"%1\" is no size of a sample: 100 and 10% are.").arg(text(m_sample)));
        const auto drawn = drawSample(request, commandControl());
        if (!drawn)
            return fail(drawn);
        const auto found = findRows(rowQuery(m_file, table.id, drawn->expression), commandControl());
        if (!found)
            return fail(found);
        return rowsOutcome(QJsonObject {{QStringLiteral("filter"), drawn->expression}, {QStringLiteral("from"), drawn->rows}}, found->ids.toList());
    }

    std::string m_project, m_table, m_filter, m_values, m_search, m_clusters, m_sample, m_index, m_by;
    std::string m_method = "fingerprint";
    std::vector<std::string> m_columns;
    bool m_duplicates = false, m_outliers = false, m_forest = false, m_merge = false, m_even = false;
    double m_similarity = 0, m_threshold = kUsualThreshold;
    int m_trees = 100;
    qint64 m_seed = 1;
    QString m_file;
};

} // namespace

std::unique_ptr<Command> makeFindCommand() { return std::make_unique<FindCommand>(); }

} // namespace cairn

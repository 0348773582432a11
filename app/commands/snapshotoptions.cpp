// SPDX-License-Identifier: GPL-3.0-or-later
// Reads "0.7,0.15,0.15" and finds the table.
#include "app/commands/snapshotoptions.h"

#include "models/data/tables.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

Result<std::array<double, 3>> sharesOf(const QString &written)
{
    std::array<double, 3> shares = {0, 0, 0};
    const QStringList parts = written.split(QLatin1Char(','));
    double sum = 0;
    for (qsizetype part = 0; part < parts.size() && part < 3; ++part) {
        bool isNumber = false;
        shares[size_t(part)] = parts[part].toDouble(&isNumber);
        sum += shares[size_t(part)];
        if (!isNumber || shares[size_t(part)] < 0)
            return wrongUsage(Text::tr("--split takes shares for training, validation and test, such as 0.7,0.15,0.15."));
    }
    if (parts.size() > 3 || !(sum > 0) || !(shares[0] > 0))
        return wrongUsage(Text::tr("--split takes shares for training, validation and test, such as 0.7,0.15,0.15."));
    return shares;
}

} // namespace

void SnapshotOptions::add(CLI::App &app)
{
    app.add_option("--table", m_table, "The table whose labels are meant; without it the images");
    app.add_option("--target", m_target, "The column that holds the answer: a label column, or one of the table's own");
    app.add_option("--split", m_split, "Shares for training, validation and test");
    app.add_option("--group", m_group, "An SQL expression; what has the same value stays on one side");
    app.add_flag("--stratify", m_stratify, "The same mix of classes in each part");
}

Result<SnapshotRequest> SnapshotOptions::request(Project &project, quint64 seed) const
{
    if (m_table.empty() != m_target.empty())
        return wrongUsage(Text::tr("--table and --target belong together."));
    SnapshotRequest request;
    const auto shares = sharesOf(text(m_split));
    if (!shares)
        return fail(shares);
    request.split = {*shares, seed, m_stratify, text(m_group)};
    if (m_table.empty())
        return request;
    const Result<TableInfo> table = Tables::find(project.reader(), text(m_table));
    if (!table)
        return fail(table);
    request.tableId = table->id;
    request.target = text(m_target);
    return request;
}

Result<ChosenLabels> SnapshotOptions::labelsFor(Project &project, const Recipe &recipe, const QString &snapshot, quint64 seed) const
{
    if (!snapshot.isEmpty())
        return Snapshots::find(project.reader(), snapshot).map([](const Snapshot &found) { return ChosenLabels {found.id, std::nullopt}; });
    const Result<SnapshotRequest> labels = request(project, seed);
    if (!labels)
        return fail(labels);
    if (recipe.wantsData == WantedData::Any && labels->tableId == 0)
        return ChosenLabels();
    if (recipe.wantsData == WantedData::Table && labels->tableId == 0)
        return wrongUsage(Text::tr("The recipe %1 learns from a table: add --table T --target C, or --snapshot S.").arg(recipe.name));
    return ChosenLabels {0, *labels};
}

} // namespace cairn

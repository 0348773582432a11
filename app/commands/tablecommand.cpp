// SPDX-License-Identifier: GPL-3.0-or-later
// cairn table P NAME: prints rows, brings in later ones, writes them into a file, says what a column is.
#include "app/commands/commandlist.h"

#include "app/commands/tableprint.h"
#include "models/data/columnfacts.h"
#include "models/data/tableappend.h"
#include "models/data/tableexport.h"
#include "models/runs/runs.h"
#include "models/runs/tableextras.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class TableCommand : public Command
{
public:
    const char *name() const override { return "table"; }
    const char *summary() const override { return "Prints, extends or exports a table's rows"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("NAME", m_table, "The table's name")->required();
        app.add_option("--filter", m_filter, "An SQL condition over the table's columns");
        app.add_option("--columns", m_columns, "Names of columns, separated by commas")->delimiter(',');
        app.add_option("--sort", m_sort, "A column; with - before it, the largest first");
        app.add_option("--limit", m_limit, "At most so many rows")->check(CLI::NonNegativeNumber);
        app.add_flag("--csv", m_csv, "Print CSV");
        app.add_option("--append", m_append, "A later file whose rows are brought in");
        app.add_option("--key", m_key, "The column by which rows are told apart");
        app.add_flag("--dry-run", m_dryRun, "With --append: only count");
        app.add_option("--sheet,--sqlite-table", m_part, "With --append: the sheet or table in the file");
        app.add_option("--export", m_export, "A file to write: .csv, .tsv, .xlsx, .jsonl, .sqlite");
        app.add_option("--encoding", m_encoding, "With --export: UTF-8, UTF-16 LE, UTF-16 BE, Latin-1");
        app.add_option("--separator", m_separator, "With --export: one sign, or tab");
        app.add_flag("--bom", m_style.hasBom, "With --export: a byte order mark, which Excel wants");
        app.add_flag("--decimal-comma", m_style.decimalComma, "With --export: 1,5");
        app.add_flag("--no-formulas", m_style.neutralisesFormulas, "With --export: an apostrophe before texts that begin as formulas");
        app.add_flag("--label-details", m_extras.labelDetails, "By whom, when and how each label was given");
        app.add_flag("--rules", m_extras.rules, "What each rule says");
        app.add_option("--predictions", m_runs, "Runs whose predictions go along")->delimiter(',');
        app.add_option("--column", m_column, "The column that --type, --unit, --missing, --description are about");
        app.add_option("--type", m_type, "text, integer, real, boolean, datetime, category, image, link");
        app.add_option("--unit", m_unit, "What a number counts: mm, kg");
        app.add_option("--missing", m_missing, "Values that mean that there is none, separated by commas")->delimiter(',');
        app.add_option("--description", m_description, "What the column says");
    }

    Result<Outcome> run() override
    {
        if (m_append.empty() != m_key.empty())
            return wrongUsage(Text::tr("Say --append FILE and --key COLUMN together."));
        if (int(!m_append.empty()) + int(!m_export.empty()) + int(!m_column.empty()) > 1)
            return wrongUsage(Text::tr("--append, --export and --column are each a command of their own."));
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        const Result<TableInfo> table = Tables::find((*project)->reader(), text(m_table));
        if (!table)
            return fail(table);
        if (!m_append.empty())
            return append(**project, *table);
        if (!m_column.empty())
            return describe(**project, *table);
        const Result<CellQuery> cells = query(**project, *table);
        if (!cells)
            return fail(cells);
        return m_export.empty() ? printTable(*cells, m_csv ? TablePrint::Csv : TablePrint::Aligned, commandControl()) : exportRows(*cells);
    }

private:
    Result<CellQuery> query(Project &project, const TableInfo &table)
    {
        CellQuery cells;
        cells.projectFile = project.file();
        cells.tableId = table.id;
        cells.filter = text(m_filter);
        cells.columns = texts(m_columns);
        cells.limit = m_limit;
        cells.order = m_sort.starts_with('-') ? Qt::DescendingOrder : Qt::AscendingOrder;
        if (const QString name = text(m_sort).mid(m_sort.starts_with('-')); !name.isEmpty()) {
            const auto column = table.column(name);
            if (!column)
                return fail(Text::tr("The table %1 has no column %2.").arg(table.name, name));
            cells.sortColumn = column->name;
        }
        for (const std::string &run : m_runs) {
            const Result<Run> found = Runs::find(project.reader(), text(run));
            if (!found)
                return fail(found);
            m_extras.runs.append(found->id);
        }
        auto extras = extraColumns(project.file(), table.id, m_extras);
        if (!extras)
            return fail(extras);
        cells.extras = std::move(*extras);
        for (const ExtraColumn &extra : std::as_const(cells.extras)) {
            if (!cells.columns.isEmpty())
                cells.columns.append(extra.column.name);
        }
        return cells;
    }

    Result<Outcome> exportRows(const CellQuery &cells)
    {
        if (!m_encoding.empty()) {
            using Encoding = CsvDialect::Encoding;
            bool isKnown = false;
            for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Latin1}) {
                if (text(m_encoding).compare(encodingName(encoding), Qt::CaseInsensitive) == 0) {
                    m_style.encoding = encoding;
                    isKnown = true;
                }
            }
            if (!isKnown)
                return wrongUsage(Text::tr("There is no encoding %1. There are UTF-8, UTF-16 LE, UTF-16 BE and Latin-1.").arg(text(m_encoding)));
        }
        if (!m_separator.empty() && m_separator != "tab" && m_separator.size() != 1)
            return wrongUsage(Text::tr("A separator is one sign, or the word tab."));
        m_style.delimiter = m_separator.empty() ? '\0' : m_separator == "tab" ? '\t' : m_separator.front();
        const auto report = exportTable({cells, text(m_export), m_style}, commandControl());
        if (!report)
            return fail(report);
        QStringList lines {Text::tr("%n row(s) written to %1.", nullptr, int(report->rows)).arg(report->file)};
        lines += report->notes;
        return Outcome {QJsonObject {{QStringLiteral("rows"), report->rows}, {QStringLiteral("file"), report->file},
                            {QStringLiteral("formulas"), report->formulas}, {QStringLiteral("notes"), QJsonArray::fromStringList(report->notes)}},
            lines.join(QLatin1Char('\n'))};
    }

    Result<Outcome> append(Project &project, const TableInfo &table)
    {
        TableAppendRequest request;
        request.tableId = table.id;
        request.path = text(m_append);
        request.key = text(m_key);
        request.part = text(m_part);
        const auto report = m_dryRun ? compareForAppend(project, request, commandControl()) : appendToTable(project, request, commandControl());
        if (!report)
            return fail(report);
        QJsonArray failed;
        QStringList lines {Text::tr("New: %1, changed: %2, gone: %3, the same: %4.").arg(report->added).arg(report->changed).arg(report->gone).arg(report->same)};
        if (report->gone > 0)
            lines.append(Text::tr("Rows that are gone from the file stay in the table."));
        if (!report->unknownColumns.isEmpty())
            lines.append(Text::tr("Columns that the table does not have, left out: %1.").arg(report->unknownColumns.join(QStringLiteral(", "))));
        if (!report->missingColumns.isEmpty())
            lines.append(Text::tr("Columns that the file does not have: %1.").arg(report->missingColumns.join(QStringLiteral(", "))));
        lines += report->changedColumns;
        for (const FailedLine &line : report->failed) {
            failed.append(failure("line", line.line, line.reason));
            lines.append(line.line > 0 ? Text::tr("Line %1: %2").arg(line.line).arg(line.reason) : line.reason);
        }
        return Outcome {QJsonObject {{QStringLiteral("new"), report->added}, {QStringLiteral("changed"), report->changed}, {QStringLiteral("gone"), report->gone},
                            {QStringLiteral("same"), report->same}, {QStringLiteral("applied"), !m_dryRun}, {QStringLiteral("failed"), failed},
                            {QStringLiteral("failed_count"), report->failedCount}},
            lines.join(QLatin1Char('\n'))};
    }

    Result<Outcome> describe(Project &project, const TableInfo &table)
    {
        const auto column = table.column(text(m_column));
        if (!column || !column->isStored())
            return fail(Text::tr("The table %1 has no column %2.").arg(table.name, text(m_column)));
        Result<ColumnFacts> facts = ColumnFactsEditor::facts(project.reader(), column->id);
        if (!facts)
            return fail(facts);
        ColumnChange change;
        const ColumnFacts before = *facts;
        if (!m_type.empty()) {
            const Result<ColumnType> type = columnTypeFromName(text(m_type));
            if (!type)
                return fail(type);
            facts->type = *type;
        }
        if (m_unit)
            facts->unit = text(*m_unit);
        if (m_description)
            facts->description = text(*m_description);
        if (m_missing) {
            facts->missingCodes = texts(*m_missing);
            facts->missingCodes.removeAll(QString());
        }
        if (*facts != before) {
            const Result<ColumnChange> done = ColumnFactsEditor(project).set(column->id, *facts, commandControl());
            if (!done)
                return fail(done);
            change = *done;
        }
        QStringList lines {Text::tr("%1: %2").arg(column->name, columnTypeName(facts->type)) + (facts->unit.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(facts->unit))};
        if (!facts->description.isEmpty())
            lines.append(facts->description);
        if (change.misfits + change.codes > 0)
            lines.append(Text::tr("Cells that became empty: %1.").arg(change.misfits + change.codes));
        return Outcome {QJsonObject {{QStringLiteral("name"), column->name}, {QStringLiteral("type"), columnTypeName(facts->type)}, {QStringLiteral("unit"), facts->unit},
                            {QStringLiteral("missing"), QJsonArray::fromStringList(facts->missingCodes)}, {QStringLiteral("description"), facts->description},
                            {QStringLiteral("emptied"), change.misfits + change.codes}},
            lines.join(QLatin1Char('\n'))};
    }

    std::string m_project, m_table, m_filter, m_sort, m_append, m_key, m_part, m_export, m_encoding, m_separator, m_column, m_type;
    std::vector<std::string> m_columns, m_runs;
    std::optional<std::string> m_unit, m_description;
    std::optional<std::vector<std::string>> m_missing;
    qint64 m_limit = -1;
    bool m_csv = false;
    bool m_dryRun = false;
    ExportStyle m_style;
    TableExtras m_extras;
};

} // namespace

std::unique_ptr<Command> makeTableCommand() { return std::make_unique<TableCommand>(); }

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// cairn label P: tags an image, or takes labels from a CSV; one gesture a call.
#include "app/commands/commandlist.h"

#include "models/data/items.h"
#include "models/data/tables.h"
#include "models/labels/annotations.h"
#include "models/labels/labelimport.h"
#include "models/labels/labelschema.h"
#include "models/labels/rowlabels.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class LabelCommand : public Command
{
public:
    const char *name() const override { return "label"; }
    const char *summary() const override { return "Tags an image, or takes labels from a CSV"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--item", m_item, "An image's name in the project");
        app.add_option("--tag", m_tag, "The class; a new one is made");
        app.add_option("--from", m_file, "A CSV with the columns item,label or row,label");
        app.add_option("--table", m_table, "The table that the rows are of");
        app.add_option("--column", m_column, "The label column; a new one is made");
        app.add_option("--kind", m_kind, "What a new label column holds: choice, multiple, number, text, boolean or span")->default_str("choice");
        app.add_option("--text-column", m_textColumn, "The column whose parts are marked, for --kind span");
    }
    Result<Outcome> run() override
    {
        const bool tags = !m_item.empty() && !m_tag.empty() && m_file.empty();
        const bool reads = !m_file.empty() && m_item.empty() && m_tag.empty() && m_table.empty() == m_column.empty();
        if (!tags && !reads)
            return wrongUsage(Text::tr("Say --item NAME --tag CLASS, or --from FILE.csv (for rows with --table T --column C)."));
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        return tags ? tagItem(**project) : readFile(**project);
    }

private:
    static Outcome outcome(const LabelCsvReport &report)
    {
        QJsonArray failed;
        QStringList lines = {Text::tr("%n labelled,", nullptr, int(report.labelled)) + QLatin1Char(' ') + Text::tr("%n unchanged.", nullptr, int(report.unchanged))};
        for (const LabelCsvFailure &entry : report.failed) {
            failed.append(failure("item", entry.item, entry.reason));
            lines.append(entry.item + QStringLiteral(": ") + entry.reason);
        }
        return {QJsonObject {{QStringLiteral("labelled"), report.labelled}, {QStringLiteral("unchanged"), report.unchanged},
                    {QStringLiteral("failed"), failed}},
            lines.join(QLatin1Char('\n'))};
    }

    Result<Outcome> tagItem(Project &project)
    {
        const Result<Item> item = Items::find(project.reader(), text(m_item));
        if (!item)
            return fail(item);
        const Result<bool> changed = Annotations(project).tag(item->id, text(m_tag));
        if (!changed)
            return fail(changed);
        return outcome({*changed ? 1 : 0, *changed ? 0 : 1, {}});
    }

    Result<Outcome> readFile(Project &project)
    {
        qint64 tableId = 0;
        if (!m_table.empty()) {
            const Result<TableInfo> table = Tables::find(project.reader(), text(m_table));
            if (!table)
                return fail(table);
            tableId = table->id;
        }
        LabelColumnForm form;
        form.textColumn = text(m_textColumn);
        if (!m_kind.empty()) {
            const Result<LabelKind> kind = labelKindFromName(text(m_kind));
            if (!kind)
                return wrongUsage(kind.error().sentence);
            form.kind = *kind;
        }
        const auto report = importLabelCsv(project, text(m_file), tableId, text(m_column), commandControl(), form);
        return report ? Result<Outcome>(outcome(*report)) : fail(report);
    }

    std::string m_project, m_item, m_tag, m_file, m_table, m_column, m_kind, m_textColumn;
};

} // namespace

std::unique_ptr<Command> makeLabelCommand() { return std::make_unique<LabelCommand>(); }

} // namespace cairn

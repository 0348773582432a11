// SPDX-License-Identifier: GPL-3.0-or-later
// cairn derive P --table T --name N --as EXPR: a column that an expression derives from the others.
#include "app/commands/commandlist.h"

#include "models/data/derivedcolumns.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class DeriveCommand : public Command
{
public:
    const char *name() const override { return "derive"; }
    const char *summary() const override { return "Derives a table's column by an expression, changes it, or removes it"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--table", m_table, "The table")->required();
        app.add_option("--name", m_name, "The column's name; one of that name is changed")->required();
        CLI::Option *expression = app.add_option("--as", m_expression, "An SQL expression over the table's columns, for example \"price / area\"");
        app.add_flag("--remove", m_isRemoved, "Remove the column")->excludes(expression);
    }
    Result<Outcome> run() override
    {
        if (m_expression.empty() != m_isRemoved)
            return wrongUsage(Text::tr("Say --as EXPRESSION, or --remove."));
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        const Result<TableInfo> table = Tables::find((*project)->reader(), text(m_table));
        if (!table)
            return fail(table);
        const std::optional<TableColumn> present = table->column(text(m_name));
        const bool isDerived = present && present->role == ColumnRole::Derived;
        DerivedColumns columns(**project);
        if (m_isRemoved) {
            if (!isDerived)
                return fail(Text::tr("The table %1 has no derived column %2.").arg(table->name, text(m_name)));
            const Result<void> removed = columns.remove(present->id);
            return removed ? Result<Outcome>(Outcome {QJsonObject {{QStringLiteral("removed"), present->name}}, Text::tr("%1 removed.").arg(present->name)})
                           : fail(removed);
        }
        const DerivedColumn column {isDerived ? present->id : 0, table->id, text(m_name), text(m_expression)};
        const Result<void> kept = isDerived ? columns.change(column) : columns.add(column).map([](const DerivedColumn &) {});
        if (!kept)
            return fail(kept);
        const Result<DerivedPreview> preview = DerivedColumns::preview((*project)->file(), column);
        if (!preview)
            return fail(preview);
        QJsonArray first;
        QStringList texts;
        for (const auto &[row, value] : preview->values.mid(0, 5)) {
            first.append(QJsonValue::fromVariant(value));
            texts.append(value.isNull() ? QStringLiteral("-") : value.toString());
        }
        return Outcome {QJsonObject {{QStringLiteral("name"), column.name}, {QStringLiteral("type"), columnTypeName(preview->type)}, {QStringLiteral("first"), first}},
            Text::tr("%1 (%2), the first rows: %3").arg(column.name, columnTypeTitle(preview->type), texts.join(QStringLiteral(", ")))};
    }

private:
    std::string m_project, m_table, m_name, m_expression;
    bool m_isRemoved = false;
};

} // namespace

std::unique_ptr<Command> makeDeriveCommand() { return std::make_unique<DeriveCommand>(); }

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// cairn report P RUN RUN... -o FILE: what the window's report page makes, as a PDF or an HTML file.
#include "app/cairn/drawingcommands.h"

#include "app/cairn/report.h"
#include "models/project/pageviews.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class ReportCommand : public Command
{
public:
    const char *name() const override { return "report"; }
    const char *summary() const override { return "Writes a report of compared runs"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("RUN", m_runs, "Ids or names, two or more")->required()->expected(2, -1);
        app.add_option("-o,--output", m_output, "A .pdf or .html file")->required();
        app.add_option("--template", m_template, "A template saved in the project");
        app.add_option("--parts", m_parts, "Keys of the parts, in their order: verdict,runs,metrics,roc...")->delimiter(',');
        app.add_option("--title", m_title, "The title");
        app.add_option("--notes", m_notes, "Text below the title");
    }
    Result<Outcome> run() override
    {
        const QString ending = QFileInfo(text(m_output)).suffix().toLower();
        if (ending != QLatin1String("pdf") && ending != QLatin1String("html") && ending != QLatin1String("htm"))
            return wrongUsage(Text::tr("A report can be written as .pdf or .html, not as “%1”.").arg(ending));
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        const Result<ReportPlan> plan = planFor(**project);
        if (!plan)
            return fail(plan);
        QList<qint64> ids;
        for (const QString &name : texts(m_runs)) {
            const Result<Run> found = Runs::find((*project)->reader(), name);
            if (!found)
                return fail(found);
            ids.append(found->id);
        }
        const Result<ReportData> data
            = gatherReport((*project)->reader(), (*project)->file(), (*project)->name(), (*project)->folder(), ids, commandControl());
        if (!data)
            return fail(data);
        if (Result<void> written = Report(*data, *plan).write(text(m_output)); !written)
            return fail(written);
        QStringList parts;
        for (const ReportPart &part : reportParts(*data)) {
            if (plan->parts.isEmpty() || plan->parts.contains(part.key))
                parts.append(part.key);
        }
        const QString file = QFileInfo(text(m_output)).absoluteFilePath();
        return Outcome {QJsonObject {{QStringLiteral("file"), file}, {QStringLiteral("runs"), ids.size()},
                            {QStringLiteral("parts"), QJsonArray::fromStringList(parts)}},
            Text::tr("Written: %1").arg(file)};
    }

private:
    Result<ReportPlan> planFor(Project &project)
    {
        ReportPlan plan;
        if (!m_template.empty()) {
            const Result<PageView> view = PageViews::find(project.reader(), QStringLiteral("report"), text(m_template));
            if (!view)
                return fail(view);
            plan = ReportPlan::fromJson(view->definition);
        }
        if (!m_title.empty())
            plan.title = text(m_title);
        if (!m_notes.empty())
            plan.notes = text(m_notes);
        if (!m_parts.empty())
            plan.parts = texts(m_parts);
        for (const QString &part : std::as_const(plan.parts)) {
            if (!m_parts.empty() && !reportPartKeys().contains(part))
                return wrongUsage(Text::tr("A report has no part %1. There are: %2.").arg(part, reportPartKeys().join(QStringLiteral(", "))));
        }
        return plan;
    }

    std::string m_project, m_output, m_template, m_title, m_notes;
    std::vector<std::string> m_runs, m_parts;
};

} // namespace

std::unique_ptr<Command> makeReportCommand() { return std::make_unique<ReportCommand>(); }

} // namespace cairn

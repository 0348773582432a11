// SPDX-License-Identifier: GPL-3.0-or-later
// cairn check P [--labels]: integrity, foreign keys, journal, missing files; slips in labels where it is wished.
#include "app/commands/commandlist.h"

#include "models/data/items.h"
#include "models/labels/labelchecks.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class CheckCommand : public Command
{
public:
    const char *name() const override { return "check"; }
    const char *summary() const override { return "Checks the project; exit 1 when something is wrong"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_flag("--labels", m_labels, "Looks over the labels as well: overlaps, gaps, slivers, crossings, what lies beyond its picture");
    }
    Result<Outcome> run() override
    {
        // Read-only: a check must not mend, or nobody learns what was wrong.
        const auto project = Project::open(text(m_project), OpenMode::ReadOnly);
        if (!project)
            return fail(project);
        QStringList problems = databaseProblems((*project)->reader());
        const Result<QStringList> missing = Items::missing(**project);
        if (!missing)
            return fail(missing);
        for (const QString &path : *missing)
            problems.append(Text::tr("The image %1 is not where it was.").arg(path));
        if (m_labels) {
            const Result<LabelCheckReport> report = checkLabels((*project)->reader(), {}, commandControl());
            if (!report)
                return fail(report);
            for (const LabelFinding &each : report->findings) {
                const QPointF place = each.finding.place.center();
                problems.append(Text::tr("%1, %2 at %3, %4: %5").arg(each.path, each.what).arg(qRound(place.x())).arg(qRound(place.y())).arg(each.finding.sentence));
            }
        }
        const bool isOk = problems.isEmpty();
        return Outcome {QJsonObject {{QStringLiteral("ok"), isOk}, {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}},
            isOk ? Text::tr("Everything is in order.") : problems.join(QLatin1Char('\n')), isOk ? 0 : 1};
    }

private:
    std::string m_project;
    bool m_labels = false;
};

} // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

} // namespace cairn

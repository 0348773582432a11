// SPDX-License-Identifier: GPL-3.0-or-later
// cairn check P: integrity, foreign keys, journal, missing files.
#include "app/commands/commandlist.h"

#include "models/data/items.h"

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
    void addOptions(CLI::App &app) override { addProjectOption(app, m_project); }
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
        const bool isOk = problems.isEmpty();
        return Outcome {QJsonObject {{QStringLiteral("ok"), isOk}, {QStringLiteral("problems"), QJsonArray::fromStringList(problems)}},
            isOk ? Text::tr("Everything is in order.") : problems.join(QLatin1Char('\n')), isOk ? 0 : 1};
    }

private:
    std::string m_project;
};

} // namespace

std::unique_ptr<Command> makeCheckCommand() { return std::make_unique<CheckCommand>(); }

} // namespace cairn

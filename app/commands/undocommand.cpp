// SPDX-License-Identifier: GPL-3.0-or-later
// cairn undo P [--count N] [--item NAME], cairn redo P [--count N]: the journal.
#include "app/commands/commandlist.h"

#include "models/data/items.h"
#include "models/labels/itemundo.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class JournalCommand : public Command
{
public:
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--count", m_count, "How many steps")->check(CLI::PositiveNumber);
    }

protected:
    /** Steps until the count is reached or nothing is left; says how many there were. */
    Result<Outcome> repeat(const char *key, const std::function<Result<QString>()> &step)
    {
        int steps = 0;
        QStringList lines;
        for (; steps < m_count; ++steps) {
            const Result<QString> done = step();
            if (!done)
                return fail(done);
            if (done->isEmpty())
                break;
            lines.append(*done);
        }
        if (lines.isEmpty())
            lines.append(Text::tr("There is nothing left."));
        return Outcome {QJsonObject {{QLatin1String(key), steps}}, lines.join(QLatin1Char('\n'))};
    }

    std::string m_project;
    int m_count = 1;
};

class UndoCommand : public JournalCommand
{
public:
    const char *name() const override { return "undo"; }
    const char *summary() const override { return "Takes back the last gestures, of the project or of one image"; }
    void addOptions(CLI::App &app) override
    {
        JournalCommand::addOptions(app);
        app.add_option("--item", m_item, "Only gestures on this image");
    }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        const Result<Journal *> journal = (*project)->journal();
        if (!journal)
            return fail(journal);
        if (m_item.empty())
            return repeat("undone", [&] { return (*journal)->undo(); });
        const Result<Item> item = Items::find((*project)->reader(), text(m_item));
        if (!item)
            return fail(item);
        return repeat("undone", [&] { return undoOfItem(**project, item->id); });
    }

private:
    std::string m_item;
};

class RedoCommand : public JournalCommand
{
public:
    const char *name() const override { return "redo"; }
    const char *summary() const override { return "Does again what was undone"; }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        const Result<Journal *> journal = (*project)->journal();
        return journal ? repeat("redone", [&] { return (*journal)->redo(); }) : fail(journal);
    }
};

} // namespace

std::unique_ptr<Command> makeUndoCommand() { return std::make_unique<UndoCommand>(); }
std::unique_ptr<Command> makeRedoCommand() { return std::make_unique<RedoCommand>(); }

} // namespace cairn

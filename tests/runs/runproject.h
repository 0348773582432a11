// SPDX-License-Identifier: GPL-3.0-or-later
// A project whose runs are shell scripts, for tests of runs.
#pragma once

#include "models/project/project.h"
#include "models/runs/recipebook.h"
#include "models/runs/runqueue.h"
#include "models/runs/runs.h"

#include <QTemporaryDir>

namespace cairn::tests {

class RunProject
{
public:
    RunProject()
    {
        auto made = Project::create(m_folder.filePath(QStringLiteral("p")), QStringLiteral("p"));
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        m_project = std::move(*made);
        m_book = RecipeBook::load({QStringLiteral(CAIRN_SOURCE_DIR "/resources/recipes")});
    }

    Project &project() { return *m_project; }
    SQLite::Database &reader() { return m_project->reader(); }
    /** A place outside the project. */
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static Programs programs() { return {QStringLiteral(CAIRN_BINARY_DIR "/bin")}; }

    [[nodiscard]] Recipe recipe(const QString &name) const
    {
        const Result<Recipe> found = m_book.find(name);
        if (!found)
            qFatal("%s", qPrintable(found.error().sentence));
        return *found;
    }

    /** The recipe "command" with its grace in seconds. */
    [[nodiscard]] Recipe commandRecipe(double grace = 10) const
    {
        Recipe command = recipe(QStringLiteral("command"));
        command.graceSeconds = grace;
        return command;
    }

    [[nodiscard]] Result<qint64> queueLine(const QString &line, const QString &name = {}, double grace = 10)
    {
        RunRequest request;
        request.params = {{QStringLiteral("command"), line}};
        request.name = name;
        return queueRun(*m_project, commandRecipe(grace), request, programs());
    }

    /** Queues a shell script; stops the test program where that fails. */
    qint64 queueScript(const QByteArray &script, double grace = 10)
    {
        const QString file = path(QStringLiteral("script%1.sh").arg(++m_scripts));
        write(file, script);
        const Result<qint64> id = queueLine(QStringLiteral("/bin/sh '%1'").arg(file), {}, grace);
        if (!id)
            qFatal("%s %s", qPrintable(id.error().sentence), qPrintable(id.error().detail));
        return *id;
    }

    [[nodiscard]] Run run(qint64 id)
    {
        const Result<Run> found = Runs::get(m_project->reader(), id);
        if (!found)
            qFatal("%s", qPrintable(found.error().sentence));
        return *found;
    }
    [[nodiscard]] RunFolder folder(qint64 id) { return run(id).runFolder(m_project->folder()); }

    static void write(const QString &file, const QByteArray &text)
    {
        QFile opened(file);
        if (!opened.open(QIODevice::WriteOnly) || opened.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(file));
    }
    static void append(const QString &file, const QByteArray &text)
    {
        QFile opened(file);
        if (!opened.open(QIODevice::WriteOnly | QIODevice::Append) || opened.write(text) != text.size())
            qFatal("%s cannot be written", qPrintable(file));
    }

    /** Changes rows that are not journalled. */
    void change(const std::function<void(SQLite::Database &)> &work)
    {
        const Result<void> written
            = (*m_project->gate())->write(Topics(Topic::Runs) | Topic::Points, [&](SQLite::Database &database) -> Result<void> {
                  work(database);
                  return {};
              });
        if (!written)
            qFatal("%s %s", qPrintable(written.error().sentence), qPrintable(written.error().detail));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    RecipeBook m_book;
    int m_scripts = 0;
};

} // namespace cairn::tests

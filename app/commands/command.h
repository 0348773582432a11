// SPDX-License-Identifier: GPL-3.0-or-later
// A command: its options, and what it does with a project. Each stands in a file of its own and in the list of commandline.cpp.
#pragma once

#include "models/project/project.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <memory>

namespace cairn {

/** What a command has to say: `json` with --json, `text` (lines for a person) without. */
struct Outcome {
    QJsonValue json;
    QString text;
    int exitCode = 0;
};

class Command
{
public:
    virtual ~Command() = default;
    [[nodiscard]] virtual const char *name() const = 0;
    [[nodiscard]] virtual const char *summary() const = 0;
    virtual void addOptions(CLI::App &app) = 0;
    /** A usage error (exit 2) is of the kind Usage. Progress goes to stderr. */
    [[nodiscard]] virtual Result<Outcome> run() = 0;
    /** False for a command whose standard output is no JSON (points). */
    [[nodiscard]] virtual bool hasJson() const { return true; }
};

using CommandMaker = std::unique_ptr<Command> (*)();

/** Adds the argument P that most commands begin with. */
void addProjectOption(CLI::App &app, std::string &project);

/** Opens P for writing beside a window, as the person who is logged in. */
[[nodiscard]] Result<std::unique_ptr<Project>> openForCommand(const std::string &project);
/** Opens P and catches up with its run folders first, as far as it may be written. */
[[nodiscard]] Result<std::unique_ptr<Project>> openAndCatchUp(const std::string &project);

/** A usage error: the sentence, with exit 2. */
[[nodiscard]] tl::unexpected<Error> wrongUsage(const QString &sentence);

[[nodiscard]] inline QString text(const std::string &value) { return QString::fromStdString(value); }
[[nodiscard]] QStringList texts(const std::vector<std::string> &values);

/** For commands that go on until they are told to end: by Ctrl+C, SIGTERM or a closed terminal. */
[[nodiscard]] std::function<bool()> untilTold();

/** Shows progress on stderr where that is a terminal; Ctrl+C cancels politely. */
[[nodiscard]] TaskControl commandControl();

/** {path, reason} lists for --json, and lines for people. */
[[nodiscard]] QJsonObject failure(const char *key, const QJsonValue &place, const QString &reason);

/** "a  b  c" lines with columns aligned, for tables that people read. */
[[nodiscard]] QString alignedTable(const QList<QStringList> &rows);

} // namespace cairn

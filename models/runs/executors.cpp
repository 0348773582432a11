// SPDX-License-Identifier: GPL-3.0-or-later
// One executor for each place, made when its first run comes.
#include "models/runs/executors.h"

#include "models/runs/localexecutor.h"
#include "models/runs/remoteexecutor.h"

namespace cairn {

Result<Executor *> Executors::executorOf(qint64 runId)
{
    const Result<QString> text = guarded(m_project.file(), [&]() -> Result<QString> { return textOf(m_project.reader(), "SELECT executor FROM run WHERE id = ?", runId); });
    if (!text)
        return fail(text);
    const Result<Where> where = Where::fromText(text->isEmpty() ? QStringLiteral("local") : *text);
    if (!where)
        return fail(where);
    std::unique_ptr<Executor> &executor = m_executors[where->toText()];
    if (!executor) {
        if (where->isLocal())
            executor = std::make_unique<LocalExecutor>(m_project, m_programs, m_lines);
        else
            executor = std::make_unique<RemoteExecutor>(m_project, m_programs, *where);
    }
    return executor.get();
}

Result<void> Executors::start(qint64 runId, RunFollower &follower)
{
    return executorOf(runId).and_then([&](Executor *executor) { return executor->start(runId, follower); });
}

Result<void> Executors::look(qint64 runId, RunFollower &follower)
{
    return executorOf(runId).and_then([&](Executor *executor) { return executor->look(runId, follower); });
}

Result<void> Executors::visit()
{
    for (const auto &[text, executor] : m_executors) {
        if (Result<void> visited = executor->visit(); !visited)
            return visited;
    }
    return {};
}

} // namespace cairn

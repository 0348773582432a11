// SPDX-License-Identifier: GPL-3.0-or-later
// One task at a time; it rests four times as long as it looked.
#include "app/cairn/pages/runadopter.h"

#include "app/cairn/session.h"
#include "models/runs/runingest.h"

#include <QElapsedTimer>

#include <algorithm>

namespace cairn {
namespace {

constexpr qint64 kRestMs = 300;
constexpr qint64 kRestFactor = 4;

Result<IngestReport> ingest(Project &project, const FoundRuns &found, bool isEnd, const TaskControl &control)
{
    auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    return RunIngest(project, **reader).ingest(found, isEnd, control);
}

} // namespace

RunAdopter::RunAdopter(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &RunAdopter::lookAgain);
}

void RunAdopter::adopt(const QString &path, const FoundRuns &found, bool isFollowed)
{
    m_session.tasks().run<IngestReport>(tr("Adopting runs"), this,
        [&project = m_session.project(), found, isFollowed](TaskControl &control) { return ingest(project, found, !isFollowed, control); },
        [this, path, found, isFollowed](const Result<IngestReport> &report) {
            if (!m_session.succeeded(report))
                return;
            QList<qint64> ids;
            for (const IngestedRun &run : report->runs)
                ids.append(run.id);
            Q_EMIT m_session.told(tr("%n run(s) adopted.", nullptr, int(ids.size())));
            for (const LeftOutLog &log : report->leftOut)
                Q_EMIT m_session.told(log.path + QStringLiteral(": ") + log.reason);
            if (isFollowed) {
                Followed followed {path, {}};
                for (const FoundRun &run : found.runs)
                    followed.sources.insert(run.source);
                m_followed.append(followed);
                m_timer.start(int(kRestMs));
                Q_EMIT followingChanged();
            }
            Q_EMIT adopted(ids);
        });
}

void RunAdopter::stopFollowing()
{
    m_followed.clear();
    m_timer.stop();
    Q_EMIT followingChanged();
}

void RunAdopter::lookAgain()
{
    if (m_isLooking || m_followed.isEmpty())
        return;
    m_isLooking = true;
    auto timer = std::make_shared<QElapsedTimer>();
    timer->start();
    runTask<IngestReport>(
        this,
        [&project = m_session.project(), all = m_followed](TaskControl &control) -> Result<IngestReport> {
            FoundRuns chosen;
            for (const Followed &one : all) {
                for (const FoundRun &run : findRuns(one.path).runs) {
                    if (one.sources.contains(run.source))
                        chosen.runs.append(run);
                }
            }
            return ingest(project, chosen, false, control);
        },
        [this, timer](const Result<IngestReport> &report) {
            m_isLooking = false;
            if (!m_session.succeeded(report))
                return stopFollowing();
            if (!m_followed.isEmpty())
                m_timer.start(int(std::max(kRestMs, timer->elapsed() * kRestFactor)));
        });
}

} // namespace cairn

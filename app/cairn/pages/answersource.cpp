// SPDX-License-Identifier: GPL-3.0-or-later
// One task in the footer, with progress; a newer question drops the older.
#include "app/cairn/pages/answersource.h"

namespace cairn {

AnswerSource::AnswerSource(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

AnswerSource::~AnswerSource() { cancel(); }

void AnswerSource::cancel()
{
    ++m_token;
    if (m_task)
        m_task->cancel();
    m_task = nullptr;
    m_isComputing = false;
}

void AnswerSource::setRuns(const QList<Run> &runs)
{
    const auto isSame = [](const Run &a, const Run &b) { return a.id == b.id && a.status == b.status && a.snapshotId == b.snapshotId; };
    if (m_runs.size() == runs.size() && std::equal(runs.begin(), runs.end(), m_runs.begin(), isSame))
        return;
    cancel();
    m_runs = runs;
    m_verdicts.clear();
    m_insights.clear();
    m_problem.clear();
    m_current = 0;
    m_isStale = true;
    Q_EMIT computing();
}

void AnswerSource::want()
{
    if (!m_isStale || m_isComputing || m_runs.size() < 2)
        return;
    if (m_runs.size() > kMostRuns) {
        m_problem = tr("Choose at most %n run(s) to hold their answers against each other.", nullptr, int(kMostRuns));
        Q_EMIT computed();
        return;
    }
    cancel();
    m_isComputing = true;
    m_problem.clear();
    const quint64 token = m_token;
    m_task = m_session.tasks().run<Computed>(
        tr("Comparing the answers"), this,
        [file = m_session.project().file(), runs = m_runs](TaskControl &control) -> Result<Computed> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            if (!reader)
                return fail(reader);
            Result<QList<RunVerdict>> verdicts = compareAnswersOfAll(**reader, file, runs, {}, control);
            if (!verdicts)
                return fail(verdicts);
            Computed computed;
            for (RunVerdict &verdict : *verdicts) {
                Result<AnswerInsights> insights = insightsOf(**reader, verdict, control);
                if (!insights)
                    return fail(insights);
                computed.verdicts.append(std::make_shared<const RunVerdict>(std::move(verdict)));
                computed.insights.append(std::make_shared<const AnswerInsights>(std::move(*insights)));
            }
            return computed;
        },
        [this, token](const Result<Computed> &result) {
            if (token == m_token)
                take(result);
        });
    Q_EMIT computing();
}

void AnswerSource::take(const Result<Computed> &result)
{
    m_isComputing = false;
    m_task = nullptr;
    if (result) {
        m_verdicts = result->verdicts;
        m_insights = result->insights;
        m_isStale = false;
    } else {
        m_problem = result.error().isCanceled() ? tr("The comparison was stopped. It begins anew when you come back here.") : result.error().sentence;
    }
    Q_EMIT computed();
}

void AnswerSource::setCurrent(int index)
{
    if (index == m_current || index < 0 || index >= m_verdicts.size())
        return;
    m_current = index;
    Q_EMIT currentChanged();
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// What the chosen runs' answers say, computed once for every tab that asks, and which later run is looked at.
#pragma once

#include "app/cairn/session.h"
#include "models/insight/answerinsights.h"

namespace cairn {

class AnswerSource : public QObject
{
    Q_OBJECT
public:
    explicit AnswerSource(Session &session, QObject *parent = nullptr);
    ~AnswerSource() override;

    /** With so many runs the question is no longer whether one is better than the first. */
    static constexpr qsizetype kMostRuns = 16;

    /** The first is what the others are held against. Nothing is computed before somebody wants it. */
    void setRuns(const QList<Run> &runs);
    [[nodiscard]] const QList<Run> &runs() const { return m_runs; }
    /** Computes what is not there yet; `computed` follows. */
    void want();

    [[nodiscard]] bool isComputing() const { return m_isComputing; }
    /** Why there is nothing, as a sentence; empty where there is something, or nobody asked. */
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] const QList<std::shared_ptr<const RunVerdict>> &verdicts() const { return m_verdicts; }
    /** Of the later run that is looked at; null: none yet. */
    [[nodiscard]] std::shared_ptr<const RunVerdict> verdict() const { return m_verdicts.value(m_current); }
    [[nodiscard]] std::shared_ptr<const AnswerInsights> insights() const { return m_insights.value(m_current); }
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);

Q_SIGNALS:
    void computing();
    void computed();
    void currentChanged();

private:
    struct Computed {
        QList<std::shared_ptr<const RunVerdict>> verdicts;
        QList<std::shared_ptr<const AnswerInsights>> insights;
    };
    void take(const Result<Computed> &result);
    void cancel();

    Session &m_session;
    QList<Run> m_runs;
    QList<std::shared_ptr<const RunVerdict>> m_verdicts;
    QList<std::shared_ptr<const AnswerInsights>> m_insights;
    QString m_problem;
    int m_current = 0;
    bool m_isStale = true;
    bool m_isComputing = false;
    quint64 m_token = 0;
    QPointer<TaskHandle> m_task;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// cairn ingest P PATH [--follow]: takes in what other programs have logged, and goes on while they log.
#include "app/commands/commandlist.h"

#include "models/runs/runingest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <cstdio>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr qint64 kPollMs = 500;
// Of its time at most this share goes into looking.
constexpr qint64 kRestFactor = 4;

class IngestCommand : public Command
{
public:
    const char *name() const override { return "ingest"; }
    const char *summary() const override { return "Takes in runs that other programs have logged"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("PATH", m_path, "A log, or a folder with logs: event files, mlruns, CSV and others")->required();
        app.add_flag("--follow", m_follow, "Go on taking in what is logged, until interrupted");
    }
    Result<Outcome> run() override
    {
        if (!QFileInfo::exists(text(m_path)))
            return fail(Text::tr("There is no file or folder %1.").arg(text(m_path)));
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        RunIngest ingest(**project);
        if (m_follow) {
            if (Result<void> followed = follow(ingest); !followed)
                return fail(followed);
        }
        const Result<IngestReport> report = ingest.ingest(text(m_path), true, m_follow ? TaskControl() : commandControl());
        if (!report)
            return fail(report);
        if (report->runs.isEmpty() && !m_follow)
            return fail(report->leftOut.isEmpty() ? Text::tr("%1 holds no logs that can be read.").arg(text(m_path)) : report->leftOut.first().reason);
        return outcome(*report);
    }

private:
    /** Until interrupted; a last line without its end is left for the end. */
    Result<void> follow(RunIngest &ingest)
    {
        const auto isOver = untilTold();
        while (!isOver()) {
            QElapsedTimer timer;
            timer.start();
            const Result<IngestReport> report = ingest.ingest(text(m_path), false, {isOver, {}});
            if (!report && !report.error().isCanceled())
                return fail(report);
            if (report && report->added() > 0)
                std::fprintf(stderr, "%s\n", qPrintable(Text::tr("%n new point(s)", nullptr, int(report->added()))));
            const qint64 rest = std::max(kPollMs, timer.elapsed() * kRestFactor);
            for (qint64 slept = 0; slept < rest && !isOver(); slept += 50)
                QThread::msleep(50);
        }
        return {};
    }

    static QJsonObject runJson(const IngestedRun &run)
    {
        QJsonArray series;
        for (const IngestedSeries &one : run.series) {
            series.append(QJsonObject {{QStringLiteral("metric"), one.metric}, {QStringLiteral("points"), one.points},
                {QStringLiteral("superseded"), one.superseded}, {QStringLiteral("first_step"), one.firstStep}, {QStringLiteral("last_step"), one.lastStep}});
        }
        QJsonObject leftOut;
        for (auto kind = run.leftOut.begin(); kind != run.leftOut.end(); ++kind)
            leftOut.insert(kind.key(), kind.value());
        return {{QStringLiteral("id"), run.id}, {QStringLiteral("name"), run.name}, {QStringLiteral("kind"), run.kind},
            {QStringLiteral("source"), run.source}, {QStringLiteral("added"), run.added}, {QStringLiteral("series"), series},
            {QStringLiteral("left_out"), leftOut}};
    }

    static Outcome outcome(const IngestReport &report)
    {
        QJsonArray runs, failed;
        QList<QStringList> rows = {{Text::tr("Id"), Text::tr("Name"), Text::tr("Kind"), Text::tr("Metrics"), Text::tr("Points"), Text::tr("New")}};
        QStringList lines;
        for (const IngestedRun &run : report.runs) {
            runs.append(runJson(run));
            qint64 points = 0;
            for (const IngestedSeries &series : run.series)
                points += series.points;
            rows.append({QString::number(run.id), run.name, run.kind, QString::number(run.series.size()), QString::number(points), QString::number(run.added)});
            for (auto kind = run.leftOut.begin(); kind != run.leftOut.end(); ++kind)
                lines.append(Text::tr("%1: %2 of the kind %3 are no numbers and were left out.").arg(run.name).arg(kind.value()).arg(kind.key()));
        }
        for (const LeftOutLog &log : report.leftOut) {
            failed.append(failure("path", log.path, log.reason));
            lines.append(log.path + QStringLiteral(": ") + log.reason);
        }
        lines.prepend(report.runs.isEmpty() ? Text::tr("No runs.") : alignedTable(rows));
        return {QJsonObject {{QStringLiteral("runs"), runs}, {QStringLiteral("failed"), failed}}, lines.join(QLatin1Char('\n'))};
    }

    std::string m_project, m_path;
    bool m_follow = false;
};

} // namespace

std::unique_ptr<Command> makeIngestCommand() { return std::make_unique<IngestCommand>(); }

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// cairn points P RUN METRIC: the raw points of a metric as CSV on standard output.
#include "app/commands/commandlist.h"

#include "models/data/csvwriter.h"
#include "models/metrics/pointtexts.h"
#include "models/runs/runs.h"

#include <QCoreApplication>
#include <QFile>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class PointsCommand : public Command
{
public:
    const char *name() const override { return "points"; }
    const char *summary() const override { return "Prints the raw points of a metric as CSV"; }
    bool hasJson() const override { return false; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("RUN", m_run, "Id or name")->required();
        app.add_option("METRIC", m_metric, "The metric's name, such as val/loss")->required();
    }
    Result<Outcome> run() override
    {
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        const Result<Run> found = Runs::find((*project)->reader(), text(m_run));
        if (!found)
            return fail(found);
        const Result<SeriesInfo> series = Series::find((*project)->reader(), found->id, text(m_metric));
        if (!series)
            return fail(series);
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return fail(Text::tr("The standard output cannot be written."));
        CsvWriter csv(&output, CsvWriter::LineEnd::Lf);
        csv.row({QStringLiteral("step"), QStringLiteral("time"), QStringLiteral("value")});
        const Result<QList<Point>> points = Series::allPoints((*project)->reader(), series->id);
        if (!points)
            return fail(points);
        for (const Point &point : *points) {
            csv.add(point.step);
            csv.add(pointTimeText(point));
            csv.add(pointValueText(point.value));
            csv.endRow();
        }
        if (Result<void> written = csv.finish(); !written)
            return fail(written);
        return Outcome {};
    }

private:
    std::string m_project, m_run, m_metric;
};

} // namespace

std::unique_ptr<Command> makePointsCommand() { return std::make_unique<PointsCommand>(); }

} // namespace cairn

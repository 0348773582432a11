// SPDX-License-Identifier: GPL-3.0-or-later
// cairn plot P --metric M RUN... [--smooth S] -o FILE: the same curves as the window's, as a picture or as raw points.
#include "app/cairn/drawingcommands.h"

#include "app/cairn/pages/curvefiles.h"
#include "app/cairn/plotcurves.h"
#include "app/cairn/windowstart.h"
#include "models/runs/runs.h"
#include "widgets/common/palettes.h"
#include "widgets/plots/curveplot.h"

#include <QCoreApplication>
#include <QApplication>

namespace cairn {
namespace {

constexpr QSize kPlotSize(960, 540);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class PlotCommand : public Command
{
public:
    const char *name() const override { return "plot"; }
    const char *summary() const override { return "Draws the curves of a metric into a file"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--metric", m_metrics, "The metric; may be given more than once")->required()->expected(1)->take_all()->allow_extra_args(false);
        app.add_option("RUN", m_runs, "Ids or names")->required()->expected(1, -1);
        app.add_option("--smooth", m_smooth, "Weight of the moving average, 0 to 0.999")->check(CLI::Range(0.0, 0.999));
        app.add_option("-o,--output", m_output, "A .png, .svg, .pdf or .csv file")->required();
        app.add_flag("--log", m_log, "Logarithmic value axis");
    }
    Result<Outcome> run() override
    {
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        QList<qint64> ids;
        QHash<qint64, QString> names;
        for (const QString &name : texts(m_runs)) {
            const Result<Run> found = Runs::find((*project)->reader(), name);
            if (!found)
                return fail(found);
            ids.append(found->id);
            names.insert(found->id, found->name);
        }
        for (const QString &metric : texts(m_metrics)) {
            // The first run names what there is, where no run has the metric.
            const bool isThere = std::any_of(ids.begin(), ids.end(), [&](qint64 id) { return Series::find((*project)->reader(), id, metric).has_value(); });
            if (!isThere)
                return fail(Series::find((*project)->reader(), ids.first(), metric));
        }
        return write(**project, ids, names);
    }

private:
    Result<Outcome> write(Project &project, const QList<qint64> &ids, const QHash<qint64, QString> &names)
    {
        const Result<QList<Curve>> curves = loadCurves(project.reader(), {ids, texts(m_metrics), {}, kPlotSize.width() * 2, m_smooth});
        if (!curves)
            return fail(curves);
        qint64 points = 0;
        for (const Curve &curve : *curves)
            points += curve.rawCount;
        const QString file = text(m_output);
        if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
            if (const Result<qint64> written = writeCurvePoints(project.reader(), ids, texts(m_metrics), file); !written)
                return fail(written);
        } else if (Result<void> drawn = draw(*curves, names, file); !drawn) {
            return fail(drawn);
        }
        return Outcome {QJsonObject {{QStringLiteral("file"), QFileInfo(file).absoluteFilePath()}, {QStringLiteral("series"), curves->size()},
                            {QStringLiteral("points"), points}},
            Text::tr("%n point(s)", nullptr, int(points)) + QLatin1Char(' ') + Text::tr("drawn into %1.").arg(file)};
    }

    Result<void> draw(const QList<Curve> &curves, const QHash<qint64, QString> &names, const QString &file)
    {
        CurvePlot plot;
        plot.resize(kPlotSize);
        plot.setTitles(Text::tr("Step"), texts(m_metrics).join(QStringLiteral(", ")));
        plot.setValueAxis(m_log ? ValueAxis::Logarithmic : ValueAxis::Linear);
        // Here a run's colour goes by its place on the command line, so that the first is always the first colour.
        QHash<qint64, int> places;
        for (const Curve &curve : curves) {
            if (!places.contains(curve.runId))
                places.insert(curve.runId, int(places.size()));
        }
        plot.setCurves(plotCurves(curves, names, [&](qint64 id) { return seriesColor(places.value(id), ColorGround::Light); }));
        return plot.exportTo(file, kPlotSize);
    }

    std::string m_project, m_output;
    std::vector<std::string> m_runs, m_metrics;
    double m_smooth = 0;
    bool m_log = false;
};

} // namespace

std::unique_ptr<Command> makePlotCommand() { return std::make_unique<PlotCommand>(); }

} // namespace cairn

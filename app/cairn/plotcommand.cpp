// SPDX-License-Identifier: GPL-3.0-or-later
// cairn plot P --metric M RUN... [options] -o FILE: the same curves as the window's, as a picture, as LaTeX or as raw points.
#include "app/cairn/drawingcommands.h"

#include "app/cairn/pages/curvefiles.h"
#include "app/cairn/plotcurves.h"
#include "app/cairn/windowstart.h"
#include "models/runs/runs.h"
#include "widgets/common/palettes.h"
#include "widgets/common/theme.h"
#include "widgets/plots/curveplot.h"

#include <QApplication>
#include <QCoreApplication>
#include <QRegularExpression>

namespace cairn {
namespace {

constexpr QSizeF kScreenSize(254, 142.875); // 960 x 540 pixels of 96 an inch

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};



/** "85x60mm", "85x60". */
std::optional<QSizeF> sizeOf(const QString &text)
{
    static const QRegularExpression kSize(QStringLiteral("^(\\d+(?:\\.\\d+)?)\\s*[x×]\\s*(\\d+(?:\\.\\d+)?)\\s*(?:mm)?$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = kSize.match(text.trimmed());
    const QSizeF size(match.captured(1).toDouble(), match.captured(2).toDouble());
    const bool isSensible = size.width() >= 15 && size.height() >= 10 && size.width() <= 2'000 && size.height() <= 2'000;
    return match.hasMatch() && isSensible ? std::optional(size) : std::nullopt;
}

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
        app.add_option("-o,--output", m_output, "A .png, .svg, .pdf, .tex or .csv file")->required();
        addLineOptions(app);
        addGroupOptions(app);
        addPageOptions(app);
    }
    Result<Outcome> run() override
    {
        if (const Result<void> read = readOptions(); !read)
            return fail(read);
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        QList<qint64> ids;
        for (const QString &name : texts(m_runs)) {
            const Result<Run> found = Runs::find((*project)->reader(), name);
            if (!found)
                return fail(found);
            ids.append(found->id);
        }
        for (const QString &metric : texts(m_metrics)) {
            // The first run names what there is, where no run has the metric.
            const bool isThere = std::any_of(ids.begin(), ids.end(), [&](qint64 id) { return Series::find((*project)->reader(), id, metric).has_value(); });
            if (!isThere)
                return fail(Series::find((*project)->reader(), ids.first(), metric));
        }
        return write(**project, ids);
    }

private:
    void addLineOptions(CLI::App &app)
    {
        app.add_option("--smooth", m_smooth, "Weight of the moving average, 0 to 0.999")->check(CLI::Range(0.0, 0.999));
        app.add_option("--smoothing", m_smoothing, "Which average: average (as TensorBoard), time, mean, median")
            ->check(CLI::IsMember({"average", "time", "mean", "median"}));
        app.add_option("--window", m_window, "Points of the mean's or the median's window")->check(CLI::Range(1, kLargestWindow));
        app.add_option("--x", m_x, "step, epoch, time, wall, samples, cost, energy, or another metric");
        app.add_flag("--log", m_log, "Logarithmic value axis");
        app.add_option("--y", m_y, "Value axis: linear, log, symlog, logit")->check(CLI::IsMember({"linear", "log", "symlog", "logit"}));
        app.add_option("--range", m_range, "Values shown: all, percentile (5th to 95th), best, or LOW:HIGH");
    }
    void addGroupOptions(CLI::App &app)
    {
        app.add_option("--group", m_group, "Runs of one value as one line: params.NAME, tags.NAME, snapshot, recipe, or an SQL expression");
        app.add_option("--centre", m_centre, "Line of a group: mean or median")->check(CLI::IsMember({"mean", "median"}));
        app.add_option("--band", m_band, "Band of a group: none, min-max, sd, se, bootstrap")->check(CLI::IsMember({"none", "min-max", "sd", "se", "bootstrap"}));
        app.add_option("--align", m_align, "Runs of a group meet by: interpolate or step")->check(CLI::IsMember({"interpolate", "step"}));
        app.add_option("--color", m_color, "Colour by this instead of by run; as --group");
    }
    void addPageOptions(CLI::App &app)
    {
        app.add_option("--theme", m_theme, "light, dark or print")->check(CLI::IsMember({"light", "dark", "print"}));
        app.add_option("--size", m_size, "Size of the picture in millimetres, such as 85x60mm");
        app.add_option("--dpi", m_dpi, "Dots an inch of a .png")->check(CLI::Range(36.0, 1'200.0));
        app.add_flag("--no-legend", m_noLegend, "Without a legend");
    }

    Result<void> readOptions()
    {
        // The same words as in an arrangement, so that they are read in one place.
        QJsonObject object {{QStringLiteral("x"), text(m_x)}, {QStringLiteral("y"), m_log ? QStringLiteral("log") : text(m_y)},
            {QStringLiteral("group"), text(m_group)}, {QStringLiteral("centre"), text(m_centre)}, {QStringLiteral("band"), text(m_band)},
            {QStringLiteral("align"), text(m_align)}, {QStringLiteral("color"), text(m_color)}, {QStringLiteral("window"), m_window}};
        const bool isWindow = m_smoothing == "mean" || m_smoothing == "median";
        if (m_smooth > 0 || isWindow) {
            object.insert(QStringLiteral("smoothing"), m_smoothing.empty() ? QStringLiteral("average") : text(m_smoothing));
            object.insert(QStringLiteral("weight"), m_smooth);
        }
        m_view = curveViewFromJson(object);
        m_view.hasBest = false; // a figure's reader has not asked for them
        if (const Result<void> range = readRange(text(m_range)); !range)
            return range;
        const std::optional<QSizeF> size = m_size.empty() ? std::optional<QSizeF>(kScreenSize) : sizeOf(text(m_size));
        if (!size)
            return wrongUsage(Text::tr("“%1” is no size of a picture. Give millimetres, such as 85x60mm.").arg(text(m_size)));
        m_page = {*size, m_dpi, m_theme == "print", !m_noLegend};
        return {};
    }

    Result<void> readRange(const QString &range)
    {
        if (range == QLatin1String("percentile"))
            m_view.range = CurveView::Range::Percentile;
        else if (range == QLatin1String("best"))
            m_view.range = CurveView::Range::Best;
        else if (!range.isEmpty() && range != QLatin1String("all")) {
            bool isLow = false, isHigh = false;
            m_view.low = range.section(QLatin1Char(':'), 0, 0).toDouble(&isLow);
            m_view.high = range.section(QLatin1Char(':'), 1).toDouble(&isHigh);
            if (!isLow || !isHigh || !(m_view.low < m_view.high))
                return wrongUsage(Text::tr("“%1” is no range. Give all, percentile, best, or LOW:HIGH such as 0.1:0.9.").arg(range));
            m_view.range = CurveView::Range::Hand;
        }
        return {};
    }

    Result<Outcome> write(Project &project, const QList<qint64> &ids)
    {
        const int columns = int(std::max(m_page.millimetres.width() / 25.4 * m_page.dpi, 1'920.0));
        const Result<CurveData> data = readCurveData(project.file(), {ids, texts(m_metrics), m_view, {}, columns, true});
        if (!data)
            return fail(data);
        const QString file = text(m_output);
        if (file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
            if (const Result<qint64> written = writeCurvePoints(project.reader(), ids, texts(m_metrics), file); !written)
                return fail(written);
        } else if (Result<void> drawn = draw(*data, file); !drawn) {
            return fail(drawn);
        }
        QJsonObject json {{QStringLiteral("file"), QFileInfo(file).absoluteFilePath()}, {QStringLiteral("series"), data->curves.size()},
            {QStringLiteral("points"), data->points}};
        if (!data->groups.isEmpty())
            json.insert(QStringLiteral("groups"), groupsAsJson(*data));
        return Outcome {json, Text::tr("%n point(s)", nullptr, int(data->points)) + QLatin1Char(' ') + Text::tr("drawn into %1.").arg(file)};
    }

    static QJsonArray groupsAsJson(const CurveData &data)
    {
        QJsonArray groups;
        for (const CurveGroup &group : data.groups)
            groups.append(QJsonObject {{QStringLiteral("name"), group.name}, {QStringLiteral("metric"), group.metric}, {QStringLiteral("runs"), group.runIds.size()}});
        return groups;
    }

    Result<void> draw(const CurveData &data, const QString &file)
    {
        const bool isDark = m_theme == "dark";
        const ColorGround ground = isDark ? ColorGround::Dark : ColorGround::Light;
        const Theme theme = isDark ? Theme::dark() : Theme::light();
        CurvePlot plot;
        plot.setPalette(theme.palette());
        plot.resize(QSize(960, 540));
        // Here a run's colour goes by its place on the command line, so that the first is always the first colour.
        QHash<qint64, int> places;
        for (const Curve &curve : data.curves) {
            if (!places.contains(curve.runId))
                places.insert(curve.runId, int(places.size()));
        }
        const CurveLooks looks {[&](qint64 id) { return seriesColor(places.value(id), ground); }, ground, {}};
        const QStringList metrics = texts(m_metrics);
        setPlotAxes(plot, m_view, data.currency, metrics.join(QStringLiteral(", ")));
        const QList<PlotCurve> curves = plotCurves(data, metrics, m_view, looks);
        if (curves.isEmpty())
            return fail(Text::tr("No run has points that can be drawn over “%1”.").arg(curveAxisTitle(m_view.axis)));
        plot.setEvents(plotEvents(data, metrics, looks));
        plot.setReferences(plotReferences(data, metrics, theme.mutedText));
        plot.setValueRange(plotRange(data, metrics));
        plot.setCurves(curves);
        return plot.exportTo(file, m_page);
    }

    std::string m_project, m_output, m_smoothing, m_x, m_y = "linear", m_range, m_group, m_centre = "mean", m_band = "sd", m_align = "interpolate", m_color;
    std::string m_theme = "light", m_size;
    std::vector<std::string> m_runs, m_metrics;
    double m_smooth = 0, m_dpi = 192;
    int m_window = 11;
    bool m_log = false, m_noLegend = false;
    CurveView m_view;
    PlotExport m_page;
};

} // namespace

std::unique_ptr<Command> makePlotCommand() { return std::make_unique<PlotCommand>(); }

} // namespace cairn

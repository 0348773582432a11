// SPDX-License-Identifier: GPL-3.0-or-later
// Importance as lying bars, dependence as a line a class.
#include "app/cairn/modelcharts.h"

#include "app/cairn/answercharts.h"
#include "widgets/common/palettes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelCharts)
};

constexpr qsizetype kMostBars = 25;
constexpr qsizetype kMostLines = 8;

QList<const RunInsights *> runsWithFacts(const AnswerInsights &insights)
{
    QList<const RunInsights *> runs;
    if (insights.first.facts)
        runs.append(&insights.first);
    if (insights.second && insights.second->facts)
        runs.append(&*insights.second);
    return runs;
}

/** Two runs whose colours are the same are told apart by their places. */
int inkOf(const QList<const RunInsights *> &runs, qsizetype place)
{
    const int ink = runInk(runs[place]->runId);
    return place > 0 && ink == runInk(runs.first()->runId) ? (ink + 1) % kSeriesColorCount : ink;
}

QString placeText(const ModelFacts::Dependence &dependence, qsizetype at)
{
    if (!dependence.categories.isEmpty())
        return dependence.categories.value(at);
    if (dependence.isMoment)
        return QDateTime::fromMSecsSinceEpoch(qint64(dependence.at[at] * 1'000), Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return QLocale().toString(dependence.at[at], 'g', 6);
}

/** Of two classes the second says all. */
QList<qsizetype> shownClasses(const ModelFacts &facts)
{
    if (facts.classes.size() == 2)
        return {1};
    QList<qsizetype> shown;
    for (qsizetype at = 0; at < qBound<qsizetype>(1, facts.classes.size(), kMostLines); ++at)
        shown.append(at);
    return shown;
}

ChartSeries lineOf(const RunInsights &run, const ModelFacts::Dependence &dependence, qsizetype number, const QString &name)
{
    ChartSeries line;
    line.name = name;
    line.form = dependence.categories.isEmpty() ? ChartSeries::Form::Line : ChartSeries::Form::Points;
    for (qsizetype at = 0; at < dependence.at.size(); ++at) {
        // A year of seconds is no axis that anybody reads.
        line.x.append(dependence.isMoment ? 1970 + dependence.at[at] / (365.2425 * 86'400) : dependence.at[at]);
        line.y.append(dependence.means[at].value(number));
        line.texts.append(QStringLiteral("%1, %2: %3").arg(run.name, placeText(dependence, at), shareText(line.y.last())));
    }
    return line;
}

} // namespace

QStringList dependenceColumns(const AnswerInsights &insights)
{
    QStringList columns;
    for (const RunInsights *run : runsWithFacts(insights)) {
        for (const ModelFacts::Dependence &each : run->facts->dependences) {
            if (!columns.contains(each.name))
                columns.append(each.name);
        }
    }
    return columns;
}

Chart columnImportanceChart(const AnswerInsights &insights)
{
    Chart chart;
    chart.title = Words::tr("What the model draws on");
    chart.isHorizontal = true;
    chart.x = {Words::tr("Share of what the columns gain the model"), 0, {}, false, {}};
    const auto runs = runsWithFacts(insights);
    if (runs.isEmpty() || runs.first()->facts->importances.isEmpty()) {
        chart.message = Words::tr("This run's program told nothing about its columns.");
        return chart;
    }
    for (const ModelFacts::Importance &each : runs.first()->facts->importances.mid(0, kMostBars))
        chart.y.categories.append(each.name);
    for (qsizetype place = 0; place < runs.size(); ++place) {
        ChartSeries bars;
        bars.name = runs[place]->name;
        bars.form = ChartSeries::Form::Bars;
        bars.ink = inkOf(runs, place);
        for (qsizetype at = 0; at < chart.y.categories.size(); ++at) {
            double share = 0;
            for (const ModelFacts::Importance &each : runs[place]->facts->importances) {
                if (each.name == chart.y.categories[at])
                    share = each.share;
            }
            bars.x.append(double(at));
            bars.y.append(share);
            bars.texts.append(QStringLiteral("%1, %2: %3").arg(runs[place]->name, chart.y.categories[at], shareText(share)));
        }
        chart.series.append(bars);
    }
    return chart;
}

Chart dependenceChart(const AnswerInsights &insights, const QString &column)
{
    const QString name = column.isEmpty() ? dependenceColumns(insights).value(0) : column;
    Chart chart;
    chart.title = Words::tr("How the answer moves with %1").arg(name);
    chart.x.title = name;
    const auto runs = runsWithFacts(insights);
    for (qsizetype place = 0; place < runs.size(); ++place) {
        const ModelFacts &facts = *runs[place]->facts;
        const ModelFacts::Dependence *dependence = facts.dependence(name);
        // Categories of two runs need not be the same, nor in the same order.
        if (!dependence || (!chart.series.isEmpty() && dependence->categories != chart.x.categories))
            continue;
        chart.x.categories = dependence->categories;
        if (dependence->isMoment)
            chart.x.title = Words::tr("%1 (year)").arg(name);
        const bool isRegression = facts.classes.isEmpty();
        chart.y.title = isRegression ? Words::tr("Mean prediction")
            : facts.classes.size() == 2 ? Words::tr("Mean probability of %1").arg(facts.classes[1])
                                        : Words::tr("Mean probability");
        for (const qsizetype number : shownClasses(facts)) {
            const bool areMany = facts.classes.size() > 2;
            ChartSeries line = lineOf(*runs[place], *dependence, number,
                areMany ? QStringLiteral("%1: %2").arg(runs[place]->name, facts.classes.value(number)) : runs[place]->name);
            line.ink = areMany ? int(number) % kSeriesColorCount : inkOf(runs, place);
            line.dash = runs.size() > 1 && place == 0 ? Qt::DashLine : Qt::SolidLine;
            chart.series.append(line);
        }
    }
    if (chart.series.isEmpty())
        chart.message = Words::tr("This run's program did not tell how its answers depend on its columns.");
    return chart;
}

} // namespace cairn

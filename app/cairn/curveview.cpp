// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what can be chosen, as they stand in files.
#include "app/cairn/curveview.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

template<typename Value>
using Words = std::initializer_list<std::pair<Value, const char *>>;

const Words<ValueAxis> kValueAxes = {{ValueAxis::Linear, "linear"}, {ValueAxis::Logarithmic, "log"}, {ValueAxis::SymmetricLogarithmic, "symlog"}, {ValueAxis::Logit, "logit"}};
const Words<SmoothingKind> kSmoothings = {{SmoothingKind::None, "none"}, {SmoothingKind::Average, "average"}, {SmoothingKind::TimeAverage, "time"},
    {SmoothingKind::Mean, "mean"}, {SmoothingKind::Median, "median"}};
const Words<CurveView::Range> kRanges = {{CurveView::Range::All, "all"}, {CurveView::Range::Percentile, "percentile"}, {CurveView::Range::Best, "best"},
    {CurveView::Range::Hand, "hand"}};

template<typename Value>
QString wordOf(const Words<Value> &words, Value value)
{
    for (const auto &[one, word] : words) {
        if (one == value)
            return QString::fromLatin1(word);
    }
    return {};
}

template<typename Value>
Value valueOf(const Words<Value> &words, const QString &text)
{
    for (const auto &[one, word] : words) {
        if (text == QLatin1String(word))
            return one;
    }
    return words.begin()->first;
}

double finite(const QJsonObject &object, const char *key, double usual)
{
    const double value = object.value(QLatin1String(key)).toDouble(usual);
    return std::isfinite(value) ? value : usual;
}

} // namespace

QString valueAxisId(ValueAxis axis) { return wordOf(kValueAxes, axis); }

ValueAxis valueAxisFromId(const QString &id) { return valueOf(kValueAxes, id); }

QJsonObject curveViewToJson(const CurveView &view)
{
    return {{QStringLiteral("x"), curveAxisId(view.axis)}, {QStringLiteral("y"), valueAxisId(view.valueAxis)},
        {QStringLiteral("smoothing"), wordOf(kSmoothings, view.smoothing.kind)}, {QStringLiteral("weight"), view.smoothing.weight},
        {QStringLiteral("window"), view.smoothing.window}, {QStringLiteral("range"), wordOf(kRanges, view.range)}, {QStringLiteral("low"), view.low},
        {QStringLiteral("high"), view.high}, {QStringLiteral("group"), runGroupingId(view.groupBy)},
        {QStringLiteral("centre"), view.grouping.centre == CurveCentre::Median ? QStringLiteral("median") : QStringLiteral("mean")},
        {QStringLiteral("band"), curveBandId(view.grouping.band)},
        {QStringLiteral("align"), view.grouping.alignment == CurveAlignment::ByStep ? QStringLiteral("step") : QStringLiteral("interpolate")},
        {QStringLiteral("color"), runGroupingId(view.colorBy)}, {QStringLiteral("dash"), runGroupingId(view.dashBy)},
        {QStringLiteral("marker"), runGroupingId(view.markerBy)}, {QStringLiteral("facet"), runGroupingId(view.facetBy)},
        {QStringLiteral("events"), view.hasEvents}, {QStringLiteral("best"), view.hasBest}};
}

CurveView curveViewFromJson(const QJsonObject &object)
{
    const auto text = [&](const char *key) { return object.value(QLatin1String(key)).toString(); };
    CurveView view;
    view.axis = curveAxisFromId(text("x"));
    view.valueAxis = valueAxisFromId(text("y"));
    view.smoothing.kind = valueOf(kSmoothings, text("smoothing"));
    view.smoothing.weight = std::clamp(finite(object, "weight", view.smoothing.weight), 0.0, 0.999);
    view.smoothing.window = int(std::clamp(finite(object, "window", view.smoothing.window), 1.0, double(kLargestWindow)));
    view.range = valueOf(kRanges, text("range"));
    view.low = finite(object, "low", view.low);
    view.high = finite(object, "high", view.high);
    view.groupBy = runGroupingFromId(text("group"));
    view.grouping.centre = text("centre") == QLatin1String("median") ? CurveCentre::Median : CurveCentre::Mean;
    view.grouping.band = curveBandFromId(text("band")).value_or(view.grouping.band);
    view.grouping.alignment = text("align") == QLatin1String("step") ? CurveAlignment::ByStep : CurveAlignment::Interpolated;
    view.colorBy = runGroupingFromId(text("color"));
    view.dashBy = runGroupingFromId(text("dash"));
    view.markerBy = runGroupingFromId(text("marker"));
    view.facetBy = runGroupingFromId(text("facet"));
    view.hasEvents = object.value(QStringLiteral("events")).toBool(true);
    view.hasBest = object.value(QStringLiteral("best")).toBool(true);
    return view;
}

} // namespace cairn

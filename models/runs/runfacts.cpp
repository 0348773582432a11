// SPDX-License-Identifier: GPL-3.0-or-later
// Most runs have the names that the run before them had, so a name is looked up only where they differ.
#include "models/runs/runfacts.h"

#include <QSet>

namespace cairn {
namespace {

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

} // namespace

RunFacts runFacts(const QList<Run> &runs, const std::optional<RunPlace> &place)
{
    QSet<QString> metrics, params, differing;
    QStringList lastMetrics;
    QHash<QString, const Run *> firstOfRecipe;
    for (const Run &run : runs) {
        if (place && run.place != *place)
            continue;
        qsizetype at = 0;
        for (auto name = run.metrics.keyBegin(); name != run.metrics.keyEnd(); ++name, ++at) {
            if (at < lastMetrics.size() && lastMetrics[at] == *name)
                continue;
            metrics.insert(*name);
            lastMetrics.resize(std::max(lastMetrics.size(), at + 1));
            lastMetrics[at] = *name;
        }
        const Run *&first = firstOfRecipe[run.recipe];
        first = first ? first : &run;
        for (auto param = run.params.begin(); param != run.params.end(); ++param) {
            params.insert(param.key());
            if (first != &run && !differing.contains(param.key()) && first->params.value(param.key()) != param.value())
                differing.insert(param.key());
        }
        // What the first has and this one has not differs as well.
        for (auto param = first->params.begin(); first != &run && param != first->params.end(); ++param) {
            if (!differing.contains(param.key()) && !run.params.contains(param.key()))
                differing.insert(param.key());
        }
    }
    return {sorted(metrics), sorted(params), sorted(differing)};
}

} // namespace cairn

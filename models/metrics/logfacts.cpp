// SPDX-License-Identifier: GPL-3.0-or-later
// Brings together what several files say of one run.
#include "models/metrics/logfacts.h"

#include <cmath>

namespace cairn {

void LogFacts::add(const LogFacts &later)
{
    if (!later.name.isEmpty())
        name = later.name;
    for (auto param = later.params.begin(); param != later.params.end(); ++param)
        params.insert(param.key(), param.value());
    tags.insert(later.tags);
    if (later.ending != RunEnding::Unsaid)
        ending = later.ending;
    if (later.started != 0)
        started = later.started;
    if (later.ended != 0)
        ended = later.ended;
}

QJsonValue paramFromText(const QString &text)
{
    if (text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare(QLatin1String("false"), Qt::CaseInsensitive) == 0)
        return false;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(text);
}

} // namespace cairn

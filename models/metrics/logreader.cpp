// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of log formats: one line a format.
#include "models/metrics/logreader.h"

#include "models/metrics/jsonlines.h"

namespace cairn {

std::unique_ptr<LogReader> makeLogReader(const QString &format)
{
    if (format == QLatin1String("metrics.jsonl"))
        return std::make_unique<JsonLinesReader>();
    return nullptr;
}

} // namespace cairn

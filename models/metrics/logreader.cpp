// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of log formats: one line a format.
#include "models/metrics/logreader.h"

#include "models/metrics/csvlog.h"
#include "models/metrics/eventfile.h"
#include "models/metrics/jsonlines.h"
#include "models/metrics/mlflowmetric.h"
#include "models/metrics/mlflowpoints.h"
#include "models/metrics/trainerstate.h"

namespace cairn {
namespace {

// A program that writes a new name in each line must not fill the project.
constexpr int kMostNames = 20'000;
constexpr int kMostProblems = 1'000;

} // namespace

int LogReader::nameIndex(const std::string &name)
{
    const auto found = m_indices.find(name);
    if (found != m_indices.end())
        return found->second;
    if (m_names.size() >= kMostNames)
        return -1;
    const int index = int(m_names.size());
    m_indices.emplace(name, index);
    m_names.append(QString::fromUtf8(name.data(), qsizetype(name.size())));
    return index;
}

void LogReader::report(qint64 line, const QString &reason)
{
    if (m_problems.size() < kMostProblems)
        m_problems.append({line, reason});
}

std::unique_ptr<LogReader> makeLogReader(const QString &format)
{
    if (format == QLatin1String("metrics.jsonl"))
        return std::make_unique<JsonLinesReader>();
    if (format == QLatin1String("tensorboard"))
        return std::make_unique<EventFileReader>();
    if (format == QLatin1String("csv"))
        return std::make_unique<CsvLogReader>();
    if (format == QLatin1String("trainer_state.json"))
        return std::make_unique<TrainerStateReader>();
    if (format == QLatin1String("mlflow-metric"))
        return std::make_unique<MlflowMetricReader>();
    if (format == QLatin1String("mlflow.log"))
        return std::make_unique<MlflowPointReader>();
    return nullptr;
}

} // namespace cairn

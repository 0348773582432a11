// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of log formats: one line a format.
#include "models/metrics/logreader.h"

#include "models/metrics/csvlog.h"
#include "models/metrics/eventfile.h"
#include "models/metrics/jsonlines.h"
#include "models/metrics/mlflowmetric.h"
#include "models/metrics/mlflowpoints.h"
#include "models/metrics/resourcelog.h"
#include "models/metrics/trainerstate.h"
#include "models/metrics/wandblog.h"

#include <numeric>

namespace cairn {
namespace {

// A program that writes a new name in each line must not fill the project.
constexpr int kMostNames = 20'000;
constexpr int kMostProblems = 1'000;
constexpr qsizetype kMostFiles = 5'000;
constexpr qint64 kMostFileBytes = 1LL << 30;

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

void LogReader::addFile(const QString &path, const QByteArray &bytes)
{
    const qint64 all = std::accumulate(m_fileBytes.begin(), m_fileBytes.end(), qint64(0));
    if ((m_fileBytes.size() >= kMostFiles && !m_fileBytes.contains(path)) || all + bytes.size() > kMostFileBytes)
        return (void)++m_leftOut[QStringLiteral("files")];
    qint64 &at = m_fileBytes[path];
    m_files.append({path, at, bytes});
    at += bytes.size();
}

QJsonObject LogReader::fileState() const
{
    QJsonObject state;
    for (auto file = m_fileBytes.begin(); file != m_fileBytes.end(); ++file)
        state.insert(file.key(), file.value());
    return state;
}

void LogReader::restoreFiles(const QJsonObject &state)
{
    for (auto file = state.begin(); file != state.end(); ++file)
        m_fileBytes.insert(file.key(), std::max<qint64>(0, file.value().toInteger()));
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
    if (format == QLatin1String("resources.jsonl"))
        return std::make_unique<ResourceLogReader>();
    if (format == QLatin1String("wandb"))
        return std::make_unique<WandbLogReader>();
    if (format == QLatin1String("mlflow.log"))
        return std::make_unique<MlflowPointReader>();
    return nullptr;
}

} // namespace cairn

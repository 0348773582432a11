// SPDX-License-Identifier: GPL-3.0-or-later
// The run folder of a test, and reading its files.
#include "tests/trainer/trainerrun.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <cmath>
#include <limits>

namespace cairn {
namespace {

constexpr int kPatienceMs = 300000;
constexpr int kGraceMs = 10000;

} // namespace

TrainerRun::TrainerRun(const QString &dataset, const QString &recipe, const QJsonObject &params, int seed)
{
    QDir(m_folder.path()).mkdir("artifacts");
    QDir(m_folder.path()).mkdir("work");
    writeFile(path("params.json"), QJsonDocument(params).toJson());
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("CAIRN_DATASET", dataset);
    environment.insert("CAIRN_PARAMS", path("params.json"));
    environment.insert("CAIRN_METRICS", path("metrics.jsonl"));
    environment.insert("CAIRN_PREDICTIONS", path("predictions.jsonl"));
    environment.insert("CAIRN_ARTIFACTS", path("artifacts"));
    environment.insert("CAIRN_SEED", QString::number(seed));
    m_process.setProcessEnvironment(environment);
    m_process.setWorkingDirectory(path("work"));
    m_process.setProgram(CAIRN_TRAINER);
    m_process.setArguments({ recipe });
}

void TrainerRun::start()
{
    m_process.start();
    m_process.waitForStarted();
}

bool TrainerRun::finish()
{
    start();
    const bool ended = m_process.waitForFinished(kPatienceMs);
    collect();
    return ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

bool TrainerRun::waitForOutput(const QString &words)
{
    while (!m_output.contains(words) && m_process.waitForReadyRead(kPatienceMs))
        collect();
    return m_output.contains(words);
}

bool TrainerRun::stop()
{
    m_process.terminate();
    const bool ended = m_process.waitForFinished(kGraceMs);
    collect();
    return ended && m_process.exitStatus() == QProcess::NormalExit;
}

void TrainerRun::collect()
{
    m_output += QString::fromUtf8(m_process.readAllStandardOutput());
    m_error += QString::fromUtf8(m_process.readAllStandardError());
}

bool TrainerRun::has(const QString &name) const
{
    return QFile::exists(path(name));
}

QJsonObject TrainerRun::object(const QString &name) const
{
    return QJsonDocument::fromJson(readFile(path(name))).object();
}

QJsonArray TrainerRun::array(const QString &name) const
{
    return QJsonDocument::fromJson(readFile(path(name))).array();
}

QList<QJsonObject> TrainerRun::lines(const QString &name) const
{
    return parseLines(readFile(path(name)));
}

QList<double> TrainerRun::series(const QString &metric) const
{
    QList<double> values;
    for (const QJsonObject &line : metrics())
        if (line.contains(metric))
            values.append(line[metric].toDouble(std::numeric_limits<double>::quiet_NaN()));
    return values;
}

double TrainerRun::last(const QString &metric) const
{
    const auto values = series(metric);
    return values.isEmpty() ? std::numeric_limits<double>::quiet_NaN() : values.last();
}

QList<QJsonObject> TrainerRun::timelessMetrics() const
{
    auto all = metrics();
    for (QJsonObject &line : all)
        line.remove("time");
    return all;
}

QString TrainerRun::firstOddMetric() const
{
    for (const QJsonObject &line : metrics())
        for (auto entry = line.begin(); entry != line.end(); ++entry)
            if (!entry.value().isDouble() || !std::isfinite(entry.value().toDouble()))
                return QString("%1 of %2")
                    .arg(entry.key(), QString(QJsonDocument(line).toJson(QJsonDocument::Compact)));
    return {};
}

TrainerCall callTrainer(const QStringList &arguments)
{
    QProcess process;
    process.start(CAIRN_TRAINER, arguments);
    process.waitForFinished(kPatienceMs);
    return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError()) };
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QList<QJsonObject> parseLines(const QByteArray &text)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : text.split('\n'))
        if (!line.trimmed().isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

} // namespace cairn

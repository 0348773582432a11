// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in trainers from the command line: the whole command against what the run itself took.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace cairn::bench
{
namespace
{

constexpr int kPatienceMs = 180'000;
constexpr int kEpochs = 4;

QByteArray runCairn(const QStringList &arguments)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/cairn");
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(kPatienceMs) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() != 0)
        throw std::runtime_error(("cairn " + arguments.join(QLatin1Char(' '))).toStdString() + ": "
            + process.readAllStandardError().toStdString());
    return process.readAllStandardOutput();
}

/** The data and the programs, or a sentence why there is nothing to measure. */
QString dataFolder(const QString &name)
{
    const QString folder = QStringLiteral(CAIRN_SHARED_DATA) + QLatin1Char('/') + name;
    if (!QFileInfo::exists(folder))
        throw std::runtime_error("skipped: the data set " + name.toStdString() + " is not there");
    for (const char *program : { "cairn", "cairn-worker", "cairn-supervisor", "cairn-trainer" }) {
        if (!QFileInfo::exists(
                QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(program)))
            throw std::runtime_error(std::string("skipped: ") + program + " is not built");
    }
    return folder;
}

struct Trained {
    QString run;
    double seconds = 0; ///< of the whole command
    double runSeconds = 0; ///< of the run itself, as its supervisor counted
    QJsonObject metrics;
};

Trained train(const QString &project, const QStringList &arguments)
{
    Trained trained;
    QByteArray answer;
    const QStringList command = QStringList{ QStringLiteral("train"), project } + arguments
        + QStringList{ QStringLiteral("--wait"), QStringLiteral("--json") };
    trained.seconds = secondsOf([&] { answer = runCairn(command); });
    const QJsonObject result = QJsonDocument::fromJson(answer).object();
    if (result.value(QLatin1String("status")) != QLatin1String("finished"))
        throw std::runtime_error("the run did not finish: " + answer.toStdString());
    trained.run = result.value(QLatin1String("run")).toVariant().toString();
    trained.metrics = result.value(QLatin1String("metrics")).toObject();
    const QJsonArray runs
        = QJsonDocument::fromJson(runCairn({ QStringLiteral("runs"), project, QStringLiteral("--json") }))
              .array();
    trained.runSeconds = runs.first().toObject().value(QLatin1String("seconds")).toDouble();
    return trained;
}

double lastOf(const Trained &trained, const char *metric)
{
    return trained.metrics.value(QLatin1String(metric)).toObject().value(QLatin1String("last")).toDouble();
}

void boostAdult(Workshop &workshop, benchmark::State &state)
{
    const QString data = dataFolder(QStringLiteral("adult")),
                  project = workshop.path(QStringLiteral("adult"));
    runCairn({ QStringLiteral("new"), project });
    runCairn({ QStringLiteral("import"), project, QStringLiteral("--table"),
        data + QStringLiteral("/adult.csv") });
    const Trained trained = train(project,
        { QStringLiteral("--recipe"), QStringLiteral("table-boost"), QStringLiteral("--table"),
            QStringLiteral("adult"), QStringLiteral("--target"), QStringLiteral("income") });
    report(state, trained.seconds, trained.runSeconds);
    state.counters["test_auc"] = lastOf(trained, "test/auc");
}

/** The median of the times between one epoch's line and the next. */
double secondsOfEpoch(const QByteArray &csv)
{
    std::vector<double> times, differences;
    const QList<QByteArray> lines = csv.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const QByteArray field = line.split(',').value(1);
        bool isNumber = false;
        const double number = field.toDouble(&isNumber);
        const QDateTime date = QDateTime::fromString(QString::fromLatin1(field), Qt::ISODateWithMs);
        if (isNumber || date.isValid())
            times.push_back(isNumber ? number : double(date.toMSecsSinceEpoch()) / 1e3);
    }
    for (size_t at = 1; at < times.size(); ++at)
        differences.push_back(times[at] - times[at - 1]);
    return quantile(differences, 0.5);
}

void classifyCells(Workshop &workshop, benchmark::State &state)
{
    const QString data = dataFolder(QStringLiteral("bccd")), project = workshop.path(QStringLiteral("bccd"));
    runCairn({ QStringLiteral("new"), project });
    runCairn(
        { QStringLiteral("import"), project, QStringLiteral("--images"), data + QStringLiteral("/JPEGImages"),
            QStringLiteral("--annotations"), data + QStringLiteral("/Annotations") });
    const Trained trained = train(project,
        { QStringLiteral("--recipe"), QStringLiteral("image-classify"), QStringLiteral("--set"),
            QStringLiteral("epochs=%1").arg(kEpochs) });
    report(state, trained.seconds, trained.runSeconds);
    state.counters["s_per_epoch"] = secondsOfEpoch(
        runCairn({ QStringLiteral("points"), project, trained.run, QStringLiteral("train/loss") }));
    state.counters["val_accuracy"] = lastOf(trained, "val/accuracy");
}

} // namespace

void addTrainingBenchmarks(Workshop &workshop)
{
    workshop.add("train/table_boost_adult", [&](benchmark::State &state) { boostAdult(workshop, state); });
    workshop.add(
        "train/image_classify_bccd", [&](benchmark::State &state) { classifyCells(workshop, state); });
}

} // namespace cairn::bench

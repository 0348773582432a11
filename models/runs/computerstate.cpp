// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the kernel, nvidia-smi and the program's interpreter.
#include "models/runs/computerstate.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>

namespace cairn {
namespace {

constexpr int kGpuPatienceMs = 2'000;
constexpr qint64 kLongestAnswer = 4 * 1024 * 1024;

constexpr auto kPythonQuestion = R"(
import json, platform, sys
try:
    from importlib import metadata
    packages = {str(d.metadata["Name"]): str(d.version) for d in metadata.distributions() if d.metadata["Name"]}
except Exception:
    packages = {}
print(json.dumps({"version": platform.python_version(), "prefix": sys.prefix, "packages": packages}))
)";
constexpr auto kRQuestion = R"(
p <- installed.packages()[, c("Package", "Version")]
cat("{\"version\":\"", as.character(getRversion()), "\",\"packages\":{", paste0("\"", p[,1], "\":\"", p[,2], "\"", collapse=","), "}}", sep="")
)";

QByteArray answerOf(const QString &program, const QStringList &arguments, int patienceMs)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(patienceMs)) {
        process.kill();
        process.waitForFinished(patienceMs);
        return {};
    }
    return process.exitCode() == 0 ? process.readAllStandardOutput().left(kLongestAnswer) : QByteArray();
}

QString lineOf(const QString &path, const QByteArray &key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.read(64 * 1024).split('\n')) {
        if (line.startsWith(key))
            return QString::fromUtf8(line.mid(line.indexOf(':') + 1).trimmed());
    }
    return {};
}

QJsonArray gpus()
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("nvidia-smi"));
    QJsonArray found;
    if (tool.isEmpty())
        return found;
    const QByteArray answer = answerOf(tool, {QStringLiteral("--query-gpu=name,driver_version,memory.total"), QStringLiteral("--format=csv,noheader")}, kGpuPatienceMs);
    for (const QByteArray &line : answer.split('\n')) {
        const QList<QByteArray> parts = line.split(',');
        if (parts.size() == 3) {
            found.append(QJsonObject {{QStringLiteral("name"), QString::fromUtf8(parts.at(0).trimmed())},
                {QStringLiteral("driver"), QString::fromUtf8(parts.at(1).trimmed())}, {QStringLiteral("memory"), QString::fromUtf8(parts.at(2).trimmed())}});
        }
    }
    return found;
}

/** Which question a program can be asked; null for none. */
const char *questionFor(const QString &program, QString &language)
{
    static const QRegularExpression kPython(QStringLiteral("^python[0-9.]*$"));
    const QString name = QFileInfo(program).fileName();
    if (kPython.match(name).hasMatch()) {
        language = QStringLiteral("Python");
        return kPythonQuestion;
    }
    if (name == QLatin1String("Rscript")) {
        language = QStringLiteral("R");
        return kRQuestion;
    }
    return nullptr;
}

} // namespace

QJsonObject thisComputer()
{
    QJsonObject computer {
        {QStringLiteral("host"), QSysInfo::machineHostName()},
        {QStringLiteral("os"), QSysInfo::prettyProductName()},
        {QStringLiteral("kernel"), QSysInfo::kernelVersion()},
        {QStringLiteral("cores"), QThread::idealThreadCount()},
    };
    if (const QString cpu = lineOf(QStringLiteral("/proc/cpuinfo"), "model name"); !cpu.isEmpty())
        computer.insert(QStringLiteral("cpu"), cpu);
    if (const qint64 kib = lineOf(QStringLiteral("/proc/meminfo"), "MemTotal").section(QLatin1Char(' '), 0, 0).toLongLong(); kib > 0)
        computer.insert(QStringLiteral("memory_bytes"), double(kib) * 1024);
    if (const QJsonArray cards = gpus(); !cards.isEmpty())
        computer.insert(QStringLiteral("gpu"), cards);
    return computer;
}

QJsonObject packagesOf(const QStringList &command, int patienceMs)
{
    QString language;
    const char *question = command.isEmpty() ? nullptr : questionFor(command.first(), language);
    if (!question)
        return {};
    const QString option = language == QLatin1String("R") ? QStringLiteral("-e") : QStringLiteral("-c");
    // Isolated: neither the current folder nor PYTHON* variables decide what is imported.
    const QStringList before = language == QLatin1String("R") ? QStringList {QStringLiteral("--vanilla")} : QStringList {QStringLiteral("-I")};
    QJsonObject answer = QJsonDocument::fromJson(answerOf(command.first(), before + QStringList {option, QString::fromLatin1(question)}, patienceMs)).object();
    if (answer.isEmpty())
        return {};
    answer.insert(QStringLiteral("language"), language);
    answer.insert(QStringLiteral("program"), command.first());
    return answer;
}

} // namespace cairn

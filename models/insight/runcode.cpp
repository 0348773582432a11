// SPDX-License-Identifier: GPL-3.0-or-later
// Reads only small files: a run's folder may hold anything.
#include "models/insight/runcode.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunCode)
};

constexpr qint64 kMostBytes = 2 * 1024 * 1024;
constexpr int kDeepest = 4;
constexpr qsizetype kMostFacts = 2'000;

QByteArray startOf(const QString &path, bool *isCut = nullptr)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    if (isCut)
        *isCut = file.size() > kMostBytes;
    return file.read(kMostBytes);
}

/** Nested objects become names with dots. */
void flatten(const QString &name, const QJsonValue &value, int depth, QMap<QString, QString> &facts)
{
    if (facts.size() >= kMostFacts)
        return;
    if (value.isObject() && depth < kDeepest) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            flatten(name.isEmpty() ? each.key() : name + QLatin1Char('.') + each.key(), each.value(), depth + 1, facts);
    } else if (value.isArray() || value.isObject()) {
        const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
        facts.insert(name, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
    } else if (!value.isNull() && !value.isUndefined()) {
        facts.insert(name, value.isString() ? value.toString() : value.toVariant().toString());
    }
}

} // namespace

QStringList RunCode::lines() const
{
    QStringList lines;
    if (!command.isEmpty())
        lines << Words::tr("Command:") << command << QString();
    if (!commit.isEmpty())
        lines << Words::tr("Commit: %1").arg(commit) << QString();
    if (!changes.isEmpty())
        lines << Words::tr("Changes that were not committed:") << changes;
    return lines;
}

RunCode codeOf(const QDir &projectFolder, const Run &run)
{
    RunCode code;
    const RunFolder folder = run.runFolder(projectFolder);
    const QJsonObject asked = QJsonDocument::fromJson(startOf(folder.runFile())).object();
    for (const QJsonValue &word : asked.value(QLatin1String("command")).toArray())
        code.command.append(word.toString());
    if (code.command.isEmpty() && !run.command.isEmpty())
        code.command = {run.command};
    code.commit = run.gitCommit;
    for (const char *name : {"mlflow.source.git.commit", "git.commit", "git_commit"}) {
        if (code.commit.isEmpty())
            code.commit = run.tags.value(QString::fromLatin1(name));
    }
    const QByteArray changes = startOf(folder.dir().filePath(QStringLiteral("code.diff")), &code.areChangesCut);
    if (!changes.trimmed().isEmpty())
        code.changes = QString::fromUtf8(changes).split(QLatin1Char('\n'));
    return code;
}

QMap<QString, QString> environmentOf(const QDir &projectFolder, const Run &run)
{
    QMap<QString, QString> facts;
    if (!run.host.isEmpty())
        facts.insert(Words::tr("Host"), run.host);
    flatten({}, QJsonDocument::fromJson(run.environment.toUtf8()).object(), 0, facts);
    flatten({}, QJsonDocument::fromJson(startOf(run.runFolder(projectFolder).dir().filePath(QStringLiteral("environment.json")))).object(), 0, facts);
    return facts;
}

} // namespace cairn

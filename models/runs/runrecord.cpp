// SPDX-License-Identifier: GPL-3.0-or-later
// Flattens the run's JSON files into named lines.
#include "models/runs/runrecord.h"

#include "models/runs/logtext.h"
#include "models/runs/recipe.h"
#include "models/runs/runticket.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunRecord)
};

constexpr qint64 kMostBytes = 4 * 1024 * 1024;
constexpr qint64 kMostDiffBytes = 256 * 1024;
constexpr qsizetype kLongestValue = 8 * 1024;
constexpr qsizetype kMostLines = 5'000;
constexpr int kDeepest = 6;

QByteArray bytesOf(const QString &path, qint64 most)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(most) : QByteArray();
}
QJsonObject objectIn(const QString &path) { return QJsonDocument::fromJson(bytesOf(path, kMostBytes)).object(); }

/** A run's folder may come from a stranger. */
QString harmless(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.left(kLongestValue).split(QLatin1Char('\n')))
        lines.append(logLine(line.toUtf8()).text);
    return lines.join(QLatin1Char('\n'));
}

class Writer
{
public:
    void add(const QString &section, const QString &name, const QString &value)
    {
        if (!value.isEmpty() && m_lines.size() < kMostLines)
            m_lines.append({section, harmless(name), harmless(value)});
    }
    void addAll(const QString &section, const QString &prefix, const QJsonValue &value, int depth = 0)
    {
        if (value.isObject() && depth < kDeepest) {
            const QJsonObject object = value.toObject();
            for (auto entry = object.begin(); entry != object.end(); ++entry)
                addAll(section, prefix.isEmpty() ? entry.key() : prefix + QLatin1Char('.') + entry.key(), entry.value(), depth + 1);
        } else if (value.isArray()) {
            QStringList texts;
            for (const QJsonValue &part : value.toArray())
                texts.append(part.isObject() || part.isArray() ? QString::fromUtf8(QJsonDocument(part.isArray() ? QJsonDocument(part.toArray()) : QJsonDocument(part.toObject())).toJson(QJsonDocument::Compact))
                                                               : paramText(part));
            add(section, prefix, texts.join(QLatin1String(", ")));
        } else if (value.isBool()) {
            add(section, prefix, value.toBool() ? Words::tr("yes") : Words::tr("no"));
        } else {
            add(section, prefix, paramText(value));
        }
    }
    [[nodiscard]] const QList<RecordLine> &lines() const { return m_lines; }

private:
    QList<RecordLine> m_lines;
};

} // namespace

QList<RecordLine> recordOf(const QDir &projectFolder, const Run &run)
{
    const RunFolder folder = run.runFolder(projectFolder);
    QJsonObject description = objectIn(folder.runFile());
    Writer writer;
    const QString what = Words::tr("Run"), labels = Words::tr("Labels"), params = Words::tr("Parameters"), code = Words::tr("Code");
    writer.add(what, Words::tr("name"), run.name);
    writer.add(what, Words::tr("recipe"), run.recipe);
    writer.add(what, Words::tr("seed"), QString::number(run.seed));
    writer.add(what, Words::tr("identifier"), run.uuid);
    writer.add(what, Words::tr("command"), run.command);
    writer.add(what, Words::tr("folder"), QDir::toNativeSeparators(run.folder));
    writer.addAll(what, Words::tr("work folder"), description.value(QLatin1String("work_folder")));
    writer.addAll(labels, {}, description.value(QLatin1String("snapshot")));
    for (auto param = run.params.begin(); param != run.params.end(); ++param)
        writer.addAll(params, param.key(), param.value());
    writer.addAll(Words::tr("Variables"), {}, description.value(QLatin1String("environment")));
    writer.addAll(code, {}, description.value(QLatin1String("code")));
    if (const QByteArray diff = bytesOf(folder.codeDiff(), kMostDiffBytes); !diff.isEmpty())
        writer.add(code, Words::tr("not committed"), QString::fromUtf8(diff));
    QJsonObject computer = objectIn(folder.environmentFile());
    const QJsonObject packages = computer.take(QStringLiteral("packages")).toObject();
    writer.add(Words::tr("Computer"), Words::tr("host"), run.host);
    writer.addAll(Words::tr("Computer"), {}, computer);
    writer.addAll(Words::tr("Packages"), {}, packages);
    return writer.lines();
}

QStringList codeFoldersOf(const QDir &projectFolder, const Run &run)
{
    const RunFolder folder = run.runFolder(projectFolder);
    const QJsonObject description = objectIn(folder.runFile());
    const QString work = description.value(QLatin1String("work_folder")).toString();
    QStringList folders;
    if (!work.isEmpty() && QDir::isRelativePath(work))
        folders.append(folder.dir().filePath(work));
    folders.append({folder.work(), folder.path()});
    // A run where the code lies: the folder counts only while the run is this user's own and under way; a stranger could name any.
    const QJsonObject code = description.value(QLatin1String("code")).toObject();
    if (code.value(QLatin1String("in_place")).toBool() && hasTicket(run.uuid, folder.runFile()))
        folders.append(code.value(QLatin1String("root")).toString());
    folders.removeAll(QString());
    return folders;
}

QList<RecordLine> matchingLines(const QList<RecordLine> &lines, const QString &sought)
{
    const QStringList words = sought.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<RecordLine> found;
    for (const RecordLine &line : lines) {
        const bool holdsAll = std::all_of(words.begin(), words.end(), [&](const QString &word) {
            return line.section.contains(word, Qt::CaseInsensitive) || line.name.contains(word, Qt::CaseInsensitive) || line.value.contains(word, Qt::CaseInsensitive);
        });
        if (holdsAll)
            found.append(line);
    }
    return found;
}

QString recordAsText(const QList<RecordLine> &lines)
{
    QString text, section;
    for (const RecordLine &line : lines) {
        if (std::exchange(section, line.section) != line.section)
            text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + line.section + QLatin1Char('\n');
        text += QStringLiteral("%1: %2\n").arg(line.name, line.value);
    }
    return text;
}

QList<RecordDifference> differencesOf(const Run &before, const QJsonObject &params, qint64 seed)
{
    QList<RecordDifference> differences;
    for (auto param = params.begin(); param != params.end(); ++param) {
        const QString then = before.params.contains(param.key()) ? paramText(before.params.value(param.key())) : QString();
        if (then != paramText(param.value()))
            differences.append({param.key(), then, paramText(param.value())});
    }
    if (before.seed != seed)
        differences.append({Words::tr("seed"), QString::number(before.seed), QString::number(seed)});
    return differences;
}

} // namespace cairn

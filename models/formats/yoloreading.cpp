// SPDX-License-Identifier: GPL-3.0-or-later
// Reading YOLO: numbers a line, names from the files that stand around.
#include "models/formats/yolo.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Yolo)
};

constexpr int kFoldersAbove = 3;
constexpr qint64 kLargestNames = 1 << 20;
constexpr double kMostBeyond = 0.5; // a share that is further out is no rounding

struct Line {
    int classNumber = 0;
    QList<double> shares;
};

std::optional<Line> lineFrom(const QByteArray &text)
{
    const QList<QByteArray> words = text.simplified().split(' ');
    if (words.size() < 5)
        return std::nullopt;
    Line line;
    bool isNumber = false;
    line.classNumber = words.first().toInt(&isNumber);
    if (!isNumber || line.classNumber < 0)
        return std::nullopt;
    for (qsizetype at = 1; at < words.size(); ++at) {
        const double value = words.at(at).toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value) || value < -kMostBeyond || value > 1 + kMostBeyond)
            return std::nullopt;
        line.shares.append(value);
    }
    return line;
}

QString unquoted(QString text)
{
    text = text.trimmed();
    if (text.size() >= 2 && (text.startsWith(QLatin1Char('\'')) || text.startsWith(QLatin1Char('"'))) && text.back() == text.front()) {
        const QChar quote = text.front();
        text = text.mid(1, text.size() - 2);
        if (quote == QLatin1Char('\''))
            text.replace(QLatin1String("''"), QLatin1String("'"));
    }
    return text;
}

/** "names: [a, b]", "names: {0: a}", or lines "- a" or "0: a" below "names:". */
QStringList namesFromYaml(const QString &yaml)
{
    static const QRegularExpression kInline(QStringLiteral("^names\\s*:\\s*[\\[{](.*?)[\\]}]"), QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression kItem(QStringLiteral("^\\s*(?:-\\s*|(\\d+)\\s*:\\s*)(.+?)\\s*$"));
    static const QRegularExpression kNumbered(QStringLiteral("^\\s*(\\d+)\\s*:\\s*(.+)$"), QRegularExpression::DotMatchesEverythingOption);
    QMap<int, QString> names;
    if (const QRegularExpressionMatch match = kInline.match(yaml); match.hasMatch()) {
        const QStringList parts = match.captured(1).split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (qsizetype at = 0; at < parts.size(); ++at) {
            const QRegularExpressionMatch numbered = kNumbered.match(parts.at(at));
            if (const QString name = unquoted(numbered.hasMatch() ? numbered.captured(2) : parts.at(at)); !name.isEmpty())
                names.insert(numbered.hasMatch() ? numbered.captured(1).toInt() : int(at), name);
        }
    } else {
        bool isBelow = false;
        for (const QString &line : yaml.split(QLatin1Char('\n'))) {
            if (line.startsWith(QLatin1String("names:"))) {
                isBelow = true;
                continue;
            }
            const QRegularExpressionMatch item = kItem.match(line);
            if (isBelow && item.hasMatch() && (line.startsWith(QLatin1Char(' ')) || line.startsWith(QLatin1Char('-'))))
                names.insert(item.captured(1).isEmpty() ? int(names.size()) : item.captured(1).toInt(), unquoted(item.captured(2)));
            else if (isBelow && !line.trimmed().isEmpty() && !line.trimmed().startsWith(QLatin1Char('#')))
                isBelow = false;
        }
    }
    QStringList list;
    for (auto name = names.cbegin(); name != names.cend() && name.key() < 100'000; ++name) {
        while (list.size() < name.key())
            list.append(QString());
        list.append(*name);
    }
    return list;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kLargestNames)) : QString();
}

/** Every class list that stands in the folder or a few above; the nearest wins. */
QStringList classNames(const QString &labelFile)
{
    QDir folder(QFileInfo(labelFile).absolutePath());
    for (int up = 0; up <= kFoldersAbove; ++up) {
        for (const char *name : {"data.yaml", "data.yml", "dataset.yaml"}) {
            if (const QStringList names = namesFromYaml(textOf(folder.filePath(QLatin1String(name)))); !names.isEmpty())
                return names;
        }
        for (const char *name : {"classes.txt", "obj.names"}) {
            const QStringList names = textOf(folder.filePath(QLatin1String(name))).trimmed().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            if (!names.isEmpty())
                return names;
        }
        if (!folder.cdUp())
            break;
    }
    return {};
}

Result<Shape> shapeOf(const QList<double> &shares)
{
    if (shares.size() == 4 || shares.size() == 5) { // a fifth is a track or a confidence
        if (!(shares.at(2) > 0) || !(shares.at(3) > 0))
            return fail(Text::tr("its box is empty"));
        return Shape::fromBox({shares.at(0) - shares.at(2) / 2, shares.at(1) - shares.at(3) / 2, shares.at(2), shares.at(3)});
    }
    if (shares.size() % 2 != 0 || shares.size() < 6)
        return fail(Text::tr("its outline has fewer than three points, or half a point"));
    QPolygonF ring;
    for (qsizetype at = 0; at + 1 < shares.size(); at += 2)
        ring.append({shares.at(at), shares.at(at + 1)});
    if (ring.first() == ring.last())
        ring.removeLast();
    return Shape::fromPolygon(ring);
}

bool isOtherText(const QString &fileName)
{
    static const QStringList kOthers = {QStringLiteral("classes.txt"), QStringLiteral("train.txt"), QStringLiteral("val.txt"), QStringLiteral("valid.txt"),
        QStringLiteral("test.txt"), QStringLiteral("readme.txt"), QStringLiteral("readme.roboflow.txt"), QStringLiteral("readme.dataset.txt"), QStringLiteral("requirements.txt")};
    return kOthers.contains(fileName.toLower());
}

} // namespace

bool isYolo(const QString &fileName, const QByteArray &head)
{
    if (!fileName.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive) || isOtherText(fileName))
        return false;
    const QByteArray first = head.trimmed().split('\n').first();
    return lineFrom(first).has_value();
}

Result<QList<ForeignItem>> readYolo(const QString &path, FormatReport &report)
{
    if (isOtherText(QFileInfo(path).fileName()))
        return QList<ForeignItem>();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::tr("%1 could not be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    const QStringList names = classNames(path);
    ForeignItem item;
    item.sourceFile = path;
    // Beside labels/SPLIT/NAME.txt the picture lies in images/SPLIT.
    item.folder = QFileInfo(path).absolutePath().replace(QRegularExpression(QStringLiteral("/labels(?=/|$)")), QStringLiteral("/images"));
    item.path = QFileInfo(path).completeBaseName();
    item.isInShares = true;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty())
            continue;
        const std::optional<Line> line = lineFrom(text);
        const Result<Shape> shape = line ? shapeOf(line->shares) : Result<Shape>(fail(Text::tr("it is not made of a class number and shares from 0 to 1")));
        if (!shape) {
            report.failed.append({path, Text::tr("Line %1 was left out: %2.").arg(number).arg(shape.error().sentence)});
            continue;
        }
        const QString name = names.value(line->classNumber).trimmed();
        item.annotations.append({name.isEmpty() ? QStringLiteral("class %1").arg(line->classNumber) : name, *shape, {}, 0, {}});
    }
    return QList<ForeignItem> {item};
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// The lines themselves are the labels room's; here they meet the other formats.
#include "models/formats/cairnjsonl.h"

#include "models/labels/itemlines.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CairnJsonl)
};

ForeignItem foreignItem(const ItemLine &line, const QString &file)
{
    ForeignItem item;
    // Where both are given the path is the name within a project, which holds on other machines too.
    item.path = line.path.isEmpty() ? line.file : line.path;
    item.alternativeName = line.file;
    item.folder = QFileInfo(file).absolutePath();
    item.sourceFile = file;
    item.page = line.page;
    item.size = line.size;
    for (const LabelLine &label : line.labels)
        item.annotations.append({label.className, label.shape, label.attributes, label.flags, {}});
    return item;
}

} // namespace

bool isCairnJsonl(const QString &, const QByteArray &head)
{
    // The first line may be longer than the head, so it is looked at, not parsed.
    const QByteArray first = head.trimmed().split('\n').first();
    return first.startsWith('{') && first.contains("\"labels\"") && (first.contains("\"path\"") || first.contains("\"file\""));
}

Result<QList<ForeignItem>> readCairnJsonl(const QString &path, FormatReport &report)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::tr("%1 could not be read: %2.").arg(QDir::toNativeSeparators(path), file.errorString()));
    QList<ForeignItem> items;
    for (qint64 number = 1; !file.atEnd(); ++number) {
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty())
            continue;
        QStringList failed;
        const Result<ItemLine> line = itemLineFromJson(text, failed);
        for (const QString &reason : failed)
            report.failed.append({path, Text::tr("Line %1: %2").arg(number).arg(reason)});
        if (line)
            items.append(foreignItem(*line, path));
        else
            report.failed.append({path, Text::tr("Line %1: %2").arg(number).arg(line.error().sentence)});
    }
    return items;
}

Result<void> writeCairnJsonl(const QString &folder, const QList<ForeignItem> &items, FormatReport &report)
{
    QSaveFile file(QDir(folder).filePath(QStringLiteral("items.jsonl")));
    if (!file.open(QIODevice::WriteOnly))
        return fail(Text::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    qint64 id = 0;
    for (const ForeignItem &item : items) {
        ItemLine line {item.path, item.path, item.page, item.size, {}, {}, {}};
        for (const ForeignAnnotation &annotation : item.annotations)
            line.labels.append({++id, annotation.className, annotation.shape, annotation.attributes, annotation.flags});
        report.annotations += item.annotations.size();
        file.write(itemLineToJson(line) + '\n');
    }
    ++report.files;
    if (!file.commit())
        return fail(Text::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    return {};
}

} // namespace cairn

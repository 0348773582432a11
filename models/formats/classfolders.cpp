// SPDX-License-Identifier: GPL-3.0-or-later
// Classes become names of folders that every system takes.
#include "models/formats/classfolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ClassFolders)
};

/** By class: without separators, not hidden, no two the same whatever the case of letters. */
QHash<QString, QString> folderNames(const QStringList &classes)
{
    QHash<QString, QString> names;
    QSet<QString> taken;
    for (const QString &each : classes) {
        QString name = each.trimmed();
        for (const char forbidden : {'/', '\\', ':', '\n', '\r', '\t', '\0'})
            name.replace(QLatin1Char(forbidden), QLatin1Char('_'));
        if (name.isEmpty() || name.startsWith(QLatin1Char('.')))
            name.prepend(QLatin1Char('_'));
        QString free = name;
        for (int next = 2; taken.contains(free.toLower()); ++next)
            free = QStringLiteral("%1-%2").arg(name).arg(next);
        taken.insert(free.toLower());
        names.insert(each, free);
    }
    return names;
}

} // namespace

Result<void> writeClassFolders(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control)
{
    QStringList tagged;
    for (const QString &name : dataset.classes) {
        const bool isTag = std::any_of(dataset.items.begin(), dataset.items.end(), [&](const ForeignItem &item) {
            return std::any_of(item.annotations.begin(), item.annotations.end(),
                [&](const ForeignAnnotation &annotation) { return annotation.shape.kind == ShapeKind::Tag && annotation.className == name; });
        });
        if (isTag)
            tagged.append(name);
    }
    if (tagged.isEmpty())
        return fail(Text::tr("The snapshot %1 has no tags, so there are no classes to put images into. Tag images (key T), or take a format for boxes.").arg(dataset.name));
    const QHash<QString, QString> names = folderNames(tagged);
    const auto place = [&](const ForeignItem &item) -> QString {
        if (item.split.isEmpty())
            return QStringLiteral("unlabelled");
        QStringList tags;
        for (const QString &name : tagged) {
            if (std::any_of(item.annotations.begin(), item.annotations.end(),
                    [&](const ForeignAnnotation &annotation) { return annotation.shape.kind == ShapeKind::Tag && annotation.className == name; }))
                tags.append(name);
        }
        if (tags.isEmpty()) {
            report.failed.append({item.path, Text::tr("It has no tag and was left out.")});
            return {};
        }
        if (tags.size() > 1)
            report.noted.append({item.path, Text::tr("It has the tags %1; the first was taken.").arg(tags.join(QLatin1String(", ")))});
        ++report.annotations;
        return item.split + QLatin1Char('/') + names.value(tags.first());
    };
    if (Result<void> placed = placePictures(folder, dataset.items, place, dataset.sharing, report, control); !placed)
        return placed;
    QJsonObject folders;
    for (const QString &name : tagged)
        folders.insert(names.value(name), name);
    if (Result<void> written = writeFormatFile(folder, QStringLiteral("classes.json"), QJsonDocument(folders).toJson()); !written)
        return written;
    return writePictureList(folder, dataset.items);
}

} // namespace cairn

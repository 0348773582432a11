// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes and times are enough: what was edited has another time, what was cut off another size.
#include "models/formats/storedfiles.h"

#include "models/formats/pictureplacing.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace cairn {
namespace {

constexpr auto kStoreFile = "store.json";

QJsonArray entryOf(const QString &relative, const QFileInfo &file)
{
    return {relative, file.size(), file.lastModified().toMSecsSinceEpoch()};
}

QJsonArray failuresToJson(const QList<FormatFailure> &failures)
{
    QJsonArray list;
    for (const FormatFailure &failure : failures)
        list.append(QJsonArray {failure.path, failure.reason});
    return list;
}

QList<FormatFailure> failuresFromJson(const QJsonValue &list)
{
    QList<FormatFailure> failures;
    for (const QJsonValue entry : list.toArray())
        failures.append({entry.toArray().at(0).toString(), entry.toArray().at(1).toString()});
    return failures;
}

} // namespace

Result<void> sealStore(const QString &folder, const QString &source, const FormatReport &report)
{
    QJsonArray files;
    const QDir dir(folder);
    for (QDirIterator found(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); found.hasNext();) {
        found.next();
        files.append(entryOf(dir.relativeFilePath(found.filePath()), found.fileInfo()));
    }
    const QJsonObject store {{QStringLiteral("cairn"), 1}, {QStringLiteral("source"), source}, {QStringLiteral("files"), files},
        {QStringLiteral("annotations"), report.annotations}, {QStringLiteral("failed"), failuresToJson(report.failed)},
        {QStringLiteral("noted"), failuresToJson(report.noted)}};
    return writeFormatFile(folder, QLatin1String(kStoreFile), QJsonDocument(store).toJson(QJsonDocument::Compact));
}

bool isStoreWhole(const QString &folder, const QString &source, FormatReport &report)
{
    const QDir dir(folder);
    QFile file(dir.filePath(QLatin1String(kStoreFile)));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject store = QJsonDocument::fromJson(file.readAll()).object();
    if (store.value(QLatin1String("source")).toString() != source)
        return false;
    const QJsonArray files = store.value(QLatin1String("files")).toArray();
    for (const QJsonValue each : files) {
        const QJsonArray entry = each.toArray();
        const QFileInfo there(dir.filePath(entry.at(0).toString()));
        if (!there.exists() || entryOf(entry.at(0).toString(), there) != entry)
            return false;
    }
    report.annotations = store.value(QLatin1String("annotations")).toInteger();
    report.failed = failuresFromJson(store.value(QLatin1String("failed")));
    report.noted = failuresFromJson(store.value(QLatin1String("noted")));
    return !files.isEmpty();
}

} // namespace cairn

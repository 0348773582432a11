// SPDX-License-Identifier: GPL-3.0-or-later
// Building a dataset's folder, and what both kinds of datasets share.
#include "models/labels/datasetfolder.h"

#include "models/labels/classpalette.h"
#include "models/project/process.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSaveFile>

#include <utility>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dataset)
};

constexpr auto kPartial = ".partial-";

/** Folders that a killed process left half written. */
void removeLeftBehind(const QDir &parent, const QString &name)
{
    for (const QString &entry : parent.entryList({name + QLatin1String(kPartial) + QLatin1Char('*')}, QDir::Dirs)) {
        const QString writer = entry.section(QLatin1String(kPartial), 1);
        if (!ProcessIdentity::fromText(QString(writer).replace(QLatin1Char('-'), QLatin1Char(':'))).isAlive())
            QDir(parent.filePath(entry)).removeRecursively();
    }
}

} // namespace

QString DatasetFolder::finalPath(const Project &project, const Snapshot &snapshot, const QString &ending)
{
    return project.folder().absoluteFilePath(QStringLiteral("snapshots/%1-cairn").arg(QString::fromLatin1(snapshot.digest.toHex())))
        + (ending.isEmpty() ? QString() : QLatin1Char('-') + ending);
}

Result<DatasetFolder> DatasetFolder::begin(const Project &project, const Snapshot &snapshot, const QString &ending)
{
    const QString final = finalPath(project, snapshot, ending);
    const QDir parent(QFileInfo(final).path());
    removeLeftBehind(parent, QFileInfo(final).fileName());
    // Several tasks of this process may write the same dataset, so the folder's name has a random end.
    const QString writer = ProcessIdentity::current().toText().replace(QLatin1Char(':'), QLatin1Char('-'));
    const QString partial = final + QLatin1String(kPartial) + QStringLiteral("%1-%2").arg(writer).arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
    if (!QDir().mkpath(partial))
        return datasetNotWritten(partial, {});
    return DatasetFolder(partial, final);
}

DatasetFolder::DatasetFolder(QString partial, QString final)
    : m_partial(std::move(partial))
    , m_final(std::move(final))
{
}

DatasetFolder::DatasetFolder(DatasetFolder &&other) noexcept
    : m_partial(std::exchange(other.m_partial, {}))
    , m_final(std::move(other.m_final))
{
}

DatasetFolder::~DatasetFolder()
{
    if (!m_partial.isEmpty())
        QDir(m_partial).removeRecursively();
}

Result<QString> DatasetFolder::publish()
{
    for (const QFileInfo &file : QDir(m_partial).entryInfoList(QDir::Files))
        QFile::setPermissions(file.filePath(), QFile::ReadOwner | QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther);
    if (QDir().rename(m_partial, m_final)) {
        m_partial.clear();
        return m_final;
    }
    if (QFileInfo(m_final).isDir())
        return m_final;
    return datasetNotWritten(m_final, {});
}

QJsonObject datasetDescription(const Snapshot &snapshot, const QString &data, qint64 unlabelled)
{
    const QJsonObject counts {{QStringLiteral("train"), snapshot.train}, {QStringLiteral("val"), snapshot.val},
        {QStringLiteral("test"), snapshot.test}, {QStringLiteral("unlabelled"), unlabelled}};
    return {{QStringLiteral("cairn"), 1}, {QStringLiteral("format"), QStringLiteral("cairn")}, {QStringLiteral("data"), data},
        {QStringLiteral("snapshot"), snapshot.name}, {QStringLiteral("digest"), QString::fromLatin1(snapshot.digest.toHex())},
        {QStringLiteral("counts"), counts}};
}

QJsonArray datasetClasses(const QList<DatasetClass> &classes)
{
    QList<QColor> used;
    for (const DatasetClass &each : classes)
        used.append(each.color);
    QJsonArray list;
    for (const DatasetClass &each : classes) {
        QColor color = each.color;
        if (!color.isValid()) {
            color = nextClassColor(used);
            used.append(color);
        }
        list.append(QJsonObject {{QStringLiteral("name"), each.name}, {QStringLiteral("color"), color.name().toUpper()}});
    }
    return list;
}

Result<void> writeWhole(const QString &folder, const QString &name, const QByteArray &content)
{
    QSaveFile file(QDir(folder).filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return datasetNotWritten(file.fileName(), file.errorString());
    return {};
}

tl::unexpected<Error> datasetNotWritten(const QString &file, const QString &detail)
{
    return fail(Text::tr("The dataset could not be written to %1. Check that there is room on the disk and that you may write there.")
                    .arg(QDir::toNativeSeparators(file)), detail);
}

Result<QString> writeDataset(const Project &project, const Snapshot &snapshot, const TaskControl &control)
{
    auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    return guarded(project.file(), [&]() -> Result<QString> {
        SQLite::Transaction moment(**reader);
        return snapshot.tableId == 0 ? writeImageDataset(project, **reader, snapshot, control)
                                     : writeTableDataset(project, **reader, snapshot, control);
    });
}

} // namespace cairn

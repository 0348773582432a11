// SPDX-License-Identifier: GPL-3.0-or-later
// The folder that a dataset is written into: under another name first, in its place by a rename.
#pragma once

#include "models/labels/snapshots.h"

#include <QColor>
#include <QJsonArray>
#include <QJsonObject>

namespace cairn {

/** PROJECT/snapshots/<digest>-cairn, with `-ending` where there is one. While it is built, `path()` is a folder beside it; `publish` puts
    it in place, its files read-only: runs link to it, so it is never written again. */
class DatasetFolder
{
public:
    [[nodiscard]] static QString finalPath(const Project &project, const Snapshot &snapshot, const QString &ending = {});
    [[nodiscard]] static Result<DatasetFolder> begin(const Project &project, const Snapshot &snapshot, const QString &ending = {});
    ~DatasetFolder();
    DatasetFolder(DatasetFolder &&other) noexcept;
    DatasetFolder(const DatasetFolder &) = delete;
    DatasetFolder &operator=(DatasetFolder &&) = delete;

    [[nodiscard]] QString path() const { return m_partial; }
    /** The final path; also when another process has put the same there meanwhile. */
    [[nodiscard]] Result<QString> publish();

private:
    DatasetFolder(QString partial, QString final);
    QString m_partial;
    QString m_final;
};

/** What dataset.json says of every snapshot; `data` is "images" or "table". */
[[nodiscard]] QJsonObject datasetDescription(const Snapshot &snapshot, const QString &data, qint64 unlabelled);

/** [{"name", "color"}...]; an invalid colour gets one of the palette. */
struct DatasetClass {
    QString name;
    QColor color;
};
[[nodiscard]] QJsonArray datasetClasses(const QList<DatasetClass> &classes);

/** Writes `content` to FOLDER/NAME, whole or not at all. */
[[nodiscard]] Result<void> writeWhole(const QString &folder, const QString &name, const QByteArray &content);
[[nodiscard]] tl::unexpected<Error> datasetNotWritten(const QString &file, const QString &detail);

/** The two kinds of datasets; each returns the dataset's absolute path. */
[[nodiscard]] Result<QString> writeImageDataset(const Project &project, SQLite::Database &database, const Snapshot &snapshot,
    const TaskControl &control);
[[nodiscard]] Result<QString> writeTableDataset(const Project &project, SQLite::Database &database, const Snapshot &snapshot,
    const TaskControl &control);

} // namespace cairn

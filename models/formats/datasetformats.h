// SPDX-License-Identifier: GPL-3.0-or-later
// The formats that a snapshot can be written in for programs, and where such a dataset lies once it was written.
#pragma once

#include "models/formats/pictureplacing.h"
#include "models/labels/snapshots.h"

namespace cairn {

/** A snapshot of images on its way into another format. */
struct PictureDataset {
    QString name; ///< of the snapshot
    QString digest; ///< of the snapshot, in hex
    QStringList classes; ///< those that occur, in the order of the schema
    QList<ForeignItem> items; ///< with what was not labelled (no split, no annotations); pictures by their absolute paths
    PictureSharing sharing = PictureSharing::Link;
};

/** A new one means: one file with `write`, and one line in datasetFormats(). */
struct DatasetFormat {
    const char *name; ///< for recipes and commands: "coco"
    QString title;
    QStringList kinds; ///< of labels that it can hold; empty: all
    bool holdsImages;
    bool holdsTables;
    /** Writes the dataset of images into an empty folder, pictures included. What has no place there goes into the report. An error where
        nothing of it can be written. Null where Cairn's own dataset is taken as it is. */
    Result<void> (*write)(const QString &folder, PictureDataset &dataset, FormatReport &report, const TaskControl &control);
};

[[nodiscard]] const QList<DatasetFormat> &datasetFormats();
/** Null for a name that no format has. */
[[nodiscard]] const DatasetFormat *findDatasetFormat(const QString &name);
[[nodiscard]] QStringList datasetFormatNames();

struct DatasetOnDisk {
    QString folder; ///< absolute
    FormatReport report; ///< what has no place in the format; the same for one that was there already
    bool wasThere = false;
};

/** Writes a snapshot in a format once, into PROJECT/snapshots/<digest>-<format>, its pictures as hard links where the disk can. One that is there
    whole and unchanged is taken as it is; otherwise another is written beside it, since a run may be reading the old one. */
[[nodiscard]] Result<DatasetOnDisk> writeDatasetAs(const Project &project, const Snapshot &snapshot, const QString &format, const TaskControl &control = {});

/** Writes a snapshot into a folder of the person's, which must not be there or be empty. Pictures are copied unless `sharing` says link. */
[[nodiscard]] Result<FormatReport> exportDataset(const Project &project, const Snapshot &snapshot, const QString &format, const QString &folder,
    PictureSharing sharing = PictureSharing::Copy, const TaskControl &control = {});

} // namespace cairn

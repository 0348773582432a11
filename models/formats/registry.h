// SPDX-License-Identifier: GPL-3.0-or-later
// The annotation formats that are known, and taking a file or folder of one of them into a project.
#pragma once

#include "models/formats/foreignitem.h"

namespace cairn {

/** What a format is. A new one means: one file with these functions, and one line in annotationFormats(). */
struct AnnotationFormat {
    const char *name; ///< for commands: "voc"
    QString title; ///< for people: "Pascal VOC XML"
    QStringList patterns; ///< of its files: "*.xml"
    /** Whether the head (up to 64 kB) of one file looks like this format. */
    bool (*isIt)(const QString &fileName, const QByteArray &head);
    /** Reads one file. What cannot be taken goes into the report; an error only where the file as a whole is unusable. */
    Result<QList<ForeignItem>> (*read)(const QString &file, FormatReport &report);
    /** Writes all items into a new or empty folder; null where the format is only read. */
    Result<void> (*write)(const QString &folder, const QList<ForeignItem> &items, FormatReport &report);
};

[[nodiscard]] const QList<AnnotationFormat> &annotationFormats();

/** The format of a file, or of the files in a folder (recursive); an error that says what was looked for. */
[[nodiscard]] Result<const AnnotationFormat *> detectFormat(const QString &path);

/** The files of a folder (recursive) that have the format's endings, sorted; a file is its own list. */
[[nodiscard]] QStringList filesOfFormat(const QString &path, const AnnotationFormat &format);

/** Reads `path` (a file or a folder) in whatever known format it is, finds the pictures by path and file name, and adds everything as
    one gesture of origin import. What is there already (same class and shape on the same picture) is counted as known. Cancelled or
    killed, nothing of it stays. */
[[nodiscard]] Result<FormatReport> importAnnotations(Project &project, const QString &path, const TaskControl &control = {});

} // namespace cairn

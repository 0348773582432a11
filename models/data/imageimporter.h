// SPDX-License-Identifier: GPL-3.0-or-later
// Takes pictures into a project: folders and files, in slices, with a report of everything that could not be taken.
#pragma once

#include "models/project/project.h"

#include <QStringList>

namespace cairn {

struct ImageImportRequest {
    QStringList paths; ///< files and folders (recursive)
    bool copy = false; ///< into the project's folder media/; else pictures stay where they are
    QString licence; ///< remembered with the source; may be empty
};

struct FailedFile {
    QString path; ///< as found on the disk
    QString reason; ///< a sentence
};

struct ImageImportReport {
    qint64 added = 0;
    qint64 known = 0; ///< the same file, or the same content under another name
    qint64 relinked = 0; ///< of the known: items whose file was gone and which now point at this one
    qint64 ignored = 0; ///< files in folders that are evidently no pictures
    QList<FailedFile> failed;
    QStringList addedPaths; ///< the items' paths, relative to the project
    qint64 sourceId = 0; ///< 0 when nothing was added
    bool wasCanceled = false; ///< what was added before stays
};

/** Reads sizes from the files' heads, and SHA-256 of their content, on all cores. Uses only what a task may use of the project.
    An error only where the project cannot be written; what is wrong with files, or with paths that are not there, stands in the report. */
[[nodiscard]] Result<ImageImportReport> importImages(Project &project, const ImageImportRequest &request, const TaskControl &control = {});

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// The files that a person means by naming folders and files, and what each of them is.
#pragma once

#include "models/data/imageimporter.h"
#include "models/imaging/imageheader.h"

namespace cairn {

struct ImageCandidate {
    QString path; ///< absolute
    bool isChosen = false; ///< named itself, not found in a folder: then it is told of even when it is no picture
};

struct FoundFiles {
    QList<ImageCandidate> candidates; ///< sorted by path within each named folder; none twice
    QList<FailedFile> failed;
    qint64 ignored = 0;
};

/** Walks folders to their depths; links that lead back are not followed twice. The project's own folders are left out. */
[[nodiscard]] FoundFiles findImageFiles(const QStringList &paths, const QDir &projectFolder, const TaskControl &control);

/** What is read of one file. */
struct ImageFacts {
    QString path;
    ImageHeader header; ///< of the first page
    QList<ImageHeader> furtherPages; ///< of a TIFF or an animation
    QByteArray sha256;
    qint64 bytes = 0;
    double modifiedAt = 0;
    QString problem; ///< why it cannot be taken; empty: it can
    bool isIgnored = false; ///< no picture by name or content, and nobody chose it
};

/** Thread-safe. Reads the header and the whole content once. */
[[nodiscard]] ImageFacts readImageFacts(const ImageCandidate &candidate);

} // namespace cairn

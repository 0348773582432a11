// SPDX-License-Identifier: GPL-3.0-or-later
// What every annotation format is read into and written from, and the report of what could not be taken.
#pragma once

#include "models/labels/annotationflags.h"
#include "models/labels/annotations.h"

namespace cairn {

struct ForeignAnnotation {
    QString className;
    Shape shape;
    QJsonObject attributes;
    int flags = 0; ///< see annotationflags.h
    QJsonObject extra; ///< what the format says beyond that, kept for writing it again
};

struct ForeignItem {
    QString path; ///< of the picture, as the file names it
    QString alternativeName; ///< where the path is not found: the annotation file's own name, without ending
    QString folder; ///< where the annotation file lies, for finding the picture beside it
    QString sourceFile; ///< the annotation file, for reports
    int page = 0;
    QSize size; ///< as the file has it; empty where it says nothing
    bool isInShares = false; ///< coordinates are shares of the picture's width and height, and the picture's own size is not known here
    QString split; ///< "train", "val", "test"; empty: in none
    QString picture {}; ///< where the picture lies: absolute, or within the folder of a dataset once it was placed there
    QList<ForeignAnnotation> annotations {};
};

struct FormatFailure {
    QString path; ///< file, and the place in it
    QString reason; ///< a sentence
};

struct FormatReport {
    QString format; ///< name of the format that was found
    qint64 files = 0;
    qint64 annotations = 0; ///< added
    qint64 known = 0; ///< were there already
    QList<FormatFailure> failed;
    QList<FormatFailure> noted; ///< was taken, but not as the file has it (clipped to the picture), or is odd (another size)
    QStringList unknownItems; ///< pictures that the project does not have
};

} // namespace cairn

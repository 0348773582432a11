// SPDX-License-Identifier: GPL-3.0-or-later
// Files that clients put into and take out of a run's folder artifacts, and nowhere else.
#pragma once

#include "models/runs/mlflowhouse.h"

namespace cairn {

/** A place below a run's artifacts, checked: no name leads out, no link is followed. */
struct ArtifactPlace {
    MlflowRun run;
    QString path; ///< relative to artifacts; empty: the folder itself
    QString file; ///< absolute
};

class MlflowArtifacts
{
public:
    explicit MlflowArtifacts(MlflowHouse &house) : m_house(house) {}

    /** `path`: "RUN/NAME...". */
    [[nodiscard]] MlflowExpected<ArtifactPlace> place(const QString &path);
    /** The same for a file that is about to be written: its folder is made. */
    [[nodiscard]] MlflowExpected<ArtifactPlace> placeToWrite(const QString &path);
    /** Notes that the file was written. */
    MlflowResult written(const ArtifactPlace &place);
    /** {files: [{path, is_dir, file_size}]}, with names only. */
    MlflowResult list(const QString &path);
    /** The same for a run, with paths from its artifacts on, and root_uri. */
    MlflowResult listOfRun(const QString &runUuid, const QString &path);
    [[nodiscard]] MlflowExpected<QString> fileToRead(const QString &path);
    MlflowResult remove(const QString &path);

private:
    MlflowHouse &m_house;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// A file before it is known to be a picture: which reader may have it, and the sentences for those that none can read.
#pragma once

#include "models/project/result.h"

#include <QByteArray>

namespace cairn {

enum class PictureFormat { Jpeg, Tiff, Other };

struct PictureFile {
    PictureFormat format = PictureFormat::Other;
    QByteArray plugin; ///< Qt's name of the format where it is Other
};

/** Opens the file and looks at its content. */
[[nodiscard]] Result<PictureFile> identifyPicture(const QString &path);

[[nodiscard]] QString nameOf(const QString &path); ///< the file's name, as sentences have it
[[nodiscard]] tl::unexpected<Error> failDamaged(const QString &path, const QString &detail = {});
[[nodiscard]] tl::unexpected<Error> failTooManyPixels(const QString &path, qint64 width, qint64 height);
[[nodiscard]] tl::unexpected<Error> failTooMuchMemory(const QString &path, qint64 bytes);
[[nodiscard]] tl::unexpected<Error> failNoPage(const QString &path, int page);

} // namespace cairn

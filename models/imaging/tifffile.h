// SPDX-License-Identifier: GPL-3.0-or-later
// An open TIFF and what its pages say of themselves. Only for this room's .cpp files.
#pragma once

#include <QSize>
#include <QString>

#include <tiffio.h>

#include <memory>

namespace cairn {

struct TiffCloser {
    void operator()(TIFF *tiff) const { TIFFClose(tiff); }
};
using TiffHandle = std::unique_ptr<TIFF, TiffCloser>;

/** What libtiff complains of is collected in `message`, which must outlive the handle. Null where it is no TIFF. */
[[nodiscard]] TiffHandle openTiff(const QString &path, QString *message);

struct TiffPage {
    quint32 width = 0, height = 0;
    quint16 samples = 1, bits = 1, format = SAMPLEFORMAT_UINT, orientation = 1, photometric = PHOTOMETRIC_MINISBLACK, planar = PLANARCONFIG_CONTIG;

    [[nodiscard]] QSize size() const { return {int(width), int(height)}; }
    [[nodiscard]] qint64 pixels() const { return qint64(width) * height; }
    [[nodiscard]] bool isEmpty() const { return width == 0 || height == 0; }
};

/** Of the page that is current. */
[[nodiscard]] TiffPage tiffPage(TIFF *tiff);

} // namespace cairn

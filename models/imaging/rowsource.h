// SPDX-License-Identifier: GPL-3.0-or-later
// A picture read a few rows at a time, from the top, so that one that is too large for memory can be cut into tiles. Only for this
// room's .cpp files.
#pragma once

#include "models/project/result.h"

#include <QImage>

#include <memory>

namespace cairn {

class RowSource
{
public:
    virtual ~RowSource() = default;

    [[nodiscard]] QSize size() const { return m_size; } ///< as stored, before orientation
    [[nodiscard]] int orientation() const { return m_orientation; }
    /** Grayscale8, Grayscale16, RGB32 or ARGB32_Premultiplied: all that nextRows() gives. */
    [[nodiscard]] QImage::Format format() const { return m_format; }

    /** The next rows, at least one and at most so many; fewer at the end. Not to be asked again after the last. */
    [[nodiscard]] virtual Result<QImage> nextRows(int most) = 0;

protected:
    QSize m_size;
    int m_orientation = 1;
    QImage::Format m_format = QImage::Format_RGB32;
};

/** The best way to read this page in rows; formats that cannot be read so are read as a whole, where memory allows. */
[[nodiscard]] Result<std::unique_ptr<RowSource>> openRows(const QString &path, int page);

// One for each format that can; null where the samples are of a kind that only the format's ordinary reader knows.
[[nodiscard]] Result<std::unique_ptr<RowSource>> openJpegRows(const QString &path);
[[nodiscard]] Result<std::unique_ptr<RowSource>> openTiffRows(const QString &path, int page);
[[nodiscard]] Result<std::unique_ptr<RowSource>> openPngRows(const QString &path);

} // namespace cairn

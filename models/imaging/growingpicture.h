// SPDX-License-Identifier: GPL-3.0-or-later
// A coarse copy of a large picture that grows while its rows are read, so that there is something to see from the first of them on.
#pragma once

#include <QElapsedTimer>
#include <QImage>

namespace cairn {

class GrowingPicture
{
public:
    static constexpr int kEdgePixels = 1024;

    /** `size` and `format` of the picture as it is read. */
    GrowingPicture(const QSize &size, QImage::Format format);

    /** Takes the rows from `top` on; they come in order. */
    void add(int top, const QImage &rows);
    /** Whether it is time to show it: a few times a second, and at the end. */
    [[nodiscard]] bool isDue(bool isEnd);
    /** What was read so far, the rest grey; of 16 bits that rest is `blank`. */
    [[nodiscard]] QImage picture(int blank) const;

private:
    QSize m_size;
    QImage m_picture;
    int m_filled = 0; // rows of the picture
    QElapsedTimer m_clock;
};

} // namespace cairn

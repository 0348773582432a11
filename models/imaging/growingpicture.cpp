// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the pixel in the middle of each square: smoothing would cost more than the look is worth.
#include "models/imaging/growingpicture.h"

#include <algorithm>
#include <cstring>

namespace cairn {

namespace {

constexpr qint64 kFirstMs = 60, kBetweenMs = 250;

} // namespace

GrowingPicture::GrowingPicture(const QSize &size, QImage::Format format)
    : m_size(size)
    , m_picture(size.scaled(kEdgePixels, kEdgePixels, Qt::KeepAspectRatio).boundedTo(size).expandedTo({1, 1}), format)
{
    m_picture.fill(Qt::gray);
    m_clock.start();
}

void GrowingPicture::add(int top, const QImage &rows)
{
    const int bytes = m_picture.depth() / 8;
    for (; m_filled < m_picture.height(); ++m_filled) {
        const int from = int((qint64(2) * m_filled + 1) * m_size.height() / (qint64(2) * m_picture.height()));
        if (from >= top + rows.height())
            return;
        const uchar *line = rows.constScanLine(std::max(0, from - top));
        uchar *own = m_picture.scanLine(m_filled);
        for (int x = 0; x < m_picture.width(); ++x) {
            const qint64 column = (qint64(2) * x + 1) * m_size.width() / (qint64(2) * m_picture.width());
            std::memcpy(own + qsizetype(x) * bytes, line + column * bytes, size_t(bytes));
        }
    }
}

bool GrowingPicture::isDue(bool isEnd)
{
    if (!isEnd && (m_filled == 0 || m_clock.elapsed() < (m_filled * 50 < m_picture.height() ? kFirstMs : kBetweenMs)))
        return false;
    m_clock.restart();
    return true;
}

QImage GrowingPicture::picture(int blank) const
{
    QImage copy = m_picture.copy();
    if (copy.format() != QImage::Format_Grayscale16)
        return copy;
    for (int y = m_filled; y < copy.height(); ++y)
        std::fill_n(reinterpret_cast<quint16 *>(copy.scanLine(y)), copy.width(), quint16(blank));
    return copy;
}

} // namespace cairn

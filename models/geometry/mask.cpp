// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of a mask, and its way from and to pictures.
#include "models/geometry/mask.h"
#include "models/geometry/maskbuilder.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace cairn {

namespace {

constexpr int kReach = 1 << 18;

bool hasBytes(QImage::Format format)
{
    return format == QImage::Format_Grayscale8 || format == QImage::Format_Alpha8 || format == QImage::Format_Indexed8;
}

// Eight bytes at a time: most of a mask's picture is nothing.
int nextInside(const uchar *line, int x, int width)
{
    for (quint64 eight = 0; x + 8 <= width; x += 8) {
        std::memcpy(&eight, line + x, sizeof eight);
        if (eight != 0)
            break;
    }
    while (x < width && line[x] == 0)
        ++x;
    return x;
}

double distanceToRun(const Mask::Run &run, double x)
{
    return x < run.start ? run.start - x : std::max(0.0, x - run.end);
}

} // namespace

QRect Mask::reach()
{
    return {-kReach, -kReach, 2 * kReach, 2 * kReach};
}

Mask Mask::fromRect(const QRect &rect)
{
    MaskBuilder builder;
    const QRect within = rect & reach();
    for (int y = within.top(); y <= within.bottom(); ++y)
        builder.add(y, within.left(), within.right() + 1);
    return builder.build();
}

Mask Mask::fromImage(const QImage &plane, const QPoint &topLeft)
{
    const QImage bytes = hasBytes(plane.format()) ? plane : plane.convertToFormat(QImage::Format_Grayscale8);
    MaskBuilder builder;
    for (int y = 0; y < bytes.height(); ++y) {
        const uchar *line = bytes.constScanLine(y);
        for (int x = nextInside(line, 0, bytes.width()); x < bytes.width();) {
            const auto *end = static_cast<const uchar *>(std::memchr(line + x, 0, size_t(bytes.width() - x)));
            const int after = end ? int(end - line) : bytes.width();
            builder.add(topLeft.y() + y, topLeft.x() + x, topLeft.x() + after);
            x = nextInside(line, after, bytes.width());
        }
    }
    return builder.build();
}

QImage Mask::toImage(const QRect &frame) const
{
    if (frame.isEmpty())
        return {};
    QImage image(frame.size(), QImage::Format_Grayscale8);
    if (image.isNull())
        return image;
    image.fill(0);
    const QRect common = bounds() & frame;
    for (int y = common.top(); y <= common.bottom(); ++y) {
        uchar *line = image.scanLine(y - frame.top());
        for (const Run &run : row(y)) {
            const int start = std::max(run.start, frame.left()), end = std::min(run.end, frame.right() + 1);
            if (start < end)
                std::memset(line + (start - frame.left()), 255, size_t(end - start));
        }
    }
    return image;
}

QRect Mask::bounds() const
{
    return m_rows ? m_rows->bounds : QRect();
}

qint64 Mask::area() const
{
    return m_rows ? m_rows->area : 0;
}

qsizetype Mask::runCount() const
{
    return m_rows ? qsizetype(m_rows->runs.size()) : 0;
}

std::span<const Mask::Run> Mask::row(int y) const
{
    if (!m_rows || y < m_rows->bounds.top() || y > m_rows->bounds.bottom())
        return {};
    const size_t index = size_t(y - m_rows->bounds.top());
    const size_t first = size_t(m_rows->firstRun[index]);
    return {m_rows->runs.data() + first, size_t(m_rows->firstRun[index + 1]) - first};
}

bool Mask::contains(const QPoint &pixel) const
{
    const std::span<const Run> runs = row(pixel.y());
    const auto after = std::upper_bound(runs.begin(), runs.end(), pixel.x(), [](int x, const Run &run) { return x < run.end; });
    return after != runs.end() && after->start <= pixel.x();
}

bool Mask::isNear(const QPointF &point, double distance) const
{
    const QRect all = bounds();
    const double away = std::max(0.0, distance);
    // The rectangle would contain what is not a number.
    if (isEmpty() || !std::isfinite(point.x() + point.y()) || !QRectF(all).adjusted(-away, -away, away, away).contains(point))
        return false;
    if (contains({int(std::floor(point.x())), int(std::floor(point.y()))}))
        return true;
    const int first = std::max(all.top(), int(std::floor(point.y() - away))), last = std::min(all.bottom(), int(std::floor(point.y() + away)));
    for (int y = first; y <= last; ++y) {
        const double vertical = point.y() < y ? y - point.y() : std::max(0.0, point.y() - (y + 1));
        for (const Run &run : row(y)) {
            if (std::hypot(vertical, distanceToRun(run, point.x())) <= away)
                return true;
        }
    }
    return false;
}

Mask Mask::translated(const QPoint &offset) const
{
    MaskBuilder builder;
    const QRect all = bounds();
    const qint64 furthest = 2 * kReach; // further away, nothing is left; and sums stay within an int
    if (std::abs(qint64(offset.x())) > furthest || std::abs(qint64(offset.y())) > furthest)
        return {};
    for (int y = all.top(); y <= all.bottom(); ++y) {
        for (const Run &run : row(y))
            builder.add(y + offset.y(), run.start + offset.x(), run.end + offset.x());
    }
    return builder.build();
}

Mask Mask::clippedTo(const QRect &frame) const
{
    if (frame.contains(bounds()))
        return *this;
    MaskBuilder builder;
    const QRect common = bounds() & frame;
    for (int y = common.top(); y <= common.bottom(); ++y) {
        for (const Run &run : row(y))
            builder.add(y, std::max(run.start, common.left()), std::min(run.end, common.right() + 1));
    }
    return builder.build();
}

bool operator==(const Mask &first, const Mask &second)
{
    if (first.m_rows == second.m_rows)
        return true;
    return first.m_rows && second.m_rows && first.m_rows->bounds == second.m_rows->bounds && first.m_rows->firstRun == second.m_rows->firstRun
        && first.m_rows->runs == second.m_rows->runs;
}

} // namespace cairn

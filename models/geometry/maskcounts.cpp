// SPDX-License-Identifier: GPL-3.0-or-later
// Run lengths in both orders, and COCO's short text of them.
#include "models/geometry/maskcounts.h"
#include "models/geometry/maskbuilder.h"
#include "models/geometry/runmerging.h"

#include <QCoreApplication>

namespace cairn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MaskCounts)
};

constexpr qint64 kMostRuns = 16'000'000;

using Lines = std::vector<std::vector<Mask::Run>>; // from 0

std::span<const Mask::Run> lineAt(const Lines &lines, qsizetype index)
{
    return index < 0 || index >= qsizetype(lines.size()) ? std::span<const Mask::Run>() : lines[size_t(index)];
}

bool onlyOne(bool first, bool second)
{
    return first != second;
}

/** How many runs the same pixels have in the other direction: one begins wherever a pixel is inside and the one before it is not. */
qint64 turnedRunCount(const Lines &lines)
{
    qint64 count = 0;
    for (qsizetype i = 0; i < qsizetype(lines.size()); ++i) {
        mergeRuns(lineAt(lines, i), lineAt(lines, i - 1), [](bool here, bool before) { return here && !before; }, [&](int start, int end) { count += end - start; });
    }
    return count;
}

/** The same pixels, line by line in the other direction. */
Lines turned(const Lines &lines, int width)
{
    // Where a line differs from the one before it, a run of the other direction begins or ends.
    Lines across(static_cast<size_t>(width));
    std::vector<char> isOpen(size_t(width), 0);
    for (qsizetype i = 0; i <= qsizetype(lines.size()); ++i) {
        mergeRuns(lineAt(lines, i), lineAt(lines, i - 1), onlyOne, [&](int start, int end) {
            for (int x = start; x < end; ++x) {
                std::vector<Mask::Run> &runs = across[size_t(x)];
                if (isOpen[size_t(x)])
                    runs.back().end = int(i);
                else
                    runs.push_back({int(i), int(i)});
                isOpen[size_t(x)] ^= 1;
            }
        });
    }
    return across;
}

Lines rowsOf(const Mask &mask, const QRect &frame)
{
    Lines rows(static_cast<size_t>(frame.height()));
    const QRect common = mask.bounds() & frame;
    for (int y = common.top(); y <= common.bottom(); ++y) {
        for (const Mask::Run &run : mask.row(y)) {
            const int start = std::max(run.start, frame.left()) - frame.left(), end = std::min(run.end, frame.right() + 1) - frame.left();
            if (start < end)
                rows[size_t(y - frame.top())].push_back({start, end});
        }
    }
    return rows;
}

QList<qint64> countsOf(const Lines &lines, qint64 length)
{
    QList<qint64> counts {0};
    for (const std::vector<Mask::Run> &line : lines) {
        const auto add = [&](bool isInside, qint64 pixels) {
            if (pixels <= 0)
                return;
            if ((counts.size() % 2 == 0) == isInside)
                counts.last() += pixels;
            else
                counts.append(pixels);
        };
        qint64 at = 0;
        for (const Mask::Run &run : line) {
            add(false, run.start - at);
            add(true, run.end - run.start);
            at = run.end;
        }
        add(false, length - at);
    }
    return counts;
}

Result<void> checkCounts(const QList<qint64> &counts, const QRect &frame)
{
    if (frame.width() < 0 || frame.height() < 0 || (!frame.isEmpty() && !Mask::reach().contains(frame)))
        return fail(Text::tr("The mask is larger than any picture that Cairn can show."));
    const qint64 pixels = frame.isEmpty() ? 0 : qint64(frame.width()) * frame.height();
    qint64 sum = 0;
    for (const qint64 count : counts) {
        if (count < 0)
            return fail(Text::tr("A run of the mask has a negative length."));
        if (count > pixels - sum)
            return fail(Text::tr("The mask's runs are longer than its size of %1 x %2 pixels allows.").arg(frame.width()).arg(frame.height()));
        sum += count;
    }
    if (sum != pixels)
        return fail(Text::tr("The mask's runs are shorter than its size of %1 x %2 pixels asks for.").arg(frame.width()).arg(frame.height()));
    return {};
}

/** Lines of `length` pixels, filled with the runs one after the other. */
Lines linesFromCounts(const QList<qint64> &counts, qint64 lineCount, qint64 length)
{
    Lines lines(static_cast<size_t>(lineCount));
    qint64 at = 0;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const qint64 end = at + counts[i];
        while (i % 2 == 1 && at < end) {
            const qint64 line = at / length, after = std::min(end, (line + 1) * length);
            std::vector<Mask::Run> &runs = lines[size_t(line)];
            const Mask::Run run {int(at - line * length), int(after - line * length)};
            if (!runs.empty() && runs.back().end == run.start)
                runs.back().end = run.end;
            else
                runs.push_back(run);
            at = after;
        }
        at = end;
    }
    return lines;
}

} // namespace

QList<qint64> maskCounts(const Mask &mask, const QRect &frame, CountOrder order)
{
    if (frame.isEmpty())
        return {};
    const Lines rows = rowsOf(mask, frame);
    return order == CountOrder::Rows ? countsOf(rows, frame.width()) : countsOf(turned(rows, frame.width()), frame.height());
}

Result<Mask> maskFromCounts(const QList<qint64> &counts, const QRect &frame, CountOrder order)
{
    if (Result<void> checked = checkCounts(counts, frame); !checked)
        return fail(checked);
    if (frame.isEmpty())
        return Mask();
    Lines lines = order == CountOrder::Rows ? linesFromCounts(counts, frame.height(), frame.width()) : linesFromCounts(counts, frame.width(), frame.height());
    if (order == CountOrder::Columns) {
        if (turnedRunCount(lines) > kMostRuns)
            return fail(Text::tr("The mask is too scattered: it has more than %L1 million runs of pixels.").arg(kMostRuns / 1'000'000));
        lines = turned(lines, frame.height());
    }
    MaskBuilder builder;
    for (size_t y = 0; y < lines.size(); ++y) {
        for (const Mask::Run &run : lines[y])
            builder.add(frame.top() + int(y), frame.left() + run.start, frame.left() + run.end);
    }
    return builder.build();
}

QByteArray compressedCounts(const QList<qint64> &counts)
{
    QByteArray text;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        qint64 value = i > 2 ? counts[i] - counts[i - 2] : counts[i];
        for (bool hasMore = true; hasMore;) {
            int group = int(value & 0x1f);
            value >>= 5;
            hasMore = (group & 0x10) ? value != -1 : value != 0;
            text.append(char((hasMore ? group | 0x20 : group) + 48));
        }
    }
    return text;
}

Result<QList<qint64>> countsFromCompressed(const QByteArray &text)
{
    constexpr int kWidestShift = 50; // no count of pixels needs more bits
    QList<qint64> counts;
    qint64 value = 0;
    int shift = 0;
    for (const char letter : text) {
        const int group = int(uchar(letter)) - 48;
        if (group < 0 || group > 0x3f || shift > kWidestShift)
            return fail(Text::tr("The mask's compressed runs cannot be read."));
        value |= qint64(group & 0x1f) << shift;
        shift += 5;
        if (group & 0x20)
            continue;
        if (group & 0x10)
            value -= qint64(1) << shift; // a negative number
        if (counts.size() > 2)
            value += counts[counts.size() - 2];
        counts.append(value);
        value = 0;
        shift = 0;
    }
    if (shift != 0)
        return fail(Text::tr("The mask's compressed runs cannot be read."));
    return counts;
}

} // namespace cairn

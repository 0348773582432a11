// SPDX-License-Identifier: GPL-3.0-or-later
// Reads in pieces of a megabyte and holds no more of the file than that.
#include "models/runs/logscan.h"

#include <QFile>

#include <cstring>

namespace cairn {
namespace {

constexpr qint64 kPieceBytes = 1024 * 1024;

bool isContinuation(char byte) { return (uchar(byte) & 0xC0U) == 0x80U; }

/** Calls `line(offset, bytes, isWhole)` for each line from `begin` on; the last one of the file may lack its line feed. */
template<typename OnLine>
void forEachLine(const QString &path, qint64 begin, const TaskControl &control, const OnLine &line)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(begin))
        return;
    QByteArray held;
    qint64 offset = begin;
    while (!control.isCanceled()) {
        const QByteArray piece = file.read(kPieceBytes);
        held.append(piece);
        qsizetype at = 0;
        while (at < held.size()) {
            const QByteArrayView rest = QByteArrayView(held).sliced(at);
            // What may go on is looked at again with the next piece, unless it is longer than any line.
            const qsizetype length = logLineLength(rest);
            if (length == 0)
                break;
            line(offset + at, rest.first(length), true);
            at += length;
        }
        held.remove(0, at);
        offset += at;
        if (piece.isEmpty())
            break;
    }
    if (!held.isEmpty() && !control.isCanceled())
        line(offset, QByteArrayView(held), false);
}

bool holds(QByteArrayView line, const char *word) { return ::memmem(line.data(), std::size_t(line.size()), word, std::strlen(word)) != nullptr; }

} // namespace

qsizetype logLineLength(QByteArrayView bytes)
{
    const auto window = std::min<qsizetype>(bytes.size(), kLongestLogLine);
    if (const void *feed = std::memchr(bytes.data(), '\n', std::size_t(window)))
        return static_cast<const char *>(feed) - bytes.data() + 1;
    if (bytes.size() <= kLongestLogLine)
        return 0;
    qsizetype length = kLongestLogLine;
    while (length > kLongestLogLine - 4 && isContinuation(bytes[length]))
        --length;
    return length;
}

bool isErrorLine(QByteArrayView line)
{
    // Only what stands at the right place: "0 errors" and "error rate 0.1" are no errors.
    if (holds(line, "Traceback (most recent call last)") || holds(line, "FATAL") || holds(line, "CRITICAL"))
        return true;
    for (const char *word : {"Error:", "Exception:", "ERROR", "Error\n", "error:", "Segmentation fault", "terminate called"}) {
        if (holds(line, word))
            return true;
    }
    return false;
}

LogScan scanLog(const QString &file, const LogScan &before, const TaskControl &control)
{
    LogScan scan = before;
    // A line without its end is walked over again: it may have grown.
    if (scan.openFrom >= 0) {
        scan.end = scan.openFrom;
        --scan.lines;
        while (!scan.strides.isEmpty() && scan.strides.last() >= scan.openFrom)
            scan.strides.removeLast();
        while (!scan.errors.isEmpty() && scan.errors.last() >= scan.lines)
            scan.errors.removeLast();
        scan.openFrom = -1;
    }
    forEachLine(file, scan.end, control, [&scan](qint64 offset, QByteArrayView bytes, bool isWhole) {
        if (scan.lines % kLogStride == 0)
            scan.strides.append(offset);
        if (scan.errors.size() < kMostLogMarks && isErrorLine(bytes))
            scan.errors.append(scan.lines);
        ++scan.lines;
        scan.end = offset + bytes.size();
        scan.openFrom = isWhole ? -1 : offset;
    });
    return scan;
}

LogHits findInLog(const QString &file, const QString &text, const TaskControl &control)
{
    LogHits hits;
    const QByteArray needle = text.toUtf8().toLower();
    if (needle.isEmpty())
        return hits;
    qint64 number = 0;
    QByteArray lower;
    forEachLine(file, 0, control, [&](qint64, QByteArrayView bytes, bool) {
        lower = bytes.toByteArray();
        for (char &byte : lower) {
            if (byte >= 'A' && byte <= 'Z')
                byte = char(byte - 'A' + 'a');
        }
        if (lower.contains(needle)) {
            ++hits.count;
            if (hits.lines.size() < kMostLogMarks)
                hits.lines.append(number);
        }
        ++number;
    });
    return hits;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Walks over a log file of any size line by line: where lines begin, which of them tell of errors, which hold a text. Private to this room.
#pragma once

#include "models/project/task.h"

#include <QByteArray>
#include <QList>

namespace cairn {

/** A line ends at a line feed, or after so many bytes (never within a UTF-8 character), so that an endless line is many. */
inline constexpr qint64 kLongestLogLine = 8 * 1024;
/** Where every so many lines begin is remembered. */
inline constexpr qint64 kLogStride = 64;
/** More marks and more hits than these are counted and not listed. */
inline constexpr qsizetype kMostLogMarks = 100'000;

/** What one walk over a part of a file found. */
struct LogScan {
    qint64 end = 0; ///< bytes walked over: up to the last whole line, and at the end of the file the rest of it
    qint64 lines = 0; ///< so many in all, from the start of the file
    QList<qint64> strides; ///< where lines 0, 64, 128... begin, from `lines` of the scan before
    QList<qint64> errors; ///< numbers of lines that tell of an error or begin a traceback
    qint64 openFrom = -1; ///< where the last line begins when it has no line feed yet; -1: it has
};

/** Goes on behind `before`. A file that cannot be read has no lines. */
[[nodiscard]] LogScan scanLog(const QString &file, const LogScan &before, const TaskControl &control = {});

struct LogHits {
    QList<qint64> lines; ///< at most kMostLogMarks
    qint64 count = 0; ///< lines in all
};
/** Lines that hold `text`, upper and lower case of ASCII letters being the same. */
[[nodiscard]] LogHits findInLog(const QString &file, const QString &text, const TaskControl &control = {});

/** How many of `bytes` the first line takes with its line feed; 0: it is not whole yet. */
[[nodiscard]] qsizetype logLineLength(QByteArrayView bytes);
/** Whether a line tells of an error: Traceback, ...Error:, Exception, FATAL, CRITICAL. */
[[nodiscard]] bool isErrorLine(QByteArrayView line);

} // namespace cairn

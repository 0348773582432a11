// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a program's output as a terminal would leave it: colours, carriage returns and backspaces done, everything harmful made visible.
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace cairn {

/** Of a part of a line; -1: the usual colour. */
struct LogStyle {
    int foreground = -1; ///< 0 to 15: the terminal's colours; from 0x1000000 on: 0x1000000 | RGB
    int background = -1;
    bool isBold = false, isItalic = false, isUnderlined = false;

    friend bool operator==(const LogStyle &, const LogStyle &) = default;
};

struct LogSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    LogStyle style;

    friend bool operator==(const LogSpan &, const LogSpan &) = default;
};

struct LogLine {
    QString text; ///< without its line feed; no control characters, no characters that turn the direction of text
    QList<LogSpan> spans; ///< parts that are not in the usual style, in order
};

/** Reads UTF-8; what is none becomes U+FFFD. Colours: ECMA-48's SGR (30 to 37, 90 to 97, 38;5, 38;2, backgrounds, bold, italic, underlined), other escapes are
    left out. A carriage return goes back to the start of the line, as a progress bar means it; tabs go to the next multiple of 8. Control characters
    are shown as their pictures (U+2400...), and characters that turn or hide text as U+FFFD. */
[[nodiscard]] LogLine logLine(QByteArrayView bytes);

/** A place in a source file that a line names: Python's File "train.py", line 12, or train.cpp:12:3. */
struct LogPlace {
    QString file; ///< as it stands there
    int line = 0;
    qsizetype start = 0, length = 0; ///< of the words in the line's text
};
[[nodiscard]] std::optional<LogPlace> placeIn(const QString &text);

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// How a file of separated values is written: delimiter, quote, encoding, header, decimal comma; and finding that out.
#pragma once

#include "models/project/result.h"

#include <QByteArray>
#include <QStringList>

namespace cairn {

struct CsvDialect {
    enum class Encoding { Utf8, Utf16Le, Utf16Be, Latin1 };

    char delimiter = ',';
    char quote = '"'; ///< 0: none
    Encoding encoding = Encoding::Utf8;
    bool hasBom = false;
    bool hasHeader = true;
    bool decimalComma = false; ///< "1.234,56" is a number
    bool keepsEmptyText = false; ///< a quoted empty field ("") is an empty text, one without quotes is missing

    /** As JSON text for data_table.dialect, and back. */
    [[nodiscard]] QByteArray toJsonText() const;
    [[nodiscard]] static CsvDialect fromJsonText(const QByteArray &text);

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/** "UTF-8", "UTF-16 LE"... for people. */
[[nodiscard]] QString encodingName(CsvDialect::Encoding encoding);

/** Looks at the head of the file (and at all of it for the encoding). An error for a file that is not there or is empty. */
[[nodiscard]] Result<CsvDialect> detectDialect(const QString &path);

} // namespace cairn

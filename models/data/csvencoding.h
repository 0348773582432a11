// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a text file has, and the file as UTF-8.
#pragma once

#include "models/data/csvdialect.h"

#include <memory>

class QFile;

namespace cairn {

struct EncodingGuess {
    CsvDialect::Encoding encoding = CsvDialect::Encoding::Utf8;
    bool hasBom = false;
};

/** Reads the whole file once. Without a byte order mark: UTF-16 where every other byte is zero, Latin-1 where bytes that are no UTF-8 stand
    beside letters as accents do, else UTF-8. */
[[nodiscard]] Result<EncodingGuess> guessEncoding(const QString &path);

/** The file opened behind its byte order mark; one in another encoding is first rewritten as UTF-8 into a temporary file. Latin-1 is read as
    Windows writes it (code page 1252). */
[[nodiscard]] Result<std::unique_ptr<QFile>> openAsUtf8(const QString &path, CsvDialect::Encoding encoding);

} // namespace cairn

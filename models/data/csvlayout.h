// SPDX-License-Identifier: GPL-3.0-or-later
// How the records of a file of separated values make a table: which line names the columns, how many columns there are.
#pragma once

#include "models/data/csvreader.h"

#include <optional>

namespace cairn {

/** The head of a file, as UTF-8 and whole records as far as that can be told. */
struct CsvSample {
    QByteArray utf8;
    bool isWhole = false; ///< the file ends here
};

[[nodiscard]] Result<CsvSample> readCsvSample(const QString &path, CsvDialect::Encoding encoding, qint64 bytes);
/** The records of a sample; the last one is left out when it may be cut. */
[[nodiscard]] QList<QStringList> sampleRecords(const CsvSample &sample, const CsvDialect &dialect, int maximum);

struct CsvLayout {
    int skippedRecords = 0; ///< a line of figures above the table (scikit-learn writes such)
    bool hasHeader = true;
    QStringList header; ///< as written; filled up with empty names to `width`
    int width = 0;
};

// The dialect, the preview and the import look at the same head of a file, so that they agree.
inline constexpr qint64 kLayoutBytes = 2 << 20;
inline constexpr int kLayoutRecords = 2000;

/** `hasHeader` empty: finds out whether the first line names the columns. */
[[nodiscard]] CsvLayout csvLayout(const QList<QStringList> &records, std::optional<bool> hasHeader, bool decimalComma);

} // namespace cairn

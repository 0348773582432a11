// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file of separated values record by record (RFC 4180), whatever its line ends and encoding, without copying fields.
#pragma once

#include "models/data/csvdialect.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>
#include <string_view>

class QIODevice;

namespace cairn {

/** A line of a file that could not be taken as it is, and why. Lines count from 1. */
struct FailedLine {
    qint64 line = 0;
    QString reason;
};

class CsvReader
{
public:
    /** An error for a file that cannot be read or is empty. */
    [[nodiscard]] static Result<std::unique_ptr<CsvReader>> open(const QString &path, const CsvDialect &dialect);
    /** Text that is at hand, as UTF-8. */
    [[nodiscard]] static std::unique_ptr<CsvReader> fromText(const QByteArray &utf8, const CsvDialect &dialect);
    ~CsvReader();

    /** Moves to the next record; false at the end. Blank lines are no records. Every record is given, the header too. */
    [[nodiscard]] bool next();
    /** The record's fields as UTF-8, unquoted; valid until the next call of next(). The `data()` of an empty field is null where it stands
        without quotes. */
    [[nodiscard]] std::span<const std::string_view> fields() const;
    [[nodiscard]] QStringList texts() const;
    /** Where the record begins, counted from 1. */
    [[nodiscard]] qint64 line() const;
    /** What was odd about the file so far: an unclosed quote, bytes that are no text. */
    [[nodiscard]] const QList<FailedLine> &problems() const;

    /** How empty fields and texts were written so far. */
    struct QuoteCounts {
        qint64 quotedEmpty = 0;
        qint64 bareEmpty = 0;
        qint64 bareTexts = 0; ///< fields without quotes that begin with a letter
    };
    [[nodiscard]] const QuoteCounts &quoteCounts() const;

    [[nodiscard]] qint64 bytesRead() const; ///< for progress
    [[nodiscard]] qint64 bytes() const;

private:
    CsvReader(std::unique_ptr<QIODevice> device, const CsvDialect &dialect);
    struct State;
    std::unique_ptr<State> m_state;
};

/** A small file as a whole, for label lists and the like: header and rows as text, short rows padded, blank lines left out. */
struct CsvTable {
    QStringList header;
    QList<QStringList> rows;
    QList<qint64> lines; ///< where each row begins
    QList<FailedLine> failed;

    /** The place of a column, by name without regard to case; -1 where there is none. */
    [[nodiscard]] qsizetype column(const QString &name) const;
};

/** The whole file, its dialect detected. `maximumRows` negative: all. */
[[nodiscard]] Result<CsvTable> readCsvTable(const QString &path, qint64 maximumRows = -1);

} // namespace cairn

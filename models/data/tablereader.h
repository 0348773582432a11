// SPDX-License-Identifier: GPL-3.0-or-later
// Tables in files of any kind, read row by row as text: what a new file format has to bring.
#pragma once

#include "models/data/csvdialect.h"

#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

namespace cairn {

/** A row or line that could not be taken as it is, and why. Lines count from 1. */
using TellLine = std::function<void(qint64 line, const QString &reason)>;

/** One pass over the rows behind the header. */
class TableReader
{
public:
    virtual ~TableReader() = default;

    /** Moves to the next row; false at the end, or where nothing more can be read (then `failure` has a value). Rows that cannot be taken
        are told and left out. */
    [[nodiscard]] virtual bool next() = 0;
    /** As UTF-8, at most as many as the table has columns; those behind the last are missing. Valid until the next call of next().
        `data()` null: missing; empty otherwise: an empty text where the source tells the two apart. */
    [[nodiscard]] virtual std::span<const std::string_view> fields() const = 0;
    /** Whether the source itself says that the field is a text, so that "5" in it is no number. */
    [[nodiscard]] virtual bool isText(size_t field) const
    {
        static_cast<void>(field);
        return false;
    }
    [[nodiscard]] virtual qint64 line() const = 0;
    [[nodiscard]] virtual Result<void> failure() const { return {}; }

    // For progress; bytes() 0: nobody knows.
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    [[nodiscard]] virtual qint64 bytes() const = 0;
};

/** What can be chosen about a file before it is read. */
struct TableChoice {
    std::optional<CsvDialect> dialect; ///< empty: detected. Of sources that are no separated values only hasHeader counts
    QString part; ///< a sheet or table in the file; empty: the first
    /** Looks at the whole file for its columns, where they may differ from row to row; otherwise at its head. */
    bool isThorough = false;
};

/** What a file says of itself before its rows are read. */
struct TableLook {
    enum class Kind {
        Separated, ///< the whole dialect counts
        Sheet, ///< cells; whether the first row is a header is a guess
        Typed, ///< names and types are the file's own
    };
    Kind kind = Kind::Separated;
    CsvDialect dialect;
    QStringList parts; ///< sheets or tables to choose from; empty where there is only one thing in it
    QString part; ///< the one that was looked at
    QStringList names; ///< as written; their number is the width of the table
    bool keepsEmptyText = false; ///< missing and empty differ
    bool mayGrow = false; ///< a thorough look may find more columns behind these
    QList<std::pair<qint64, QString>> notes; ///< about header and form, with their lines (0: of the whole)
};

/** A table in a file that was looked at; its rows can be read several times. */
class TableSource
{
public:
    virtual ~TableSource() = default;
    [[nodiscard]] const TableLook &look() const { return m_look; }
    [[nodiscard]] virtual Result<std::unique_ptr<TableReader>> rows(const TellLine &tell) const = 0;

protected:
    TableLook m_look;
};

/** A kind of file. A new one means: one file with these functions, and one line in tableFormats(). */
struct TableFormat {
    const char *name; ///< "csv", "xlsx"...
    QStringList endings; ///< without the point, lower case
    /** Whether the file with this head (up to 4 kB) is of this kind; the name may help. */
    bool (*isIt)(const QString &path, const QByteArray &head);
    Result<std::unique_ptr<TableSource>> (*open)(const QString &path, const TableChoice &choice);
};

/** The most particular first, separated values last. */
[[nodiscard]] const QList<TableFormat> &tableFormats();
/** By its content, else as separated values. */
[[nodiscard]] const TableFormat &tableFormatOf(const QString &path);
/** All endings of all formats. */
[[nodiscard]] QStringList tableEndings();

[[nodiscard]] Result<std::unique_ptr<TableSource>> openTableSource(const QString &path, const TableChoice &choice);

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Writes separated values (RFC 4180, UTF-8) to any device; a QSaveFile for files.
#pragma once

#include "models/project/result.h"

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <concepts>

class QIODevice;

namespace cairn {

struct CsvStyle;

/** Write records with `row`, or field by field with `add...` and `endRow`. Ends with `finish`, which says what went wrong. */
class CsvWriter
{
public:
    /** RFC 4180 has CrLf; Lf is for pipes and programs that read line by line. */
    enum class LineEnd { CrLf, Lf };

    /** `device` is open for writing and stays with the caller. */
    explicit CsvWriter(QIODevice *device, LineEnd lineEnd = LineEnd::CrLf);
    CsvWriter(QIODevice *device, const CsvStyle &style);

    void addBom(); ///< before anything else

    void add(const QString &text);
    void add(const QByteArray &utf8);
    void add(std::integral auto number) { addInteger(qint64(number)); }
    void add(double number); ///< the shortest text that reads back as the same number; not a number: empty
    void add(const QVariant &value); ///< null: an empty field
    void addMissing();
    void endRow();

    void row(const QStringList &fields);

    /** Hands what is buffered to the device; the first failure of any write. */
    [[nodiscard]] Result<void> finish();

private:
    void addInteger(qint64 number);
    void separate();
    void flush();

    [[nodiscard]] bool needsQuotes(const QByteArray &text) const;

    QIODevice *m_device;
    LineEnd m_lineEnd;
    char m_delimiter = ',';
    bool m_quotesEmptyText = false;
    QByteArray m_buffer;
    bool m_atRowStart = true;
    bool m_isSingleEmpty = false;
    bool m_failed = false;
};

struct CsvStyle {
    char delimiter = ',';
    CsvWriter::LineEnd lineEnd = CsvWriter::LineEnd::CrLf;
    bool quotesEmptyText = false; ///< an empty text is "", so that it differs from a missing value
};

} // namespace cairn

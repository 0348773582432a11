// SPDX-License-Identifier: GPL-3.0-or-later
// Which encoding a text file has, and the file as UTF-8.
#pragma once

#include "models/data/csvdialect.h"

#include <QIODevice>

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

/** Takes UTF-8, whole characters at a time, and hands it on in another encoding. */
class EncodingDevice : public QIODevice
{
    Q_OBJECT
public:
    /** `target` is open for writing when something is written, and stays with the caller. */
    EncodingDevice(QIODevice *target, CsvDialect::Encoding encoding);
    ~EncodingDevice() override;
    [[nodiscard]] qint64 lost() const { return m_lost; } ///< characters that the encoding does not have

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice *m_target;
    CsvDialect::Encoding m_encoding;
    qint64 m_lost = 0;
};

} // namespace cairn

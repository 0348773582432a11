// SPDX-License-Identifier: GPL-3.0-or-later
// What a program prints, read as it grows.
#pragma once

#include <QString>
#include <QStringDecoder>

namespace cairn {

/** Begins with the last part of what is there. A file that became shorter is read from its start. */
class GrowingText
{
public:
    explicit GrowingText(QString path = {}) : m_path(std::move(path)) {}

    /** What was written since the last call, up to a few hundred kilobytes; UTF-8, what is not becomes the replacement character. */
    [[nodiscard]] QString takeNew();

private:
    QString m_path;
    qint64 m_offset = -1; ///< bytes that were taken; negative: nothing was read yet
    QStringDecoder m_decoder {QStringDecoder::Utf8};
};

} // namespace cairn

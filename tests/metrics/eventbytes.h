// SPDX-License-Identifier: GPL-3.0-or-later
// Writes event files by hand, field by field, for tests of their reader.
#pragma once

#include <QByteArray>

#include <cstdint>
#include <cstring>

namespace cairn::tests {

/** Bit by bit, as RFC 3720 defines it. */
inline std::uint32_t plainCrc32c(const QByteArray &bytes)
{
    std::uint32_t crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= std::uint8_t(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? (crc >> 1) ^ 0x82f63b78U : crc >> 1;
    }
    return ~crc;
}

inline std::uint32_t plainMasked(const QByteArray &bytes)
{
    const std::uint32_t crc = plainCrc32c(bytes);
    return ((crc >> 15) | (crc << 17)) + 0xa282ead8U;
}

template<typename Number>
QByteArray raw(Number number)
{
    return {reinterpret_cast<const char *>(&number), sizeof number};
}

inline QByteArray varint(std::uint64_t number)
{
    QByteArray bytes;
    for (; number >= 128; number >>= 7)
        bytes += char(number | 128);
    return bytes + char(number);
}

inline QByteArray numberField(int field, std::uint64_t number) { return varint(std::uint64_t(field) << 3) + varint(number); }
inline QByteArray doubleField(int field, double number) { return varint(std::uint64_t(field) << 3 | 1) + raw(number); }
inline QByteArray bytesField(int field, const QByteArray &bytes) { return varint(std::uint64_t(field) << 3 | 2) + varint(std::uint64_t(bytes.size())) + bytes; }
inline QByteArray floatField(int field, float number) { return varint(std::uint64_t(field) << 3 | 5) + raw(number); }

inline QByteArray record(const QByteArray &data)
{
    const QByteArray length = raw(std::uint64_t(data.size()));
    return length + raw(plainMasked(length)) + data + raw(plainMasked(data));
}

/** An event with one value: the value's fields behind its tag. */
inline QByteArray eventWith(qint64 step, double time, const QByteArray &tag, const QByteArray &valueFields)
{
    return record(doubleField(1, time) + numberField(2, std::uint64_t(step)) + bytesField(5, bytesField(1, bytesField(1, tag) + valueFields)));
}

inline QByteArray scalar(qint64 step, const QByteArray &tag, float value, double time = 1.7e9) { return eventWith(step, time, tag, floatField(2, value)); }

inline QByteArray sessionStart(qint64 step) { return record(doubleField(1, 1.7e9) + numberField(2, std::uint64_t(step)) + bytesField(7, numberField(1, 1))); }

inline QByteArray plugin(const QByteArray &name, const QByteArray &content = {}) { return bytesField(9, bytesField(1, bytesField(1, name) + bytesField(2, content))); }

} // namespace cairn::tests

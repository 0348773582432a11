// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a protobuf message field by field without copying it, and trusts no length in it.
// Format: https://protobuf.dev/programming-guides/encoding/
#pragma once

#include <QByteArrayView>

namespace cairn::predictor {

class ProtobufReader
{
public:
    explicit ProtobufReader(QByteArrayView bytes) : m_rest(bytes) {}

    /** Goes to the next field; false at the end, and where the message is damaged. */
    [[nodiscard]] bool next();
    [[nodiscard]] int field() const { return m_field; }
    [[nodiscard]] qint64 number() const { return qint64(m_number); } ///< of a varint field
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; } ///< of a length-delimited field, or of one with a fixed width
    [[nodiscard]] QByteArrayView raw() const { return m_raw; } ///< the whole field, to be copied
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    bool readVarint(quint64 &value);
    bool take(quint64 count);
    bool readValue(int type);
    bool damaged();

    QByteArrayView m_rest;
    QByteArrayView m_bytes, m_raw;
    quint64 m_number = 0;
    int m_field = 0;
    bool m_isDamaged = false;
};

} // namespace cairn::predictor

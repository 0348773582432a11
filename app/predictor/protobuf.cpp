// SPDX-License-Identifier: GPL-3.0-or-later
// The five wire types, of which groups (3 and 4) are no longer written by anybody.
#include "app/predictor/protobuf.h"

namespace cairn::predictor {

bool ProtobufReader::damaged()
{
    m_isDamaged = true;
    m_rest = {};
    return false;
}

bool ProtobufReader::readVarint(quint64 &value)
{
    value = 0;
    for (int at = 0; at < 10 && at < m_rest.size(); ++at) {
        const auto byte = quint8(m_rest[at]);
        value |= quint64(byte & 0x7f) << (7 * at);
        if ((byte & 0x80) == 0) {
            m_rest = m_rest.sliced(at + 1);
            return true;
        }
    }
    return damaged();
}

bool ProtobufReader::take(quint64 count)
{
    if (count > quint64(m_rest.size()))
        return damaged();
    m_bytes = m_rest.first(qsizetype(count));
    m_rest = m_rest.sliced(qsizetype(count));
    return true;
}

bool ProtobufReader::readValue(int type)
{
    quint64 length = 0;
    switch (type) {
    case 0:
        return readVarint(m_number);
    case 1:
        return take(8);
    case 2:
        return readVarint(length) && take(length);
    case 5:
        return take(4);
    default:
        return damaged();
    }
}

bool ProtobufReader::next()
{
    constexpr quint64 kLargestField = (1 << 29) - 1;
    const QByteArrayView before = m_rest;
    quint64 key = 0;
    m_bytes = {};
    m_number = 0;
    if (m_rest.isEmpty() || !readVarint(key))
        return false;
    if (key >> 3 == 0 || key >> 3 > kLargestField)
        return damaged();
    m_field = int(key >> 3);
    if (!readValue(int(key & 7)))
        return false;
    m_raw = before.first(before.size() - m_rest.size());
    return true;
}

} // namespace cairn::predictor

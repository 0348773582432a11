// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers how far it came; a character that is cut by the end of the file waits in the decoder.
#include "models/runs/growingtext.h"

#include <QFile>

#include <algorithm>

namespace cairn {
namespace {

constexpr qint64 kFirstBytes = 64 * 1024;
constexpr qint64 kBytesAtOnce = 256 * 1024;

} // namespace

QString GrowingText::takeNew()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const qint64 size = file.size();
    const bool isFirst = m_offset < 0;
    if (isFirst)
        m_offset = std::max<qint64>(0, size - kFirstBytes);
    if (size < m_offset) {
        m_offset = 0;
        m_decoder.resetState();
    }
    if (size == m_offset || !file.seek(m_offset))
        return {};
    QByteArray bytes = file.read(std::min(size - m_offset, kBytesAtOnce));
    m_offset += bytes.size();
    // In the middle of a file it begins with a whole line.
    if (isFirst && m_offset > bytes.size())
        bytes.remove(0, bytes.indexOf('\n') + 1);
    return m_decoder.decode(bytes);
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the markers of a JPEG and the chunks of a PNG to their ends.
// Sources: ITU T.81 (JPEG) annex B; the PNG specification, third edition; the WebP container specification.
#include "models/data/imageintegrity.h"

#include <QCoreApplication>
#include <QtEndian>

#include <array>
#include <cstring>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ImageImport)
};

QString truncated() { return Tr::tr("The file is truncated: its end is missing."); }

uchar byteAt(QByteArrayView content, qsizetype at) { return uchar(content[at]); }

/** True for markers that stand alone, without a length behind them. */
bool isAlone(uchar marker) { return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8); }

/** The place of the next marker in compressed data: an FF that is neither stuffed (FF 00) nor a restart. */
qsizetype nextMarker(QByteArrayView content, qsizetype at)
{
    while (at + 1 < content.size()) {
        const auto *found = static_cast<const char *>(std::memchr(content.data() + at, 0xFF, size_t(content.size() - at - 1)));
        if (!found)
            break;
        at = found - content.data();
        const uchar marker = byteAt(content, at + 1);
        if (marker != 0x00 && marker != 0xFF && !isAlone(marker))
            return at;
        at += marker == 0xFF ? 1 : 2;
    }
    return -1;
}

bool jpegReachesItsEnd(QByteArrayView content)
{
    qsizetype at = 2;
    while (at + 3 < content.size()) {
        at = nextMarker(content, at);
        if (at < 0)
            return false;
        const uchar marker = byteAt(content, at + 1);
        if (marker == 0xD9)
            return true;
        if (at + 3 >= content.size())
            return false;
        at += 2 + qFromBigEndian<quint16>(content.data() + at + 2);
    }
    return at + 1 < content.size() && byteAt(content, at) == 0xFF && byteAt(content, at + 1) == 0xD9;
}

QString jpegProblem(QByteArrayView content)
{
    // Damaged data may hold a marker that was never one, and lead the walk past the end: then the last bytes decide.
    const bool endsWithMarker = content.last(std::min<qsizetype>(content.size(), 32)).contains("\xFF\xD9");
    return endsWithMarker || jpegReachesItsEnd(content) ? QString() : truncated();
}

quint32 crcOf(QByteArrayView bytes)
{
    static const std::array<quint32, 256> kTable = [] {
        std::array<quint32, 256> table = {};
        for (quint32 byte = 0; byte < 256; ++byte) {
            quint32 value = byte;
            for (int bit = 0; bit < 8; ++bit)
                value = value & 1 ? 0xEDB88320U ^ (value >> 1) : value >> 1;
            table[byte] = value;
        }
        return table;
    }();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = kTable[(crc ^ uchar(byte)) & 0xFF] ^ (crc >> 8);
    return crc ^ 0xFFFFFFFFU;
}

QString pngProblem(QByteArrayView content)
{
    qsizetype at = 8;
    bool hasData = false;
    while (at + 12 <= content.size()) {
        const qsizetype length = qFromBigEndian<quint32>(content.data() + at);
        if (length > content.size() - at - 12)
            return truncated();
        const QByteArrayView type = content.sliced(at + 4, 4);
        // A capital first letter: the picture cannot be had without it.
        const bool isCritical = type[0] >= 'A' && type[0] <= 'Z';
        if (isCritical && crcOf(content.sliced(at + 4, length + 4)) != qFromBigEndian<quint32>(content.data() + at + 8 + length))
            return Tr::tr("The file is damaged: the check sum of a part of the picture is wrong.");
        hasData = hasData || type == QByteArrayView("IDAT");
        if (type == QByteArrayView("IEND"))
            return hasData ? QString() : Tr::tr("The file is damaged: it holds no picture.");
        at += 12 + length;
    }
    return truncated();
}

} // namespace

QString integrityProblem(QByteArrayView content)
{
    if (content.startsWith("\xFF\xD8\xFF"))
        return jpegProblem(content);
    if (content.startsWith("\x89PNG\r\n\x1A\n"))
        return pngProblem(content);
    if (content.size() >= 12 && content.startsWith("RIFF") && content.sliced(8, 4) == QByteArrayView("WEBP"))
        return qint64(qFromLittleEndian<quint32>(content.data() + 4)) + 8 > content.size() ? truncated() : QString();
    return {};
}

} // namespace cairn

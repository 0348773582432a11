// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the segments of a JPEG file and reads the few that matter.
#include "models/imaging/jpegmarkers.h"
#include "models/imaging/pixelsize.h"

#include <QtEndian>

namespace cairn {

namespace {

// SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC), which share their range.
bool isFrameHeader(uchar marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

bool hasNoLength(uchar marker)
{
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
}

// What APP1's TIFF header says. Every offset is checked: the file may be anything.
class ExifDirectory
{
public:
    explicit ExifDirectory(QByteArrayView segment)
    {
        constexpr int kExifMark = 6; // "Exif\0\0"
        if (segment.size() < kExifMark + 8 || !segment.startsWith("Exif"))
            return;
        m_tiff = segment.sliced(kExifMark);
        m_isLittle = m_tiff.startsWith("II");
        m_start = number32(4);
        m_entries = m_start + 2 <= m_tiff.size() ? number16(m_start) : 0;
    }

    /** Where the value of an entry stands, or -1. */
    [[nodiscard]] qint64 find(int tag) const
    {
        constexpr int kEntrySize = 12;
        for (int i = 0; i < m_entries; ++i) {
            const qint64 at = m_start + 2 + i * kEntrySize;
            if (at + kEntrySize > m_tiff.size())
                return -1;
            if (number16(at) == tag)
                return at + 8;
        }
        return -1;
    }

    [[nodiscard]] int shortValue(int tag, int otherwise) const
    {
        const qint64 at = find(tag);
        return at < 0 ? otherwise : number16(at);
    }

    [[nodiscard]] double rationalValue(int tag) const
    {
        const qint64 entry = find(tag);
        const qint64 at = entry < 0 ? m_tiff.size() : number32(entry);
        if (at + 8 > m_tiff.size())
            return 0;
        const double denominator = number32(at + 4);
        return denominator > 0 ? number32(at) / denominator : 0;
    }

private:
    [[nodiscard]] int number16(qint64 at) const
    {
        return m_isLittle ? qFromLittleEndian<quint16>(m_tiff.data() + at) : qFromBigEndian<quint16>(m_tiff.data() + at);
    }
    [[nodiscard]] quint32 number32(qint64 at) const
    {
        return m_isLittle ? qFromLittleEndian<quint32>(m_tiff.data() + at) : qFromBigEndian<quint32>(m_tiff.data() + at);
    }

    QByteArrayView m_tiff;
    bool m_isLittle = false;
    qint64 m_start = 0;
    int m_entries = 0;
};

void readExif(QByteArrayView segment, JpegMarkers &markers)
{
    const ExifDirectory directory(segment);
    const int orientation = directory.shortValue(0x0112, 1);
    if (markers.orientation == 1 && orientation >= 1 && orientation <= 8)
        markers.orientation = orientation;
    const double x = directory.rationalValue(0x011a), y = directory.rationalValue(0x011b);
    const int unit = directory.shortValue(0x0128, 2);
    if (x > 0 && y > 0 && (unit == 2 || unit == 3)) {
        markers.pixelsX = x;
        markers.pixelsY = y;
        markers.unitUm = unit == 2 ? kInchUm : kCentimetreUm;
    }
}

// JFIF's density (ITU T.871, 10.1), unless EXIF has said more.
void readJfif(QByteArrayView segment, JpegMarkers &markers)
{
    if (segment.size() < 12 || !segment.startsWith("JFIF") || markers.unitUm > 0)
        return;
    const int unit = uchar(segment[7]);
    if (unit != 1 && unit != 2)
        return;
    markers.pixelsX = qFromBigEndian<quint16>(segment.data() + 8);
    markers.pixelsY = qFromBigEndian<quint16>(segment.data() + 10);
    markers.unitUm = unit == 1 ? kInchUm : kCentimetreUm;
}

// The next marker, past fill bytes and rubbish; 0 at the end.
uchar nextMarker(QIODevice &device)
{
    char byte = 0;
    while (device.getChar(&byte)) {
        if (uchar(byte) != 0xff)
            continue;
        while (uchar(byte) == 0xff) {
            if (!device.getChar(&byte))
                return 0;
        }
        if (byte != 0)
            return uchar(byte);
    }
    return 0;
}

} // namespace

std::optional<JpegMarkers> readJpegMarkers(QIODevice &device)
{
    JpegMarkers markers;
    bool hasFrame = false;
    while (const uchar marker = nextMarker(device)) {
        if (hasNoLength(marker))
            continue;
        if (marker == 0xda && hasFrame)
            return markers;
        // A scan or the end before any frame: there is no picture.
        if (marker == 0xda || marker == 0xd9)
            return std::nullopt;
        const QByteArray lengthBytes = device.read(2);
        if (lengthBytes.size() < 2)
            return std::nullopt;
        const int length = qFromBigEndian<quint16>(lengthBytes.constData()) - 2;
        if (length < 0)
            return std::nullopt;
        const bool isRead = isFrameHeader(marker) || marker == 0xe0 || marker == 0xe1 || marker == 0xee;
        if (!isRead) {
            if (device.skip(length) < length)
                return std::nullopt;
            continue;
        }
        const QByteArray segment = device.read(length);
        if (segment.size() < length)
            return std::nullopt;
        if (marker == 0xe0) {
            readJfif(segment, markers);
        } else if (marker == 0xe1) {
            readExif(segment, markers);
        } else if (marker == 0xee) {
            markers.isAdobe = markers.isAdobe || segment.startsWith("Adobe");
        } else {
            if (segment.size() < 6)
                return std::nullopt;
            markers.bitDepth = uchar(segment[0]);
            markers.storedSize = {qFromBigEndian<quint16>(segment.constData() + 3), qFromBigEndian<quint16>(segment.constData() + 1)};
            markers.components = uchar(segment[5]);
            hasFrame = true;
        }
    }
    return std::nullopt;
}

} // namespace cairn

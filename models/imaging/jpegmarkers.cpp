// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the segments of a JPEG file and reads the few that matter.
#include "models/imaging/jpegmarkers.h"

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

// The orientation of a TIFF header as APP1 carries it; 1 where it has none. Every offset is checked: the file may be anything.
int exifOrientation(QByteArrayView segment)
{
    constexpr int kExifMark = 6; // "Exif\0\0"
    constexpr int kEntrySize = 12;
    if (segment.size() < kExifMark + 8 || !segment.startsWith("Exif"))
        return 1;
    const QByteArrayView tiff = segment.sliced(kExifMark);
    const bool isLittle = tiff.startsWith("II");
    const auto number16 = [&](qsizetype at) {
        return isLittle ? qFromLittleEndian<quint16>(tiff.data() + at) : qFromBigEndian<quint16>(tiff.data() + at);
    };
    const quint32 directory = isLittle ? qFromLittleEndian<quint32>(tiff.data() + 4) : qFromBigEndian<quint32>(tiff.data() + 4);
    if (qint64(directory) + 2 > tiff.size())
        return 1;
    const int entries = number16(directory);
    for (int i = 0; i < entries; ++i) {
        const qsizetype at = qsizetype(directory) + 2 + i * kEntrySize;
        if (at + kEntrySize > tiff.size())
            return 1;
        if (number16(at) == 0x0112) {
            const int orientation = number16(at + 8);
            return orientation >= 1 && orientation <= 8 ? orientation : 1;
        }
    }
    return 1;
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
        const bool isRead = isFrameHeader(marker) || marker == 0xe1 || marker == 0xee;
        if (!isRead) {
            if (device.skip(length) < length)
                return std::nullopt;
            continue;
        }
        const QByteArray segment = device.read(length);
        if (segment.size() < length)
            return std::nullopt;
        if (marker == 0xe1) {
            if (markers.orientation == 1)
                markers.orientation = exifOrientation(segment);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads sizes from the places where programs put them.
#include "models/imaging/pixelsize.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace cairn {

namespace {

// Micrometres in a unit by its name; 0 where it is none of length.
double unitUm(const QString &name)
{
    static const std::array<std::pair<QString, double>, 12> kUnits {{{QStringLiteral("nm"), 1e-3}, {QStringLiteral("um"), 1}, {QStringLiteral("micron"), 1},
        {QStringLiteral("microns"), 1}, {QStringLiteral("micrometer"), 1}, {QStringLiteral("\u00b5m"), 1}, {QStringLiteral("\u03bcm"), 1},
        {QStringLiteral("\\u00b5m"), 1}, {QStringLiteral("mm"), 1000}, {QStringLiteral("cm"), kCentimetreUm}, {QStringLiteral("m"), kMetreUm},
        {QStringLiteral("inch"), kInchUm}}};
    const QString wanted = name.trimmed().toLower();
    const auto found = std::find_if(kUnits.begin(), kUnits.end(), [&](const auto &unit) { return unit.first == wanted; });
    return found == kUnits.end() ? 0 : found->second;
}

PixelSize omeSize(const QByteArray &description)
{
    QXmlStreamReader xml(description);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("Pixels"))
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto size = [&](const char *name) {
            const QString unit = attributes.value(QLatin1String(name) + QLatin1String("Unit")).toString();
            return attributes.value(QLatin1String(name)).toDouble() * (unit.isEmpty() ? 1 : unitUm(unit));
        };
        const double x = size("PhysicalSizeX"), y = size("PhysicalSizeY");
        return x > 0 && y > 0 ? pixelSizeOf(1 / x, 1 / y, 1) : PixelSize();
    }
    return {};
}

PixelSize imageJSize(const QByteArray &description, double pixelsX, double pixelsY)
{
    for (const QByteArray &line : description.split('\n')) {
        if (line.startsWith("unit="))
            return pixelSizeOf(pixelsX, pixelsY, unitUm(QString::fromUtf8(line.mid(5))));
    }
    return {};
}

} // namespace

PixelSize pixelSizeOf(double pixelsX, double pixelsY, double unitUm)
{
    constexpr double kSquare = 0.01, kLeast = 1e-6, kMost = 1e9; // beyond, it is no picture of anything
    constexpr std::array<double, 12> kPrint {72, 75, 96, 100, 120, 144, 150, 180, 200, 240, 300, 600};
    PixelSize size;
    size.um = unitUm / pixelsX;
    if (!(pixelsX > 0) || !(pixelsY > 0) || std::abs(pixelsX / pixelsY - 1) > kSquare || !(size.um > kLeast) || !(size.um < kMost))
        return {};
    const double perInch = kInchUm / size.um;
    size.isPrintResolution = std::any_of(kPrint.begin(), kPrint.end(), [perInch](double known) { return std::abs(perInch / known - 1) < 0.005; });
    return size;
}

PixelSize readPngPixelSize(const QString &path)
{
    constexpr int kSignature = 8, kMostChunks = 1000;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.skip(kSignature) != kSignature)
        return {};
    for (int chunk = 0; chunk < kMostChunks; ++chunk) {
        const QByteArray head = file.read(8);
        if (head.size() < 8 || head.endsWith("IDAT"))
            return {};
        const qint64 length = qFromBigEndian<quint32>(head.constData());
        if (head.endsWith("pHYs")) {
            const QByteArray body = file.read(9);
            if (body.size() < 9 || body[8] != 1)
                return {};
            return pixelSizeOf(qFromBigEndian<quint32>(body.constData()), qFromBigEndian<quint32>(body.constData() + 4), kMetreUm);
        }
        if (file.skip(length + 4) != length + 4) // with its checksum
            return {};
    }
    return {};
}

PixelSize pixelSizeFromDescription(const QByteArray &description, double pixelsX, double pixelsY)
{
    if (description.startsWith("ImageJ="))
        return imageJSize(description, pixelsX, pixelsY);
    return description.contains("<OME") ? omeSize(description) : PixelSize();
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Counts straight from the samples, each format as it is stored.
#include "models/imaging/histogram.h"

#include <algorithm>
#include <array>

namespace cairn {

namespace {

// Four tables in turn: where neighbours are alike, one counter would wait for itself.
template<typename Sample>
QList<qint64> countGrey(const QImage &image, int bins)
{
    std::array<QList<qint64>, 4> counts;
    for (QList<qint64> &count : counts)
        count.resize(bins);
    std::array<qint64 *, 4> at {counts[0].data(), counts[1].data(), counts[2].data(), counts[3].data()};
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const Sample *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x)
            ++at[size_t(x & 3)][line[x]];
    }
    for (int i = 0; i < bins; ++i)
        at[0][i] += at[1][i] + at[2][i] + at[3][i];
    return counts[0];
}

QList<QList<qint64>> countColors(const QImage &image)
{
    QList<QList<qint64>> counts(3, QList<qint64>(256));
    qint64 *red = counts[0].data(), *green = counts[1].data(), *blue = counts[2].data();
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            ++red[qRed(line[x])];
            ++green[qGreen(line[x])];
            ++blue[qBlue(line[x])];
        }
    }
    return counts;
}

QList<QList<qint64>> countDeepColors(const QImage &image)
{
    QList<QList<qint64>> counts(3, QList<qint64>(65'536));
    qint64 *red = counts[0].data(), *green = counts[1].data(), *blue = counts[2].data();
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgba64 *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            ++red[line[x].red()];
            ++green[line[x].green()];
            ++blue[line[x].blue()];
        }
    }
    return counts;
}

} // namespace

Histogram histogramOf(const QImage &image)
{
    if (image.isNull())
        return {};
    switch (image.format()) {
    case QImage::Format_Grayscale8:
        return {{countGrey<uchar>(image, 256)}};
    case QImage::Format_Grayscale16:
        return {{countGrey<quint16>(image, 65'536)}};
    case QImage::Format_RGBX64:
    case QImage::Format_RGBA64:
        return {countDeepColors(image)};
    case QImage::Format_RGBA64_Premultiplied:
        return {countDeepColors(image.convertToFormat(QImage::Format_RGBA64))};
    case QImage::Format_RGB32:
    case QImage::Format_ARGB32:
        return {countColors(image)};
    default:
        return {countColors(image.convertToFormat(QImage::Format_ARGB32))};
    }
}

int Histogram::quantile(int channel, double share) const
{
    const QList<qint64> counts = channels.value(channel);
    double total = 0;
    for (const qint64 count : counts)
        total += double(count);
    const double wanted = std::max(1.0, std::clamp(share, 0.0, 1.0) * total);
    double sum = 0;
    for (qsizetype value = 0; value < counts.size(); ++value) {
        sum += double(counts[value]);
        if (sum >= wanted)
            return int(value);
    }
    return std::max(0, int(counts.size()) - 1);
}

Histogram Histogram::merged(int count) const
{
    if (count <= 0 || bins() <= count || bins() % count != 0)
        return *this;
    const int width = bins() / count;
    Histogram result;
    for (const QList<qint64> &channel : channels) {
        QList<qint64> sums(count);
        for (qsizetype value = 0; value < channel.size(); ++value)
            sums[value / width] += channel[value];
        result.channels.append(sums);
    }
    return result;
}

ToneWindow stretched(const Histogram &histogram, double low, double high)
{
    if (histogram.channels.isEmpty())
        return {};
    int least = histogram.bins() - 1, greatest = 0;
    for (int channel = 0; channel < histogram.channels.size(); ++channel) {
        least = std::min(least, histogram.quantile(channel, low));
        greatest = std::max(greatest, histogram.quantile(channel, high));
    }
    const double scale = histogram.bins() - 1;
    return {least / scale, std::max(greatest, least + 1) / scale};
}

} // namespace cairn

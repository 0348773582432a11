// SPDX-License-Identifier: GPL-3.0-or-later
// One table a picture, one look-up a sample.
#include "models/imaging/tone.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace cairn {

namespace {

constexpr int kMost16 = 65'535;

// From a sample's value to the screen's; the black point is rounded down as whole numbers are.
std::vector<uchar> tableFor(const Tone &tone, const ToneWindow &window, int most)
{
    std::vector<uchar> table(size_t(most) + 1);
    const double low = window.low * most, span = std::max(1e-9, (window.high - window.low) * most);
    const double slope = tone.contrast < 0 ? 1 + tone.contrast : 1 + 3 * tone.contrast;
    const bool isStraight = tone.brightness == 0 && tone.contrast == 0 && tone.gamma == 1;
    for (int value = 0; value <= most; ++value) {
        double share = std::clamp((value - low) / span, 0.0, 1.0);
        if (!isStraight) {
            share = std::pow(share, 1 / tone.gamma);
            share = std::clamp((share - 0.5) * slope + 0.5 + tone.brightness, 0.0, 1.0);
        }
        table[size_t(value)] = uchar(share * 255 + (isStraight ? 1e-9 : 0.5));
    }
    return table;
}

ToneWindow extremesOf(const QImage &image)
{
    quint16 least = kMost16, greatest = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const quint16 *>(image.constScanLine(y));
        const auto [low, high] = std::minmax_element(line, line + image.width());
        least = std::min(least, *low);
        greatest = std::max(greatest, *high);
    }
    const int most = std::max<int>(greatest, least + 1);
    return {least / double(kMost16), most / double(kMost16)};
}

template<typename Sample>
QImage fromGrey(const QImage &image, const Tone &tone, const ToneWindow &window, int most)
{
    const std::vector<uchar> values = tableFor(tone, window, most);
    const std::array<QRgb, 256> map = colorsOf(tone.colorMap);
    std::vector<QRgb> table(values.size());
    std::transform(values.begin(), values.end(), table.begin(), [&](uchar value) { return map[value]; });
    QImage result(image.size(), QImage::Format_RGB32);
    for (int y = 0; !result.isNull() && y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const Sample *>(image.constScanLine(y));
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = table[from[x]];
    }
    return result;
}

// What becomes of a colour after the tables: channels switched off, one alone in grey, false colours of its brightness.
class ColorChoice
{
public:
    explicit ColorChoice(const Tone &tone)
        : m_red(tone.red)
        , m_green(tone.green)
        , m_blue(tone.blue)
        , m_isMapped(tone.colorMap != ColorMap::None)
        , m_isPlain(tone.red && tone.green && tone.blue && !m_isMapped)
        , m_isAlone(int(tone.red) + int(tone.green) + int(tone.blue) == 1)
        , m_map(colorsOf(tone.colorMap))
    {
    }

    [[nodiscard]] QRgb of(uchar red, uchar green, uchar blue) const
    {
        if (m_isPlain)
            return qRgb(red, green, blue);
        if (m_isAlone)
            return m_map[m_red ? red : m_green ? green : blue];
        const QRgb color = qRgb(m_red ? red : 0, m_green ? green : 0, m_blue ? blue : 0);
        return m_isMapped ? m_map[size_t(qGray(color))] : color;
    }

private:
    bool m_red, m_green, m_blue, m_isMapped, m_isPlain, m_isAlone;
    std::array<QRgb, 256> m_map;
};

QRgb withAlpha(QRgb color, int alpha)
{
    return qPremultiply((color & 0xffffff) | (QRgb(alpha) << 24));
}

QImage fromColors(const QImage &image, const Tone &tone)
{
    const bool hasAlpha = image.hasAlphaChannel();
    const QImage source = image.convertToFormat(hasAlpha ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    const std::vector<uchar> table = tableFor(tone, tone.window.value_or(ToneWindow()), 255);
    const ColorChoice choice(tone);
    QImage result(image.size(), hasAlpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    for (int y = 0; !result.isNull() && y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(source.constScanLine(y));
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb color = choice.of(table[size_t(qRed(from[x]))], table[size_t(qGreen(from[x]))], table[size_t(qBlue(from[x]))]);
            line[x] = hasAlpha ? withAlpha(color, qAlpha(from[x])) : color;
        }
    }
    return result;
}

QImage fromDeepColors(const QImage &image, const Tone &tone)
{
    const bool hasAlpha = image.hasAlphaChannel();
    const QImage source = image.format() == QImage::Format_RGBA64_Premultiplied ? image.convertToFormat(QImage::Format_RGBA64) : image;
    const std::vector<uchar> table = tableFor(tone, tone.window.value_or(ToneWindow()), kMost16);
    const ColorChoice choice(tone);
    QImage result(image.size(), hasAlpha ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    for (int y = 0; !result.isNull() && y < image.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgba64 *>(source.constScanLine(y));
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const QRgb color = choice.of(table[from[x].red()], table[from[x].green()], table[from[x].blue()]);
            line[x] = hasAlpha ? withAlpha(color, from[x].alpha8()) : color;
        }
    }
    return result;
}

} // namespace

QImage displayed(const QImage &image, const Tone &tone)
{
    if (image.isNull())
        return image;
    switch (image.format()) {
    case QImage::Format_Grayscale16:
        return fromGrey<quint16>(image, tone, tone.window ? *tone.window : extremesOf(image), kMost16);
    case QImage::Format_Grayscale8:
        return fromGrey<uchar>(image, tone, tone.window.value_or(ToneWindow()), 255);
    default:
        break;
    }
    // Nothing to do but to bring it into a format that paints fast, for which Qt has quick code.
    if (tone.isNeutral())
        return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    const bool isDeep = image.format() == QImage::Format_RGBX64 || image.format() == QImage::Format_RGBA64 || image.format() == QImage::Format_RGBA64_Premultiplied;
    return isDeep ? fromDeepColors(image, tone) : fromColors(image, tone);
}

QJsonObject Tone::toJson() const
{
    QJsonObject object {{QStringLiteral("brightness"), brightness}, {QStringLiteral("contrast"), contrast}, {QStringLiteral("gamma"), gamma},
        {QStringLiteral("red"), red}, {QStringLiteral("green"), green}, {QStringLiteral("blue"), blue}, {QStringLiteral("color_map"), idOf(colorMap)}};
    if (window) {
        object.insert(QStringLiteral("low"), window->low);
        object.insert(QStringLiteral("high"), window->high);
    }
    return object;
}

Tone Tone::fromJson(const QJsonObject &object)
{
    const auto number = [&](const char *name, double otherwise, double least, double greatest) {
        const double value = object.value(QLatin1String(name)).toDouble(otherwise);
        return std::clamp(value, least, greatest);
    };
    Tone tone;
    if (object.value(QStringLiteral("low")).isDouble() && object.value(QStringLiteral("high")).isDouble()) {
        const ToneWindow window {number("low", 0, -10, 10), number("high", 1, -10, 10)};
        if (window.low < window.high)
            tone.window = window;
    }
    tone.brightness = number("brightness", 0, -1, 1);
    tone.contrast = number("contrast", 0, -1, 1);
    tone.gamma = number("gamma", 1, 0.1, 10);
    tone.red = object.value(QStringLiteral("red")).toBool(true);
    tone.green = object.value(QStringLiteral("green")).toBool(true);
    tone.blue = object.value(QStringLiteral("blue")).toBool(true);
    tone.colorMap = colorMapFromId(object.value(QStringLiteral("color_map")).toString());
    return tone;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the settings.
#include "app/predictor/settings.h"

#include <QJsonArray>

namespace cairn::predictor {
namespace {

using Triple = std::array<double, 3>;

// ImageNet's, as torchvision's transforms have them.
constexpr Triple kImageNetMean = {0.485 * 255, 0.456 * 255, 0.406 * 255};
constexpr Triple kImageNetDeviation = {0.229 * 255, 0.224 * 255, 0.225 * 255};

void readTriple(const QJsonValue &value, Triple &triple, bool isDivisor)
{
    const QJsonArray array = value.toArray();
    if (array.size() != 3)
        return;
    Triple read {};
    for (int at = 0; at < 3; ++at) {
        read[size_t(at)] = array.at(at).toDouble();
        if (isDivisor && !(read[size_t(at)] > 0))
            return;
    }
    triple = read;
}

void readScaling(const QString &scaling, Settings &settings)
{
    if (scaling == QLatin1String("signed")) {
        settings.mean = {127.5, 127.5, 127.5};
        settings.deviation = {127.5, 127.5, 127.5};
    } else if (scaling == QLatin1String("bytes")) {
        settings.deviation = {1, 1, 1};
    } else if (scaling == QLatin1String("imagenet")) {
        settings.mean = kImageNetMean;
        settings.deviation = kImageNetDeviation;
    }
}

Fit fitFromName(const QString &name)
{
    if (name == QLatin1String("letterbox"))
        return Fit::Letterbox;
    if (name == QLatin1String("crop"))
        return Fit::Crop;
    return name == QLatin1String("stretch") ? Fit::Stretch : Fit::Auto;
}

} // namespace

Settings Settings::fromJson(const QJsonObject &object)
{
    Settings settings;
    const QJsonArray size = object[QLatin1String("size")].toArray();
    settings.size = QSize(size.at(0).toInt(), size.at(1).toInt());
    readScaling(object[QLatin1String("scaling")].toString(), settings);
    readTriple(object[QLatin1String("mean")], settings.mean, false);
    readTriple(object[QLatin1String("deviation")], settings.deviation, true);
    settings.isBgr = object[QLatin1String("channels")].toString() == QLatin1String("bgr");
    settings.fit = fitFromName(object[QLatin1String("fit")].toString());
    settings.threshold = std::clamp(object[QLatin1String("threshold")].toDouble(settings.threshold), 0.001, 1.0);
    settings.overlap = std::clamp(object[QLatin1String("overlap")].toDouble(settings.overlap), 0.0, 1.0);
    settings.most = std::clamp(object[QLatin1String("most")].toInt(settings.most), 1, 10'000);
    for (const QJsonValue &name : object[QLatin1String("names")].toArray())
        settings.names.append(name.toString());
    return settings;
}

} // namespace cairn::predictor

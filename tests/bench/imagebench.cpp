// SPDX-License-Identifier: GPL-3.0-or-later
// A camera's picture on the screen: decoded to the screen's size, and as the next one that was prefetched.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/imaging/imagecache.h"
#include "models/imaging/imagereader.h"

#include <QEventLoop>
#include <QRandomGenerator>

#include <cmath>

namespace cairn::bench
{
namespace
{

constexpr QSize kPicture(4000, 3000);
constexpr QSize kScreen(1920, 1080);

/** Blobs, shading and noise as a microscope's camera has them: an even picture would decode too fast. */
QString writePicture(const Workshop &workshop, const QString &name)
{
    const QString path = workshop.path(name);
    QImage image(kPicture, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        const double wave = std::sin(y * 0.013);
        for (int x = 0; x < image.width(); ++x) {
            const int value = int(150 + 50 * wave * std::sin(x * 0.011) + 20 * std::sin(x * 0.19 + y * 0.23))
                + int(random.generate() & 15);
            line[x] = qRgb(value, value - 20, std::min(255, value + 10));
        }
    }
    if (!image.save(path, "JPEG", 90)) throw std::runtime_error("the picture could not be written");
    return path;
}

void decodeToScreen(Workshop &workshop, benchmark::State &state)
{
    const QString path = writePicture(workshop, QStringLiteral("decode.jpg"));
    QSize size;
    report(state,
        inTurns(
            9, [&] { size = taken(readImage(path, 0, kScreen)).size(); },
            [&] { (void)taken(readImage(path)); }));
    if (size.height() != kScreen.height()) throw std::runtime_error("the picture has not the screen's size");
}

/** Until the cache answers, as the window waits. */
void show(ImageCache &cache, const ImageAddress &address)
{
    QEventLoop loop;
    QObject::connect(&cache, &ImageCache::ready, &loop, &QEventLoop::quit);
    QObject::connect(&cache, &ImageCache::failed, &loop, &QEventLoop::quit);
    cache.request(address);
    loop.exec();
    if (!cache.find(address)) throw std::runtime_error("the picture could not be read");
}

void nextImage(Workshop &workshop, benchmark::State &state)
{
    const ImageAddress next{ writePicture(workshop, QStringLiteral("next.jpg")), 0 };
    Samples samples;
    for (int repeat = 0; repeat < 9; ++repeat) {
        ImageCache cache;
        samples.bare.push_back(secondsOf([&] { show(cache, next); }));
        cache.clear();
        cache.prefetch({ next });
        while (!cache.find(next))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        samples.ours.push_back(secondsOf([&] { show(cache, next); }));
    }
    report(state, samples);
}

} // namespace

void addImageBenchmarks(Workshop &workshop)
{
    workshop.add(
        "image/decode_12MP_to_screen", [&](benchmark::State &state) { decodeToScreen(workshop, state); });
    workshop.add("image/next_prefetched", [&](benchmark::State &state) { nextImage(workshop, state); });
}

} // namespace cairn::bench

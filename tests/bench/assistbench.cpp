// SPDX-License-Identifier: GPL-3.0-or-later
// What a hand waits for while it labels with help: each assist against the frame or the second that it may take.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/imaging/histogram.h"
#include "models/imaging/pixelclassifier.h"
#include "models/imaging/scissors.h"
#include "models/imaging/superpixels.h"
#include "models/imaging/tilepyramid.h"
#include "models/imaging/tone.h"
#include "models/imaging/wand.h"

#include <QRandomGenerator>

#include <cmath>

namespace cairn::bench
{
namespace
{

constexpr QSize kPicture(4000, 3000);
constexpr QRect kView(1000, 900, 1920, 1080);

/** The same kind of picture as a camera's: shading, texture, grain. */
QImage cameraPicture()
{
    QImage image(kPicture, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int value = int(150 + 50 * std::sin(y * 0.013) * std::sin(x * 0.011) + 20 * std::sin(x * 0.19 + y * 0.23))
                + int(random.generate() & 15);
            line[x] = qRgb(value, value - 20, std::min(255, value + 10));
        }
    }
    return image;
}

/** `bare_ms` is what a person may wait: below 1 the ratio keeps to it. */
template <typename Work> void reportAllowed(benchmark::State &state, int repeats, double allowedMs, Work &&work)
{
    std::vector<double> seconds;
    for (int repeat = 0; repeat < repeats; ++repeat)
        seconds.push_back(secondsOf([&] { work(repeat); }));
    report(state, quantile(seconds, 0.5), allowedMs / 1e3);
    state.counters["max_ms"] = quantile(seconds, 1) * 1e3;
}

void wandSeed(benchmark::State &state)
{
    Wand wand(cameraPicture());
    reportAllowed(state, 9, 100, [&](int repeat) {
        if (wand.grow({ 1500 + 20 * repeat, 1200 }, 25).isEmpty()) throw std::runtime_error("the wand found nothing");
    });
}

void wandDrag(benchmark::State &state)
{
    Wand wand(cameraPicture());
    (void)wand.grow({ 1500, 1200 }, 25);
    reportAllowed(state, 40, 30, [&](int repeat) { (void)wand.grow({ 1500, 1200 }, 5 + 5 * repeat); });
}

void scissorsSeed(benchmark::State &state)
{
    Scissors scissors(cameraPicture());
    reportAllowed(state, 9, 100, [&](int repeat) {
        if (!scissors.setSeed(QPointF(1500 + 20 * repeat, 1200))) throw std::runtime_error("no way was found");
    });
}

void scissorsPath(benchmark::State &state)
{
    Scissors scissors(cameraPicture());
    (void)scissors.setSeed({ 1500, 1200 });
    reportAllowed(state, 40, 30, [&](int repeat) {
        if (scissors.pathTo(QPointF(1300 + 10 * repeat, 1400)).isEmpty()) throw std::runtime_error("no way was found");
    });
}

QList<PixelStroke> strokes()
{
    return { { 0, QPolygonF({ { 1100, 1000 }, { 1500, 1030 } }), 7 }, { 1, QPolygonF({ { 1900, 1500 }, { 2300, 1600 } }), 7 },
        { 2, QPolygonF({ { 1300, 1800 }, { 1700, 1800 } }), 7 } };
}

void pixelsFirst(benchmark::State &state)
{
    const QImage picture = cameraPicture();
    reportAllowed(state, 5, 1000, [&](int) {
        const PixelClassifier classifier = taken(PixelClassifier::train({ { picture, strokes() } }, 3));
        (void)taken(classifier.predict(picture, kView, 4));
    });
}

void pixelsFull(benchmark::State &state)
{
    const QImage picture = cameraPicture();
    const PixelClassifier classifier = taken(PixelClassifier::train({ { picture, strokes() } }, 3));
    report(state,
        inTurns(
            3, [&] { (void)taken(classifier.predict(picture, kView)); },
            [&] { (void)taken(classifier.predict(picture, kView, 4)); }));
}

void superpixels(benchmark::State &state)
{
    const QImage picture = cameraPicture();
    SuperpixelOptions options;
    options.region = kView;
    reportAllowed(state, 3, 1000, [&](int) { (void)taken(Superpixels::compute(picture, options)); });
}

void toned(benchmark::State &state)
{
    const QImage picture = cameraPicture();
    Tone tone;
    tone.window = stretched(histogramOf(picture));
    tone.gamma = 1.4;
    // The peer is the least that can be done to a picture: to copy it.
    report(state, inTurns(9, [&] { (void)displayed(picture, tone); }, [&] { (void)picture.copy(); }));
}

void tiles(Workshop &workshop, benchmark::State &state)
{
    const QString path = workshop.path(QStringLiteral("tiles.png")), cache = workshop.path(QStringLiteral("tiles"));
    if (!cameraPicture().save(path, "png", 90)) throw std::runtime_error("the picture could not be written");
    report(state,
        inTurns(
            3, [&] { (void)taken(TilePyramid::build({ path, 0 }, cache)); },
            [&] { (void)QImage(path).save(workshop.path(QStringLiteral("whole.jpg")), "jpeg", 90); }));
}

} // namespace

void addAssistBenchmarks(Workshop &workshop)
{
    workshop.add("assist/wand_seed_12MP", [](benchmark::State &state) { wandSeed(state); });
    workshop.add("assist/wand_drag_12MP", [](benchmark::State &state) { wandDrag(state); });
    workshop.add("assist/scissors_seed_12MP", [](benchmark::State &state) { scissorsSeed(state); });
    workshop.add("assist/scissors_path_12MP", [](benchmark::State &state) { scissorsPath(state); });
    workshop.add("assist/pixels_first_overlay", [](benchmark::State &state) { pixelsFirst(state); });
    workshop.add("assist/pixels_full_over_quarter", [](benchmark::State &state) { pixelsFull(state); });
    workshop.add("assist/superpixels_view", [](benchmark::State &state) { superpixels(state); });
    workshop.add("image/tone_12MP", [](benchmark::State &state) { toned(state); });
    workshop.add("image/tiles_12MP", [&](benchmark::State &state) { tiles(workshop, state); });
}

} // namespace cairn::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// What a drawing hand waits for: snapping among very many vertices, masks of a camera's picture, hit tests.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/geometry/mask.h"
#include "models/geometry/shape.h"
#include "models/geometry/snapping.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace cairn::bench
{
namespace
{

constexpr QSize kPicture(4000, 3000);
constexpr int kQueries = 1000, kBareQueries = 20, kHits = 100;

/** Cells with a wavy outline, in rows. */
QList<IdentifiedShape> scene(int shapes, int verticesEach)
{
    QList<IdentifiedShape> list;
    const int columns = int(std::ceil(std::sqrt(shapes)));
    const double pitch = double(kPicture.width()) / columns;
    for (int i = 0; i < shapes; ++i) {
        const QPointF center((i % columns + 0.5) * pitch, (i / columns + 0.5) * pitch * 0.75);
        QPolygonF ring;
        for (int vertex = 0; vertex < verticesEach; ++vertex) {
            const double angle = 2 * M_PI * vertex / verticesEach;
            const double radius = pitch * (0.3 + 0.05 * std::sin(angle * 9));
            ring.append(center + QPointF(std::cos(angle), std::sin(angle)) * radius);
        }
        list.append({ i + 1, Shape::fromPolygon(ring), 0 });
    }
    return list;
}

QPolygonF places(int count)
{
    QRandomGenerator random(17);
    QPolygonF list;
    for (int i = 0; i < count; ++i)
        list.append({ random.generateDouble() * kPicture.width(), random.generateDouble() * kPicture.height() });
    return list;
}

void snap(Workshop &, benchmark::State &state)
{
    constexpr double kReach = 12;
    const QList<IdentifiedShape> shapes = scene(2000, 100);
    SnapIndex index;
    const double build = secondsOf([&] { index = SnapIndex(shapes, QRectF({}, kPicture)); });
    const QPolygonF queries = places(kQueries), few = queries.mid(0, kBareQueries);
    const auto isNearIndexed = [&](const QPointF &place) {
        const auto found = index.nearest(place, kReach);
        return found && found->kind != SnapTarget::Kind::Border;
    };
    const auto isNearAny = [&](const QPointF &place) {
        int near = 0;
        for (const IdentifiedShape &each : shapes)
            near += nearestVertex(each.shape, place, kReach) || nearestEdge(each.shape, place, kReach);
        return near > 0;
    };
    qsizetype ours = 0, bare = 0;
    const Samples samples = inTurns(
        3, [&] { ours = std::count_if(queries.begin(), queries.end(), isNearIndexed); },
        [&] { bare = std::count_if(few.begin(), few.end(), isNearAny); });
    if (std::count_if(few.begin(), few.end(), isNearIndexed) != bare || ours == 0)
        throw std::runtime_error("the index and the look at everything disagree");
    report(state, quantile(samples.ours, 0.5), quantile(samples.bare, 0.5) * kQueries / kBareQueries);
    state.counters["query_us"] = quantile(samples.ours, 0.5) / kQueries * 1e6;
    state.counters["build_ms"] = build * 1e3;
}

/** Half the picture: blobs with a ragged border, as a threshold makes them. */
QImage blobs(double phase)
{
    QImage plane(kPicture, QImage::Format_Grayscale8);
    QRandomGenerator random(23);
    for (int y = 0; y < plane.height(); ++y) {
        uchar *line = plane.scanLine(y);
        for (int x = 0; x < plane.width(); ++x)
            line[x] = std::sin(x * 0.02 + phase) * std::sin(y * 0.017) + int(random.bounded(100)) * 5e-4 > 0 ? 255 : 0;
    }
    return plane;
}

void uniteMasks(Workshop &, benchmark::State &state)
{
    const QImage first = blobs(0), second = blobs(1);
    const Mask one = Mask::fromImage(first), other = Mask::fromImage(second);
    Mask ours;
    QImage bare;
    const auto combine = [&] {
        bare = first.copy();
        for (int y = 0; y < bare.height(); ++y) {
            uchar *line = bare.scanLine(y);
            const uchar *more = second.constScanLine(y);
            for (int x = 0; x < bare.width(); ++x)
                line[x] |= more[x];
        }
    };
    report(state, inTurns(9, [&] { ours = one.united(other); }, combine));
    if (ours.toImage(QRect({}, kPicture)) != bare) throw std::runtime_error("the union is not that of the bytes");
}

void paintStroke(Workshop &, benchmark::State &state)
{
    const QImage picture = blobs(0);
    const Mask mask = Mask::fromImage(picture);
    const QPolygonF line({ { 200, 80 }, { 230, 100 }, { 270, 110 } }); // between two blobs
    Mask ours;
    QImage bare;
    report(state,
        inTurns(
            15,
            [&] {
                ours = mask;
                ours.paintStroke(line, 20, BrushMode::Add);
            },
            [&] {
                bare = picture.copy();
                for (int y = 60; y < 130; ++y)
                    std::memset(bare.scanLine(y) + 180, 255, 110);
            }));
    if (ours.area() <= mask.area()) throw std::runtime_error("the stroke added nothing");
}

void maskJson(Workshop &, benchmark::State &state)
{
    const QImage picture = blobs(0);
    const Shape mask = Shape::fromMask(Mask::fromImage(picture));
    Shape ours;
    qsizetype bare = 0;
    const QByteArray bytes(reinterpret_cast<const char *>(picture.constBits()), picture.sizeInBytes());
    report(state,
        inTurns(
            3, [&] { ours = taken(Shape::fromJsonText(ShapeKind::Mask, mask.toJsonText())); },
            [&] { bare = qUncompress(qCompress(bytes, 1)).size(); }));
    if (!(ours == mask) || bare != bytes.size()) throw std::runtime_error("the mask did not come back");
    state.counters["json_MB"] = double(mask.toJsonText().size()) / 1e6;
}

void hitTest(Workshop &, benchmark::State &state)
{
    constexpr double kReach = 3;
    const QList<IdentifiedShape> shapes = scene(1000, 100);
    const QPolygonF queries = places(kHits);
    int ours = 0, bare = 0;
    const auto count = [&](int &hits, const auto &isHit) {
        hits = 0;
        for (const QPointF &place : queries) {
            for (const IdentifiedShape &each : shapes)
                hits += isHit(each.shape, place);
        }
    };
    report(state,
        inTurns(
            3,
            [&] { count(ours, [](const Shape &shape, const QPointF &place) { return shape.contains(place, kReach); }); },
            [&] {
                count(bare, [](const Shape &shape, const QPointF &place) {
                    return shape.parts.first().first().containsPoint(place, Qt::OddEvenFill)
                        || nearestEdge(shape, place, kReach);
                });
            }));
    if (ours != bare || ours == 0) throw std::runtime_error("the hit tests disagree");
}

} // namespace

void addGeometryBenchmarks(Workshop &workshop)
{
    workshop.add("geometry/snap_200k_vertices", [&](benchmark::State &state) { snap(workshop, state); });
    workshop.add("geometry/mask_union_12MP", [&](benchmark::State &state) { uniteMasks(workshop, state); });
    workshop.add("geometry/mask_stroke_12MP", [&](benchmark::State &state) { paintStroke(workshop, state); });
    workshop.add("geometry/mask_json_12MP", [&](benchmark::State &state) { maskJson(workshop, state); });
    workshop.add("geometry/hit_test", [&](benchmark::State &state) { hitTest(workshop, state); });
}

} // namespace cairn::bench

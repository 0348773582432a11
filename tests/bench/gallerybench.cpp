// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery of 200,000 images: until it is there, while it is scrolled, how fast its thumbnails come.
#include "tests/bench/timing.h"
#include "tests/bench/workshop.h"

#include "models/data/facetcounts.h"
#include "models/data/itemlistmodel.h"
#include "models/data/items.h"
#include "models/imaging/thumbnails.h"
#include "models/labels/itembadges.h"
#include "widgets/gallery/itemgallery.h"
#include "widgets/gallery/thumbnailsource.h"

#include <QEventLoop>
#include <QImageReader>
#include <QPainter>
#include <QScrollBar>

namespace cairn::bench
{
namespace
{

constexpr int kItems = 200'000;
constexpr double kFrameSeconds = 0.016; // what a frame may take

/** Items of which each has two labels of eight classes, and three of four a status. */
QString bigProject(Workshop &workshop)
{
    static QString file;
    if (!file.isEmpty()) return file;
    const auto project = workshop.newProject(QStringLiteral("gallery"));
    addItems(*project, kItems);
    taken(taken(project->gate())->publish(Topic::Labels, [](SQLite::Database &database) -> Result<void> {
        database.exec(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 8)"
            " INSERT INTO label_class(id, name, color, position) SELECT i, 'class ' || i, "
            "printf('#%06x', i * 1900000), i FROM n;"
            "INSERT INTO annotation(item_id, class_id, kind, geometry, origin, score, created_at, updated_at)"
            " SELECT id, 1 + (id + k) % 8, 'tag', '{}', 'import', (id % 100) / 100.0, 0, 0 FROM item,"
            " (SELECT 0 AS k UNION ALL SELECT 3);"
            "INSERT INTO item_state(item_id, status) SELECT id, 'done' FROM item WHERE id % 4 <> 0");
        return {};
    }));
    return file = project->file();
}

/** A picture for every item, there after it was asked for once, as from the cache folder. */
class Pictures : public ThumbnailSource
{
public:
    Pictures()
    {
        for (int number = 0; number < 16; ++number) {
            QImage image(256, 192, QImage::Format_RGB32);
            image.fill(QColor::fromHsv(number * 22, 90, 200));
            QPainter painter(&image);
            painter.drawEllipse(20 + number, 20, 150, 120);
            m_images.append(image);
        }
    }
    QImage thumbnail(qint64 id, const QSize &) override { return m_images[id % m_images.size()]; }
    bool isBroken(qint64) const override { return false; }

private:
    QList<QImage> m_images;
};

void setUp(ItemGallery &grid, Pictures &pictures, ItemListModel &model)
{
    grid.setRoles({ ItemListModel::ItemIdRole, Qt::DisplayRole, ItemListModel::StatusRole,
        ItemListModel::AnnotationCountRole, ItemListModel::MissingRole, ItemListModel::BadgesRole });
    grid.setThumbnailSource(&pictures);
    grid.setGalleryLayout(GalleryLayout::Grid);
    grid.setModel(&model);
    grid.resize(1920, 1000);
    grid.show();
}

void waitForItems(ItemListModel &model)
{
    QEventLoop loop;
    QObject::connect(&model, &ItemListModel::loaded, &loop, &QEventLoop::quit);
    loop.exec();
}

void openGallery(Workshop &workshop, benchmark::State &state)
{
    const QString file = bigProject(workshop);
    int seen = 0;
    qint64 bytes = 0;
    const Samples samples = inTurns(
        5,
        [&] {
            const auto project = taken(Project::open(file, OpenMode::Window));
            ItemListModel model(*project);
            Pictures pictures;
            ItemGallery grid;
            setUp(grid, pictures, model);
            waitForItems(model);
            grid.grab();
            seen = model.rowCount();
        },
        [&] {
            SQLite::Database database(file.toStdString(), SQLite::OPEN_READONLY);
            SQLite::Statement query(database,
                "SELECT id, source_id, path, page, width, height, group_key, missing FROM item ORDER BY "
                "path, page");
            while (query.executeStep())
                bytes += query.getColumn(2).getBytes() + query.getColumn(4).getInt();
        });
    benchmark::DoNotOptimize(bytes);
    if (seen != kItems) throw std::runtime_error("the list lost items");
    report(state, samples);
}

/** Frames of wheel steps and of whole pages, at every size of pictures. */
std::vector<double> framesAt(ItemGallery &grid, int edge)
{
    grid.setThumbnailEdge(edge);
    grid.grab();
    QImage target(grid.size(), QImage::Format_RGB32);
    std::vector<double> frames;
    QScrollBar *bar = grid.verticalScrollBar();
    for (int step = 0; step < 60; ++step) {
        // A page each, so that nothing of the last frame can be used again.
        bar->setValue(int(qint64(bar->maximum()) * step / 60));
        frames.push_back(secondsOf([&] { grid.viewport()->render(&target); }));
    }
    return frames;
}

void scrollGallery(Workshop &workshop, benchmark::State &state)
{
    const auto project = taken(Project::open(bigProject(workshop), OpenMode::Window));
    ItemListModel model(*project);
    ItemBadges badges(*project);
    model.setBadgeSource(&badges);
    Pictures pictures;
    ItemGallery grid;
    setUp(grid, pictures, model);
    waitForItems(model);
    while (badges.annotationCount(model.item(0).id) == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    std::vector<double> frames;
    for (const int edge : { 48, 96, 160, 320 }) {
        const std::vector<double> some = framesAt(grid, edge);
        state.counters["max_ms_at_" + std::to_string(edge)] = quantile(some, 1) * 1e3;
        frames.insert(frames.end(), some.begin(), some.end());
    }
    report(state, quantile(frames, 1), kFrameSeconds);
    state.counters["median_ms"] = quantile(frames, 0.5) * 1e3;
}

QStringList writePictures(const Workshop &workshop, int count)
{
    QStringList files;
    for (int number = 0; number < count; ++number) {
        QImage image(1280, 960, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(number % 360, 60, 220));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int blob = 0; blob < 60; ++blob) {
            painter.setBrush(QColor::fromHsv((blob * 7 + number) % 360, 120, 180));
            painter.drawEllipse((blob * 211) % 1200, (blob * 137) % 900, 40 + blob % 50, 40 + blob % 30);
        }
        painter.end();
        files.append(workshop.path(QStringLiteral("thumb-%1.jpg").arg(number)));
        if (!image.save(files.last(), "JPEG", 90)) throw std::runtime_error("a picture could not be written");
    }
    return files;
}

void makeThumbnails(Workshop &workshop, benchmark::State &state)
{
    const QStringList files = writePictures(workshop, 120);
    constexpr QSize kSize(256, 256);
    int round = 0, failed = 0;
    const Samples samples = inTurns(
        3,
        [&] {
            Thumbnails thumbnails(workshop.path(QStringLiteral("thumbnails-%1").arg(++round)));
            QEventLoop loop;
            qsizetype waiting = files.size();
            QObject::connect(&thumbnails, &Thumbnails::ready, &loop, [&] {
                if (--waiting == 0) loop.quit();
            });
            QObject::connect(&thumbnails, &Thumbnails::failed, &loop, [&] { ++failed, loop.quit(); });
            for (qsizetype index = 0; index < files.size(); ++index)
                thumbnails.request(index + 1, { files[index], 0, kSize, {} });
            loop.exec();
        },
        [&] {
            for (const QString &file : files) {
                QImageReader reader(file);
                reader.setScaledSize(reader.size().scaled(kSize, Qt::KeepAspectRatio));
                if (reader.read().isNull()) ++failed;
            }
        });
    if (failed > 0) throw std::runtime_error("a picture could not be read");
    report(state, samples);
    state.counters["per_second"] = double(files.size()) / quantile(samples.ours, 0.5);
}

/** Each facet's counts for a filter, when what the items have was read; bare: one of the counts by SQL. */
void countFacets(Workshop &workshop, benchmark::State &state)
{
    const QString file = bigProject(workshop);
    const auto connection = taken(ExpressionConnection::open(file));
    std::shared_ptr<const FacetFacts> facts;
    state.counters["read_ms"]
        = secondsOf([&] { facts = taken(FacetFacts::read(connection->database(), {}, {}, {})); }) * 1e3;
    const FacetFilter filter
        = FacetFilter::read(QStringLiteral("status = 'done' AND instr(classes, '\"class 1\"')"), facts->facets());
    qint64 ours = -1, bare = -2;
    report(state,
        inTurns(
            3,
            [&] {
                for (const FacetCount &count : taken(facts->count(*connection, filter, {}))) {
                    if (count.facet.key == QLatin1String("class")) ours = count.values.first().count;
                }
            },
            [&] {
                bare = integerOf(connection->database(),
                    "SELECT count(DISTINCT a.item_id) FROM annotation a JOIN item_state s ON s.item_id = "
                    "a.item_id WHERE a.class_id = 1 AND s.status = 'done'");
            }));
    if (ours != bare) throw std::runtime_error("the two ways count differently");
}

} // namespace

void addGalleryBenchmarks(Workshop &workshop)
{
    workshop.add("gallery/open_200k_images", [&](benchmark::State &state) { openGallery(workshop, state); });
    workshop.add("gallery/longest_frame", [&](benchmark::State &state) { scrollGallery(workshop, state); });
    workshop.add("gallery/thumbnails", [&](benchmark::State &state) { makeThumbnails(workshop, state); });
    workshop.add("gallery/facets_200k_images", [&](benchmark::State &state) { countFacets(workshop, state); });
}

} // namespace cairn::bench

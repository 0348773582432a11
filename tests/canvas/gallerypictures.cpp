// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the gallery view to look at: gallerypictures FOLDER-WITH-JPEGS FOLDER-WITH-VOC-XML FOLDER [--rtl]
#include "app/cairn/pages/facetpanel.h"
#include "app/cairn/pages/galleryview.h"
#include "app/cairn/pages/itemthumbnails.h"
#include "models/data/itemlistmodel.h"
#include "models/imaging/thumbnails.h"
#include "models/labels/itembadges.h"
#include "tests/data/dataproject.h"
#include "tests/widgets/scriptedask.h"
#include "widgets/common/filterline.h"
#include "widgets/common/theme.h"
#include "widgets/common/facetlist.h"
#include "widgets/common/facettick.h"
#include "widgets/gallery/itemgallery.h"

#include <QtTest>
#include <QtWidgets>

#include <QXmlStreamReader>

#include <cstdio>

using namespace cairn;
using cairn::tests::DataProject;

namespace {

/** Every text a third longer, as German's are. */
class Longer : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        return text + QStringLiteral("enungskeitsverfahren").left(qMax<qsizetype>(2, text.size() / 3));
    }
};

void addLabels(SQLite::Database &database, const QString &annotations)
{
    database.exec(R"(INSERT INTO label_class(id, name, color, position) VALUES(1, 'RBC', '#E69F00', 0), (2, 'WBC', '#56B4E9', 1),
        (3, 'Platelets', '#009E73', 2), (4, 'A class with a name that is rather long for a side panel', '#CC79A7', 3);
        INSERT INTO annotator(id, name, created_at) VALUES(801, 'Ana', 0), (802, 'Bogdan Wiśniewski', 0))");
    const QHash<QString, int> classes {{"RBC", 1}, {"WBC", 2}, {"Platelets", 3}};
    SQLite::Statement items(database, "SELECT id, path FROM item");
    qint64 next = 1000;
    while (items.executeStep()) {
        const qint64 id = integerColumn(items, 0);
        QFile file(annotations + QLatin1Char('/') + QFileInfo(textColumn(items, 1)).completeBaseName() + QStringLiteral(".xml"));
        if (id % 5 == 0 || !file.open(QIODevice::ReadOnly))
            continue;
        QXmlStreamReader xml(&file);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("name"))
                continue;
            ++next;
            execute(database, R"(INSERT INTO annotation(id, item_id, class_id, kind, geometry, origin, annotator_id, score, created_at, updated_at)
                VALUES(?, ?, ?, 'box', '{"x":1,"y":1,"w":9,"h":9}', ?, ?, ?, 0, 0))", next, id, classes.value(xml.readElementText(), 1),
                QString(next % 4 == 0 ? "model" : "import"), 801 + (next % 3 == 0), next % 4 == 0 ? QVariant(double(next % 97) / 97) : QVariant());
        }
    }
    database.exec(R"(INSERT INTO item_state(item_id, status, split) SELECT id,
            CASE id % 7 WHEN 0 THEN 'done' WHEN 1 THEN 'accepted' WHEN 2 THEN 'skipped' WHEN 3 THEN 'review' WHEN 4 THEN 'returned' WHEN 5 THEN 'doing' ELSE 'todo' END,
            CASE id % 4 WHEN 0 THEN 'train' WHEN 1 THEN 'val' WHEN 2 THEN 'test' END FROM item;
        INSERT INTO comment(id, item_id, text, created_at) SELECT id + 500, id, 'why?', 0 FROM item WHERE id % 9 = 0;
        UPDATE item SET missing = 1 WHERE id % 23 = 0;
        UPDATE item SET added_at = added_at - 86400 * (id % 12))");
}

struct Show {
    Show(const QString &images, const QString &annotations, const QString &cache)
        : thumbnails(cache)
    {
        if (!images.isEmpty()) {
            QStringList files;
            for (const QFileInfo &file : QDir(images).entryInfoList({"*.jpg"}, QDir::Files).mid(0, 150))
                files.append(file.absoluteFilePath());
            p.importPictures(files);
            p.write([&](SQLite::Database &database) { addLabels(database, annotations); });
        }
        badges = std::make_unique<ItemBadges>(p.project());
        items.setBadgeSource(badges.get());
    }
    DataProject p;
    Thumbnails thumbnails;
    ItemThumbnails source {p.project(), thumbnails};
    ItemListModel items {p.project()};
    std::unique_ptr<ItemBadges> badges;
    ScriptedAsk ask;
};

void save(QWidget &widget, const QString &file)
{
    QTest::qWait(900);
    widget.grab().save(file + QStringLiteral(".png"));
}

void saveAll(Show &show, Show &nothing, const QString &start)
{
    GalleryView view(show.p.project(), show.items, show.source, show.ask);
    view.resize(1240, 780);
    view.show();
    view.activateWindow();
    QTest::qWait(1500);
    view.setCurrentItem(show.items.item(3).id);
    view.grid()->setFocus();
    save(view, start + "grid");
    QTest::keyClick(view.grid(), Qt::Key_Down, Qt::ShiftModifier);
    for (const int edge : {48, 96, 320}) {
        Q_EMIT view.grid()->edgeRequested(edge);
        save(view, start + QString::number(edge));
    }
    Q_EMIT view.grid()->edgeRequested(128);
    view.setFilter(QStringLiteral("status IN ('done', 'todo', 'review') AND instr(classes, '\"WBC\"') AND width > 3"));
    view.facets()->list().setFolding({}, {});
    save(view, start + "filtered");
    view.setFilter(QStringLiteral("widht > 3"));
    save(view, start + "faulty");
    view.setFilter(QStringLiteral("0"));
    save(view, start + "nothing-fits");
    view.setFilter({});
    view.resize(760, 520);
    save(view, start + "narrow");
    GalleryView empty(nothing.p.project(), nothing.items, nothing.source, nothing.ask);
    empty.resize(1240, 600);
    empty.show();
    save(empty, start + "empty");
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 4) {
        std::fprintf(stderr, "gallerypictures IMAGES ANNOTATIONS FOLDER [--rtl]\n");
        return 2;
    }
    QDir().mkpath(arguments[3]);
    if (arguments.contains(QStringLiteral("--rtl")))
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Show show(arguments[1], arguments[2], arguments[3] + "/cache"), nothing({}, {}, arguments[3] + "/cache");
    applyTheme(application, Theme::light());
    saveAll(show, nothing, arguments[3] + "/light-");
    applyTheme(application, Theme::dark());
    saveAll(show, nothing, arguments[3] + "/dark-");
    Longer longer;
    QCoreApplication::installTranslator(&longer);
    applyTheme(application, Theme::light());
    saveAll(show, nothing, arguments[3] + "/long-");
    return 0;
}

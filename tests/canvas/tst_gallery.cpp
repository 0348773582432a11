// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery on small and very large lists, with a source of thumbnails that counts what it is asked.
#include "models/data/itembadgesource.h"
#include "widgets/gallery/itemgallery.h"
#include "widgets/gallery/thumbnailsource.h"

#include <QAbstractListModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace cairn;

namespace {

class Rows : public QAbstractListModel
{
public:
    enum { Id = Qt::UserRole, Status, Labels, Missing, Badges };

    explicit Rows(int count, qint64 firstId = 1000)
        : m_count(count)
        , m_firstId(firstId)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
            return QStringLiteral("image-%1.jpg").arg(index.row());
        case Id:
            return m_firstId + index.row();
        case Status:
            return QStringLiteral("done");
        case Labels:
            return 3;
        case Missing:
            return false;
        case Badges:
            return QVariant::fromValue(hasBadges ? QList<ItemBadge> {{QStringLiteral("RBC"), QColor(0, 0, 200), 2}} : QList<ItemBadge>());
        default:
            return {};
        }
    }
    void reset(int count, qint64 firstId)
    {
        beginResetModel();
        m_count = count;
        m_firstId = firstId;
        endResetModel();
    }

    bool hasBadges = false;

private:
    int m_count;
    qint64 m_firstId;
};

class CountingSource : public ThumbnailSource
{
public:
    QImage thumbnail(qint64 itemId, const QSize &size) override
    {
        asked.insert(itemId);
        sizes.insert(size.width());
        return images.value(itemId);
    }
    bool isBroken(qint64 itemId) const override { return broken.contains(itemId); }

    QSet<qint64> asked, broken;
    QSet<int> sizes;
    QHash<qint64, QImage> images;
};

struct Shown {
    explicit Shown(int count, GalleryLayout layout = GalleryLayout::Filmstrip)
        : rows(count)
    {
        gallery.resize(240, 600);
        gallery.setRoles({Rows::Id, Qt::DisplayRole, Rows::Status, Rows::Labels, Rows::Missing});
        gallery.setThumbnailSource(&source);
        gallery.setGalleryLayout(layout);
        gallery.setModel(&rows);
        gallery.show();
        gallery.grab();
    }
    Rows rows;
    CountingSource source;
    ItemGallery gallery;
};

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsInViewIsAskedFor_data();
    void onlyWhatIsInViewIsAskedFor();
    void theLastOfVeryManyCanBeReached();
    void arrowsMoveTheCurrentItem();
    void stepsEndAtTheEnds();
    void theCurrentItemSurvivesAReset();
    void anItemThatIsGoneIsNotReplacedByAnother();
    void aThumbnailThatArrivesIsPainted();
    void lettersStayWithThePage();
    void enterAndDoubleClickActivate();
    void theSelectionIsInTheOrderOfRows();
    void theGridFillsItsWidth();
    void nothingHappensWithoutAModel();
    void arrowsWalkThroughTheGrid();
    void aBandSelectsWhatItTouches();
    void shiftSelectsOverVeryMany();
    void theGridIsMirrored();
    void theCurrentItemStaysInViewWhilePicturesGrow();
    void aSignSaysTheStatusAndLettersTheClasses();
};

void GalleryTest::onlyWhatIsInViewIsAskedFor_data()
{
    QTest::addColumn<GalleryLayout>("layout");
    QTest::newRow("filmstrip") << GalleryLayout::Filmstrip;
    QTest::newRow("grid") << GalleryLayout::Grid;
}

void GalleryTest::onlyWhatIsInViewIsAskedFor()
{
    QFETCH(GalleryLayout, layout);
    Shown shown(100'000, layout);
    QVERIFY(shown.source.asked.size() >= 3);
    QVERIFY2(shown.source.asked.size() < 40, qPrintable(QString::number(shown.source.asked.size())));
    QVERIFY(shown.source.asked.contains(1000));
}

void GalleryTest::theLastOfVeryManyCanBeReached()
{
    Shown shown(100'000);
    shown.source.asked.clear();
    QVERIFY(shown.gallery.setCurrentItem(100'999));
    shown.gallery.grab();
    QVERIFY(shown.source.asked.contains(100'999));
    QVERIFY(shown.source.asked.size() < 40);
    QCOMPARE(shown.gallery.currentItem(), 100'999);
}

void GalleryTest::arrowsMoveTheCurrentItem()
{
    Shown shown(10);
    QSignalSpy changed(&shown.gallery, &ItemGallery::currentItemChanged);
    shown.gallery.setCurrentItem(1000);
    QTest::keyClick(&shown.gallery, Qt::Key_Down);
    QTest::keyClick(&shown.gallery, Qt::Key_Down);
    QCOMPARE(shown.gallery.currentItem(), 1002);
    QCOMPARE(changed.size(), 3);
    QTest::keyClick(&shown.gallery, Qt::Key_End);
    QCOMPARE(shown.gallery.currentItem(), 1009);
}

void GalleryTest::stepsEndAtTheEnds()
{
    Shown shown(3);
    QVERIFY(shown.gallery.moveCurrent(1));
    QCOMPARE(shown.gallery.currentItem(), 1000);
    QVERIFY(shown.gallery.moveCurrent(2));
    QVERIFY(!shown.gallery.moveCurrent(1));
    QCOMPARE(shown.gallery.currentItem(), 1002);
    QVERIFY(!shown.gallery.moveCurrent(-3));
}

void GalleryTest::theCurrentItemSurvivesAReset()
{
    Shown shown(100);
    shown.gallery.setCurrentItem(1050);
    QSignalSpy changed(&shown.gallery, &ItemGallery::currentItemChanged);
    shown.rows.reset(80, 1030); // filtered: the same item stands elsewhere
    QCOMPARE(shown.gallery.currentItem(), 1050);
    QCOMPARE(shown.gallery.currentIndex().row(), 20);
    QCOMPARE(shown.gallery.selectedItems(), QList<qint64> {1050});
    QCOMPARE(changed.size(), 0);
}

void GalleryTest::anItemThatIsGoneIsNotReplacedByAnother()
{
    Shown shown(100);
    shown.gallery.setCurrentItem(1050);
    QSignalSpy changed(&shown.gallery, &ItemGallery::currentItemChanged);
    shown.rows.reset(10, 5000);
    QCOMPARE(shown.gallery.currentItem(), 0);
    QCOMPARE(changed.size(), 0);
    shown.rows.reset(100, 1000); // the filter is taken off again
    QCOMPARE(shown.gallery.currentItem(), 1050);
}

void GalleryTest::aThumbnailThatArrivesIsPainted()
{
    Shown shown(10);
    QImage red(64, 48, QImage::Format_RGB32);
    red.fill(QColor(255, 0, 0));
    const auto redPixels = [&shown] {
        const QImage image = shown.gallery.grab().toImage();
        int count = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                count += image.pixelColor(x, y) == QColor(255, 0, 0);
        }
        return count;
    };
    QCOMPARE(redPixels(), 0);
    shown.source.images.insert(1003, red);
    Q_EMIT shown.source.thumbnailReady(1003);
    QVERIFY(redPixels() > 2000);
}

void GalleryTest::lettersStayWithThePage()
{
    Shown shown(10);
    shown.gallery.setCurrentItem(1000);
    for (const Qt::Key key : {Qt::Key_D, Qt::Key_1, Qt::Key_I}) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, QString(QChar(key)));
        QCoreApplication::sendEvent(&shown.gallery, &event);
        QVERIFY(!event.isAccepted());
    }
    QCOMPARE(shown.gallery.currentItem(), 1000);
}

void GalleryTest::enterAndDoubleClickActivate()
{
    Shown shown(10);
    QSignalSpy activated(&shown.gallery, &ItemGallery::itemActivated);
    shown.gallery.setCurrentItem(1001);
    QTest::keyClick(&shown.gallery, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.last().first().toLongLong(), 1001);
    const QPoint place = shown.gallery.visualRect(shown.rows.index(2)).center();
    QTest::mouseClick(shown.gallery.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(shown.gallery.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(activated.last().first().toLongLong(), 1002);
}

void GalleryTest::theSelectionIsInTheOrderOfRows()
{
    Shown shown(10);
    for (const int row : {4, 1, 3})
        QTest::mouseClick(shown.gallery.viewport(), Qt::LeftButton, row == 4 ? Qt::NoModifier : Qt::ControlModifier,
            shown.gallery.visualRect(shown.rows.index(row)).center());
    QCOMPARE(shown.gallery.selectedItems(), (QList<qint64> {1001, 1003, 1004}));
}

void GalleryTest::theGridFillsItsWidth()
{
    Shown shown(100, GalleryLayout::Grid);
    shown.gallery.setThumbnailEdge(96);
    shown.gallery.resize(700, 500);
    shown.gallery.grab();
    const QRect first = shown.gallery.visualRect(shown.rows.index(0)), second = shown.gallery.visualRect(shown.rows.index(1));
    QCOMPARE(first.top(), second.top());
    QVERIFY(second.left() > first.left());
    int columns = 0;
    while (shown.gallery.visualRect(shown.rows.index(columns)).top() == first.top())
        ++columns;
    QCOMPARE(columns, shown.gallery.viewport()->width() / first.width());
}

void GalleryTest::nothingHappensWithoutAModel()
{
    ItemGallery gallery;
    gallery.resize(200, 200);
    gallery.show();
    QVERIFY(!gallery.moveCurrent(1));
    QVERIFY(!gallery.setCurrentItem(3));
    QCOMPARE(gallery.currentItem(), 0);
    QTest::keyClick(&gallery, Qt::Key_Return);
    QVERIFY(gallery.selectedItems().isEmpty());
}

void GalleryTest::arrowsWalkThroughTheGrid()
{
    Shown shown(23, GalleryLayout::Grid);
    shown.gallery.resize(700, 500);
    shown.gallery.grab();
    const int columns = shown.gallery.columnCount();
    QVERIFY(columns > 2 && 23 % columns != 0);
    shown.gallery.setCurrentItem(1000);
    QTest::keyClick(&shown.gallery, Qt::Key_Down);
    QCOMPARE(shown.gallery.currentItem(), 1000 + columns);
    QTest::keyClick(&shown.gallery, Qt::Key_Left); // to the end of the line above
    QCOMPARE(shown.gallery.currentItem(), 1000 + columns - 1);
    QTest::keyClick(&shown.gallery, Qt::Key_Up);
    QCOMPARE(shown.gallery.currentItem(), 1000 + columns - 1);
    for (int line = 0; line < 10; ++line)
        QTest::keyClick(&shown.gallery, Qt::Key_Down);
    QCOMPARE(shown.gallery.currentItem(), 1022); // the last line is short
    QTest::keyClick(&shown.gallery, Qt::Key_Home);
    QCOMPARE(shown.gallery.currentItem(), 1000);
}

void GalleryTest::aBandSelectsWhatItTouches()
{
    Shown shown(100, GalleryLayout::Grid);
    shown.gallery.resize(700, 500);
    shown.gallery.grab();
    const int columns = shown.gallery.columnCount();
    QWidget *viewport = shown.gallery.viewport();
    const QPoint from = shown.gallery.visualRect(shown.rows.index(1)).center(), to = shown.gallery.visualRect(shown.rows.index(columns + 2)).center();
    QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, Qt::NoModifier, to);
    QCOMPARE(shown.gallery.selectedItems(), (QList<qint64> {1001, 1002, 1001 + columns, 1002 + columns}));
}

void GalleryTest::shiftSelectsOverVeryMany()
{
    Shown shown(200'000, GalleryLayout::Grid);
    shown.gallery.setCurrentItem(1010);
    QTest::keyClick(&shown.gallery, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(shown.gallery.selectedCount(), 199'990);
    QCOMPARE(shown.gallery.selectionModel()->selection().size(), 1);
    QTest::keyClick(&shown.gallery, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.gallery.selectedCount(), 200'000);
}

void GalleryTest::theGridIsMirrored()
{
    Shown shown(10, GalleryLayout::Grid);
    shown.gallery.setLayoutDirection(Qt::RightToLeft);
    shown.gallery.resize(700, 500);
    shown.gallery.grab();
    QVERIFY(shown.gallery.visualRect(shown.rows.index(0)).left() > shown.gallery.visualRect(shown.rows.index(1)).left());
    shown.gallery.setCurrentItem(1000);
    QTest::keyClick(&shown.gallery, Qt::Key_Left);
    QCOMPARE(shown.gallery.currentItem(), 1001);
    QCOMPARE(shown.gallery.indexAt(shown.gallery.visualRect(shown.rows.index(1)).center()).row(), 1);
}

void GalleryTest::theCurrentItemStaysInViewWhilePicturesGrow()
{
    Shown shown(10'000, GalleryLayout::Grid);
    shown.gallery.resize(700, 500);
    shown.gallery.setCurrentItem(6000);
    for (const int edge : {48, 512, 96, 300}) {
        shown.gallery.setThumbnailEdge(edge);
        QVERIFY2(shown.gallery.viewport()->rect().intersects(shown.gallery.visualRect(shown.rows.index(5000))), qPrintable(QString::number(edge)));
    }
}

void GalleryTest::aSignSaysTheStatusAndLettersTheClasses()
{
    Shown shown(1, GalleryLayout::Grid);
    shown.gallery.setThumbnailEdge(160);
    const QImage before = shown.gallery.grab().toImage();
    shown.rows.hasBadges = true;
    shown.gallery.setRoles({Rows::Id, Qt::DisplayRole, Rows::Status, Rows::Labels, Rows::Missing, Rows::Badges});
    shown.gallery.viewport()->update();
    const QImage after = shown.gallery.grab().toImage();
    int classPixels = 0;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x)
            classPixels += after.pixelColor(x, y) == QColor(0, 0, 200) && before.pixelColor(x, y) != QColor(0, 0, 200);
    }
    QVERIFY2(classPixels > 60, qPrintable(QString::number(classPixels)));
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"

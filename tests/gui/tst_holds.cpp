// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong outside while the window is open: files vanish, change and come back, the project's disk cannot be written. Nothing is lost.
#include "app/cairn/pages/imagefilewatch.h"
#include "app/cairn/pages/imagespage.h"
#include "app/cairn/pages/imagetiles.h"
#include "app/cairn/unsavedgestures.h"
#include "models/data/imageimporter.h"
#include "models/data/items.h"
#include "tests/gui/smallproject.h"
#include "tests/gui/windowdriver.h"
#include "widgets/common/messagebar.h"

#include <QtWidgets>

using namespace cairn;
using namespace cairn::test;

class TestHolds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_hands.reset(); }
    void aDeletedFileIsToldAndTheLabelsStay();
    void aMovedFileIsFoundByHand();
    void aChangedFileIsToldAndTaken();
    void whatIsDrawnWhileTheDiskCannotBeWrittenIsSavedLater();
    void theOrderOfWaitingGesturesIsKept();
    void aLargePictureAppearsAtOnceAndIsCutBehind();
    void leavingALargePictureEndsTheCutting();

private:
    [[nodiscard]] MessageBar *barWith(const QString &text) const;
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void lookNow() const { m_hands->images()->findChild<ImageFileWatch *>()->look(); }
    [[nodiscard]] QString file() const { return m_trial->path(QStringLiteral("pictures/b.png")); }
    qint64 importLarge();

    std::unique_ptr<SmallProject> m_trial;
    std::unique_ptr<WindowDriver> m_hands;
};

void TestHolds::init()
{
    m_hands.reset();
    QSettings().clear();
    m_trial = std::make_unique<SmallProject>();
    m_hands = std::make_unique<WindowDriver>();
    QVERIFY(m_hands->open(m_trial->folder()));
    QVERIFY(m_hands->show(QStringLiteral("images")) && m_hands->openImage(m_trial->itemId(QStringLiteral("b.png"))));
    m_hands->press(Qt::Key_B);
    m_hands->press(Qt::Key_1);
    m_hands->drag({40, 40}, {120, 130});
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT count(*) FROM annotation")), QStringList {"1"});
}

MessageBar *TestHolds::barWith(const QString &text) const
{
    for (MessageBar *bar : m_hands->window().findChildren<MessageBar *>()) {
        if (bar->isVisible() && bar->message().text.contains(text))
            return bar;
    }
    return nullptr;
}

QPushButton *TestHolds::button(const QString &text) const
{
    for (QPushButton *button : m_hands->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void TestHolds::aDeletedFileIsToldAndTheLabelsStay()
{
    QVERIFY(QFile::rename(file(), file() + QStringLiteral(".away")));
    QVERIFY(eventually([this] { return barWith(QStringLiteral("no longer where it was")) != nullptr; }));
    // The picture stays in view, and work goes on.
    QVERIFY(!m_hands->images()->canvas()->imageSize().isEmpty());
    m_hands->drag({150, 40}, {200, 90});
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT count(*) FROM annotation")), QStringList {"2"});
    QVERIFY(eventually([this] { return m_trial->ask(QStringLiteral("SELECT missing FROM item WHERE path LIKE '%b.png'")) == QStringList {"1"}; }));
    QVERIFY(QFile::rename(file() + QStringLiteral(".away"), file()));
    QVERIFY(eventually([this] { return barWith(QStringLiteral("no longer where it was")) == nullptr; }));
    QVERIFY(eventually([this] { return m_trial->ask(QStringLiteral("SELECT missing FROM item WHERE path LIKE '%b.png'")) == QStringList {"0"}; }));
    QCOMPARE(m_hands->images()->canvas()->shapes().size(), 2);
}

void TestHolds::aMovedFileIsFoundByHand()
{
    const QString moved = m_trial->path(QStringLiteral("moved.png"));
    QVERIFY(QFile::rename(file(), moved));
    QVERIFY(eventually([this] { return button(QStringLiteral("Find the file…")) != nullptr; }));
    m_hands->ask.files = {{moved}};
    button(QStringLiteral("Find the file…"))->click();
    QVERIFY(eventually([this] { return m_trial->ask(QStringLiteral("SELECT count(*) FROM item WHERE path LIKE '%moved.png' AND missing = 0")) == QStringList {"1"}; }));
    QVERIFY(eventually([this] { return barWith(QStringLiteral("no longer where it was")) == nullptr; }));
    QVERIFY(eventually([this] { return !m_hands->images()->canvas()->imageSize().isEmpty() && m_hands->images()->canvas()->shapes().size() == 1; }));
}

void TestHolds::aChangedFileIsToldAndTaken()
{
    QImage other(500, 400, QImage::Format_RGB32);
    other.fill(Qt::yellow);
    QVERIFY(other.save(file()));
    QVERIFY(eventually([this] { return button(QStringLiteral("Use the new picture")) != nullptr; }));
    QVERIFY(barWith(QStringLiteral("another content")));
    button(QStringLiteral("Use the new picture"))->click();
    QVERIFY(eventually([this] { return m_hands->images()->canvas()->imageSize() == QSize(500, 400); }));
    QVERIFY(eventually([this] { return barWith(QStringLiteral("another content")) == nullptr; }));
    QCOMPARE(m_hands->images()->canvas()->shapes().size(), 1);
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT count(*) FROM annotation")), QStringList {"1"});
}

// A connection that refuses to write is what a disk that was remounted read-only is to SQLite.
void TestHolds::whatIsDrawnWhileTheDiskCannotBeWrittenIsSavedLater()
{
    SQLite::Database *connection = nullptr;
    QVERIFY((*m_hands->project().gate())->write({}, [&](SQLite::Database &database) -> Result<void> {
        connection = &database;
        return {};
    }));
    connection->exec("PRAGMA query_only = ON");
    m_hands->drag({150, 40}, {200, 90});
    QVERIFY(barWith(QStringLiteral("1 change")));
    QCOMPARE(m_hands->images()->canvas()->shapes().size(), 2); // in view, as a draft
    m_hands->drag({210, 40}, {260, 90});
    QVERIFY(barWith(QStringLiteral("2 change")));
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT count(*) FROM annotation")), QStringList {"1"});
    // Closing asks first.
    m_hands->ask.confirmations = {false};
    m_hands->window().close();
    QVERIFY(m_hands->window().isVisible());
    connection->exec("PRAGMA query_only = OFF");
    QVERIFY(eventually([this] { return m_trial->ask(QStringLiteral("SELECT count(*) FROM annotation")) == QStringList {"3"}; }));
    QVERIFY(eventually([this] { return barWith(QStringLiteral("could not be saved")) == nullptr; }));
    QCOMPARE(m_hands->images()->canvas()->shapes().size(), 3);
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT count(*) FROM annotation")), QStringList {"2"});
}

void TestHolds::theOrderOfWaitingGesturesIsKept()
{
    UnsavedGestures unsaved;
    QStringList done;
    bool isFull = true;
    const auto gesture = [&](const QString &name) {
        return [&, name]() -> Result<void> {
            if (isFull)
                return fail(QStringLiteral("full"), QStringLiteral("database or disk is full"));
            done.append(name);
            return {};
        };
    };
    QCOMPARE(unsaved.run(gesture(QStringLiteral("first"))), UnsavedGestures::Outcome::Waits);
    isFull = false;
    // It could be done now, but not before the first.
    QCOMPARE(unsaved.run(gesture(QStringLiteral("second"))), UnsavedGestures::Outcome::Waits);
    QSignalSpy failed(&unsaved, &UnsavedGestures::failed);
    QCOMPARE(unsaved.run([]() -> Result<void> { return fail(QStringLiteral("never")); }), UnsavedGestures::Outcome::Waits);
    unsaved.tryAgain();
    QCOMPARE(done, QStringList({"first", "second"}));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(unsaved.count(), 0);
    QCOMPARE(unsaved.run(gesture(QStringLiteral("third"))), UnsavedGestures::Outcome::Saved);
}

qint64 TestHolds::importLarge()
{
    const QString path = m_trial->path(QStringLiteral("large.jpg"));
    QImage large(10'000, 8'500, QImage::Format_Grayscale8);
    for (int y = 0; y < large.height(); ++y)
        std::fill_n(large.scanLine(y), large.width(), uchar(y * 255 / large.height()));
    if (!large.save(path, "jpeg", 80))
        return 0;
    const auto report = importImages(m_hands->project(), {{path}, false, {}});
    return report && report->added == 1 ? m_trial->itemId(QStringLiteral("large.jpg")) : 0;
}

void TestHolds::aLargePictureAppearsAtOnceAndIsCutBehind()
{
    const qint64 id = importLarge();
    QVERIFY(id != 0);
    QVERIFY(m_hands->openImage(id));
    ImageCanvas *canvas = m_hands->images()->canvas();
    QCOMPARE(canvas->imageSize(), QSize(10'000, 8'500));
    const auto *tiles = m_hands->images()->findChild<ImageTiles *>();
    QVERIFY(eventually([&] { return tiles->source().isFinished(); }, 60'000));
    QVERIFY(eventually([&] { return m_hands->window().session()->tasks().tasks().isEmpty(); }));
    // Labels are in pixels of the whole picture.
    canvas->setZoom(1);
    canvas->showRegion(QRectF(9'000, 8'000, 300, 200));
    m_hands->press(Qt::Key_B);
    m_hands->drag({9'000, 8'000}, {9'200, 8'100});
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT count(*) FROM annotation WHERE item_id = %1").arg(id)), QStringList {"1"});
    const QRectF box = canvas->shapes().first().shape.box;
    QVERIFY(std::abs(box.left() - 9'000) < 2 && std::abs(box.bottom() - 8'100) < 2);
    QVERIFY(eventually([&] {
        const QColor seen = canvas->grab().toImage().pixelColor(canvas->view().toView(QPointF(9'300, 8'250)).toPoint());
        return std::abs(seen.red() - 8'250 * 255 / 8'500) < 4;
    }));
}

void TestHolds::leavingALargePictureEndsTheCutting()
{
    const qint64 id = importLarge();
    QVERIFY(id != 0);
    QVERIFY(m_hands->openImage(id));
    QVERIFY(m_hands->openImage(m_trial->itemId(QStringLiteral("c.png"))));
    const auto *tiles = m_hands->images()->findChild<ImageTiles *>();
    QVERIFY(!tiles->source().pyramid());
    QCOMPARE(m_hands->images()->canvas()->imageSize(), QSize(320, 240));
    for (const TaskHandle *task : m_hands->window().session()->tasks().tasks())
        QVERIFY(!task->name().contains(QStringLiteral("large.jpg")));
    QVERIFY(!barWith(QStringLiteral("large.jpg")));
}

QTEST_MAIN(TestHolds)
#include "tst_holds.moc"

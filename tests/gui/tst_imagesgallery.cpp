// SPDX-License-Identifier: GPL-3.0-or-later
// From the canvas to the gallery and back in the real window, and what is done with several images there.
#include "app/cairn/pages/galleryview.h"
#include "app/cairn/pages/imagespage.h"
#include "tests/gui/smallproject.h"
#include "tests/gui/windowdriver.h"
#include "widgets/gallery/itemgallery.h"

#include <QtWidgets>

using namespace cairn;
using namespace cairn::test;

class TestImagesGallery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theKeyLeadsThereAndBack();
    void enterOpensTheImage();
    void statusTagAndSplitOfSeveralAreInTheDatabase();
    void theListIsExported();
    void theFilterIsNamedAboveTheFilmstrip();

private:
    [[nodiscard]] GalleryView *gallery() const { return m_hands->images()->galleryView(); }
    void openGallery();

    std::unique_ptr<SmallProject> m_trial;
    std::unique_ptr<WindowDriver> m_hands;
};

void TestImagesGallery::init()
{
    m_hands.reset();
    QSettings().clear();
    m_trial = std::make_unique<SmallProject>();
    m_hands = std::make_unique<WindowDriver>();
    QVERIFY(m_hands->open(m_trial->folder()));
    QVERIFY(m_hands->show(QStringLiteral("images")) && m_hands->openImage(m_trial->itemId(QStringLiteral("b.png"))));
}

void TestImagesGallery::openGallery()
{
    m_hands->press(Qt::Key_G);
    QVERIFY(m_hands->images()->showsGallery() && gallery()->isVisible());
}

void TestImagesGallery::theKeyLeadsThereAndBack()
{
    openGallery();
    QCOMPARE(gallery()->currentItem(), m_trial->itemId(QStringLiteral("b.png")));
    m_hands->press(Qt::Key_S); // would skip the image that is not in view
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT status FROM item_state")), QStringList());
    m_hands->press(Qt::Key_G);
    QVERIFY(!m_hands->images()->showsGallery() && m_hands->images()->canvas()->isVisible());
    openGallery();
    m_hands->press(Qt::Key_Escape);
    QVERIFY(!m_hands->images()->showsGallery());
}

void TestImagesGallery::enterOpensTheImage()
{
    openGallery();
    m_hands->press(Qt::Key_Right);
    m_hands->press(Qt::Key_Return);
    QVERIFY(!m_hands->images()->showsGallery());
    QCOMPARE(m_hands->images()->currentItem(), m_trial->itemId(QStringLiteral("c.png")));
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT status FROM item_state")), QStringList());
}

void TestImagesGallery::statusTagAndSplitOfSeveralAreInTheDatabase()
{
    openGallery();
    m_hands->press(Qt::Key_A, Qt::ControlModifier);
    const QList<qint64> all = gallery()->selectedItems();
    QCOMPARE(all.size(), 4);
    Q_EMIT gallery()->statusRequested(all, ItemStatus::Review);
    Q_EMIT gallery()->splitRequested(all, QStringLiteral("val"));
    const qint64 round = m_trial->ask(QStringLiteral("SELECT id FROM label_class WHERE name = 'round'")).value(0).toLongLong();
    Q_EMIT gallery()->tagRequested(all, round, true);
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT DISTINCT status || split FROM item_state")), QStringList {"reviewval"});
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT count(*) FROM annotation WHERE kind = 'tag'")), QStringList {"4"});
    m_hands->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_trial->ask(QStringLiteral("SELECT count(*) FROM annotation WHERE kind = 'tag'")), QStringList {"0"});
}

void TestImagesGallery::theListIsExported()
{
    openGallery();
    m_hands->ask.saveFiles = {m_trial->path(QStringLiteral("list.txt"))};
    Q_EMIT gallery()->exportListRequested({QStringLiteral("one.png"), QStringLiteral("two.png")});
    QFile file(m_trial->path(QStringLiteral("list.txt")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("one.png\ntwo.png\n"));
}

void TestImagesGallery::theFilterIsNamedAboveTheFilmstrip()
{
    openGallery();
    gallery()->setFilter(QStringLiteral("path LIKE '%a.png'"));
    m_hands->press(Qt::Key_G);
    QStringList chosen;
    for (const QComboBox *box : m_hands->images()->findChildren<QComboBox *>())
        chosen.append(box->currentText());
    QVERIFY2(chosen.contains(QStringLiteral("Filtered in the gallery")), qPrintable(chosen.join(QLatin1Char(','))));
}

QTEST_MAIN(TestImagesGallery)
#include "tst_imagesgallery.moc"

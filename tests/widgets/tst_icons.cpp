// SPDX-License-Identifier: GPL-3.0-or-later
// Our icons: all there, all of one make, sharp, and in the colour of the theme that is on.
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

QImage painted(
    const QString &name, int edge, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    return icon(name)
        .pixmap(QSize(edge, edge), 1.0, mode, state)
        .toImage()
        .convertToFormat(QImage::Format_ARGB32);
}

// The colour where the ink is thickest.
QColor inkOf(const QImage &image)
{
    QColor best(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > best.alpha()) best = image.pixelColor(x, y);
        }
    }
    return best;
}

bool isNear(const QColor &a, const QColor &b)
{
    return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6
        && std::abs(a.blue() - b.blue()) < 6;
}

QRect inkArea(const QImage &image)
{
    QRect area;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 40) area |= QRect(x, y, 1, 1);
        }
    }
    return area;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestIcons : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, Theme::light());
    }

    void everyNameInTheSourcesIsAnIcon()
    {
        // The first name in a call of one of these, whether it is the first argument or a later one.
        static const QRegularExpression kUse(
            QStringLiteral("\\b(?:icon|paintIcon|setIconName|IconButton|IconLabel|EmptyState)\\s*\\("
                           "(?:[^()\"]*,\\s*)?QStringLiteral\\(\"([a-z][a-z-]*)\"\\)"));
        const QStringList names = iconNames();
        int found = 0;
        for (const char *room : { "widgets", "app" }) {
            QDirIterator files(QStringLiteral(CAIRN_SOURCE_DIR "/%1").arg(QLatin1String(room)),
                { QStringLiteral("*.cpp") }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                auto uses = kUse.globalMatch(textOf(path));
                while (uses.hasNext()) {
                    const QString name = uses.next().captured(1);
                    ++found;
                    QVERIFY2(names.contains(name), qPrintable(QStringLiteral("%1 uses %2").arg(path, name)));
                }
            }
        }
        QVERIFY2(found >= 10, "The sources use icons, so the pattern that finds the uses must find some.");
    }

    void everyIconPaintsSomethingAtEverySize_data() { names(); }
    void everyIconPaintsSomethingAtEverySize()
    {
        QFETCH(QString, name);
        for (int edge : { 16, 18, 24, 48 }) {
            const QRect area = inkArea(painted(name, edge));
            QVERIFY(!area.isEmpty());
            // Nothing but a minus and three dots is less than a third of its square in both directions.
            QVERIFY2(std::max(area.width(), area.height()) * 3 >= edge, qPrintable(QString::number(edge)));
        }
    }

    void everyIconIsSharpAtTwiceTheSize_data() { names(); }
    void everyIconIsSharpAtTwiceTheSize()
    {
        QFETCH(QString, name);
        const QPixmap pixmap = icon(name).pixmap(QSize(24, 24), 2.0);
        QCOMPARE(pixmap.size(), QSize(48, 48));
        QCOMPARE(pixmap.devicePixelRatio(), 2.0);
    }

    void everyLineIconIsOfOneMake_data() { names(); }
    void everyLineIconIsOfOneMake()
    {
        QFETCH(QString, name);
        if (name == QStringLiteral("cairn")) return; // the program's sign has its own colours
        const QString drawing = textOf(QStringLiteral(":/icons/%1.svg").arg(name));
        QVERIFY(drawing.contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")));
        QVERIFY(drawing.contains(QStringLiteral("viewBox=\"0 0 24 24\"")));
        QVERIFY(drawing.contains(QStringLiteral("stroke-width=\"1.75\"")));
        QVERIFY(drawing.contains(QStringLiteral("stroke-linecap=\"round\"")));
        QCOMPARE(drawing.count(QStringLiteral("stroke-width")), 1);
        static const QRegularExpression kColour(QStringLiteral("(?:fill|stroke)=\"(?!none|currentColor)"));
        QVERIFY2(!drawing.contains(kColour), "An icon of lines has only the colour of its theme.");
        // The lines stay inside of the square at full size: nothing is cut off at an edge.
        const QImage large = painted(name, 240);
        QVERIFY(QRect(9, 9, 222, 222).contains(inkArea(large)));
    }

    void iconsTakeTheColourOfTheThemeWithoutBeingMadeAgain()
    {
        const QIcon folder = icon(QStringLiteral("folder"));
        auto ink = [&folder](QIcon::Mode mode, QIcon::State state) {
            return inkOf(folder.pixmap(QSize(48, 48), 1.0, mode, state).toImage());
        };
        QVERIFY(isNear(ink(QIcon::Normal, QIcon::Off), Theme::light().icon));
        QVERIFY(isNear(ink(QIcon::Disabled, QIcon::Off), Theme::light().disabledText));
        QVERIFY(isNear(ink(QIcon::Normal, QIcon::On), Theme::light().accent));
        applyTheme(*qApp, Theme::dark());
        QVERIFY(isNear(ink(QIcon::Normal, QIcon::Off), Theme::dark().icon));
        QVERIFY(isNear(ink(QIcon::Disabled, QIcon::Off), Theme::dark().disabledText));
        QVERIFY(isNear(ink(QIcon::Normal, QIcon::On), Theme::dark().accent));
    }

    void aButtonIsRepaintedInTheNewThemesColour()
    {
        QToolButton button;
        button.setIcon(icon(QStringLiteral("stop")));
        button.setIconSize({ 24, 24 });
        button.setAutoRaise(true);
        button.resize(40, 40);
        const QImage before = button.grab().toImage();
        applyTheme(*qApp, Theme::dark());
        const QImage after = button.grab().toImage();
        // Left stroke of the square: the darkest pixel in light, the brightest in dark.
        auto extreme = [](const QImage &image, bool bright) {
            int best = bright ? 0 : 255;
            for (int x = 0; x < image.width() / 2; ++x) {
                const int value = image.pixelColor(x, image.height() / 2).lightness();
                best = bright ? std::max(best, value) : std::min(best, value);
            }
            return best;
        };
        QVERIFY(extreme(before, false) < 128);
        QVERIFY(extreme(after, true) > 150);
    }

    void anUnknownNamePaintsNothingAndSaysSo()
    {
        QTest::ignoreMessage(QtWarningMsg, "There is no icon named nosuch.");
        const QIcon none = icon(QStringLiteral("nosuch"));
        QVERIFY(none.isNull());
        QVERIFY(
            none.pixmap(QSize(16, 16)).isNull() || inkArea(none.pixmap(QSize(16, 16)).toImage()).isEmpty());
    }

    void directedIconsTurnRoundInRightToLeft_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("turns");
        QTest::newRow("undo points back") << QStringLiteral("undo") << true;
        QTest::newRow("next points on") << QStringLiteral("next") << true;
        QTest::newRow("a check mark is a check mark") << QStringLiteral("check") << false;
        QTest::newRow("play is a sign of machines") << QStringLiteral("play") << false;
    }
    void directedIconsTurnRoundInRightToLeft()
    {
        QFETCH(QString, name);
        QFETCH(bool, turns);
        const QImage before = painted(name, 48);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        const QRect area = inkArea(painted(name, 48));
        const QRect expected = turns ? inkArea(before.mirrored(true, false)) : inkArea(before);
        QVERIFY(
            std::abs(area.left() - expected.left()) <= 1 && std::abs(area.right() - expected.right()) <= 1);
        QCOMPARE(painted(name, 48) == before, !turns);
    }

    void theProgramsSignHasItsOwnColours()
    {
        const QImage light = painted(QStringLiteral("cairn"), 64);
        applyTheme(*qApp, Theme::dark());
        QCOMPARE(painted(QStringLiteral("cairn"), 64), light);
        QSet<QRgb> colours;
        for (int y = 0; y < 64; ++y) {
            for (int x = 0; x < 64; ++x) {
                if (qAlpha(light.pixel(x, y)) == 255) colours << light.pixel(x, y);
            }
        }
        QVERIFY(colours.size() > 20);
    }

private:
    static void names()
    {
        QTest::addColumn<QString>("name");
        const QStringList all = iconNames();
        for (const QString &name : all)
            QTest::newRow(qPrintable(name)) << name;
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

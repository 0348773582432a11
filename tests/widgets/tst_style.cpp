// SPDX-License-Identifier: GPL-3.0-or-later
// The style of Qt's own controls: one height in a row, rings where the focus is, and no lost clicks.
#include "widgets/common/cairnstyle.h"
#include "widgets/common/theme.h"

#include <QtTest>
#include <QtWidgets>

using namespace cairn;

namespace {

bool hasColour(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == colour.rgb()) return true;
        }
    }
    return false;
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        applyTheme(*qApp, Theme::light());
    }

    void controlsInOneRowAreEquallyHigh()
    {
        QPushButton button(QStringLiteral("Train"));
        QPushButton withIcon(QStringLiteral("Train"));
        withIcon.setIcon(qApp->style()->standardIcon(QStyle::SP_DirIcon));
        QLineEdit line;
        QComboBox combo;
        combo.addItem(QStringLiteral("Adam"));
        QSpinBox spin;
        QDoubleSpinBox rate;
        QToolButton tool;
        tool.setIcon(withIcon.icon());
        const int height = button.sizeHint().height();
        QCOMPARE_GE(height, kRowHeight);
        for (QWidget *widget :
            std::initializer_list<QWidget *>{ &withIcon, &line, &combo, &spin, &rate, &tool })
            QCOMPARE(widget->sizeHint().height(), height);
    }

    void rowsAreAsHighAsTheDesignSays()
    {
        QTableWidget table(3, 2);
        table.show();
        QCOMPARE(table.rowHeight(0), kRowHeight);
        setCompactRows(&table, true);
        QCOMPARE(table.rowHeight(0), kCompactRowHeight);
        QListWidget list;
        list.addItem(QStringLiteral("one"));
        QCOMPARE_GE(list.sizeHintForRow(0), kRowHeight);
    }

    void aFieldWithFocusHasARing_data() { themes(); }
    void aFieldWithFocusHasARing()
    {
        QFETCH(bool, dark);
        const Theme theme = dark ? Theme::dark() : Theme::light();
        applyTheme(*qApp, theme);
        for (QWidget *field : std::initializer_list<QWidget *>{
                 new QLineEdit, new QSpinBox, new QPlainTextEdit, new QComboBox }) {
            QWidget window;
            auto *layout = new QVBoxLayout(&window);
            auto *other = new QPushButton(QStringLiteral("other"));
            layout->addWidget(other);
            layout->addWidget(field);
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            other->setFocus();
            QVERIFY2(!hasColour(field->grab().toImage(), theme.accent), field->metaObject()->className());
            field->setFocus(Qt::TabFocusReason);
            QTRY_VERIFY2(hasColour(field->grab().toImage(), theme.accent), field->metaObject()->className());
        }
    }

    void aButtonReachedByKeyHasARing()
    {
        QWidget window;
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new QLineEdit);
        auto *plain = new QPushButton(QStringLiteral("plain"));
        auto *check = new QCheckBox(QStringLiteral("check"));
        auto *tool = new QToolButton;
        tool->setText(QStringLiteral("tool"));
        tool->setFocusPolicy(Qt::StrongFocus);
        for (QWidget *widget : std::initializer_list<QWidget *>{ plain, check, tool })
            layout->addWidget(widget);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget *widget : std::initializer_list<QWidget *>{ plain, check, tool }) {
            QVERIFY(!hasColour(widget->grab().toImage(), Theme::light().accent));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QTRY_VERIFY(widget->hasFocus());
            QVERIFY2(hasColour(widget->grab().toImage(), Theme::light().accent),
                widget->metaObject()->className());
        }
    }

    void thePrimaryButtonIsFilledWithTheAccent()
    {
        QPushButton button(QStringLiteral("Train"));
        QVERIFY(!hasColour(button.grab().toImage(), Theme::light().accent));
        setButtonKind(&button, ButtonKind::Primary);
        QCOMPARE(button.grab().toImage().pixelColor(6, button.height() / 2), Theme::light().accent);
        button.setEnabled(false);
        QVERIFY(!hasColour(button.grab().toImage(), Theme::light().accent));
    }

    void theArrowsOfASpinBoxCountAndMirror()
    {
        for (Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            QSpinBox spin;
            spin.setLayoutDirection(direction);
            spin.setRange(0, 10);
            spin.setValue(5);
            spin.resize(100, kRowHeight);
            spin.show();
            const int x = direction == Qt::LeftToRight ? 90 : 10;
            QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(x, 8));
            QCOMPARE(spin.value(), 6);
            QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(x, 20));
            QTest::mouseClick(&spin, Qt::LeftButton, {}, QPoint(x, 20));
            QCOMPARE(spin.value(), 4);
        }
    }

    void aSliderGoesWhereItIsPressed()
    {
        QSlider slider(Qt::Horizontal);
        slider.setRange(0, 100);
        slider.resize(216, 24);
        slider.show();
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(108, 12));
        QVERIFY(std::abs(slider.value() - 50) <= 1);
        QTest::mouseClick(&slider, Qt::LeftButton, {}, QPoint(214, 12));
        QCOMPARE(slider.value(), 100);
    }

    void theThumbOfAScrollBarCanBeDragged()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 100);
        bar.setPageStep(100);
        bar.resize(12, 200);
        bar.show();
        QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(6, 20));
        QTest::mouseMove(&bar, QPoint(6, 70));
        QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(6, 70));
        QVERIFY2(std::abs(bar.value() - 50) <= 1, qPrintable(QString::number(bar.value())));
    }

    void headersStandOverTheirCells()
    {
        QTableWidget table(1, 1);
        table.setHorizontalHeaderLabels({ QStringLiteral("Name") });
        QCOMPARE(table.horizontalHeader()->defaultAlignment() & Qt::AlignHorizontal_Mask, Qt::AlignLeading);
    }

    void aSubmenuOpensByMouseInBothDirections()
    {
        for (Qt::LayoutDirection direction : { Qt::LeftToRight, Qt::RightToLeft }) {
            QMenu menu;
            menu.setLayoutDirection(direction);
            QMenu *more = menu.addMenu(QStringLiteral("Export as"));
            more->addAction(QStringLiteral("PNG"));
            QAction *copy = menu.addAction(QStringLiteral("Copy"));
            copy->setShortcut(QKeySequence::Copy);
            menu.popup(QPoint(200, 200));
            QCOMPARE_GE(menu.actionGeometry(copy).height(), kRowHeight);
            QTest::keyClick(&menu, Qt::Key_Down);
            QCOMPARE(menu.activeAction(), more->menuAction());
            QTest::keyClick(&menu, direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left);
            QTRY_VERIFY(more->isVisible());
        }
    }

private:
    static void themes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

QTEST_MAIN(TestStyle)
#include "tst_style.moc"

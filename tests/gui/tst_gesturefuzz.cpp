// SPDX-License-Identifier: GPL-3.0-or-later
// A hand that does anything: random tools, presses, pulls, keys, commands and modes on the real page. Undoing all of it is the start, redoing
// all of it is the end, row by row, also through a restart.
#include "app/cairn/pages/imagespage.h"
#include "tests/gui/smallproject.h"
#include "tests/gui/windowdriver.h"

#include <QtWidgets>

#include <random>

using namespace cairn;
using namespace cairn::test;

namespace {

/** All rows of the tables that gestures change. */
QByteArray labelsOf(const SmallProject &trial)
{
    QByteArray text;
    for (const char *table : {"label_class", "attribute", "annotation", "item_state", "comment", "layer", "verdict"}) {
        const QStringList columns = trial.ask(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(QLatin1String(table)));
        QStringList quoted;
        for (const QString &column : columns)
            quoted.append(QStringLiteral("quote(%1)").arg(column));
        text += table + QByteArray("\n")
            + trial.ask(QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(quoted.join(QStringLiteral(" || '|' || ")), QLatin1String(table))).join(QLatin1Char('\n')).toUtf8() + '\n';
    }
    return text;
}

class RandomHand
{
public:
    RandomHand(WindowDriver &hands, quint32 seed)
        : m_hands(hands)
        , m_random(seed)
        , m_canvas(hands.images()->canvas())
    {
    }

    void act()
    {
        switch (below(14)) {
        case 0:
            return chooseTool();
        case 1:
        case 2:
            return click();
        case 3:
        case 4:
        case 5:
        case 6:
            return pull();
        case 7:
            return key(any({Qt::Key_Return, Qt::Key_Escape, Qt::Key_Backspace, Qt::Key_Delete, Qt::Key_Left, Qt::Key_Down, Qt::Key_Tab, Qt::Key_BracketLeft, Qt::Key_Period}),
                below(4) ? Qt::NoModifier : Qt::ShiftModifier);
        case 8:
            return key(any({Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}), Qt::NoModifier);
        case 9:
            return key(any({Qt::Key_A, Qt::Key_D, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_G, Qt::Key_U}), Qt::ControlModifier);
        case 10:
            return command();
        case 11:
            return key(any({Qt::Key_A, Qt::Key_D, Qt::Key_N, Qt::Key_S}), Qt::NoModifier);
        case 12:
            return (void)m_canvas->setZoom(0.5 + below(80) / 10.0);
        default:
            return select();
        }
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    int any(std::initializer_list<int> choices) { return *(choices.begin() + below(int(choices.size()))); }
    QPoint place() { return {below(m_canvas->width()), below(m_canvas->height())}; }
    Qt::KeyboardModifiers modifiers()
    {
        return below(3) ? Qt::NoModifier : Qt::KeyboardModifiers(any({int(Qt::ShiftModifier), int(Qt::ControlModifier), int(Qt::AltModifier), int(Qt::ShiftModifier | Qt::AltModifier)}));
    }

    // Every tool, also those whose work goes on in a task.
    void chooseTool() { m_canvas->setTool(CanvasToolKind(below(int(CanvasToolKind::Cut) + 1))); }

    void click()
    {
        const QPoint at = place();
        QTest::mouseMove(m_canvas, at);
        if (below(6) == 0)
            QTest::mouseDClick(m_canvas, Qt::LeftButton, modifiers(), at);
        else
            QTest::mouseClick(m_canvas, Qt::LeftButton, modifiers(), at);
        closePopups();
    }

    void pull()
    {
        QPoint at = place();
        const Qt::KeyboardModifiers held = modifiers();
        const Qt::MouseButton button = below(8) ? Qt::LeftButton : Qt::MiddleButton;
        QTest::mousePress(m_canvas, button, held, at);
        for (int step = 2 + below(5); step > 0; --step) {
            at = (at + place()) / 2;
            QMouseEvent move(QEvent::MouseMove, at, m_canvas->mapToGlobal(at), Qt::NoButton, button, held);
            QCoreApplication::sendEvent(m_canvas, &move);
            // In the middle of it anything may happen.
            if (below(30) == 0)
                key(any({Qt::Key_Escape, Qt::Key_Delete, Qt::Key_1, Qt::Key_D}), Qt::NoModifier);
        }
        QTest::mouseRelease(m_canvas, button, held, at);
    }

    void key(int key, Qt::KeyboardModifiers held)
    {
        m_canvas->setFocus();
        QTest::keyClick(m_canvas, Qt::Key(key), held);
        closePopups();
    }

    void select()
    {
        QSet<qint64> ids;
        for (const CanvasShape &shape : m_canvas->shapes()) {
            if (below(3) == 0)
                ids.insert(shape.id);
        }
        m_canvas->setSelection(ids);
    }

    void command()
    {
        static const QStringList kNames {QStringLiteral("unite"), QStringLiteral("intersect"), QStringLiteral("subtract"), QStringLiteral("clip"), QStringLiteral("split"),
            QStringLiteral("fill-holes"), QStringLiteral("align"), QStringLiteral("group"), QStringLiteral("ungroup"), QStringLiteral("to-front"), QStringLiteral("to-back"),
            QStringLiteral("lock"), QStringLiteral("hide"), QStringLiteral("difficult"), QStringLiteral("crowd"), QStringLiteral("propagate"), QStringLiteral("done"),
            QStringLiteral("review"), QStringLiteral("one-class"), QStringLiteral("undo-image"), QStringLiteral("snap"), QStringLiteral("share"), QStringLiteral("clip-new"),
            QStringLiteral("found-masks"), QStringLiteral("tag")};
        m_hands.action(QStringLiteral("images/") + kNames[below(int(kNames.size()))])->trigger();
        closePopups();
    }

    static void closePopups()
    {
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    WindowDriver &m_hands;
    std::mt19937 m_random;
    ImageCanvas *m_canvas;
};

} // namespace

class GestureFuzzTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void undoOfAllIsTheStartAndRedoOfAllTheEnd_data();
    void undoOfAllIsTheStartAndRedoOfAllTheEnd();
};

void GestureFuzzTest::undoOfAllIsTheStartAndRedoOfAllTheEnd_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("acts");
    QTest::newRow("a morning") << 7U << 900;
    QTest::newRow("an afternoon") << 20261128U << 600;
}

void GestureFuzzTest::undoOfAllIsTheStartAndRedoOfAllTheEnd()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, acts);
    QSettings().clear();
    const SmallProject trial;
    auto hands = std::make_unique<WindowDriver>();
    QVERIFY(hands->open(trial.folder()));
    QVERIFY(hands->show(QStringLiteral("images")) && hands->openImage(trial.itemId(QStringLiteral("a.png"))));
    const QByteArray start = labelsOf(trial);
    const auto done = [&] { return trial.ask(QStringLiteral("SELECT count(*) FROM journal WHERE state = 'done'")).value(0).toInt(); };
    const int before = done();

    RandomHand hand(*hands, seed);
    for (int act = 0; act < acts; ++act) {
        hand.act();
        if (act % 20 == 0)
            QCoreApplication::processEvents();
    }
    // What tools and commands still do in tasks is part of it.
    hands->images()->canvas()->cancelDrawing();
    QVERIFY(eventually([&] { return hands->window().session()->tasks().tasks().isEmpty(); }));
    QTest::qWait(500);
    const QByteArray end = labelsOf(trial);
    QVERIFY(end != start);
    QVERIFY2(done() - before > acts / 12, qPrintable(QStringLiteral("only %1 gestures").arg(done() - before)));
    QCOMPARE(databaseProblems(hands->project().reader()), QStringList());

    // Half in this window, the rest in the next.
    Result<Journal *> journal = hands->project().journal();
    for (int step = (done() - before) / 2; step > 0; --step)
        QVERIFY(!(*journal)->undo()->isEmpty());
    hands.reset();
    hands = std::make_unique<WindowDriver>();
    QVERIFY(hands->open(trial.folder()));
    journal = hands->project().journal();
    while (done() > before)
        QVERIFY(!(*journal)->undo()->isEmpty());
    QCOMPARE(labelsOf(trial), start);
    while (true) {
        const Result<QString> redone = (*journal)->redo();
        QVERIFY(redone.has_value());
        if (redone->isEmpty())
            break;
    }
    QCOMPARE(labelsOf(trial), end);
    QCOMPARE(databaseProblems(hands->project().reader()), QStringList());
}

QTEST_MAIN(GestureFuzzTest)
#include "tst_gesturefuzz.moc"

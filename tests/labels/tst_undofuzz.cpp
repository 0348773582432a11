// SPDX-License-Identifier: GPL-3.0-or-later
// A thousand random gestures of every kind: undoing all equals the start, redoing all equals the end, also through restarts.
#include "models/labels/annotations.h"
#include "models/labels/labelschema.h"
#include "models/labels/rowlabels.h"
#include "tests/labels/labelproject.h"

#include <random>

using namespace cairn;

namespace {

constexpr int kRows = 60;

class RandomLabeller
{
public:
    RandomLabeller(LabelProject &trial, quint32 seed)
        : m_trial(trial)
        , m_random(seed)
        , m_items(trial.addItems(12))
        , m_table(trial.addNumbers(kRows))
    {
    }

    /** One gesture of a random kind. It may fail with a sentence (a name that is taken) or change nothing. */
    void act()
    {
        switch (below(17)) {
        case 0:
            return (void)schema().addClass(QStringLiteral("class %1").arg(below(12)), below(3) ? 0 : classId());
        case 1:
            return (void)schema().renameClass(classId(), QStringLiteral("class %1").arg(below(12)));
        case 2:
            return (void)schema().recolorClass(classId(), QColor::fromRgb(m_random() & 0xffffff));
        case 3:
            return (void)schema().setClassKey(classId(), below(4) ? QString::number(1 + below(9)) : QString());
        case 4:
            return (void)schema().moveClass(classId(), below(10));
        case 5:
            return below(4) ? act() : (void)schema().deleteClass(classId());
        case 6:
        case 7:
        case 8:
            return (void)annotations().add(item(), {annotation(), annotation()}, QStringLiteral("Drawn"), below(100) / 10.0);
        case 9:
            return (void)annotations().reshape({{annotationId(), shape()}}, QStringLiteral("Moved"));
        case 10:
            return nudge();
        case 11:
            return (void)annotations().setClass({annotationId(), annotationId()}, classId());
        case 12:
            return (void)annotations().remove({annotationId()});
        case 13:
            return (void)annotations().setTag(item(), classId(), below(2));
        case 14:
            return (void)annotations().setStatus({item(), item()}, ItemStatus(below(7)));
        case 15:
            return labelRows();
        default:
            return column();
        }
    }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    LabelSchema schema() { return LabelSchema(m_trial.project()); }
    Annotations annotations() { return Annotations(m_trial.project()); }
    qint64 item() { return m_items.at(below(int(m_items.size()))); }

    qint64 any(const char *sql)
    {
        const qint64 count = m_trial.count((std::string("SELECT count(*) FROM ") + sql).c_str());
        return count == 0 ? 0 : integerOf(m_trial.reader(), (std::string("SELECT id FROM ") + sql + " ORDER BY id LIMIT 1 OFFSET ?").c_str(), below(int(count)));
    }
    qint64 classId() { return any("label_class"); }
    qint64 annotationId() { return any("annotation"); }

    Shape shape()
    {
        const QPointF corner(below(600), below(400));
        if (below(2))
            return Shape::fromBox({corner, QSizeF(1 + below(40), 1 + below(40))});
        return Shape::fromPolygon(QPolygonF({corner, corner + QPointF(10.5, 0), corner + QPointF(5, 1 + below(30))}));
    }

    Annotation annotation()
    {
        Annotation made;
        made.classId = below(5) ? classId() : 0;
        made.shape = shape();
        made.z = below(3);
        made.attributes = below(3) ? QJsonObject() : QJsonObject {{QStringLiteral("n"), below(5)}};
        return made;
    }

    void nudge()
    {
        const qint64 id = annotationId();
        const Shape start = shape();
        for (int step = 0; step < 4; ++step)
            (void)annotations().reshape({{id, start.translated({double(step % 3), 0})}}, QStringLiteral("Moved"), true);
    }

    QList<LabelColumn> columns() { return need(RowLabels::columns(m_trial.reader(), m_table.id)); }

    void labelRows()
    {
        const QList<LabelColumn> present = columns();
        if (present.isEmpty())
            return column();
        QList<std::pair<qint64, QString>> rows;
        for (int count = below(20); count >= 0; --count)
            rows.append({1 + below(kRows), below(4) ? QStringLiteral("value %1").arg(below(6)) : QString()});
        (void)RowLabels(m_trial.project()).setEach(present.at(below(int(present.size()))), rows);
    }

    void column()
    {
        RowLabels labels(m_trial.project());
        const QList<LabelColumn> present = columns();
        if (present.size() < 4 || below(2))
            return (void)labels.addColumn(m_table.id, QStringLiteral("column %1").arg(below(6)), {QStringLiteral("a"), QStringLiteral("b")});
        (void)labels.setChoices(present.at(below(int(present.size()))).id, {QStringLiteral("x"), QStringLiteral("y")});
    }

    LabelProject &m_trial;
    std::mt19937 m_random;
    QList<qint64> m_items;
    TableInfo m_table;
};

} // namespace

class UndoFuzzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoOfAllIsTheStartAndRedoOfAllTheEnd_data();
    void undoOfAllIsTheStartAndRedoOfAllTheEnd();
    void everyStateOnTheWayIsMetAgain();
};

void UndoFuzzTest::undoOfAllIsTheStartAndRedoOfAllTheEnd_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("gestures");
    QTest::newRow("thousand") << 1U << 1'000;
    QTest::newRow("another") << 20240611U << 400;
}

void UndoFuzzTest::undoOfAllIsTheStartAndRedoOfAllTheEnd()
{
    QFETCH(const quint32, seed);
    QFETCH(const int, gestures);
    LabelProject trial;
    need(trial.project().setAnnotator(QStringLiteral("anna")));
    RandomLabeller labeller(trial, seed);
    const QByteArray start = trial.labels();
    for (int at = 0; trial.count("SELECT count(*) FROM journal WHERE state = 'done'") < gestures; ++at) {
        labeller.act();
        if (at == gestures / 2)
            trial.reopen();
    }
    const QByteArray end = trial.labels();
    QVERIFY(start != end);
    QCOMPARE(databaseProblems(trial.reader()), QStringList());

    for (int at = 0; !need(trial.journal().undo()).isEmpty(); ++at) {
        if (at == gestures / 3)
            trial.reopen();
    }
    QCOMPARE(trial.labels(), start);
    QCOMPARE(databaseProblems(trial.reader()), QStringList());
    QCOMPARE(trial.count("SELECT count(*) FROM journal WHERE state = 'done'"), 0);

    for (int at = 0; !need(trial.journal().redo()).isEmpty(); ++at) {
        if (at == gestures / 3)
            trial.reopen();
    }
    QCOMPARE(trial.labels(), end);
    QCOMPARE(databaseProblems(trial.reader()), QStringList());
}

void UndoFuzzTest::everyStateOnTheWayIsMetAgain()
{
    LabelProject trial;
    RandomLabeller labeller(trial, 77);
    QList<QByteArray> states {trial.labels()};
    QList<qint64> ids {0};
    while (states.size() < 150) {
        labeller.act();
        const qint64 last = trial.count("SELECT coalesce(max(id), 0) FROM journal WHERE state = 'done'");
        if (last == ids.last()) // nothing new, or joined to the last
            states.last() = trial.labels();
        else {
            ids.append(last);
            states.append(trial.labels());
        }
    }
    std::mt19937 random(5);
    for (int jump = 0; jump < 12; ++jump) {
        const auto to = qsizetype(random() % quint32(states.size()));
        need(trial.journal().jumpTo(ids.at(to)));
        QCOMPARE(trial.labels(), states.at(to));
    }
}

QTEST_GUILESS_MAIN(UndoFuzzTest)
#include "tst_undofuzz.moc"

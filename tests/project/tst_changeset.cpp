// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of changesets: what SQLite recorded is read as it is, and damaged bytes are refused without harm.
#include "models/project/changesetapply.h"
#include "tests/project/testproject.h"

#include <random>

using namespace cairn;

namespace {

QByteArray changeOf(TestProject &trial, qint64 gesture)
{
    SQLite::Statement query(trial.reader(), "SELECT changeset FROM journal_change WHERE journal_id = ?");
    bindAll(query, gesture);
    return query.executeStep() ? blobColumn(query, 0) : QByteArray();
}

constexpr const char *kTable = "CREATE TABLE data_trial(row_id INTEGER PRIMARY KEY, n INTEGER, r REAL, t TEXT, b BLOB) STRICT";

void makeTable(TestProject &trial)
{
    need(trial.gate().publish(Topic::Tables, [](SQLite::Database &database) -> Result<void> {
        database.exec(kTable);
        return {};
    }));
}

/** One random piece of damage. */
QByteArray damaged(QByteArray bytes, std::mt19937 &random)
{
    const auto below = [&](qsizetype limit) { return qsizetype(random() % quint32(limit)); };
    const int kind = int(below(6));
    const qsizetype at = below(bytes.size());
    switch (kind) {
    case 0:
        bytes[at] = char(random());
        break;
    case 1:
        bytes[at] = char(bytes[at] ^ (1 << below(8)));
        break;
    case 2:
        bytes.truncate(at);
        break;
    case 3:
        bytes.insert(at, QByteArray(1 + below(9), char(0xff))); // long varints
        break;
    case 4:
        bytes.remove(at, 1 + below(9));
        break;
    default:
        bytes += bytes.mid(at);
        break;
    }
    return bytes;
}

} // namespace

class ChangesetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreReadAsSqliteRecordedThem();
    void anUpdateHoldsOnlyWhatChanged();
    void anEmptyChangesetHasNoRows();
    void truncatedAtEveryByteIsRefusedOrShorter();
    void damagedBytesDoNoHarm();
    void tablesOutsideOfTheJournalAreRefused();
    void joinedChangesAreTheWholeWay();
};

void ChangesetTest::valuesAreReadAsSqliteRecordedThem()
{
    TestProject trial;
    makeTable(trial);
    const qint64 id = trial.gesture("INSERT INTO data_trial VALUES(9007199254740993, -5, 0.1, 'Zürich', x'00ff'), (2, NULL, NULL, NULL, NULL)");
    const auto rows = need(parseChangeset(changeOf(trial, id)));
    QCOMPARE(rows.size(), 2);
    const RowChange &row = rows.at(rows.at(0).key().toLongLong() == 2 ? 1 : 0);
    const RowChange &nulls = rows.at(rows.at(0).key().toLongLong() == 2 ? 0 : 1);
    QCOMPARE(row.table, QStringLiteral("data_trial"));
    QCOMPARE(row.key().toLongLong(), 9007199254740993LL);
    QCOMPARE(row.after.at(1).toLongLong(), -5);
    QCOMPARE(row.after.at(2).toDouble(), 0.1);
    QCOMPARE(row.after.at(3).toString(), QString::fromUtf8("Zürich"));
    QCOMPARE(row.after.at(4).toByteArray(), QByteArray::fromHex("00ff"));
    QVERIFY(nulls.after.at(3).isValid() && nulls.after.at(3).isNull());
}

void ChangesetTest::anUpdateHoldsOnlyWhatChanged()
{
    TestProject trial;
    makeTable(trial);
    trial.gesture("INSERT INTO data_trial VALUES(1, 1, 1.5, 'a', NULL)");
    const auto rows = need(parseChangeset(changeOf(trial, trial.gesture("UPDATE data_trial SET t = 'b'"))));
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.at(0).operation == RowOperation::Update);
    QCOMPARE(rows.at(0).before.at(3).toString(), QStringLiteral("a"));
    QCOMPARE(rows.at(0).after.at(3).toString(), QStringLiteral("b"));
    QVERIFY(!rows.at(0).before.at(1).isValid());
    QVERIFY(!rows.at(0).after.at(2).isValid());
    QCOMPARE(rows.at(0).key().toLongLong(), 1);
}

void ChangesetTest::anEmptyChangesetHasNoRows() { QVERIFY(need(parseChangeset({})).isEmpty()); }

void ChangesetTest::truncatedAtEveryByteIsRefusedOrShorter()
{
    TestProject trial;
    makeTable(trial);
    const QByteArray whole = changeOf(trial, trial.gesture("INSERT INTO data_trial VALUES(1, 2, 3.0, 'abc', x'0102'), (2, 2, 3.0, 'abc', x'0102')"));
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const auto rows = parseChangeset(whole.first(length));
        QVERIFY(!rows || rows->size() < 2);
    }
}

void ChangesetTest::damagedBytesDoNoHarm()
{
    TestProject trial;
    makeTable(trial);
    QList<QByteArray> whole;
    for (const char *sql : {"INSERT INTO data_trial VALUES(1, 2, 3.5, 'abc', x'0102'), (2, NULL, NULL, 'a longer text than the others', NULL)",
             "UPDATE data_trial SET t = 'xyz', r = NULL WHERE row_id = 1", "DELETE FROM data_trial",
             "INSERT INTO label_class(id, name, color, position) VALUES(1, 'red', '#FF0000', 0); INSERT INTO data_trial(row_id) VALUES(7)",
             "INSERT INTO row_label(table_id, column_id, row_id, value, origin, updated_at) VALUES(1, 2, 3, 'v', 'human', 1.0)"})
        whole.append(changeOf(trial, trial.gesture(sql)));
    trial.close();
    auto scratch = need(openDatabase(trial.path(QStringLiteral("trial/project.cairn")), DatabaseMode::ReadWrite));
    std::mt19937 random(20240611);
    int understood = 0, refused = 0;
    for (int round = 0; round < 40'000; ++round) {
        QByteArray bytes = damaged(whole.at(round % whole.size()), random);
        if (round % 3 == 0 && !bytes.isEmpty())
            bytes = damaged(bytes, random);
        const bool isUnderstood = parseChangeset(bytes).has_value();
        isUnderstood ? ++understood : ++refused;
        if (!isUnderstood)
            continue;
        // What passes the reader may go on to SQLite: whatever it answers, it must not touch foreign memory (see the asan preset).
        scratch->exec("BEGIN IMMEDIATE");
        if (const auto inverse = invertedChangeset(bytes))
            (void)applyChangeset(*scratch, *inverse);
        (void)applyChangeset(*scratch, bytes);
        (void)joinedChangesets(bytes, whole.first());
        scratch->exec("ROLLBACK");
    }
    QVERIFY(refused > 5'000);
    QVERIFY(understood > 5'000); // most bytes are values: both ways were tried
    QCOMPARE(integerOf(*scratch, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'"), 1);
}

void ChangesetTest::tablesOutsideOfTheJournalAreRefused()
{
    TestProject trial;
    makeTable(trial);
    QByteArray change = changeOf(trial, trial.gesture("INSERT INTO data_trial VALUES(1, 2, 3.0, 'a', NULL)"));
    change.replace("data_trial", "data_table");
    trial.close();
    auto scratch = need(openDatabase(trial.path(QStringLiteral("trial/project.cairn")), DatabaseMode::ReadWrite));
    scratch->exec("BEGIN");
    QVERIFY(!applyChangeset(*scratch, change));
    QCOMPARE(integerOf(*scratch, "SELECT count(*) FROM data_table"), 0);
}

void ChangesetTest::joinedChangesAreTheWholeWay()
{
    TestProject trial;
    makeTable(trial);
    trial.gesture("INSERT INTO data_trial VALUES(1, 2, 3.0, 'a', NULL)");
    const QByteArray first = changeOf(trial, trial.gesture("UPDATE data_trial SET t = 'b'"));
    const QByteArray second = changeOf(trial, trial.gesture("UPDATE data_trial SET t = 'c'"));
    const auto rows = need(parseChangeset(need(joinedChangesets(first, second))));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).before.at(3).toString(), QStringLiteral("a"));
    QCOMPARE(rows.at(0).after.at(3).toString(), QStringLiteral("c"));
}

QTEST_GUILESS_MAIN(ChangesetTest)
#include "tst_changeset.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Values with one key are one cluster; by distance, chains of values that are near each other.
#include "models/data/valueclusters.h"

#include "models/data/rowreader.h"
#include "models/data/unionfind.h"
#include "models/project/expressionterms.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ValueClusters)
};

constexpr int kBlockSize = 3; // letters that two near values share somewhere
constexpr qsizetype kLargestBlock = 400; // "the" tells nothing; what is near shares rarer ones too
constexpr int kLongestCompared = 200;
constexpr qint64 kRowsInOnePart = 20'000;
constexpr qint64 kRowsInOneTransaction = 200'000;

QString keyOf(const QString &value, const ClusterRequest &how)
{
    if (how.method == ClusterMethod::Fingerprint)
        return fingerprint(value);
    if (how.method == ClusterMethod::NGram)
        return nGramFingerprint(value, how.nGramSize);
    QStringList codes;
    for (const QString &word : fingerprint(value).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString code = soundex(word);
        codes.append(code.isEmpty() ? word : code);
    }
    codes.sort();
    return codes.join(QLatin1Char(' '));
}

bool isFirst(const ClusterMember &left, const ClusterMember &right)
{
    return left.rows != right.rows ? left.rows > right.rows : left.value < right.value;
}

Result<void> joinByKey(const QList<ClusterMember> &members, const ClusterRequest &how, UnionFind &groups, const TaskControl &control)
{
    QHash<QString, qsizetype> first;
    for (qsizetype number = 0; number < members.size(); ++number) {
        if (number % 1024 == 0) {
            if (control.isCanceled())
                return canceled();
            control.setProgress(number, members.size());
        }
        const QString key = keyOf(members[number].value, how);
        if (key.isEmpty())
            continue;
        const auto found = first.constFind(key);
        if (found != first.cend())
            groups.join(size_t(*found), size_t(number));
        else
            first.insert(key, number);
    }
    return {};
}

/** Only values that share some three letters in a row are compared; what is shared by very many is left aside. */
Result<void> joinByDistance(const QList<ClusterMember> &members, const ClusterRequest &how, UnionFind &groups, const TaskControl &control)
{
    QStringList texts;
    QHash<QString, QList<int>> blocks;
    for (qsizetype number = 0; number < members.size(); ++number) {
        const QString text = members[number].value.toCaseFolded().simplified().left(kLongestCompared);
        texts.append(text);
        QSet<QString> seen;
        for (qsizetype at = 0; at == 0 || at + kBlockSize <= text.size(); ++at)
            seen.insert(text.mid(at, kBlockSize));
        for (const QString &gram : std::as_const(seen))
            blocks[gram].append(int(number));
    }
    qsizetype done = 0;
    for (const QList<int> &block : std::as_const(blocks)) {
        control.setProgress(++done, blocks.size());
        if (block.size() > kLargestBlock)
            continue;
        for (qsizetype left = 0; left < block.size(); ++left) {
            if (control.isCanceled())
                return canceled();
            for (qsizetype right = left + 1; right < block.size(); ++right) {
                const QString &one = texts[block[left]], &other = texts[block[right]];
                if (groups.isJoined(size_t(block[left]), size_t(block[right])))
                    continue;
                const int most = int((1 - how.similarity) * double(qMax(one.size(), other.size())) + 1e-9);
                if (levenshtein(one, other, most) <= most)
                    groups.join(size_t(block[left]), size_t(block[right]));
            }
        }
    }
    return {};
}

QString listOf(const QStringList &values)
{
    QStringList terms;
    for (const QString &value : values)
        terms.append(valueTerm(value));
    return terms.join(QLatin1String(", "));
}

/** UPDATE t SET c = CASE c WHEN 'a' THEN 'b'... END WHERE c IN ('a'...) */
QString updateSql(const TableInfo &table, const QString &column, const QList<ValueMerge> &merges, const QString &rows)
{
    const QString name = quotedName(column);
    QString cases;
    QStringList all;
    for (const ValueMerge &merge : merges) {
        for (const QString &from : merge.from) {
            if (from == merge.to)
                continue;
            cases += QStringLiteral(" WHEN %1 THEN %2").arg(valueTerm(from), valueTerm(merge.to));
            all.append(from);
        }
    }
    if (all.isEmpty())
        return {};
    return QStringLiteral("UPDATE %1 SET %2 = CASE %2%3 END WHERE %2 IN (%4) AND %5").arg(quotedName(table.sqlName), name, cases, listOf(all), rows);
}

} // namespace

Result<QList<ValueCluster>> clusterMembers(const QList<ClusterMember> &members, const ClusterRequest &how, const TaskControl &control)
{
    UnionFind groups(size_t(members.size()));
    const Result<void> joined = how.method == ClusterMethod::Distance ? joinByDistance(members, how, groups, control) : joinByKey(members, how, groups, control);
    if (!joined)
        return fail(joined);
    QHash<size_t, ValueCluster> byRoot;
    for (qsizetype number = 0; number < members.size(); ++number) {
        ValueCluster &cluster = byRoot[groups.root(size_t(number))];
        cluster.members.append(members[number]);
        cluster.rows += members[number].rows;
    }
    QList<ValueCluster> clusters;
    for (ValueCluster &cluster : byRoot) {
        if (cluster.members.size() < 2)
            continue;
        std::sort(cluster.members.begin(), cluster.members.end(), isFirst);
        clusters.append(cluster);
    }
    std::sort(clusters.begin(), clusters.end(), [](const ValueCluster &left, const ValueCluster &right) {
        return left.rows != right.rows ? left.rows > right.rows : left.members.first().value < right.members.first().value;
    });
    return clusters;
}

Result<ValueClusters> clusterValues(const ClusterRequest &request, const TaskControl &control)
{
    QHash<QString, qint64> counts;
    ValueClusters found;
    const Result<void> read = readRows({request.projectFile, request.tableId, request.filter, columnTerm(request.column)}, [&](SQLite::Statement &row) {
        if (isNullColumn(row, 0))
            return true;
        const QString value = textColumn(row, 0);
        const auto known = counts.find(value);
        if (known != counts.end())
            ++*known;
        else if (counts.size() < kMostClusteredValues)
            counts.insert(value, 1);
        else
            found.isCut = true;
        return true;
    }, control);
    if (!read)
        return fail(read);
    QList<ClusterMember> members;
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        members.append({each.key(), each.value()});
    std::sort(members.begin(), members.end(), isFirst);
    found.distinct = members.size();
    Result<QList<ValueCluster>> clusters = clusterMembers(members, request, control);
    if (!clusters)
        return fail(clusters);
    found.clusters = std::move(*clusters);
    return found;
}

Result<qint64> mergeValues(Project &project, const ClusterRequest &request, const QList<ValueMerge> &merges, const TaskControl &control)
{
    const Result<Journal *> journal = project.journal();
    if (!journal)
        return fail(journal);
    // Which rows: asked before, since the writing connection runs nobody's expression.
    QStringList values;
    for (const ValueMerge &merge : merges)
        values += merge.from;
    if (values.isEmpty())
        return 0;
    QList<qint64> ids;
    const QString fits = bothExpression(request.filter, QStringLiteral("%1 IN (%2)").arg(columnTerm(request.column), listOf(values)));
    const Result<void> read = readRows({request.projectFile, request.tableId, fits, QStringLiteral("row_id")}, [&](SQLite::Statement &row) {
        ids.append(integerColumn(row, 0));
        return true;
    }, control);
    if (!read)
        return fail(read);
    GestureInfo info;
    info.text = Text::tr("Spellings of %1 merged").arg(request.column);
    info.tableId = request.tableId;
    qint64 changed = 0;
    const auto write = [&](SQLite::Database &database, qsizetype from, qsizetype to) -> Result<void> {
        const Result<TableInfo> table = Tables::byId(database, request.tableId);
        if (!table)
            return fail(table);
        const QString sql = updateSql(*table, request.column, merges, QStringLiteral("row_id = ?"));
        if (sql.isEmpty())
            return {};
        SQLite::Statement update(database, sql.toStdString());
        for (qsizetype at = from; at < to; ++at) {
            update.reset();
            bindAll(update, ids[at]);
            changed += update.exec();
        }
        return {};
    };
    Result<qint64> done;
    if (ids.size() <= kRowsInOneTransaction) {
        done = (*journal)->gesture(info, [&](SQLite::Database &database) { return write(database, 0, ids.size()); });
    } else {
        qsizetype next = 0;
        done = (*journal)->longGesture(info, [&](SQLite::Database &database) -> Result<bool> {
            const qsizetype end = qMin<qsizetype>(next + kRowsInOnePart, ids.size());
            if (const Result<void> written = write(database, next, end); !written)
                return fail(written);
            next = end;
            control.setProgress(next, ids.size());
            return next < ids.size();
        }, control);
    }
    if (!done)
        return fail(done);
    return changed;
}

} // namespace cairn

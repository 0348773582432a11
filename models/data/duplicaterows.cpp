// SPDX-License-Identifier: GPL-3.0-or-later
// Exact ones meet on a hash of their evened text; similar ones on a band of their MinHash, and are then compared for real.
#include "models/data/duplicaterows.h"

#include "models/data/minhash.h"
#include "models/data/rowcache.h"
#include "models/data/rowreader.h"
#include "models/data/unionfind.h"
#include "models/data/valueclusters.h"
#include "models/project/expressionterms.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(DuplicateRows)
};

constexpr qsizetype kPieceLetters = 3;
constexpr int kMostLetters = 2'000; // of a row: books are told apart by their beginning
constexpr size_t kLargestBucket = 200; // more are compared with the first of them only
constexpr qsizetype kExampleLetters = 120;
constexpr qint64 kRowsBetweenLooks = 1'024;

/** Case, accents, punctuation and spaces evened out; the order of words stays. */
QString evened(const QString &text)
{
    QString plain;
    for (const QChar letter : text.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            plain += letter;
        else if (!letter.isMark() && !plain.isEmpty() && !plain.endsWith(QLatin1Char(' ')))
            plain += QLatin1Char(' ');
    }
    return plain.trimmed();
}

std::vector<quint32> piecesOf(const QString &text)
{
    std::vector<quint32> pieces;
    const qsizetype size = qMin<qsizetype>(text.size(), kMostLetters);
    for (qsizetype at = 0; at == 0 || at + kPieceLetters <= size; ++at)
        pieces.push_back(quint32(qHash(QStringView(text).mid(at, kPieceLetters), 0)));
    std::sort(pieces.begin(), pieces.end());
    pieces.erase(std::unique(pieces.begin(), pieces.end()), pieces.end());
    return pieces;
}

double jaccard(const std::vector<quint32> &left, const std::vector<quint32> &right)
{
    size_t common = 0;
    for (auto one = left.begin(), other = right.begin(); one != left.end() && other != right.end();) {
        common += *one == *other;
        const bool isLess = *one < *other, isMore = *other < *one;
        one += !isMore;
        other += !isLess;
    }
    return double(common) / double(left.size() + right.size() - common);
}

class Finder
{
public:
    Finder(const DuplicateRequest &request, const TaskControl &control)
        : m_request(request)
        , m_control(control)
    {
    }

    Result<DuplicateRows> run()
    {
        if (m_request.columns.isEmpty())
            return fail(Text::tr("Choose at least one column to compare the rows by."));
        if (const Result<void> read = readTexts(); !read)
            return fail(read);
        UnionFind groups(m_texts.size());
        joinExact(groups);
        if (m_request.similarity < 1) {
            if (const Result<void> joined = joinSimilar(groups); !joined)
                return fail(joined);
        }
        return gathered(groups);
    }

private:
    Result<void> readTexts()
    {
        QStringList terms {QStringLiteral("row_id")};
        for (const QString &column : std::as_const(m_request.columns))
            terms.append(columnTerm(column));
        return readRows({m_request.projectFile, m_request.tableId, m_request.filter, terms.join(QLatin1String(", "))}, [&](SQLite::Statement &row) {
            QString text;
            bool hasValue = false;
            for (int column = 1; column < row.getColumnCount(); ++column) {
                const QString cell = evened(textColumn(row, column));
                hasValue = hasValue || !cell.isEmpty();
                // A border between columns: "a b" and "c" is not "a" and "b c".
                text += (column > 1 ? QStringLiteral("\n") : QString()) + cell;
            }
            if (hasValue) {
                m_ids.push_back(integerColumn(row, 0));
                m_texts.push_back(text);
            }
            return true;
        }, m_control);
    }

    void joinExact(UnionFind &groups) const
    {
        QHash<QString, size_t> first;
        for (size_t number = 0; number < m_texts.size(); ++number) {
            const auto found = first.constFind(m_texts[number]);
            if (found != first.cend())
                groups.join(*found, number);
            else
                first.insert(m_texts[number], number);
        }
    }

    Result<void> joinSimilar(UnionFind &groups) const
    {
        std::vector<std::vector<quint32>> pieces(m_texts.size());
        std::vector<std::pair<quint64, quint32>> bands; // hash of a band, row
        for (size_t number = 0; number < m_texts.size(); ++number) {
            if (number % kRowsBetweenLooks == 0) {
                if (m_control.isCanceled())
                    return canceled();
                m_control.setProgress(qint64(number), qint64(m_texts.size()), Text::tr("Comparing rows"));
            }
            if (groups.root(number) != number)
                continue; // one of several that are the same stands for all
            pieces[number] = piecesOf(m_texts[number]);
            const MinHash hash(pieces[number]);
            for (int band = 0; band < MinHash::kBands; ++band)
                bands.emplace_back(hash.band(band), quint32(number));
        }
        std::sort(bands.begin(), bands.end());
        for (size_t start = 0; start < bands.size();) {
            size_t end = start + 1;
            while (end < bands.size() && bands[end].first == bands[start].first)
                ++end;
            if (m_control.isCanceled())
                return canceled();
            compare(bands, start, end, pieces, groups);
            start = end;
        }
        return {};
    }

    void compare(const std::vector<std::pair<quint64, quint32>> &bands, size_t start, size_t end, const std::vector<std::vector<quint32>> &pieces,
        UnionFind &groups) const
    {
        const size_t others = end - start > kLargestBucket ? start + 1 : end;
        for (size_t left = start; left < others; ++left) {
            for (size_t right = left + 1; right < end; ++right) {
                const quint32 one = bands[left].second, other = bands[right].second;
                if (!groups.isJoined(one, other) && jaccard(pieces[one], pieces[other]) >= m_request.similarity)
                    groups.join(one, other);
            }
        }
    }

    DuplicateRows gathered(UnionFind &groups) const
    {
        std::unordered_map<size_t, DuplicateGroup> byRoot;
        for (size_t number = 0; number < m_texts.size(); ++number)
            byRoot[groups.root(number)].rowIds.append(m_ids[number]);
        DuplicateRows found;
        found.compared = qint64(m_texts.size());
        for (auto &[root, group] : byRoot) {
            if (group.rowIds.size() < 2)
                continue;
            group.example = QString(m_texts[root]).replace(QLatin1Char('\n'), QLatin1String(" | ")).left(kExampleLetters);
            found.rows += group.rowIds.size();
            found.groups.append(group);
        }
        std::sort(found.groups.begin(), found.groups.end(), [](const DuplicateGroup &left, const DuplicateGroup &right) {
            return left.rowIds.size() != right.rowIds.size() ? left.rowIds.size() > right.rowIds.size() : left.rowIds.first() < right.rowIds.first();
        });
        for (qsizetype number = 0; number < found.groups.size(); ++number)
            found.groups[number].number = number + 1;
        return found;
    }

    DuplicateRequest m_request;
    const TaskControl &m_control;
    std::vector<qint64> m_ids;
    std::vector<QString> m_texts;
};

} // namespace

double trigramSimilarity(const QString &left, const QString &right) { return jaccard(piecesOf(left), piecesOf(right)); }

Result<DuplicateRows> findDuplicates(const DuplicateRequest &request, const TaskControl &control) { return Finder(request, control).run(); }

Result<void> storeDuplicates(const DuplicateRequest &request, const DuplicateRows &found)
{
    QList<std::pair<qint64, double>> values;
    for (const DuplicateGroup &group : found.groups) {
        for (const qint64 rowId : group.rowIds)
            values.append({rowId, double(group.number)});
    }
    return RowCache::storeFor(request.projectFile, request.tableId, "duplicate_group", values);
}

} // namespace cairn

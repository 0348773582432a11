// SPDX-License-Identifier: GPL-3.0-or-later
// One pass over a bounded number of rows.
#include "models/data/columnsummary.h"

#include "models/data/rowreading.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <optional>

namespace cairn {
namespace {

constexpr qsizetype kBins = 24;
constexpr qsizetype kFrequentBars = 16;
constexpr qsizetype kMostDistinct = 10'000;
constexpr qsizetype kFrequentTold = 5;
constexpr qsizetype kLongestKey = 200;
constexpr qint64 kMostCells = 2'000'000;
constexpr qint64 kFewestRows = 2'000;

std::optional<double> secondsOf(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return time.isValid() ? std::optional(double(time.toSecsSinceEpoch())) : std::nullopt;
}

class Collector
{
public:
    explicit Collector(bool isDate) : m_isDate(isDate) {}

    void add(const SQLite::Column &value)
    {
        ++m_rows;
        if (value.isNull())
            ++m_missing;
        else if (value.isInteger() || value.isFloat())
            number(value.getDouble(), QByteArray::number(value.getDouble(), 'g', 12));
        else
            text(QByteArray(static_cast<const char *>(value.getBlob()), qMin<qsizetype>(value.getBytes(), kLongestKey)));
    }
    void addMissing()
    {
        ++m_rows;
        ++m_missing;
    }

    ColumnSummary take(qint64 of) const
    {
        ColumnSummary summary;
        summary.rows = m_rows;
        summary.of = of;
        summary.missing = m_missing;
        summary.distinct = m_counts.size();
        summary.isDistinctCut = m_isCut;
        summary.isNumeric = !m_numbers.isEmpty() && m_numbers.size() == m_rows - m_missing;
        QList<std::pair<QByteArray, qint64>> frequent = byFrequency();
        for (qsizetype at = 0; at < qMin(kFrequentTold, frequent.size()) && !m_isCut; ++at)
            summary.frequent.append({QString::fromUtf8(frequent[at].first), frequent[at].second});
        if (summary.isNumeric)
            takeBins(summary);
        else if (!m_isCut && !frequent.isEmpty() && frequent.first().second > 1)
            takeFrequencies(summary, frequent);
        return summary;
    }

private:
    void number(double value, const QByteArray &key)
    {
        if (std::isfinite(value))
            m_numbers.append(value);
        count(key);
    }
    void text(const QByteArray &bytes)
    {
        if (m_isDate) {
            if (const auto seconds = secondsOf(QString::fromUtf8(bytes)))
                m_numbers.append(*seconds);
        }
        count(bytes);
    }
    void count(const QByteArray &key)
    {
        const auto found = m_counts.find(key);
        if (found != m_counts.end())
            ++*found;
        else if (m_counts.size() < kMostDistinct)
            m_counts.insert(key, 1);
        else
            m_isCut = true;
    }
    QList<std::pair<QByteArray, qint64>> byFrequency() const
    {
        QList<std::pair<QByteArray, qint64>> all;
        for (auto each = m_counts.cbegin(); each != m_counts.cend(); ++each)
            all.append({each.key(), each.value()});
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
        return all;
    }
    void takeBins(ColumnSummary &summary) const
    {
        const auto [low, high] = std::minmax_element(m_numbers.cbegin(), m_numbers.cend());
        summary.minimum = *low;
        summary.maximum = *high;
        const double width = *high - *low;
        if (!(width > 0) || !std::isfinite(width))
            return;
        // Few different values: a bar for each, for empty bins between whole numbers would mislead.
        const qsizetype bins = m_isCut ? kBins : std::min(kBins, std::max<qsizetype>(2, m_counts.size()));
        QList<double> counts(bins, 0);
        for (const double value : m_numbers)
            ++counts[std::min(bins - 1, qsizetype((value - *low) / width * double(bins)))];
        const double tallest = *std::max_element(counts.cbegin(), counts.cend());
        for (double &each : counts)
            each /= tallest;
        summary.bars = counts;
    }
    static void takeFrequencies(ColumnSummary &summary, const QList<std::pair<QByteArray, qint64>> &frequent)
    {
        for (qsizetype at = 0; at < qMin(kFrequentBars, frequent.size()); ++at)
            summary.bars.append(double(frequent[at].second) / double(frequent.first().second));
    }

    bool m_isDate;
    qint64 m_rows = 0, m_missing = 0;
    bool m_isCut = false;
    QList<double> m_numbers;
    QHash<QByteArray, qint64> m_counts;
};

Result<void> collectElsewhere(SQLite::Database &database, const QString &valuesSql, const RowIds &rows, Collector &collector, const TaskControl &control)
{
    SQLite::Statement query(database, QStringLiteral("SELECT value FROM (%1) WHERE row_id = ?").arg(valuesSql).toStdString());
    for (qint64 at = 0; at < rows.size(); ++at) {
        if (at % 1'024 == 0 && control.isCanceled())
            return canceled();
        query.reset();
        bindAll(query, rows.at(at));
        if (query.executeStep())
            collector.add(query.getColumn(0));
        else
            collector.addMissing();
    }
    return {};
}

} // namespace

Result<QHash<QString, ColumnSummary>> summarizeColumns(const SummaryRequest &request, const TaskControl &control)
{
    auto database = openDatabase(request.projectFile, DatabaseMode::ReadOnly);
    if (!database)
        return fail(database);
    const qint64 most = std::clamp(kMostCells / std::max<qint64>(1, request.columns.size()), kFewestRows, SummaryRequest::kMostRows);
    const RowIds rows = evenlySpaced(request.rows, most);
    return guarded(request.projectFile, [&]() -> Result<QHash<QString, ColumnSummary>> {
        QStringList names;
        QStringList keys;
        QList<Collector> collectors;
        QHash<QString, ColumnSummary> summaries;
        for (const SummaryColumn &column : request.columns) {
            if (!column.valuesSql.isEmpty()) {
                Collector collector(false);
                if (const Result<void> read = collectElsewhere(**database, column.valuesSql, rows, collector, control); !read)
                    return fail(read);
                summaries.insert(column.key, collector.take(request.rows.size()));
                continue;
            }
            names.append(column.name);
            keys.append(column.key);
            collectors.append(Collector(column.isDate));
        }
        const Result<void> read = readRows(**database, request.sqlName, names, rows, [&](qint64, SQLite::Statement &row) {
            for (qsizetype at = 0; at < collectors.size(); ++at)
                collectors[at].add(row.getColumn(int(at) + 1));
            return true;
        }, control);
        if (!read)
            return fail(read);
        for (qsizetype at = 0; at < collectors.size(); ++at)
            summaries.insert(keys[at], collectors[at].take(request.rows.size()));
        return summaries;
    });
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// The rows with the smallest lots are drawn; the expression names the bound between the last that is drawn and the first that is not.
#include "models/data/rowsample.h"

#include "models/data/rowreader.h"
#include "models/project/expressionfunctions.h"
#include "models/project/expressionterms.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <vector>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RowSample)
};

constexpr int kMostStrata = 200; // the expression names each of them

using Lots = std::map<QString, std::pair<QVariant, std::vector<double>>>; ///< by a text of the value

/** A bound below which exactly the first `count` lots lie; 1 where all do. */
double boundBehind(std::vector<double> &lots, qint64 count)
{
    if (count <= 0)
        return 0;
    if (size_t(count) >= lots.size())
        return 1;
    std::nth_element(lots.begin(), lots.begin() + count, lots.end());
    // Half way to the next: SQLite may read the last digit differently.
    const double last = *std::max_element(lots.begin(), lots.begin() + count);
    return last + (lots[size_t(count)] - last) / 2;
}

QString chanceTerm(qint64 seed) { return QStringLiteral("chance(row_id, %1)").arg(seed); }

/** chance(row_id, 1) < CASE kind WHEN 'a' THEN 0.1 WHEN 'b' THEN 0.2 ELSE 0 END */
QString strataExpression(const SampleRequest &request, const QList<std::pair<QVariant, double>> &bounds)
{
    const QString column = columnTerm(request.stratum);
    QString cases, missing = QStringLiteral("0");
    for (const auto &[value, bound] : bounds) {
        if (value.isNull())
            missing = valueTerm(bound);
        else
            cases += QStringLiteral(" WHEN %1 THEN %2").arg(valueTerm(value), valueTerm(bound));
    }
    if (cases.isEmpty())
        return QStringLiteral("%1 < %2").arg(chanceTerm(request.seed), missing);
    return QStringLiteral("%1 < CASE %2%3 ELSE %4 END").arg(chanceTerm(request.seed), column, cases, missing);
}

} // namespace

QList<qint64> sharedOut(const QList<qint64> &sizes, qint64 wanted, bool isEven)
{
    const qint64 all = std::accumulate(sizes.cbegin(), sizes.cend(), qint64(0));
    wanted = std::clamp<qint64>(wanted, 0, all);
    QList<qint64> shares(sizes.size(), 0);
    if (isEven) {
        // Round after round one each to all that still have some, the smallest first full.
        std::vector<qsizetype> order(size_t(sizes.size()));
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](qsizetype left, qsizetype right) { return sizes[left] < sizes[right]; });
        qint64 left = wanted;
        for (size_t place = 0; place < order.size(); ++place) {
            const qint64 others = qint64(order.size() - place);
            // Remainders go to the larger ones, which come last.
            shares[order[place]] = std::min(sizes[order[place]], left / others);
            left -= shares[order[place]];
        }
        return shares;
    }
    QList<std::pair<double, qsizetype>> remainders;
    qint64 given = 0;
    for (qsizetype stratum = 0; stratum < sizes.size(); ++stratum) {
        const double quota = all > 0 ? double(sizes[stratum]) * double(wanted) / double(all) : 0;
        shares[stratum] = qint64(std::floor(quota));
        given += shares[stratum];
        remainders.append({quota - std::floor(quota), stratum});
    }
    std::stable_sort(remainders.begin(), remainders.end(), [](const auto &left, const auto &right) { return left.first > right.first; });
    for (qsizetype next = 0; given < wanted && next < remainders.size(); ++next) {
        qint64 &share = shares[remainders[next].second];
        if (share < sizes[remainders[next].second]) {
            ++share;
            ++given;
        }
    }
    return shares;
}

Result<Sample> drawSample(const SampleRequest &request, const TaskControl &control)
{
    Lots lots;
    const QString columns = request.stratum.isEmpty() ? QStringLiteral("row_id") : QStringLiteral("row_id, ") + columnTerm(request.stratum);
    const Result<void> read = readRows({request.projectFile, request.tableId, request.filter, columns}, [&](SQLite::Statement &row) {
        const QVariant value = request.stratum.isEmpty() ? QVariant() : variantColumn(row, 1);
        auto &stratum = lots[value.isNull() ? QString() : QLatin1Char('=') + value.toString()];
        stratum.first = value;
        stratum.second.push_back(chanceOf(integerColumn(row, 0), request.seed));
        return lots.size() <= size_t(kMostStrata);
    }, control);
    if (!read)
        return fail(read);
    if (lots.size() > size_t(kMostStrata))
        return fail(Text::tr("%1 has more than %2 values. Choose a column with fewer.").arg(request.stratum).arg(kMostStrata));
    QList<qint64> sizes;
    Sample sample;
    for (const auto &[key, stratum] : lots) {
        sizes.append(qint64(stratum.second.size()));
        sample.rows += sizes.last();
    }
    const qint64 wanted = request.share > 0 ? qint64(std::llround(request.share * double(sample.rows))) : request.count;
    const QList<qint64> shares = sharedOut(sizes, wanted, request.isEven);
    QList<std::pair<QVariant, double>> bounds;
    qsizetype number = 0;
    for (auto &[key, stratum] : lots) {
        bounds.append({stratum.first, boundBehind(stratum.second, shares[number])});
        sample.strata.append({stratum.first, sizes[number], shares[number]});
        sample.drawn += shares[number++];
    }
    if (bounds.isEmpty())
        return fail(Text::tr("There are no rows to draw from."));
    sample.expression = bothExpression(request.filter, strataExpression(request, bounds));
    return sample;
}

} // namespace cairn

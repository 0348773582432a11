// SPDX-License-Identifier: GPL-3.0-or-later
// Counts pairs and divides them.
#include "models/insight/confusionmatrix.h"

#include "models/insight/mean.h"

namespace cairn {
namespace {

double share(qint64 part, qint64 whole) { return whole == 0 ? kUnknown : double(part) / double(whole); }

} // namespace

ConfusionMatrix::ConfusionMatrix(const QStringList &classes, std::span<const int> truth, std::span<const int> predicted)
{
    if (classes.size() > kMostClasses || truth.size() != predicted.size())
        return;
    m_classes = classes;
    const std::size_t width = size_t(classes.size());
    m_counts.resize(width * width, 0);
    m_rows.resize(width, 0);
    m_columns.resize(width, 0);
    const auto isClass = [&](int value) { return value >= 0 && size_t(value) < width; };
    for (std::size_t at = 0; at < truth.size(); ++at) {
        if (!isClass(truth[at]) || !isClass(predicted[at]))
            continue;
        ++m_counts[size_t(truth[at]) * width + size_t(predicted[at])];
        ++m_rows[size_t(truth[at])];
        ++m_columns[size_t(predicted[at])];
        ++m_total;
    }
}

double ConfusionMatrix::rowShare(int truth, int predicted) const
{
    return rowTotal(truth) == 0 ? 0 : share(count(truth, predicted), rowTotal(truth));
}

double ConfusionMatrix::columnShare(int truth, int predicted) const
{
    return columnTotal(predicted) == 0 ? 0 : share(count(truth, predicted), columnTotal(predicted));
}

double ConfusionMatrix::accuracy() const
{
    qint64 right = 0;
    for (int at = 0; at < size(); ++at)
        right += count(at, at);
    return share(right, m_total);
}

double ConfusionMatrix::macroRecall() const
{
    Mean mean;
    for (const ClassScores &each : perClass())
        mean.add(each.recall);
    return mean.value();
}

double ConfusionMatrix::macroF1() const
{
    Mean mean;
    for (const ClassScores &each : perClass())
        mean.add(each.f1);
    return mean.value();
}

QList<ClassScores> ConfusionMatrix::perClass() const
{
    QList<ClassScores> scores;
    for (int at = 0; at < size(); ++at) {
        ClassScores each;
        each.name = m_classes[at];
        each.support = rowTotal(at);
        each.predicted = columnTotal(at);
        each.right = count(at, at);
        each.precision = share(each.right, each.predicted);
        each.recall = share(each.right, each.support);
        each.f1 = share(2 * each.right, each.support + each.predicted);
        scores.append(each);
    }
    return scores;
}

} // namespace cairn

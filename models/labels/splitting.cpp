// SPDX-License-Identifier: GPL-3.0-or-later
// Everything is ranked by a hash of its key and the seed; the ranked list is dealt out by shares, by class or by group.
#include "models/labels/splitting.h"

#include <QHash>
#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>
#include <vector>

namespace cairn {
namespace {

constexpr size_t kSplits = 3;
using Amounts = std::array<double, kSplits>;

/** FNV-1a over the key, stirred with the seed by splitmix64 (http://xoshiro.di.unimi.it/splitmix64.c): defined here, so that it
    stays the same on every machine and with every library. */
quint64 rankOf(const QByteArray &key, quint64 seed)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char byte : key) {
        hash ^= static_cast<unsigned char>(byte);
        hash *= 0x100000001b3ULL;
    }
    quint64 mixed = (hash ^ (seed * 0x9e3779b97f4a7c15ULL)) + 0x9e3779b97f4a7c15ULL;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

Amounts scaledShares(const std::array<double, 3> &shares)
{
    Amounts scaled {};
    double sum = 0;
    for (size_t split = 0; split < kSplits; ++split) {
        scaled[split] = std::isfinite(shares[split]) ? std::max(0.0, shares[split]) : 0;
        sum += scaled[split];
    }
    if (sum <= 0)
        return {1, 0, 0};
    for (double &share : scaled)
        share /= sum;
    return scaled;
}

/** What is dealt out together: one input, or a group of them (a stretch of Units::members). */
struct Unit {
    quint64 rank = 0;
    int first = 0;
    int count = 0;
};

struct Units {
    std::vector<Unit> list; ///< by rank
    std::vector<int> members;
    QList<int> classOf; ///< of each input, as a number
};

Units unitsOf(const QList<SplitInput> &inputs, QList<int> classOf, quint64 seed)
{
    Units units;
    units.classOf = std::move(classOf);
    std::vector<int> unitOf(size_t(inputs.size()));
    QHash<QString, int> byGroup;
    for (int at = 0; at < inputs.size(); ++at) {
        const SplitInput &input = inputs.at(at);
        int place = input.group.isEmpty() ? -1 : byGroup.value(input.group, -1);
        if (place < 0) {
            place = int(units.list.size());
            // A group's rank comes from its name, so that one more member does not move the others.
            units.list.push_back({rankOf(input.group.isEmpty() ? "k" + input.key : "g" + input.group.toUtf8(), seed), 0, 0});
            if (!input.group.isEmpty())
                byGroup.insert(input.group, place);
        }
        unitOf[size_t(at)] = place;
        ++units.list[size_t(place)].count;
    }
    int next = 0;
    for (Unit &unit : units.list) {
        unit.first = next;
        next += std::exchange(unit.count, 0);
    }
    units.members.resize(size_t(inputs.size()));
    for (int at = 0; at < inputs.size(); ++at) {
        Unit &unit = units.list[size_t(unitOf[size_t(at)])];
        units.members[size_t(unit.first + unit.count++)] = at;
    }
    // Equal ranks of different keys are not to be expected; the keys decide then.
    std::sort(units.list.begin(), units.list.end(), [&](const Unit &a, const Unit &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        return inputs.at(units.members[size_t(a.first)]).key < inputs.at(units.members[size_t(b.first)]).key;
    });
    return units;
}

/** Each input's class as a number, counted from the rarest; all 0 where nothing is stratified. */
QList<int> classNumbers(const QList<SplitInput> &inputs, bool stratify)
{
    QList<int> numbers(inputs.size(), 0);
    if (!stratify)
        return numbers;
    QHash<QString, qint64> counts;
    for (const SplitInput &input : inputs) {
        for (const QString &name : input.classes)
            ++counts[name];
    }
    QStringList names = counts.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return std::pair(counts.value(a), a) < std::pair(counts.value(b), b);
    });
    QHash<QString, int> number;
    for (int at = 0; at < names.size(); ++at)
        number.insert(names.at(at), at + 1);
    for (int at = 0; at < inputs.size(); ++at) {
        int rarest = 0; // without any class: a class of its own
        for (const QString &name : inputs.at(at).classes)
            rarest = rarest == 0 ? number.value(name) : std::min(rarest, number.value(name));
        numbers[at] = rarest;
    }
    return numbers;
}

/** The split that is furthest behind what it should have; the earlier one where two are equally far. */
size_t mostBehind(const Amounts &wanted, const Amounts &given, const Amounts &shares)
{
    size_t best = kSplits;
    for (size_t split = 0; split < kSplits; ++split) {
        if (shares[split] <= 0)
            continue;
        if (best == kSplits || wanted[split] - given[split] > wanted[best] - given[best] + 1e-9)
            best = split;
    }
    return best;
}

/** Units of one member each: class by class from the rarest, whole numbers first, the rest to whom is furthest behind overall. */
std::vector<int> dealSingles(const Units &units, const Amounts &shares)
{
    std::vector<int> splits(units.list.size(), 0);
    QMap<int, std::vector<int>> byClass;
    for (size_t at = 0; at < units.list.size(); ++at)
        byClass[units.classOf.at(units.members[size_t(units.list[at].first)])].push_back(int(at));
    QList<int> order = byClass.keys();
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return byClass[a].size() < byClass[b].size(); });
    Amounts wanted {}, given {};
    for (const int number : order) {
        const std::vector<int> &members = byClass[number];
        std::array<size_t, kSplits> quota {};
        size_t left = members.size();
        for (size_t split = 0; split < kSplits; ++split) {
            wanted[split] += shares[split] * double(members.size());
            quota[split] = size_t(std::floor(shares[split] * double(members.size()) + 1e-9));
            given[split] += double(quota[split]);
            left -= quota[split];
        }
        for (; left > 0; --left) {
            const size_t split = mostBehind(wanted, given, shares);
            ++quota[split];
            given[split] += 1;
        }
        size_t next = 0;
        for (size_t split = 0; split < kSplits; ++split) {
            for (size_t count = 0; count < quota[split]; ++count)
                splits[size_t(members[next++])] = int(split);
        }
    }
    return splits;
}

/** Groups, the largest first, each to the split that is furthest behind in size and in the classes that the group holds. */
class GroupDealer
{
public:
    GroupDealer(const Units &units, const Amounts &shares)
        : m_units(units)
        , m_shares(shares)
    {
        for (const int number : units.classOf)
            ++m_classTotals[number];
    }

    std::vector<int> deal()
    {
        std::vector<size_t> order(m_units.list.size());
        std::iota(order.begin(), order.end(), size_t(0));
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return m_units.list[a].count > m_units.list[b].count; });
        std::vector<int> splits(m_units.list.size(), 0);
        for (const size_t at : order)
            splits[at] = place(m_units.list[at]);
        return splits;
    }

private:
    int place(const Unit &unit)
    {
        QMap<int, int> classes;
        for (int member = unit.first; member < unit.first + unit.count; ++member)
            ++classes[m_units.classOf.at(m_units.members[size_t(member)])];
        const double total = double(m_units.members.size());
        size_t best = kSplits;
        double bestNeed = 0;
        for (size_t split = 0; split < kSplits; ++split) {
            if (m_shares[split] <= 0)
                continue;
            double need = m_shares[split] - m_given[split] / total;
            for (auto entry = classes.cbegin(); entry != classes.cend(); ++entry) {
                const double behind = m_shares[split] - m_classGiven.value(entry.key())[split] / m_classTotals.value(entry.key());
                need += behind * entry.value() / unit.count;
            }
            if (best == kSplits || need > bestNeed + 1e-9) {
                best = split;
                bestNeed = need;
            }
        }
        m_given[best] += unit.count;
        for (auto entry = classes.cbegin(); entry != classes.cend(); ++entry)
            m_classGiven[entry.key()][best] += entry.value();
        return int(best);
    }

    const Units &m_units;
    const Amounts &m_shares;
    Amounts m_given {};
    QHash<int, double> m_classTotals;
    QHash<int, Amounts> m_classGiven;
};

/** A split without anything gets the smallest unit of the one that has the most units. */
void fillEmptySplits(const Units &units, const Amounts &shares, std::vector<int> &splits)
{
    std::array<size_t, kSplits> counts {};
    for (const int split : splits)
        ++counts[size_t(split)];
    for (size_t empty = 0; empty < kSplits; ++empty) {
        if (shares[empty] <= 0 || counts[empty] > 0)
            continue;
        const size_t richest = size_t(std::max_element(counts.begin(), counts.end()) - counts.begin());
        if (counts[richest] < 2)
            return;
        size_t smallest = splits.size();
        for (size_t at = 0; at < splits.size(); ++at) {
            if (size_t(splits[at]) == richest && (smallest == splits.size() || units.list[at].count < units.list[smallest].count))
                smallest = at;
        }
        splits[smallest] = int(empty);
        --counts[richest];
        ++counts[empty];
    }
}

} // namespace

QList<Split> assignSplits(const QList<SplitInput> &inputs, const SplitRule &rule)
{
    const Amounts shares = scaledShares(rule.shares);
    const Units units = unitsOf(inputs, classNumbers(inputs, rule.stratify), rule.seed);
    const bool isSingle = std::all_of(units.list.begin(), units.list.end(), [](const Unit &unit) { return unit.count == 1; });
    std::vector<int> dealt = isSingle ? dealSingles(units, shares) : GroupDealer(units, shares).deal();
    fillEmptySplits(units, shares, dealt);
    QList<Split> splits(inputs.size(), Split::None);
    for (size_t at = 0; at < units.list.size(); ++at) {
        const Unit &unit = units.list[at];
        for (int member = unit.first; member < unit.first + unit.count; ++member)
            splits[units.members[size_t(member)]] = Split(dealt[at] + 1);
    }
    return splits;
}

} // namespace cairn

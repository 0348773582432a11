// SPDX-License-Identifier: GPL-3.0-or-later
// Cohen, Fleiss and Krippendorff.
#include "models/insight/agreement.h"

#include <algorithm>
#include <map>

namespace cairn {
namespace {

double distance(double a, double b, AgreementScale scale)
{
    return scale == AgreementScale::Nominal ? double(a != b) : (a - b) * (a - b);
}

} // namespace

double cohenKappa(std::span<const int> first, std::span<const int> second, int classes, AgreementScale scale)
{
    if (first.size() != second.size() || first.empty() || classes < 1)
        return kUnknown;
    const auto isClass = [&](int value) { return value >= 0 && value < classes; };
    if (!std::all_of(first.begin(), first.end(), isClass) || !std::all_of(second.begin(), second.end(), isClass))
        return kUnknown;
    const double n = double(first.size());
    std::vector<double> ofFirst(size_t(classes), 0), ofSecond(size_t(classes), 0);
    double observed = 0;
    for (std::size_t at = 0; at < first.size(); ++at) {
        observed += distance(first[at], second[at], scale) / n;
        ofFirst[size_t(first[at])] += 1 / n;
        ofSecond[size_t(second[at])] += 1 / n;
    }
    double expected = 0;
    for (int a = 0; a < classes; ++a) {
        for (int b = 0; b < classes; ++b)
            expected += ofFirst[size_t(a)] * ofSecond[size_t(b)] * distance(a, b, scale);
    }
    // Both said the same single class throughout: nothing that chance could have missed.
    return expected < 1e-15 ? kUnknown : 1 - observed / expected;
}

double fleissKappa(std::span<const int> counts, int classes)
{
    if (classes < 1 || counts.empty() || counts.size() % size_t(classes) != 0)
        return kUnknown;
    const std::size_t items = counts.size() / size_t(classes);
    std::vector<double> shares(size_t(classes), 0);
    double raters = 0, agreement = 0;
    for (std::size_t item = 0; item < items; ++item) {
        double ofItem = 0, squares = 0;
        for (std::size_t each = 0; each < size_t(classes); ++each) {
            const double count = counts[item * size_t(classes) + each];
            ofItem += count;
            squares += count * count;
            shares[each] += count;
        }
        if (ofItem < 2 || (item > 0 && ofItem != raters))
            return kUnknown;
        raters = ofItem;
        agreement += (squares - raters) / (raters * (raters - 1)) / double(items);
    }
    double byChance = 0;
    for (const double share : shares)
        byChance += (share / (double(items) * raters)) * (share / (double(items) * raters));
    return 1 - byChance < 1e-15 ? kUnknown : (agreement - byChance) / (1 - byChance);
}

double krippendorffAlpha(std::span<const std::vector<double>> units, AgreementScale scale)
{
    std::map<double, double> totals;
    double count = 0, observed = 0;
    for (const std::vector<double> &unit : units) {
        std::vector<double> values;
        std::copy_if(unit.begin(), unit.end(), std::back_inserter(values), [](double value) { return std::isfinite(value); });
        if (values.size() < 2)
            continue;
        for (const double a : values) {
            ++totals[a];
            ++count;
            for (const double b : values)
                observed += distance(a, b, scale) / double(values.size() - 1);
        }
    }
    double expected = 0;
    for (const auto &[a, ofA] : totals) {
        for (const auto &[b, ofB] : totals)
            expected += ofA * ofB * distance(a, b, scale);
    }
    // A pair of a value with itself has no distance, so leaving it out of the expected ones changes nothing above.
    return expected <= 0 ? kUnknown : 1 - observed * (count - 1) / expected;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Hash tables for values, a growing histogram for numbers.
#include "models/data/facettally.h"

#include "models/project/words.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <limits>

namespace cairn {
namespace {

/** The commonest words of the languages that the program speaks say nothing about a row. */
bool isFiller(std::string_view word)
{
    static constexpr std::array kWords = {"a", "an", "and", "are", "as", "at", "au", "aux", "be", "but", "by", "das", "de", "der", "des", "die", "du", "ein",
        "eine", "en", "et", "for", "from", "he", "her", "his", "i", "im", "in", "is", "ist", "it", "la", "le", "les", "mit", "my", "of", "on", "or", "s",
        "she", "t", "that", "the", "this", "to", "un", "und", "une", "was", "we", "with", "you", "zu"};
    return std::binary_search(kWords.begin(), kWords.end(), word);
}

std::string_view textOf(const SQLite::Column &value) { return {value.getText(), std::size_t(value.getBytes())}; }

/** A digit or two, or four; -1 for anything else. */
int numberAt(std::string_view text, std::size_t at, std::size_t size)
{
    int number = -1;
    if (at + size > text.size())
        return -1;
    const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + size, number);
    return error == std::errc() && end == text.data() + at + size ? number : -1;
}

void mark(QList<RowFacetValue> &values, const QVariantList &chosen, bool RowFacetValue::*flag)
{
    for (const QVariant &value : chosen) {
        const auto found = std::find_if(values.begin(), values.end(), [&](const RowFacetValue &each) {
            return each.value.isNull() == value.isNull() && (value.isNull() || each.value.toString() == value.toString());
        });
        if (found != values.end()) {
            (*found).*flag = true;
        } else {
            values.append(RowFacetValue {value, 0, false, false});
            values.last().*flag = true;
        }
    }
}

} // namespace

double dayNumber(std::string_view text)
{
    using namespace std::chrono;
    const int year = numberAt(text, 0, 4), month = numberAt(text, 5, 2), day = numberAt(text, 8, 2);
    const year_month_day date {std::chrono::year(year), std::chrono::month(unsigned(month)), std::chrono::day(unsigned(day))};
    if (year < 0 || month < 0 || day < 0 || text[4] != '-' || text[7] != '-' || !date.ok())
        return std::numeric_limits<double>::quiet_NaN();
    return double(sys_days(date).time_since_epoch().count());
}

FacetTally::FacetTally(RowFacet facet, int sampling)
    : m_facet(std::move(facet))
    , m_sampling(sampling)
    , m_histogram(m_facet.kind == RowFacetKind::Days || m_facet.type == ColumnType::Integer)
{
}

FacetTally::Entry *FacetTally::entry(std::string_view text)
{
    if (m_last && m_last->first == text)
        return &m_last->second;
    auto found = m_texts.find(text);
    if (found == m_texts.end()) {
        if (m_texts.size() >= kMostDistinct) {
            m_isCut = true;
            return nullptr;
        }
        found = m_texts.emplace(std::string(text), Entry()).first;
    }
    m_last = &*found;
    return &found->second;
}

void FacetTally::addWords(std::string_view text)
{
    WordReader words(text);
    for (std::string_view word = words.next(); !word.empty(); word = words.next()) {
        if (isFiller(word))
            continue;
        Entry *found = entry(word);
        if (!found || found->lastRow == m_row)
            continue;
        found->lastRow = m_row;
        found->count += m_sampling;
    }
}

void FacetTally::add(const SQLite::Column &value)
{
    ++m_row;
    if (value.isNull()) {
        ++m_missing;
    } else if (m_facet.kind == RowFacetKind::Numbers) {
        m_histogram.add(value.getDouble());
    } else if (m_facet.kind == RowFacetKind::Days) {
        m_histogram.add(dayNumber(textOf(value)));
    } else if (m_facet.kind == RowFacetKind::Words) {
        if (m_row % m_sampling == 0)
            addWords(textOf(value));
    } else if (value.isInteger()) {
        const auto found = m_numbers.find(value.getInt64());
        if (found != m_numbers.end())
            ++found->second;
        else if (m_numbers.size() < kMostDistinct)
            m_numbers.emplace(value.getInt64(), 1);
        else
            m_isCut = true;
    } else if (Entry *found = entry(textOf(value))) {
        ++found->count;
    }
}

void FacetTally::add(const FacetTally &other)
{
    m_row += other.m_row;
    m_missing += other.m_missing;
    m_isCut = m_isCut || other.m_isCut;
    m_histogram.add(other.m_histogram);
    for (const auto &[number, count] : other.m_numbers)
        m_numbers[number] += count;
    for (const auto &[text, theirs] : other.m_texts) {
        if (Entry *mine = entry(text))
            mine->count += theirs.count;
    }
}

QList<RowFacetValue> FacetTally::sorted() const
{
    std::vector<std::pair<qint64, QVariant>> all;
    all.reserve(m_texts.size() + m_numbers.size());
    std::vector<const Texts::value_type *> texts;
    for (const auto &each : m_texts)
        texts.push_back(&each);
    const auto moreFrequent = [](const auto *left, const auto *right) {
        return left->second.count != right->second.count ? left->second.count > right->second.count : left->first < right->first;
    };
    const auto shown = texts.begin() + qMin(std::ptrdiff_t(texts.size()), std::ptrdiff_t(kMostShown));
    std::partial_sort(texts.begin(), shown, texts.end(), moreFrequent);
    for (auto each = texts.begin(); each != shown; ++each)
        all.emplace_back((*each)->second.count, QString::fromUtf8((*each)->first.data(), qsizetype((*each)->first.size())));
    for (const auto &[number, count] : m_numbers)
        all.emplace_back(count, qlonglong(number));
    std::stable_sort(all.begin(), all.end(), [](const auto &left, const auto &right) {
        if (left.first != right.first)
            return left.first > right.first;
        return left.second.typeId() == QMetaType::LongLong && right.second.typeId() == QMetaType::LongLong && left.second.toLongLong() < right.second.toLongLong();
    });
    QList<RowFacetValue> values;
    for (const auto &[count, value] : all) {
        if (values.size() == kMostShown)
            break;
        values.append({value, count, false, false});
    }
    return values;
}

RowFacetCount FacetTally::count(const QVariantList &wanted, const QVariantList &unwanted) const
{
    RowFacetCount count;
    count.facet = m_facet;
    count.histogram = m_histogram;
    count.missing = m_missing;
    count.isEstimate = m_facet.kind == RowFacetKind::Words && m_sampling > 1;
    if (m_facet.kind == RowFacetKind::Numbers || m_facet.kind == RowFacetKind::Days) {
        for (const QVariant &value : wanted) {
            if (value.isNull()) {
                count.wantsMissing = true;
            } else {
                count.from = value.toString().section(QLatin1Char(':'), 0, 0);
                count.to = value.toString().section(QLatin1Char(':'), 1);
            }
        }
        return count;
    }
    count.values = sorted();
    count.distinct = qint64(m_texts.size() + m_numbers.size());
    count.isDistinctExact = !m_isCut && !count.isEstimate;
    if (m_missing > 0 && m_facet.kind == RowFacetKind::Values)
        count.values.append({QVariant(), m_missing, false, false});
    mark(count.values, wanted, &RowFacetValue::isWanted);
    mark(count.values, unwanted, &RowFacetValue::isUnwanted);
    return count;
}

} // namespace cairn

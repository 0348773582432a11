// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the best place of each typed word in a text by dynamic programming over its letters.
#include "widgets/common/fuzzymatch.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace cairn {

namespace {

constexpr int kLetter = 1;
constexpr int kWordStart = 8;
constexpr int kAdjacent = 5;
constexpr int kTextStart = 4;
constexpr int kImpossible = -1'000'000;

// One folded letter for each letter of the text, so that positions stay true.
QString folded(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        const QString parts = letter.decomposition();
        if (!parts.isEmpty() && parts.front().isLetter()) letter = parts.front();
        letter = letter.toCaseFolded();
    }
    return result;
}

bool startsWord(const QString &text, qsizetype at)
{
    if (at == 0) return true;
    const QChar before = text.at(at - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(at).isUpper());
}

int placeScore(const QString &text, qsizetype at)
{
    return kLetter + (startsWord(text, at) ? kWordStart : 0) + (at == 0 ? kTextStart : 0);
}

std::optional<FuzzyMatch> matchWord(const QString &word, const QString &text, const QString &foldedText)
{
    const auto rows = std::size_t(word.size());
    const auto columns = std::size_t(text.size());
    if (rows > columns) return std::nullopt;
    // best[i][j]: best score with letter i of the word standing at letter j of the text; from[i][j]: where i
    // - 1 stood.
    std::vector<std::vector<int>> best(rows, std::vector<int>(columns, kImpossible));
    std::vector<std::vector<int>> from(rows, std::vector<int>(columns, -1));
    for (std::size_t i = 0; i < rows; ++i) {
        int bestBefore = kImpossible;
        int bestBeforeAt = -1;
        for (std::size_t j = i; j < columns; ++j) {
            if (i > 0 && j > 0 && best[i - 1][j - 1] > bestBefore) {
                bestBefore = best[i - 1][j - 1];
                bestBeforeAt = int(j) - 1;
            }
            if (word.at(qsizetype(i)) != foldedText.at(qsizetype(j))) continue;
            const int place = placeScore(text, qsizetype(j));
            if (i == 0) {
                best[i][j] = place;
                continue;
            }
            const int adjacent
                = best[i - 1][j - 1] == kImpossible ? kImpossible : best[i - 1][j - 1] + kAdjacent;
            const bool takesAdjacent = adjacent >= bestBefore;
            const int before = takesAdjacent ? adjacent : bestBefore;
            if (before == kImpossible) continue;
            best[i][j] = before + place;
            from[i][j] = takesAdjacent ? int(j) - 1 : bestBeforeAt;
        }
    }
    const auto end = std::max_element(best.back().begin(), best.back().end());
    if (*end == kImpossible) return std::nullopt;
    FuzzyMatch match{ *end, {} };
    int at = int(end - best.back().begin());
    for (std::size_t i = rows; i-- > 0;) {
        match.positions.prepend(at);
        at = from[i][std::size_t(at)];
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    FuzzyMatch all;
    const QString foldedText = folded(text);
    const QStringList words = folded(pattern).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const auto match = matchWord(word, text, foldedText);
        if (!match) return std::nullopt;
        all.score += match->score;
        all.positions += match->positions;
    }
    std::sort(all.positions.begin(), all.positions.end());
    all.positions.erase(std::unique(all.positions.begin(), all.positions.end()), all.positions.end());
    return all;
}

} // namespace cairn

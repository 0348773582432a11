// SPDX-License-Identifier: GPL-3.0-or-later
// The keys on which values meet, and the distance between two.
#include "models/data/valueclusters.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace cairn {
namespace {

/** Lower case, without accents, and the letters that no decomposition takes apart. */
QString plain(const QString &value)
{
    QString text;
    for (const QChar letter : value.toCaseFolded().normalized(QString::NormalizationForm_KD)) {
        if (letter.isMark() || letter.category() == QChar::Other_Control)
            continue;
        switch (letter.unicode()) {
        case 0xE6: // ae
            text += QLatin1String("ae");
            break;
        case 0xF8: // o with stroke
            text += QLatin1Char('o');
            break;
        case 0x142: // l with stroke
            text += QLatin1Char('l');
            break;
        case 0xF0: // eth
        case 0x111:
            text += QLatin1Char('d');
            break;
        case 0x153: // oe
            text += QLatin1String("oe");
            break;
        default:
            text += letter;
        }
    }
    return text;
}

bool isOfWord(QChar letter) { return letter.isLetterOrNumber() || letter.isSurrogate(); }

} // namespace

QString fingerprint(const QString &value)
{
    QString words;
    for (const QChar letter : plain(value.trimmed())) {
        // Punctuation goes without leaving a gap ("U.S.A." is "usa"); space of any kind parts words.
        if (isOfWord(letter) || letter.isSpace())
            words += letter;
    }
    QStringList list = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list.sort();
    list.removeDuplicates();
    return list.join(QLatin1Char(' '));
}

QString nGramFingerprint(const QString &value, int size)
{
    QString letters;
    for (const QChar letter : plain(value)) {
        if (isOfWord(letter))
            letters += letter;
    }
    std::set<QString> grams;
    for (qsizetype at = 0; at + size <= letters.size(); ++at)
        grams.insert(letters.mid(at, size));
    QString key;
    for (const QString &gram : grams)
        key += gram;
    return key.isEmpty() ? letters : key;
}

QString soundex(const QString &word)
{
    //                                  a    b    c    d    e    f    g    h    i    j    k    l    m    n    o    p    q    r    s    t    u    v    w    x    y    z
    static constexpr std::array kCodes {'0', '1', '2', '3', '0', '1', '2', '-', '0', '2', '2', '4', '5', '5', '0', '1', '2', '6', '2', '3', '0', '1', '-', '2', '0', '2'};
    QString code;
    char last = '0';
    for (const QChar letter : plain(word)) {
        if (letter < QLatin1Char('a') || letter > QLatin1Char('z'))
            continue;
        const char digit = kCodes[size_t(letter.unicode() - 'a')];
        if (code.isEmpty())
            code += letter.toUpper();
        else if (digit != '0' && digit != '-' && digit != last)
            code += QLatin1Char(digit);
        // h and w between two letters of one code do not part them, vowels do.
        if (digit != '-')
            last = digit;
        if (code.size() == 4)
            break;
    }
    return code.isEmpty() ? code : code.leftJustified(4, QLatin1Char('0'));
}

int levenshtein(QStringView left, QStringView right, int most)
{
    if (left.size() > right.size())
        std::swap(left, right);
    if (right.size() - left.size() > most)
        return most + 1;
    std::vector<int> row(size_t(left.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype down = 1; down <= right.size(); ++down) {
        int corner = row[0], best = row[0] = int(down);
        for (size_t along = 1; along < row.size(); ++along) {
            const int changed = corner + (left[qsizetype(along) - 1] != right[down - 1]);
            corner = row[along];
            row[along] = std::min({changed, row[along] + 1, row[along - 1] + 1});
            best = std::min(best, row[along]);
        }
        if (best > most)
            return most + 1;
    }
    return std::min(row.back(), most + 1);
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Furthest reaching paths, and the walk back along them.
#include "models/insight/textdifference.h"

#include <algorithm>
#include <vector>

namespace cairn {
namespace {

using Kind = DifferenceLine::Kind;
constexpr int kMostEdits = 2'000;

QList<DifferenceLine> replaced(const QStringList &before, const QStringList &after)
{
    QList<DifferenceLine> lines;
    for (const QString &line : before)
        lines.append({Kind::Removed, line});
    for (const QString &line : after)
        lines.append({Kind::Added, line});
    return lines;
}

} // namespace

QList<DifferenceLine> textDifference(const QStringList &before, const QStringList &after)
{
    const int n = int(before.size()), m = int(after.size());
    const int most = std::min(n + m, kMostEdits);
    std::vector<int> reached(size_t(2 * most + 3), 0);
    std::vector<std::vector<int>> history;
    const auto at = [&](std::vector<int> &values, int k) -> int & { return values[size_t(k + most + 1)]; };
    const auto goesDown = [&](std::vector<int> &values, int k, int d) { return k == -d || (k != d && at(values, k - 1) < at(values, k + 1)); };
    int edits = -1;
    for (int d = 0; d <= most && edits < 0; ++d) {
        history.push_back(reached);
        for (int k = -d; k <= d; k += 2) {
            int x = goesDown(reached, k, d) ? at(reached, k + 1) : at(reached, k - 1) + 1;
            int y = x - k;
            while (x < n && y < m && before[x] == after[y])
                ++x, ++y;
            at(reached, k) = x;
            if (x >= n && y >= m) {
                edits = d;
                break;
            }
        }
    }
    if (edits < 0)
        return replaced(before, after);
    QList<DifferenceLine> lines;
    int x = n, y = m;
    for (int d = edits; d >= 0; --d) {
        std::vector<int> &values = history[size_t(d)];
        const int k = x - y;
        const int fromK = goesDown(values, k, d) ? k + 1 : k - 1;
        const int fromX = d == 0 ? 0 : at(values, fromK), fromY = d == 0 ? 0 : fromX - fromK;
        while (x > fromX && y > fromY && x > 0 && y > 0 && before[x - 1] == after[y - 1]) {
            lines.append({Kind::Same, before[x - 1]});
            --x, --y;
        }
        if (d == 0)
            break;
        if (x == fromX)
            lines.append({Kind::Added, after[--y]});
        else
            lines.append({Kind::Removed, before[--x]});
    }
    std::reverse(lines.begin(), lines.end());
    return lines;
}

QList<DifferenceLine> foldedDifference(const QList<DifferenceLine> &lines, int context)
{
    std::vector<bool> isShown(size_t(lines.size()), false);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].kind == Kind::Same)
            continue;
        for (qsizetype near = std::max<qsizetype>(0, at - context); near <= std::min(lines.size() - 1, at + context); ++near)
            isShown[size_t(near)] = true;
    }
    QList<DifferenceLine> folded;
    for (qsizetype at = 0; at < lines.size();) {
        if (isShown[size_t(at)]) {
            folded.append(lines[at++]);
            continue;
        }
        qsizetype hidden = 0;
        for (; at < lines.size() && !isShown[size_t(at)]; ++at)
            ++hidden;
        folded.append({Kind::Same, QStringLiteral("@ %1").arg(hidden)});
    }
    return folded;
}

} // namespace cairn

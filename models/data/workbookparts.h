// SPDX-License-Identifier: GPL-3.0-or-later
// What a workbook says of itself: its sheets, its styles, the texts that its cells share.
#pragma once

#include "models/data/workbookdates.h"
#include "models/project/result.h"

#include <QList>
#include <QStringList>

#include <string>
#include <string_view>
#include <vector>

namespace cairn {

struct WorkbookSheet {
    QString name;
    QString part; ///< in the archive
    bool isHidden = false;
};

struct Workbook {
    QList<WorkbookSheet> sheets; ///< in their order; hidden ones last
    bool isFrom1904 = false;
    std::vector<WorkbookStyle> styles; ///< by a cell's style number
    QString textsPart; ///< of the shared texts; empty: none

    [[nodiscard]] static Result<Workbook> read(const QString &archive);
};

/** Shared texts in one piece of memory. */
class SharedTexts
{
public:
    [[nodiscard]] static Result<SharedTexts> read(const QString &archive, const QString &part);
    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view text(size_t index) const
    {
        const size_t start = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_letters).substr(start, m_ends[index] - start);
    }

private:
    std::string m_letters;
    std::vector<size_t> m_ends;
};

/** "_x000D_" stands for the character with that number. */
[[nodiscard]] QString workbookText(const QString &written);

} // namespace cairn

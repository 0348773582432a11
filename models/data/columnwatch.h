// SPDX-License-Identifier: GPL-3.0-or-later
// One column on its way into the database: fields become cells of a type that was chosen, or of one that has to bear out for every field.
#pragma once

#include "models/data/columntypes.h"

#include <string>
#include <unordered_set>

namespace cairn {

class ColumnWatch
{
public:
    enum class Certainty {
        Chosen, ///< by a person or after the whole file was seen: what does not fit is a misfit
        Guessed, ///< from the head of the file: every field has to fit as if it had been in the head
        Open, ///< the head of the file had no value, or dates that may be either way round
    };

    ColumnWatch(const ColumnFormat &format, Certainty certainty);

    /** False where the guess does not hold, and the whole file has to be looked at. `isText`: the source says that it is no number. */
    [[nodiscard]] bool take(std::string_view field, bool isText, CellValue &value, ConvertBuffer &buffer);

    /** The type, which for texts may turn out to be a category or none. */
    [[nodiscard]] ColumnType type() const;

private:
    bool takeGuessed(std::string_view field, bool isText, CellValue &value, ConvertBuffer &buffer);
    void watchCategories(std::string_view field);

    struct ViewHash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view> {}(text); }
    };
    ColumnFormat m_format;
    Certainty m_certainty;
    bool m_isTextType;
    bool m_canBeCategory = true;
    std::int64_t m_texts = 0;
    std::unordered_set<std::string, ViewHash, std::equal_to<>> m_categories;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Where columns that models look for in changesets stand in their tables; a test holds it against the schema.
#pragma once

namespace cairn {

struct AnnotationColumn {
    enum : int { Layer = 1, Item = 2, Class = 3, Geometry = 5, UpdatedAt = 16 };
};

struct RowLabelColumn {
    enum : int { Column = 1, Row = 2 };
};

} // namespace cairn

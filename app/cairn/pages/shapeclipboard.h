// SPDX-License-Identifier: GPL-3.0-or-later
// Shapes on the clipboard: as text that any program can read, with class names instead of ids, so that other projects understand them.
#pragma once

#include "models/labels/annotations.h"

namespace cairn {

struct CopiedShape {
    QString className;
    Annotation annotation;
};

void putOnClipboard(const QList<CopiedShape> &shapes);
[[nodiscard]] bool clipboardHasShapes();
/** What lies on the clipboard, with the classes of this project (0 where it has none of that name). Nothing where there are no shapes;
    an error where they are damaged: the clipboard may hold anything. */
[[nodiscard]] Result<QList<Annotation>> shapesFromClipboard(const Project &project);

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Small things that every gesture of this room needs.
#include "models/labels/gestures.h"

namespace cairn {

Result<qint64> runGesture(Project &project, GestureInfo &info, const WriteGate::Work &work)
{
    const Result<Journal *> journal = project.journal();
    if (!journal)
        return fail(journal);
    return (*journal)->gesture(info, work);
}

QVariant idOrNull(qint64 id) { return id ? QVariant::fromValue<qlonglong>(id) : QVariant(); }

} // namespace cairn

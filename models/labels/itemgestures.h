// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to many images at once: tags and splits, each as one gesture.
#pragma once

#include "models/project/project.h"

namespace cairn {

class ItemGestures
{
public:
    explicit ItemGestures(Project &project) : m_project(project) {}

    /** Tags the images with the class, or takes the tag off them. */
    [[nodiscard]] Result<void> setTag(const QList<qint64> &itemIds, qint64 classId, bool on);
    /** "train", "val", "test"; empty: none. */
    [[nodiscard]] Result<void> setSplit(const QList<qint64> &itemIds, const QString &split);

private:
    Project &m_project;
};

} // namespace cairn

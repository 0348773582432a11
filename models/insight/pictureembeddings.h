// SPDX-License-Identifier: GPL-3.0-or-later
// How alike pictures look, without a model: colours where they are, and how rough it is there.
#pragma once

#include "models/insight/labelqueue.h"
#include "models/project/project.h"

namespace cairn {

/** Of a small copy of the picture: for each of 4 x 4 fields the mean of three colour channels and the mean difference between neighbours
    in brightness, from 0 to 1. */
[[nodiscard]] std::vector<float> pictureEmbedding(const QImage &picture);

/** Of these images; those that cannot be read have none. Reads each file once, small. For a task. */
[[nodiscard]] Result<Embeddings> pictureEmbeddings(Project &project, const QList<qint64> &itemIds, const TaskControl &control);

} // namespace cairn

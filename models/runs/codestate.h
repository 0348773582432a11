// SPDX-License-Identifier: GPL-3.0-or-later
// What a program's code is at this moment: the git commit with what is not committed, and a copy that later edits do not reach.
#pragma once

#include "models/project/task.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace cairn {

struct CodeState {
    QString root; ///< whole path of the repository's work tree
    QString subfolder; ///< of the folder that was asked about, relative to `root`; empty: the root itself
    QString commit; ///< 40 hex digits; empty before the first commit
    QString branch;
    QByteArray diff; ///< of what is not committed, new files left out; empty: nothing
    QStringList tracked; ///< files that git knows, relative to `root`, sorted
    bool isDirty() const { return !diff.isEmpty(); }
};

/** Nothing where `folder` lies in no git repository. Never runs a program: hooks and filters of the repository are not started. */
[[nodiscard]] Result<std::optional<CodeState>> codeStateOf(const QString &folder);

/** What was laid out for a run. */
struct CodeCopy {
    QString workFolder; ///< where the program begins: the counterpart of the folder that was asked about
    qint64 copiedFiles = 0;
    qint64 linkedEntries = 0;
};

/** Lays a program's code out in `target` so that later edits do not reach it: the files that git tracks are copied as they are now; what
    it does not track (data, environments) is linked. Without a repository the source files beside the program are copied and the rest is
    linked. Refused with a sentence where there is more than a run's folder should hold (100,000 files or 1 GiB). */
[[nodiscard]] Result<CodeCopy> copyCode(const QString &folder, const std::optional<CodeState> &state, const QString &target, const TaskControl &control = {});

} // namespace cairn

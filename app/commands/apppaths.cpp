// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for the installed folder first, so that an installed copy never reads a source tree that happens to be there.
#include "app/commands/apppaths.h"

#include <QCoreApplication>
#include <QDir>

namespace cairn {

AppPaths AppPaths::find()
{
    const QDir programs(QCoreApplication::applicationDirPath());
    QDir shared(programs.filePath(QStringLiteral("../share/cairn")));
    if (!shared.exists())
        shared = QDir(QStringLiteral(CAIRN_RESOURCE_DIR));
    return {QDir::cleanPath(shared.filePath(QStringLiteral("recipes"))), QDir::cleanPath(shared.filePath(QStringLiteral("samples"))),
        programs.absolutePath()};
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Finds programs.
#include "models/runs/programs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Programs)
};

bool canBeRun(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() && info.isExecutable();
}

} // namespace

Programs Programs::besideThis() { return {QCoreApplication::applicationDirPath(), {}}; }

Result<QString> Programs::find(const QString &program) const
{
    if (program.contains(QLatin1Char('/'))) {
        if (canBeRun(program))
            return QFileInfo(program).absoluteFilePath(); // a link stays one: a virtual environment's python knows by it where it belongs
        return QFileInfo::exists(program) ? fail(Words::tr("%1 is no program that may be run; allow it with chmod +x.").arg(program))
                                          : fail(Words::tr("The program %1 does not exist.").arg(program));
    }
    if (!python.isEmpty() && program != python && (program == QLatin1String("python3") || program == QLatin1String("python")))
        return find(python);
    const QString own = QDir(folder).filePath(program);
    if (!folder.isEmpty() && !program.isEmpty() && canBeRun(own))
        return own;
    const QString found = QStandardPaths::findExecutable(program);
    if (found.isEmpty())
        return fail(Words::tr("There is no program %1, neither beside Cairn's own nor on PATH. Install it, or give its whole path.").arg(program));
    return found;
}

} // namespace cairn

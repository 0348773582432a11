// SPDX-License-Identifier: GPL-3.0-or-later
// The wording of progress and remaining time.
#include "widgets/common/taskstatus.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace cairn {

QString remainingText(double seconds)
{
    const QLocale locale;
    if (seconds < 90) {
        // Under ten seconds each counts, above that only the tens do.
        const double shown = seconds < 10 ? std::max(1.0, std::ceil(seconds)) : std::round(seconds / 10) * 10;
        return QCoreApplication::translate("TaskStatus", "%1 s").arg(locale.toString(int(shown)));
    }
    const int minutes = int(std::round(seconds / 60));
    if (minutes < 60)
        return QCoreApplication::translate("TaskStatus", "%1 min").arg(locale.toString(minutes));
    return QCoreApplication::translate("TaskStatus", "%1 h %2 min")
        .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

QString progressText(const TaskStatus &task)
{
    const QLocale locale;
    if (task.isStopping) return QCoreApplication::translate("TaskStatus", "Stopping");
    if (task.total <= 0 && task.done <= 0) return QCoreApplication::translate("TaskStatus", "Starting");
    const QString done = locale.toString(task.done);
    if (task.total <= 0) return QCoreApplication::translate("TaskStatus", "%1 so far").arg(done);
    const QString total = locale.toString(task.total);
    if (!task.secondsLeft) return QCoreApplication::translate("TaskStatus", "%1 of %2").arg(done, total);
    return QCoreApplication::translate("TaskStatus", "%1 of %2, about %3")
        .arg(done, total, remainingText(*task.secondsLeft));
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// TaskStatus is what the footer shows of one background task, and how that is said in words.
#pragma once

#include <QString>

#include <optional>

namespace cairn {

struct TaskStatus {
    QString id;
    QString title; // what is being done: "Importing pictures"
    qint64 done = 0;
    qint64 total = 0; // 0 while it is not known
    std::optional<double> secondsLeft;
    bool canCancel = true;
    bool isStopping = false;
};

// "312 of 5,000, about 40 s", "312 so far", "Starting", "Stopping".
[[nodiscard]] QString progressText(const TaskStatus &task);
// "40 s", "3 min", "2 h 5 min": rounded to what a guess is worth.
[[nodiscard]] QString remainingText(double seconds);

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// What a metric's name says: which way is better, and to which group (train, val, test) it belongs.
#pragma once

#include <QString>

namespace cairn {

/** A name that holds "loss" or "error" is best when smallest. The usual names of errors that do not say so (rmse, mse, mae, mape,
    msle, medae, as a whole word of the name: "val/rmse", "test_mae") count as errors too. All others are best when largest. */
[[nodiscard]] bool isSmallerBetter(const QString &name);
/** Whether there is a better and a worse at all: not for settings that are only logged along (learning_rate, lr, momentum, epoch), nor for what the machine did. */
[[nodiscard]] bool hasMerit(const QString &name);

/** Whether it says what the machine did, not the model: "system/cpu" and the like. */
[[nodiscard]] bool isOfMachine(const QString &name);

/** "val/loss" is group "val", metric "loss"; "loss" has no group. "val_loss", "train.loss" and "test-loss" are taken apart as well,
    where the first word is train, training, val, valid, validation, eval, dev or test. */
struct MetricName {
    QString group; ///< as written
    QString metric;

    /** train, val or test, whichever word was written for it; else the group itself. */
    [[nodiscard]] QString phase() const;
};
[[nodiscard]] MetricName splitMetricName(const QString &name);

} // namespace cairn

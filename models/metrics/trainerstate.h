// SPDX-License-Identifier: GPL-3.0-or-later
// Reads Hugging Face's trainer_state.json: the log of a training, written anew as a whole with each checkpoint.
#pragma once

#include "models/metrics/logreader.h"

namespace cairn {

/** Each object of `log_history` is one line of the log: its `step`, and numbers that are metrics. */
class TrainerStateReader : public LogReader
{
public:
    [[nodiscard]] qsizetype read(QByteArrayView bytes, bool isEnd) override;
    [[nodiscard]] bool isRewritten() const override { return true; }
    [[nodiscard]] QByteArray state() const override { return "{}"; }
    void restore(const QByteArray &) override {}

private:
    void readHistory(const QJsonObject &state);
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person did while the disk could not be written: kept in order, and tried again until the disk is back.
#pragma once

#include "models/project/result.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace cairn {

class UnsavedGestures : public QObject
{
    Q_OBJECT
public:
    /** Writes to the project; called again, later, when the disk refuses. Must hold all that it needs by value. */
    using Gesture = std::function<Result<void>()>;
    enum class Outcome { Saved, Waits, Failed };

    explicit UnsavedGestures(QObject *parent = nullptr);

    /** Does it now, unless others wait: then it waits behind them. `Failed`, told by failed(), where the disk is not the reason. */
    Outcome run(Gesture gesture);
    /** Tries now; the timer does so every other second. */
    void tryAgain();

    [[nodiscard]] int count() const { return int(m_waiting.size()); }
    [[nodiscard]] const Error &reason() const { return m_reason; } ///< why they wait

Q_SIGNALS:
    void changed(); ///< more wait, or fewer
    void failed(const cairn::Error &error);

private:
    QList<Gesture> m_waiting;
    Error m_reason;
    QTimer m_timer;
};

} // namespace cairn

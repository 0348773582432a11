// SPDX-License-Identifier: GPL-3.0-or-later
// The first that waits goes first: a later gesture may build on it.
#include "app/cairn/unsavedgestures.h"

#include "models/project/diskerror.h"

namespace cairn {
namespace {

constexpr int kTryAgainMs = 2000;

} // namespace

UnsavedGestures::UnsavedGestures(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(kTryAgainMs);
    connect(&m_timer, &QTimer::timeout, this, &UnsavedGestures::tryAgain);
}

UnsavedGestures::Outcome UnsavedGestures::run(Gesture gesture)
{
    if (m_waiting.isEmpty()) {
        const Result<void> done = gesture();
        if (done)
            return Outcome::Saved;
        if (!isDiskError(done.error())) {
            Q_EMIT failed(done.error());
            return Outcome::Failed;
        }
        m_reason = done.error();
        m_timer.start();
    }
    m_waiting.append(std::move(gesture));
    Q_EMIT changed();
    return Outcome::Waits;
}

void UnsavedGestures::tryAgain()
{
    const qsizetype before = m_waiting.size();
    while (!m_waiting.isEmpty()) {
        const Result<void> done = m_waiting.first()();
        if (!done && isDiskError(done.error())) {
            m_reason = done.error();
            break;
        }
        m_waiting.removeFirst();
        // It cannot be done any more: say so, and go on with the next.
        if (!done)
            Q_EMIT failed(done.error());
    }
    if (m_waiting.isEmpty())
        m_timer.stop();
    if (m_waiting.size() != before)
        Q_EMIT changed();
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Takes chosen runs of other programs into the project, and follows them while the window is open.
#pragma once

#include "models/metrics/runsources.h"
#include "models/project/task.h"

#include <QSet>
#include <QTimer>

namespace cairn {

class Session;

class RunAdopter : public QObject
{
    Q_OBJECT
public:
    RunAdopter(Session &session, QObject *parent);

    /** `found` was found at `path`; `isFollowed`: what is logged there later is taken in as well. */
    void adopt(const QString &path, const FoundRuns &found, bool isFollowed);
    [[nodiscard]] bool isFollowing() const { return !m_followed.isEmpty(); }
    void stopFollowing();

Q_SIGNALS:
    /** The runs' ids. */
    void adopted(const QList<qint64> &runs);
    void followingChanged();

private:
    /** Where to look again, and for which of the runs there. */
    struct Followed {
        QString path;
        QSet<QString> sources;
    };
    void lookAgain();

    Session &m_session;
    QList<Followed> m_followed;
    QTimer m_timer;
    bool m_isLooking = false;
};

} // namespace cairn

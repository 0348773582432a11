// SPDX-License-Identifier: GPL-3.0-or-later
// Looks after the file of the open image: a bar says when it is gone or changed, and offers the cure. Labels stay in any case.
#pragma once

#include "app/cairn/session.h"
#include "models/data/filestate.h"
#include "models/data/item.h"

#include <QDateTime>

namespace cairn {

class MessageBar;

class ImageFileWatch : public QObject
{
    Q_OBJECT
public:
    /** `bar` is the caller's to place; it is hidden while all is well. */
    ImageFileWatch(Session &session, MessageBar &bar, QObject *parent = nullptr);

    /** The image that is open now; with id 0: none. */
    void setItem(const Item &item);
    void look();

    [[nodiscard]] FileState state() const { return m_state; }

Q_SIGNALS:
    void readAgain(); ///< another content was accepted, or the file lies elsewhere
    void cameBack();

private:
    /** What a file looked like from outside: read only where that has changed. */
    struct Stamp {
        bool exists = false;
        qint64 bytes = 0;
        QDateTime modified;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    struct Look {
        Stamp stamp;
        FileState state = FileState::Same;
    };

    void take(const Look &look);
    void showBar();
    void act(const QString &action);
    void relink();
    void change(std::function<Result<void>()> work);

    Session &m_session;
    MessageBar &m_bar;
    Item m_item;
    Stamp m_stamp;
    bool m_hasLooked = false;
    FileState m_state = FileState::Same;
    QTimer m_timer;
    LatestTask m_task, m_change;
};

} // namespace cairn

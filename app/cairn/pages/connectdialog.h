// SPDX-License-Identifier: GPL-3.0-or-later
// "Connect a program": keeps the project's MLflow endpoint there and shows the two lines that a program needs.
#pragma once

#include "app/cairn/session.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cairn {

class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    enum class State {
        Off, ///< nobody wants it from here
        Starting, ///< wanted; the worker does not listen yet
        Listening,
        Failed,
    };

    /** Wants the endpoint from now on; the wish stays when the dialog is closed. */
    explicit ConnectDialog(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    void copy();

private:
    void setWanted(bool isWanted);
    void look();
    void showState(State state, const QString &sentence);

    Session &m_session;
    QLabel *m_says;
    QPlainTextEdit *m_lines;
    QCheckBox *m_keep;
    QPushButton *m_copy;
    QTimer m_timer;
    State m_state = State::Off;
    double m_since = 0; ///< UTC seconds since when it should be there
    bool m_isAsking = false; ///< a worker is being made sure of
};

} // namespace cairn

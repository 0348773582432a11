// SPDX-License-Identifier: GPL-3.0-or-later
// Below the table of runs: what the chosen run prints, as it prints it.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/runs.h"

#include <QWidget>

namespace cairn {

class LogPane;
class RunLog;

class RunLogPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RunLogPanel(Session &session, QWidget *parent = nullptr);

    /** Of a run that failed the error output is shown first; null: none. */
    void setRun(const Run *run);
    [[nodiscard]] LogPane *pane() const { return m_pane; }
    [[nodiscard]] RunLog *log() const { return m_log; }

private:
    void showStream(bool errors);
    void save();

    Session &m_session;
    RunLog *m_log;
    LogPane *m_pane;
    QString m_uuid;
    bool m_hasFailed = false;
    bool m_isStreamChosen = false; ///< by the person, since the run came into view
    QString m_folder;
    QStringList m_codeFolders;
    QTimer m_refresh;
};

/** Opens a text or picture with the desktop's program for it; what could be a program, or is neither, is shown in its folder instead, since a run may
    come from a stranger. */
void openSafely(const QString &file);

} // namespace cairn

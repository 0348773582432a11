// SPDX-License-Identifier: GPL-3.0-or-later
// What one sees before a project is open: recent projects, a new one, the sample.
#pragma once

#include "app/cairn/settings.h"
#include "models/project/result.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace cairn {

class MessageBar;

class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Settings &settings, QWidget *parent = nullptr);

    void reload();
    void showError(const Error &error);
    /** Shows that something is being prepared; empty: done. */
    void setBusy(const QString &sentence);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void helpRequested();
    void projectChosen(const QString &file);

private:
    QWidget *makeStart();
    QWidget *makeRecent();
    void openRecentMenu(const QPoint &at);

    Settings &m_settings;
    MessageBar *m_messages;
    QListWidget *m_recent;
    QLabel *m_noRecent;
    QLabel *m_busy;
    QPushButton *m_sample = nullptr;
};

} // namespace cairn

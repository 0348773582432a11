// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the runs: what the chosen run was asked, what it said, what was frozen with it, what it left behind.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/runs.h"

#include <QWidget>

class QLabel;
class QTabWidget;
class QTreeWidget;

namespace cairn {

class RecordPanel;

class RunInspector : public QWidget
{
    Q_OBJECT
public:
    explicit RunInspector(Session &session, QWidget *parent = nullptr);

    void setRun(qint64 runId); ///< 0: none
    void refresh();
    /** Brings the record of the run into view. */
    void showRecord();
    [[nodiscard]] RecordPanel *record() const { return m_record; }

private:
    /** A heading, and below it what with which value. */
    struct FactSection {
        QString title;
        QList<std::pair<QString, QString>> lines;

        friend bool operator==(const FactSection &, const FactSection &) = default;
    };

    [[nodiscard]] static QList<FactSection> factsOf(const Run &run);
    void showFacts(const Run &run);
    void showFiles(const Run &run);
    void openFile();

    Session &m_session;
    qint64 m_runId = 0;
    QLabel *m_title;
    QLabel *m_reason;
    QTabWidget *m_tabs;
    QTreeWidget *m_facts;
    RecordPanel *m_record;
    QTreeWidget *m_files;
    QList<FactSection> m_shownFacts;
    QStringList m_shownFiles;
    QTimer m_refresh;
};

} // namespace cairn

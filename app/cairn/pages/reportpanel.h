// SPDX-License-Identifier: GPL-3.0-or-later
// Report: which parts, in which order, under which title and with which notes; what it will look like beside them.
#pragma once

#include "app/cairn/report.h"
#include "app/cairn/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace cairn {

class ReportPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReportPanel(Session &session, QWidget *parent = nullptr);

    /** The first is what the others are held against. */
    void setRuns(const QList<Run> &runs);
    [[nodiscard]] ReportPlan plan() const;
    void setPlan(const ReportPlan &plan);
    void exportReport();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeSide();
    void gather();
    void fillParts();
    void preview();
    void fillTemplates();
    void saveTemplate();

    static constexpr qsizetype kMostRuns = 16;

    Session &m_session;
    QList<Run> m_runs;
    bool m_isStale = false;
    std::optional<ReportData> m_data;
    QStringList m_wanted; ///< parts of a template that are wanted once there is data; empty: all
    QLineEdit *m_title = nullptr;
    QListWidget *m_parts = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_templates = nullptr;
    QMenu *m_templateMenu = nullptr;
    QTextBrowser *m_preview;
    QLabel *m_state;
    QTimer m_later;
    QPointer<TaskHandle> m_task;
    quint64 m_token = 0;
};

} // namespace cairn

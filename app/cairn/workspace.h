// SPDX-License-Identifier: GPL-3.0-or-later
// A project on screen: rail, header, the pages, footer. It moves between pages and shows the same undo everywhere.
#pragma once

#include "app/cairn/page.h"

#include <QWidget>

class QStackedWidget;

namespace cairn {

class FooterBar;
class HeaderBar;
class HistoryPanel;
class Rail;

class Workspace : public QWidget
{
    Q_OBJECT
public:
    explicit Workspace(Session &session, QWidget *parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] QList<Page *> pages() const { return m_pages; }
    [[nodiscard]] Page *currentPage() const;
    void showPage(const QString &key);
    void go(const Destination &destination);
    /** Before closing: pages end what is half done and remember where they were. */
    void leave();

    [[nodiscard]] QAction *undoAction() const { return m_undo; }
    [[nodiscard]] QAction *redoAction() const { return m_redo; }
    [[nodiscard]] QAction *historyAction() const { return m_history; }
    void tell(const QString &sentence);
    void showAnnotator();

Q_SIGNALS:
    void pageChanged();
    void findRequested();
    void helpRequested();
    void settingsRequested();
    void annotatorRequested();

private:
    void addPages();
    void addPage(Page *page, const QString &toolTip);
    void connectProject();
    void showPlace();
    void setAlone(bool alone);
    void showUndo();
    void showHistory(bool shown);
    void undo();
    void redo();

    Session &m_session;
    QList<Page *> m_pages;
    Rail *m_rail;
    HeaderBar *m_header;
    FooterBar *m_footer;
    QStackedWidget *m_stack;
    HistoryPanel *m_historyPanel;
    QAction *m_undo;
    QAction *m_redo;
    QAction *m_history;
};

} // namespace cairn

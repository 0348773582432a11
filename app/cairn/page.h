// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the window: one step of the loop. It connects widgets, which say what the person wishes, with models, which do it.
#pragma once

#include "app/cairn/session.h"

#include <QAction>
#include <QWidget>

class QVBoxLayout;

namespace cairn {

class MessageBar;

/** An entry of the find-anything palette. */
struct PaletteEntry {
    QString title;
    QString subtitle;
    QString iconName;
    Destination destination;
};

class Page : public QWidget
{
    Q_OBJECT
public:
    Page(Session &session, QWidget *parent = nullptr);

    /** "images": names the page in settings, destinations and tests; also the name of its icon. */
    [[nodiscard]] virtual QString key() const = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /** The last part of the breadcrumb: the image, the table; empty when the page is the place. */
    [[nodiscard]] virtual QString place() const { return {}; }
    /** "42 of 364 done": progress of the page's work, for the footer. */
    [[nodiscard]] virtual QString progressText() const { return {}; }
    /** The menu of the page, with its shortcuts; they are live only while the page is shown. A null entry is a separator. */
    [[nodiscard]] virtual QList<QAction *> menuActions() const { return {}; }
    /** Everything of this page that has a name, in the order in which it was made: what the table of keys shows. */
    [[nodiscard]] QList<QAction *> namedActions() const;
    /** What of this page the palette finds for what was typed. */
    [[nodiscard]] virtual QList<PaletteEntry> find(const QString &typed) const { Q_UNUSED(typed) return {}; }
    virtual void go(const Destination &destination) { Q_UNUSED(destination) }
    /** Called before the page is left and before the window closes: end what is half done, remember where things are. */
    virtual void leave() {}
    /** Called each time the page is shown. */
    virtual void enter() {}

    void showError(const Error &error);
    void showMessage(const QString &sentence);
    void clearMessage();
    /** A sentence with a button that does something about it. */
    void showCure(const QString &sentence, const QString &button, std::function<void()> cure);

Q_SIGNALS:
    void placeChanged();
    void progressChanged();
    /** The page wants the whole window for itself, or gives the rest back. */
    void aloneRequested(bool alone);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    /** Files and folders were dropped on the page. What does not take any need not know. */
    virtual void takeFiles(const QStringList &paths) { Q_UNUSED(paths) }

    [[nodiscard]] Session &session() const { return m_session; }
    [[nodiscard]] Project &project() const { return m_session.project(); }
    /** Puts the page's content below its message bar. */
    void setContent(QWidget *content);
    /** Lets files be dropped anywhere on the page: takeFiles() gets them. */
    void takeDrops() { setAcceptDrops(!project().isReadOnly()); }
    /** An action of this page: text, shortcut (changeable by name in the settings), what it does. */
    QAction *addPageAction(const QString &name, const QString &text, const QString &shortcut, const QString &iconName, std::function<void()> done);

private:
    Session &m_session;
    QVBoxLayout *m_layout;
    MessageBar *m_messages;
    std::function<void()> m_cure;
};

} // namespace cairn

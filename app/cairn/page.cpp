// SPDX-License-Identifier: GPL-3.0-or-later
// The message bar at a page's head, and actions that live only while the page is shown.
#include "app/cairn/page.h"

#include "app/cairn/shortcuts.h"
#include "widgets/common/icons.h"
#include "widgets/common/messagebar.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>
#include <QVBoxLayout>

namespace cairn {

Page::Page(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
    , m_messages(new MessageBar(this))
{
    setSurface(this, Surface::WorkArea);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(m_messages);
    m_messages->hide();
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        m_messages->clear();
        if (const auto cure = std::exchange(m_cure, {}))
            cure();
    });
}

void Page::setContent(QWidget *content) { m_layout->addWidget(content, 1); }

void Page::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void Page::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    takeFiles(paths);
}

QList<QAction *> Page::namedActions() const
{
    QList<QAction *> named;
    for (QAction *action : actions()) {
        if (!action->objectName().isEmpty())
            named.append(action);
    }
    return named;
}

void Page::showError(const Error &error) { m_messages->showError(error.sentence, error.detail); }

void Page::showMessage(const QString &sentence) { m_messages->showMessage({MessageKind::Info, sentence, {}, {}, true}); }

void Page::clearMessage() { m_messages->clear(); }

void Page::showCure(const QString &sentence, const QString &button, std::function<void()> cure)
{
    m_cure = std::move(cure);
    m_messages->showMessage({MessageKind::Warning, sentence, {}, {{QStringLiteral("cure"), button}}, true});
}

QAction *Page::addPageAction(const QString &name, const QString &text, const QString &shortcut, const QString &iconName, std::function<void()> done)
{
    auto *action = new QAction(text, this);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    setUpShortcut(action, m_session.settings(), key() + QLatin1Char('/') + name, QKeySequence(shortcut));
    // A page's keys are live while the page is on screen, wherever the focus is on it.
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (done)
        connect(action, &QAction::triggered, this, std::move(done));
    addAction(action);
    return action;
}

} // namespace cairn

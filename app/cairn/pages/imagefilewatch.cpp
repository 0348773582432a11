// SPDX-License-Identifier: GPL-3.0-or-later
// A look every other second, in a task: a disk that hangs must not hold the window.
#include "app/cairn/pages/imagefilewatch.h"

#include "models/data/items.h"
#include "models/imaging/imagecache.h"
#include "widgets/common/ask.h"
#include "widgets/common/messagebar.h"

#include <QFileInfo>

namespace cairn {
namespace {

constexpr int kLookMs = 2000;

} // namespace

ImageFileWatch::ImageFileWatch(Session &session, MessageBar &bar, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_bar(bar)
{
    connect(&m_bar, &MessageBar::actionTriggered, this, &ImageFileWatch::act);
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &ImageFileWatch::look);
}

void ImageFileWatch::setItem(const Item &item)
{
    m_task.cancel();
    m_item = item;
    m_stamp = {};
    m_hasLooked = false;
    m_state = FileState::Same;
    m_bar.clear();
    if (item.id == 0)
        return m_timer.stop();
    m_timer.start();
    look();
}

void ImageFileWatch::look()
{
    // A look that takes long is waited for.
    if (m_item.id == 0 || m_task.isRunning())
        return;
    Project &project = m_session.project();
    m_task.start<Look>(
        [&project, id = m_item.id, path = Items::absolutePath(project, m_item), before = m_stamp, hasLooked = m_hasLooked, state = m_state](
            TaskControl &control) -> Result<Look> {
            const QFileInfo info(path);
            const Stamp now {info.exists(), info.exists() ? info.size() : 0, info.exists() ? info.lastModified() : QDateTime()};
            if (hasLooked && now == before && state != FileState::Unreadable)
                return Look {now, state};
            const Result<FileState> found = fileStateOf(project, id, control);
            return found ? Result<Look>(Look {now, *found}) : Result<Look>(fail(found));
        },
        [this](const Result<Look> &look) {
            if (look)
                take(*look);
        });
}

void ImageFileWatch::take(const Look &look)
{
    m_hasLooked = true;
    m_stamp = look.stamp;
    const FileState before = std::exchange(m_state, look.state);
    if (before == m_state)
        return;
    showBar();
    const bool isMissing = m_state == FileState::Missing;
    if ((isMissing || before == FileState::Missing) && isMissing != m_item.isMissing && !m_session.project().isReadOnly()) {
        m_item.isMissing = isMissing;
        m_change.start<bool>([&project = m_session.project(), id = m_item.id, isMissing](TaskControl &) -> Result<bool> {
            return noteMissing(project, id, isMissing).map([] { return true; }); // where that cannot be written, lists learn it another time
        }, [](const Result<bool> &) {});
    }
    if (m_state == FileState::Same)
        Q_EMIT cameBack();
}

void ImageFileWatch::showBar()
{
    const MessageAction again {QStringLiteral("look"), tr("Look again")};
    const bool canWrite = !m_session.project().isReadOnly();
    switch (m_state) {
    case FileState::Same:
        return m_bar.clear();
    case FileState::Missing: {
        QList<MessageAction> actions {again};
        if (canWrite)
            actions.prepend({QStringLiteral("relink"), tr("Find the file…")});
        return m_bar.showMessage({MessageKind::Warning,
            tr("The file %1 is no longer where it was. Its labels are kept and can be edited. If its disk was taken out, put it back.").arg(m_item.name()),
            Items::absolutePath(m_session.project(), m_item), actions, true});
    }
    case FileState::Changed:
        return m_bar.showMessage({MessageKind::Warning,
            tr("The file %1 has another content than the one that was labelled. Its labels are kept; look whether they still fit.").arg(m_item.name()),
            Items::absolutePath(m_session.project(), m_item),
            canWrite ? QList<MessageAction> {{QStringLiteral("accept"), tr("Use the new picture")}} : QList<MessageAction>(), true});
    case FileState::Unreadable:
        return m_bar.showMessage({MessageKind::Warning,
            tr("The file %1 cannot be read now. Its labels are kept and can be edited. Check its disk and its permissions.").arg(m_item.name()),
            Items::absolutePath(m_session.project(), m_item), {again}, true});
    }
}

void ImageFileWatch::act(const QString &action)
{
    if (action == QLatin1String("relink"))
        return relink();
    if (action == QLatin1String("accept"))
        return change([&project = m_session.project(), id = m_item.id] { return acceptChangedFile(project, id); });
    m_hasLooked = false;
    look();
}

void ImageFileWatch::relink()
{
    FileQuestion question;
    question.title = tr("Where is %1 now?").arg(m_item.name());
    const std::optional<QStringList> files = m_session.ask().openFiles(m_bar.window(), question);
    if (!files || files->isEmpty())
        return;
    change([&project = m_session.project(), id = m_item.id, path = files->first()] { return relinkItem(project, id, path); });
}

void ImageFileWatch::change(std::function<Result<void>()> work)
{
    m_change.start<Item>(
        [work = std::move(work), &project = m_session.project(), id = m_item.id](TaskControl &) -> Result<Item> {
            if (const Result<void> done = work(); !done)
                return fail(done);
            const auto reader = project.openReader();
            return reader ? Items::byId(**reader, id) : Result<Item>(fail(reader));
        },
        [this](const Result<Item> &item) {
            if (!m_session.succeeded(item) || item->id != m_item.id)
                return;
            m_session.images().forget({Items::absolutePath(m_session.project(), *item), item->page});
            setItem(*item);
            Q_EMIT readAgain();
        });
}

} // namespace cairn

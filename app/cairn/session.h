// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of one window share: the open project, the tasks under way, the questions to the person, the taste.
#pragma once

#include "app/cairn/settings.h"
#include "app/cairn/taskboard.h"
#include "app/commands/apppaths.h"
#include "models/project/project.h"

#include <QTimer>

namespace cairn {

class Ask;
class ImageCache;
class Thumbnails;

/** Where in the window something is: what the palette, the breadcrumb, links and the history lead to. */
struct Destination {
    QString page; ///< Page::key(); empty: stay
    qint64 itemId = 0;
    qint64 tableId = 0;
    qint64 rowId = 0;
    QList<qint64> runIds;
};

class Session : public QObject
{
    Q_OBJECT
public:
    Session(std::unique_ptr<Project> project, AppPaths paths, Settings &settings, Ask &ask, QObject *parent = nullptr);
    /** Waits for the tasks under way, unless `close` was called. */
    ~Session() override;

    /** Cancels the tasks and hands the project to a closer, a child of `owner`. The session is to be deleted next. */
    void close(QObject *owner);

    [[nodiscard]] Project &project() const { return *m_project; }
    [[nodiscard]] const AppPaths &paths() const { return m_paths; }
    [[nodiscard]] Settings &settings() const { return m_settings; }
    [[nodiscard]] Ask &ask() const { return m_ask; }
    [[nodiscard]] TaskBoard &tasks() { return m_tasks; }
    [[nodiscard]] ImageCache &images() const { return *m_images; }
    [[nodiscard]] Thumbnails &thumbnails() const { return *m_thumbnails; }

    /** Leads the window elsewhere. */
    void go(const Destination &destination) { Q_EMIT destinationRequested(destination); }
    /** Tells of a failure on the page that is shown; nothing for what was cancelled by the person. */
    void report(const Error &error);
    /** Shows the error of a result, true when there was none. */
    template<typename T>
    bool succeeded(const Result<T> &result)
    {
        if (!result)
            report(result.error());
        return result.has_value();
    }

Q_SIGNALS:
    void destinationRequested(const cairn::Destination &destination);
    void failed(const cairn::Error &error);
    /** Something worth one quiet sentence ("60 pictures added"). */
    void told(const QString &sentence);

private:
    void backUp();
    void lookAfterFiles();

    std::unique_ptr<Project> m_project;
    AppPaths m_paths;
    Settings &m_settings;
    Ask &m_ask;
    TaskBoard m_tasks;
    std::unique_ptr<ImageCache> m_images;
    std::unique_ptr<Thumbnails> m_thumbnails;
    QTimer m_backupTimer;
    QTimer m_forgetTimer;
    LatestTask m_upkeep;
    double m_backedUpAt = 0;
};

} // namespace cairn

Q_DECLARE_METATYPE(cairn::Destination)

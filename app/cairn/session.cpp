// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the parts together, and keeps backups while people work.
#include "app/cairn/session.h"

#include "app/cairn/projectcloser.h"
#include "models/data/missingitems.h"
#include "models/imaging/imagecache.h"
#include "models/imaging/thumbnails.h"
#include "models/imaging/tilepyramid.h"
#include "models/project/backups.h"
#include "models/project/clock.h"

namespace cairn {
namespace {

constexpr int kBackupMinutes = 30;
constexpr int kForgetMs = 500;
constexpr qint64 kTileBytes = 10LL * 1024 * 1024 * 1024;
constexpr qint64 kThumbnailBytes = 2LL * 1024 * 1024 * 1024; // of all projects together; the longest unused go first

} // namespace

Session::Session(std::unique_ptr<Project> project, AppPaths paths, Settings &settings, Ask &ask, QObject *parent)
    : QObject(parent)
    , m_project(std::move(project))
    , m_paths(std::move(paths))
    , m_settings(settings)
    , m_ask(ask)
    , m_images(std::make_unique<ImageCache>())
    , m_thumbnails(std::make_unique<Thumbnails>())
{
    // Files that were imported again may have been replaced; an import tells often, so one look is enough for many of its slices.
    m_forgetTimer.setSingleShot(true);
    m_forgetTimer.setInterval(kForgetMs);
    connect(&m_forgetTimer, &QTimer::timeout, this, [this] { m_images->forgetChanged(); });
    connect(m_project.get(), &Project::published, this, [this](cairn::Topics topics) {
        if (topics & Topic::Items && !m_forgetTimer.isActive())
            m_forgetTimer.start();
    });
    lookAfterFiles();
    if (m_project->isReadOnly()) {
        m_project->watch();
        return;
    }
    (void)m_project->setAnnotator(settings.annotator());
    m_project->watch();
    // A backup on open holds what was there before this session touches it; then one for each half hour with changes.
    backUp();
    connect(&m_backupTimer, &QTimer::timeout, this, [this] {
        if (m_project->savedAt() > m_backedUpAt)
            backUp();
    });
    m_backupTimer.start(kBackupMinutes * 60 * 1000);
}

Session::~Session()
{
    if (m_project)
        close(this);
}

void Session::close(QObject *owner)
{
    m_backupTimer.stop();
    m_upkeep.cancel();
    for (TaskHandle *task : m_tasks.tasks())
        task->cancel();
    // Tasks hold the project; it goes when the last of them has seen that it is cancelled.
    new ProjectCloser(std::move(m_project), owner);
}

void Session::backUp()
{
    m_backedUpAt = utcNow();
    m_tasks.run<QString>(
        tr("Backing up"), this, [file = m_project->file()](TaskControl &control) { return makeBackup(file, {}, control); },
        [this](const Result<QString> &made) { succeeded(made); });
}

void Session::lookAfterFiles()
{
    m_upkeep.start<qint64>(
        [&project = *m_project, thumbnails = m_thumbnails->cacheFolder()](TaskControl &control) -> Result<qint64> {
            Result<qint64> noted = project.isReadOnly() ? Result<qint64>(0) : noteMissingItems(project, control);
            if (!control.isCanceled())
                Thumbnails::trimFolder(thumbnails, kThumbnailBytes);
            if (!control.isCanceled())
                TilePyramid::trimFolder({}, kTileBytes);
            return noted;
        },
        [this](const Result<qint64> &noted) { succeeded(noted); });
}

void Session::report(const Error &error)
{
    if (!error.isCanceled())
        Q_EMIT failed(error);
}

} // namespace cairn

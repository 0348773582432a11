// SPDX-License-Identifier: GPL-3.0-or-later
// Small pictures of pictures, and of regions of them, made once and kept in the user's cache folder.
#pragma once

#include "models/project/result.h"

#include <QHash>
#include <QImage>
#include <QList>
#include <QObject>
#include <QRectF>
#include <QSize>
#include <QThreadPool>

namespace cairn {

/** `size` is in device pixels (multiply by the device pixel ratio): the thumbnail fits into it, its shape kept. A `region` in
    pixels of the displayed picture asks for a crop: the region with a little of what surrounds it. */
struct ThumbnailRequest {
    QString path; ///< absolute
    int page = 0;
    QSize size;
    QRectF region;

    friend bool operator==(const ThumbnailRequest &, const ThumbnailRequest &) = default;
};

/** Lives in the window's thread, works in its own. The newest request is served first and very old ones that nobody asked for
    again are dropped, so that a list can simply ask for what it paints while it is scrolled. */
class Thumbnails : public QObject
{
    Q_OBJECT
public:
    /** An empty folder means the user's cache folder. */
    explicit Thumbnails(const QString &cacheFolder = {}, QObject *parent = nullptr);
    ~Thumbnails() override;

    /** Answers with ready(id) or failed(id). A second request with the same id replaces the first; the same once more while it is
        being made changes nothing. */
    void request(qint64 id, const ThumbnailRequest &request);
    void cancel(qint64 id);
    void cancelAll();

    /** Deletes the files that were unused the longest until at most `bytes` are left. Takes a while: call it in a task. */
    static void trimFolder(const QString &cacheFolder, qint64 bytes);
    [[nodiscard]] QString cacheFolder() const { return m_folder; }

Q_SIGNALS:
    void ready(qint64 id, const QImage &image);
    void failed(qint64 id, const cairn::Error &error);
    void dropped(qint64 id); ///< not made, since too many newer ones were asked for: ask again when it is wanted again

private:
    struct Waiting {
        qint64 id = 0;
        ThumbnailRequest request;
    };
    struct Running {
        quint64 ticket = 0; // whose answer counts
        ThumbnailRequest request;
    };

    void startWaiting();
    void start(const Waiting &waiting);
    void take(qint64 id, quint64 ticket, const Result<QImage> &result);

    QString m_folder;
    QList<Waiting> m_waiting; // the newest last
    QHash<qint64, Running> m_running; // by id
    int m_busy = 0;
    quint64 m_ticket = 0;
    QThreadPool m_pool; // last, so that it is emptied first
};

/** One thumbnail, here and now: from the folder if it is there, made and stored otherwise. For commands, tests and tasks. */
[[nodiscard]] Result<QImage> makeThumbnail(const ThumbnailRequest &request, const QString &cacheFolder);

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// A log file that may be large and may grow, as lines: only those that are asked for are read, the rest is known by where it lies.
#pragma once

#include "models/project/task.h"
#include "models/runs/logscan.h"
#include "models/runs/logtext.h"

#include <QCache>
#include <QObject>

namespace cairn {

class RunLog : public QObject
{
    Q_OBJECT
public:
    explicit RunLog(QObject *parent = nullptr);

    /** Another file, from its start; empty: none. `codeFolders` are where files that the log names may lie. */
    void setFile(const QString &file, const QStringList &codeFolders = {});
    [[nodiscard]] const QString &file() const { return m_file; }
    /** Looks for what was written since; in a task. */
    void refresh();

    [[nodiscard]] qint64 lineCount() const { return m_scan.lines; }
    [[nodiscard]] qint64 bytes() const { return m_scan.end; }
    [[nodiscard]] LogLine line(qint64 number) const;
    [[nodiscard]] const QList<qint64> &errors() const { return m_scan.errors; }
    [[nodiscard]] bool isError(qint64 number) const;

    /** Looks in a task for lines that hold the text, and again as the file grows; found() follows. Empty: no search. */
    void find(const QString &text);
    [[nodiscard]] const QString &soughtText() const { return m_sought; }
    [[nodiscard]] const LogHits &hits() const { return m_hits; }

    /** The file that a line's place names, where it really lies in the run's code or work folder and is no program; else empty. */
    [[nodiscard]] QString fileOf(const LogPlace &place) const;
    /** Lines as a person reads them, without colours; at most some megabytes. */
    [[nodiscard]] QString text(qint64 first, qint64 count) const;
    /** The file as it is, elsewhere. */
    [[nodiscard]] Result<void> saveAs(const QString &target) const;

Q_SIGNALS:
    void grown(); ///< or another one, or shorter
    void found();

private:
    [[nodiscard]] QList<QByteArray> strideOf(qint64 number) const;

    QString m_file;
    QStringList m_codeFolders;
    LogScan m_scan;
    QString m_sought;
    LogHits m_hits;
    LatestTask m_scanning;
    LatestTask m_finding;
    mutable QCache<qint64, QList<QByteArray>> m_strides;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// A project with one run, for tests of metrics.
#pragma once

#include "models/metrics/pointwriter.h"
#include "models/project/project.h"

#include <QTemporaryDir>

namespace cairn::tests {

class MetricProject
{
public:
    MetricProject()
    {
        auto made = Project::create(m_folder.filePath(QStringLiteral("p")), QStringLiteral("p"));
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        m_project = std::move(*made);
        write([](SQLite::Database &database) {
            execute(database, "INSERT INTO run(id, uuid, name, status, folder) VALUES(1, 'u', 'run', 'running', 'runs/u')");
        });
    }

    void write(const std::function<void(SQLite::Database &)> &work)
    {
        const Result<void> written = (*m_project->gate())->write(Topic::Points, [&](SQLite::Database &database) -> Result<void> {
            work(database);
            return {};
        });
        if (!written)
            qFatal("%s %s", qPrintable(written.error().sentence), qPrintable(written.error().detail));
    }

    /** Appends in one transaction with a writer of its own; returns the series. */
    qint64 append(const QString &name, const QList<Point> &points)
    {
        qint64 series = 0;
        write([&](SQLite::Database &database) {
            PointWriter writer(database);
            series = writer.seriesOf(1, name);
            writer.append(series, {points.constData(), size_t(points.size())});
        });
        return series;
    }

    SQLite::Database &reader() { return m_project->reader(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

} // namespace cairn::tests

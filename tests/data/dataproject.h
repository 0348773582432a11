// SPDX-License-Identifier: GPL-3.0-or-later
// A project in a folder of its own, and files to import, for tests of the data room.
#pragma once

#include "models/data/imageimporter.h"
#include "models/data/tableimporter.h"
#include "models/project/project.h"

#include <QImage>
#include <QTemporaryDir>

namespace cairn::tests {

class DataProject
{
public:
    DataProject()
    {
        auto made = Project::create(path(QStringLiteral("project")), QStringLiteral("p"));
        if (!made)
            qFatal("%s", qPrintable(made.error().sentence));
        m_project = std::move(*made);
    }

    Project &project() { return *m_project; }
    SQLite::Database &reader() { return m_project->reader(); }
    /** Beside the project's folder. */
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString inProject(const QString &name) const { return path(QStringLiteral("project/") + name); }

    QString writeFile(const QString &name, const QByteArray &bytes)
    {
        const QString file = path(name);
        QDir().mkpath(QFileInfo(file).path());
        QFile target(file);
        if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(target.errorString()));
        return file;
    }

    /** A picture of one color; the color makes its content its own. */
    QString writePicture(const QString &name, QRgb color, QSize size = {20, 10})
    {
        const QString file = path(name);
        QDir().mkpath(QFileInfo(file).path());
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        if (!image.save(file))
            qFatal("no picture %s", qPrintable(file));
        return file;
    }

    ImageImportReport importPictures(const QStringList &paths, bool copy = false)
    {
        const auto report = importImages(*m_project, {paths, copy, {}});
        if (!report)
            qFatal("%s", qPrintable(report.error().sentence));
        return *report;
    }

    TableImportReport importTableFile(const QString &file, const QString &name = {})
    {
        TableImportRequest request;
        request.path = file;
        request.name = name;
        const auto report = importTable(*m_project, request);
        if (!report)
            qFatal("%s", qPrintable(report.error().sentence));
        return *report;
    }

    /** The first column of a query's rows, as text; NULL is "NULL". */
    QStringList column(const QString &sql)
    {
        SQLite::Statement query(reader(), sql.toStdString());
        QStringList values;
        while (query.executeStep())
            values.append(isNullColumn(query, 0) ? QStringLiteral("NULL") : textColumn(query, 0));
        return values;
    }

    void write(const std::function<void(SQLite::Database &)> &work)
    {
        const Result<void> written = (*m_project->gate())->publish({}, [&](SQLite::Database &database) -> Result<void> {
            work(database);
            return {};
        });
        if (!written)
            qFatal("%s %s", qPrintable(written.error().sentence), qPrintable(written.error().detail));
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
};

} // namespace cairn::tests

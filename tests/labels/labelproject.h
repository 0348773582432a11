// SPDX-License-Identifier: GPL-3.0-or-later
// A trial project with pictures (rows only, no files) and a table, for the tests of labels and formats.
#pragma once

#include "models/data/tableimporter.h"
#include "models/data/tables.h"
#include "tests/project/testproject.h"

namespace cairn {

class LabelProject : public TestProject
{
public:
    using TestProject::TestProject;

    /** A picture as the import would have entered it; its id. */
    qint64 addItem(const QString &path, QSize size = {640, 480}, const QString &group = {}, int page = 0)
    {
        qint64 id = 0;
        need(gate().write(Topic::Items, [&](SQLite::Database &database) -> Result<void> {
            database.exec("INSERT INTO source(id, kind, uri, added_at) VALUES(1, 'files', '', 0) ON CONFLICT DO NOTHING");
            execute(database, "INSERT INTO item(source_id, path, page, width, height, bytes, group_key, added_at) VALUES(1, ?, ?, ?, ?, 1, ?, 0)",
                path, page, size.width(), size.height(), group.isEmpty() ? QVariant() : QVariant(group));
            id = database.getLastInsertRowid();
            return {};
        }));
        return id;
    }

    QList<qint64> addItems(int count)
    {
        QList<qint64> ids;
        for (int at = 0; at < count; ++at)
            ids.append(addItem(QStringLiteral("images/%1.jpg").arg(at, 4, 10, QLatin1Char('0'))));
        return ids;
    }

    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("%s could not be written", qPrintable(file.fileName()));
        return file.fileName();
    }

    TableInfo addTable(const QString &name, const QByteArray &csv)
    {
        return importFile(name, write(name + QStringLiteral(".csv"), csv));
    }

    TableInfo importFile(const QString &name, const QString &file)
    {
        TableImportRequest request;
        request.path = file;
        request.name = name;
        const TableImportReport report = need(importTable(project(), request));
        return need(Tables::byId(reader(), report.tableId));
    }

    /** Rows 1 to `count` with a number and a word. */
    TableInfo addNumbers(int count)
    {
        QByteArray csv = "number,word\n";
        for (int row = 1; row <= count; ++row)
            csv += QByteArray::number(row * 0.5) + ",w" + QByteArray::number(row % 7) + '\n';
        return addTable(QStringLiteral("numbers"), csv);
    }
};

[[nodiscard]] inline QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the project by what the commands use.
#include "tests/gui/smallproject.h"

#include "models/data/imageimporter.h"
#include "models/data/tableimporter.h"
#include "models/labels/labelschema.h"
#include "models/labels/rowlabels.h"
#include "models/project/project.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>

namespace cairn::test {
namespace {

void paint(const QString &file, int number)
{
    QImage picture(320, 240, QImage::Format_RGB32);
    picture.fill(QColor(236, 230, 224));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv(number * 70, 120, 190));
    painter.drawEllipse(QRectF(60, 50, 80, 80));
    painter.drawEllipse(QRectF(200, 120, 60, 50));
    painter.end();
    if (!picture.save(file))
        qFatal("no picture %s", qPrintable(file));
}

template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

SmallProject::SmallProject(Content content)
{
    const auto project = must(Project::create(folder(), QStringLiteral("Trial")));
    if (content == Content::Nothing)
        return;
    must(project->setAnnotator(QStringLiteral("Ana")));
    QDir().mkpath(path(QStringLiteral("pictures")));
    QStringList pictures;
    for (int number = 0; number < 4; ++number) {
        pictures.append(path(QStringLiteral("pictures/%1.png").arg(QChar('a' + number))));
        paint(pictures.last(), number);
    }
    must(importImages(*project, {pictures, false, {}}, {}));
    QByteArray csv = "case,age,size\n";
    for (int row = 1; row <= 40; ++row)
        csv += QByteArray::number(row).rightJustified(4, '0') + ',' + QByteArray::number(20 + row) + ',' + QByteArray::number(row * 0.25) + '\n';
    TableImportRequest table;
    table.path = write(QStringLiteral("cases.csv"), csv);
    const TableImportReport imported = must(importTable(*project, table));
    must(RowLabels(*project).addColumn(imported.tableId, QStringLiteral("answer"), {QStringLiteral("yes"), QStringLiteral("no")}));
    must(LabelSchema(*project).addClass(QStringLiteral("round")));
    must(LabelSchema(*project).addClass(QStringLiteral("flat")));
}

QString SmallProject::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    return path(name);
}

qint64 SmallProject::itemId(const QString &name) const
{
    const QStringList ids = ask(QStringLiteral("SELECT id FROM item WHERE path LIKE '%/%1'").arg(name));
    return ids.value(0).toLongLong();
}

QStringList SmallProject::ask(const QString &sql) const
{
    const auto reader = must(openDatabase(QDir(folder()).filePath(QStringLiteral("project.cairn")), DatabaseMode::ReadOnly));
    SQLite::Statement query(*reader, sql.toStdString());
    QStringList values;
    while (query.executeStep())
        values.append(isNullColumn(query, 0) ? QStringLiteral("NULL") : textColumn(query, 0));
    return values;
}

} // namespace cairn::test

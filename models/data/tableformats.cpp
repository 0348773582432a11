// SPDX-License-Identifier: GPL-3.0-or-later
// The list of formats, and finding the one that a file has.
#include "models/data/tableformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cairn {
namespace {

constexpr qint64 kHeadBytes = 4096;

} // namespace

const QList<TableFormat> &tableFormats()
{
    static const QList<TableFormat> kFormats = {workbookFormat(), databaseFormat(), parquetFormat(), jsonFormat(), separatedFormat()};
    return kFormats;
}

const TableFormat &tableFormatOf(const QString &path)
{
    QFile file(path);
    const QByteArray head = QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(kHeadBytes) : QByteArray();
    for (const TableFormat &format : tableFormats()) {
        if (format.isIt(path, head))
            return format;
    }
    return tableFormats().last();
}

QStringList tableEndings()
{
    QStringList endings;
    for (const TableFormat &format : tableFormats())
        endings += format.endings;
    return endings;
}

Result<std::unique_ptr<TableSource>> openTableSource(const QString &path, const TableChoice &choice)
{
    if (!QFileInfo::exists(path))
        return fail(QCoreApplication::translate("TableImport", "There is no file %1.").arg(QDir::toNativeSeparators(path)));
    return tableFormatOf(path).open(path, choice);
}

} // namespace cairn

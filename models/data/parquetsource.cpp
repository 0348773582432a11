// SPDX-License-Identifier: GPL-3.0-or-later
// Parquet is not read here: the sentence names the converter that comes along.
#include "models/data/tableformats.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cairn {
namespace {

Result<std::unique_ptr<TableSource>> refuseParquet(const QString &path, const TableChoice &)
{
    const QFileInfo file(path);
    const QString target = file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(".sqlite"));
    const QString command = QStringLiteral("python3 \"%1\" \"%2\" \"%3\"")
                                .arg(parquetConverter(), QDir::toNativeSeparators(file.absoluteFilePath()), QDir::toNativeSeparators(target));
    return fail(QCoreApplication::translate("ParquetTable",
        "%1 is a Parquet file, which has to be converted first. In a terminal, run: %2 (it needs pyarrow: pip install pyarrow). Then import %3.")
                    .arg(file.fileName(), command, QFileInfo(target).fileName()), command);
}

} // namespace

QString parquetConverter()
{
    const QDir program(QCoreApplication::applicationDirPath());
    const QString name = QStringLiteral("python/parquet_to_sqlite.py");
    for (const QString &folder : {QStringLiteral("../share/cairn"), QStringLiteral("../../../resources"), QStringLiteral("../../resources")}) {
        if (const QString path = program.filePath(folder + QLatin1Char('/') + name); QFileInfo::exists(path))
            return QDir::toNativeSeparators(QDir::cleanPath(path));
    }
    return QStringLiteral("parquet_to_sqlite.py");
}

TableFormat parquetFormat()
{
    return {"parquet", {QStringLiteral("parquet")}, [](const QString &, const QByteArray &head) { return head.startsWith("PAR1"); }, refuseParquet};
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Making names safe and unique.
#include "models/data/tablenames.h"

#include <QFileInfo>
#include <QSet>

namespace cairn {
namespace {

/** Letters, digits and underscores of ASCII; accents are taken off. */
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar letter : name.normalized(QString::NormalizationForm_KD)) {
        if (letter.unicode() < 0x80 && letter.isLetterOrNumber())
            plain += letter;
        else if (letter.category() != QChar::Mark_NonSpacing && !plain.endsWith(QLatin1Char('_')))
            plain += QLatin1Char('_');
    }
    while (plain.endsWith(QLatin1Char('_')))
        plain.chop(1);
    while (plain.startsWith(QLatin1Char('_')))
        plain.remove(0, 1);
    return plain.left(60);
}

bool isTaken(SQLite::Database &database, const QString &sqlName)
{
    return integerOf(database, "SELECT count(*) FROM sqlite_schema WHERE lower(name) = lower(?)", sqlName) > 0;
}

bool isNameTaken(SQLite::Database &database, const QString &name)
{
    return integerOf(database, "SELECT count(*) FROM data_table WHERE lower(name) = lower(?)", name) > 0;
}

} // namespace

QStringList uniqueColumnNames(const QStringList &written, KeepRowId keepRowId)
{
    QStringList names;
    QSet<QString> taken;
    if (keepRowId == KeepRowId::No)
        taken.insert(QStringLiteral("row_id"));
    // Names that stand alone keep what they are; suffixes give way to them.
    QSet<QString> plain;
    for (const QString &name : written)
        plain.insert(name.simplified().toLower());
    for (qsizetype column = 0; column < written.size(); ++column) {
        QString name = written[column].simplified();
        name.remove(QChar(0));
        if (name.isEmpty())
            name = QStringLiteral("column_%1").arg(column + 1);
        QString unique = name;
        for (int number = 2; taken.contains(unique.toLower()) || (number > 2 && plain.contains(unique.toLower())); ++number)
            unique = QStringLiteral("%1_%2").arg(name).arg(number);
        taken.insert(unique.toLower());
        names.append(unique);
    }
    return names;
}

QString tableNameOf(const QString &path)
{
    const QString name = QFileInfo(path).completeBaseName().simplified();
    return name.isEmpty() ? QStringLiteral("table") : name.normalized(QString::NormalizationForm_C);
}

QString proposedTableName(const QString &path, const TableLook &look)
{
    return look.parts.size() > 1 ? tableNameOf(path) + QLatin1Char(' ') + look.part : tableNameOf(path);
}

TableNames freeTableNames(SQLite::Database &database, const QString &wished)
{
    TableNames names;
    const QString name = wished.simplified().isEmpty() ? QStringLiteral("table") : wished.simplified();
    names.name = name;
    for (int number = 2; isNameTaken(database, names.name); ++number)
        names.name = QStringLiteral("%1_%2").arg(name).arg(number);
    QString plain = plainName(names.name);
    // data_table and data_column are the project's own; they are taken in every file, and said here so that nobody has to look.
    if (plain.isEmpty())
        plain = QStringLiteral("table");
    const QString stem = QStringLiteral("data_") + plain;
    names.sqlName = stem;
    for (int number = 2; isTaken(database, names.sqlName); ++number)
        names.sqlName = QStringLiteral("%1_%2").arg(stem).arg(number);
    return names;
}

} // namespace cairn

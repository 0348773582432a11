// SPDX-License-Identifier: GPL-3.0-or-later
// Writing tables, and two that several tests want.
#include "tests/trainer/tabledataset.h"

#include "tests/trainer/trainerrun.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

namespace cairn {
namespace {

QByteArray csvCell(QString cell)
{
    if (cell.contains(',') || cell.contains('"') || cell.contains('\n'))
        cell = '"' + cell.replace("\"", "\"\"") + '"';
    return cell.toUtf8();
}

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        line += (line.isEmpty() ? "" : ",") + csvCell(cell);
    return line + '\n';
}

} // namespace

TableDataset::TableDataset(QStringList names, QStringList types)
    : m_names(std::move(names))
    , m_types(std::move(types))
{
}

void TableDataset::add(const QStringList &cells, const QString &split)
{
    m_rows.append(cells);
    m_splits.append(split);
}

void TableDataset::addSplit(const QList<QStringList> &rows, quint32 seed)
{
    QList<qsizetype> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    QRandomGenerator random(seed);
    for (qsizetype i = order.size() - 1; i > 0; --i)
        order.swapItemsAt(i, static_cast<qsizetype>(random.bounded(static_cast<quint64>(i + 1))));
    QStringList splits(rows.size(), "test");
    for (qsizetype i = 0; i < rows.size() * 85 / 100; ++i)
        splits[order[i]] = i < rows.size() * 70 / 100 ? "train" : "val";
    for (qsizetype i = 0; i < rows.size(); ++i)
        add(rows[i], splits[i]);
}

bool TableDataset::write(const QString &folder) const
{
    QJsonObject head{ { "cairn", 1 }, { "format", "cairn" }, { "data", "table" }, { "snapshot", "first" },
        { "digest", "00" }, { "table", "rows" }, { "target", m_names.last() } };
    QJsonArray classes;
    for (const QString &name : m_classes)
        classes.append(QJsonObject{ { "name", name } });
    if (!classes.isEmpty())
        head["classes"] = classes;
    QJsonArray columns{ QJsonObject{ { "name", "row_id" }, { "type", "integer" }, { "role", "id" } },
        QJsonObject{ { "name", "split" }, { "type", "text" }, { "role", "split" } } };
    for (qsizetype i = 0; i < m_names.size(); ++i)
        columns.append(QJsonObject{ { "name", m_names[i] }, { "type", m_types[i] },
            { "role", i + 1 < m_names.size() ? "feature" : "target" } });
    QByteArray rows = csvLine(QStringList{ "row_id", "split" } + m_names);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        rows += csvLine(QStringList{ QString::number(i + 1), m_splits[i] } + m_rows[i]);
    return QDir().mkpath(folder) && writeFile(folder + "/dataset.json", QJsonDocument(head).toJson())
        && writeFile(folder + "/columns.json", QJsonDocument(columns).toJson())
        && writeFile(folder + "/rows.csv", rows);
}

TableDataset madeUpKinds(int rows, double chance, quint32 seed)
{
    QRandomGenerator random(seed);
    const QStringList colours{ "red", "green", "blue, pale", "said \"grey\"", "two\nlines" };
    QList<QStringList> all;
    for (int i = 0; i < rows; ++i) {
        const double size = random.generateDouble();
        const auto colour = random.bounded(static_cast<quint32>(colours.size()));
        const bool isBig
            = random.generateDouble() < chance ? random.bounded(2) == 1 : size > (colour < 2 ? 0.3 : 0.7);
        all.append(QStringList{ QString::number(size), colours[colour],
            QString::number(random.generateDouble()), isBig ? "big" : "small" });
    }
    TableDataset dataset({ "size", "colour", "noise", "kind" }, { "real", "category", "real", "category" });
    dataset.setClasses({ "small", "big" });
    dataset.addSplit(all);
    return dataset;
}

TableDataset adultIncome(const QString &csvFile)
{
    // No cell of this file is quoted.
    const auto lines = QString::fromUtf8(readFile(csvFile)).split('\n', Qt::SkipEmptyParts);
    const QStringList names = lines.isEmpty() ? QStringList{ "income" } : lines.first().trimmed().split(',');
    QStringList types(names.size(), "category");
    for (const char *number :
        { "age", "fnlwgt", "education_num", "capital_gain", "capital_loss", "hr_per_week" })
        if (const auto place = names.indexOf(number); place >= 0)
            types[place] = "integer";
    TableDataset dataset(names, types);
    dataset.setClasses({ "<=50K", ">50K" });
    QList<QStringList> rows;
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows.append(lines[i].trimmed().split(','));
    dataset.addSplit(rows);
    return dataset;
}

} // namespace cairn

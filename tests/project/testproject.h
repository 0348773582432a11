// SPDX-License-Identifier: GPL-3.0-or-later
// A project in a temporary folder, and the text of its journalled tables for comparing.
#pragma once

#include "models/project/project.h"

#include <QTemporaryDir>
#include <QtTest>

namespace cairn {

/** The value of a result, or a failed test with the sentence of its error. */
template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

class TestProject
{
public:
    explicit TestProject(OpenMode mode = OpenMode::Command)
        : m_project(need(Project::create(folder(), QStringLiteral("trial"), mode)))
    {
    }

    [[nodiscard]] QString folder() const { return m_dir.filePath(QStringLiteral("trial")); }
    [[nodiscard]] QString file() const { return m_project->file(); }
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] Project &project() { return *m_project; }
    [[nodiscard]] SQLite::Database &reader() { return m_project->reader(); }
    [[nodiscard]] Journal &journal() { return *need(m_project->journal()); }
    [[nodiscard]] WriteGate &gate() { return *need(m_project->gate()); }

    void close() { m_project.reset(); }
    void reopen(OpenMode mode = OpenMode::Command)
    {
        close();
        m_project = need(Project::open(folder(), mode));
    }

    /** Runs SQL as a gesture; the gesture's id, 0 when nothing changed. */
    qint64 gesture(const char *sql, const GestureInfo &info = {QStringLiteral("trial"), 0, 0, 0, {}})
    {
        return need(journal().gesture(info, [&](SQLite::Database &database) -> Result<void> {
            database.exec(sql);
            return {};
        }));
    }

    qint64 count(const char *sql) { return integerOf(reader(), sql); }
    QString text(const char *sql) { return textOf(reader(), sql); }

    /** Every row of every journalled table. */
    QByteArray labels() { return dump(true); }

    /** Rows of all tables, or of the journalled ones only. */
    QByteArray dump(bool journalledOnly)
    {
        QByteArray text;
        SQLite::Statement tables(reader(), "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
        while (tables.executeStep()) {
            const QString table = textColumn(tables, 0);
            if (!journalledOnly || isJournalled(table.toUtf8().constData()))
                text += table.toUtf8() + '\n' + rowsOf(reader(), table);
        }
        return text;
    }

    static QByteArray rowsOf(SQLite::Database &database, const QString &table)
    {
        QByteArrayList rows;
        SQLite::Statement query(database, QStringLiteral("SELECT * FROM %1").arg(quotedName(table)).toStdString());
        while (query.executeStep()) {
            QByteArray row;
            for (int column = 0; column < query.getColumnCount(); ++column) {
                const SQLite::Column value = query.getColumn(column);
                row += char('0' + value.getType()) + QByteArray(value.isNull() ? "" : value.getText(""), value.getBytes()).toPercentEncoding() + '|';
            }
            rows.append(row);
        }
        std::sort(rows.begin(), rows.end());
        return rows.join('\n') + '\n';
    }

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Project> m_project;
};

} // namespace cairn

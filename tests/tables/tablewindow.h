// SPDX-License-Identifier: GPL-3.0-or-later
// A project with a table and a session around it, for tests of the tables page.
#pragma once

#include "app/cairn/session.h"
#include "models/data/tableimporter.h"
#include "models/labels/rowlabels.h"
#include "widgets/common/ask.h"

#include <QFile>
#include <QTemporaryDir>

namespace cairn {

/** A person who thinks better of every question. */
class NobodyToAsk : public Ask
{
public:
    std::optional<QString> openFolder(QWidget *, const FileQuestion &) override { return {}; }
    std::optional<QStringList> openFiles(QWidget *, const FileQuestion &) override { return {}; }
    std::optional<QString> saveFile(QWidget *, const FileQuestion &) override { return {}; }
    bool confirm(QWidget *, const Confirmation &) override { return false; }
    std::optional<QString> text(QWidget *, const TextQuestion &) override { return {}; }
};

class TableWindow
{
    // Before the session, so that they outlive it.
    QTemporaryDir m_folder;
    Settings m_settings;
    NobodyToAsk m_ask;

public:
    /** Makes the project; an error stands in `problem`. */
    TableWindow()
    {
        auto created = Project::create(m_folder.filePath(QStringLiteral("project")), QStringLiteral("Trial"), OpenMode::Window);
        if (created)
            open(std::move(*created));
        else
            problem = created.error().sentence;
    }

    QString writeFile(const QString &name, const QByteArray &content)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            problem = file.errorString();
        return path;
    }

    /** The table's id; 0 and `problem` where it could not be taken. */
    qint64 importFile(const QString &path)
    {
        TableImportRequest request;
        request.path = path;
        const Result<TableImportReport> report = importTable(session->project(), request);
        if (!report)
            problem = report.error().sentence;
        return report ? report->tableId : 0;
    }

    /** Opens the same project anew, as the next start does. */
    void reopen(OpenMode mode = OpenMode::Window)
    {
        const QString file = session->project().file();
        session.reset();
        auto opened = Project::open(file, mode);
        if (opened)
            open(std::move(*opened));
        else
            problem = opened.error().sentence;
    }

    [[nodiscard]] Project &project() const { return session->project(); }
    /** What a label column says, as "1 yes, 3 no", by row. */
    [[nodiscard]] QString labels(qint64 tableId, const QString &name) const
    {
        const auto columns = RowLabels::columns(project().reader(), tableId);
        for (const LabelColumn &column : columns.value_or(QList<LabelColumn>())) {
            if (column.name != name)
                continue;
            const auto values = RowLabels::allValues(project().reader(), column);
            QStringList texts;
            QList<qint64> rows = values->keys();
            std::sort(rows.begin(), rows.end());
            for (const qint64 row : rows)
                texts.append(QStringLiteral("%1 %2").arg(row).arg(values->value(row)));
            return texts.join(QStringLiteral(", "));
        }
        return QStringLiteral("no such column");
    }

    QString problem;
    std::unique_ptr<Session> session;

private:
    void open(std::unique_ptr<Project> project)
    {
        session = std::make_unique<Session>(std::move(project), AppPaths::find(), m_settings, m_ask);
    }
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// A project with four pictures, two classes and a table of forty rows, made in a moment.
#pragma once

#include <QString>
#include <QTemporaryDir>

namespace cairn::test {

class SmallProject
{
public:
    enum class Content { Everything, Nothing };

    explicit SmallProject(Content content = Content::Everything);

    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("trial")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const;
    /** Of the picture with this name, a.png to d.png. */
    [[nodiscard]] qint64 itemId(const QString &name) const;
    /** The first column of a query's rows, as text, read from the file as another program would. */
    [[nodiscard]] QStringList ask(const QString &sql) const;

private:
    QTemporaryDir m_folder;
};

} // namespace cairn::test

// SPDX-License-Identifier: GPL-3.0-or-later
// The program cairn as a person at a terminal has it: a folder, commands typed into it, and what they print.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace cairn::test {

struct Answer {
    int exitCode = -1;
    QString output;
    QString error;

    /** Standard output as one JSON document; null where it is anything else. */
    [[nodiscard]] QJsonDocument document() const { return QJsonDocument::fromJson(output.toUtf8()); }
    [[nodiscard]] QJsonObject object() const { return document().object(); }
    [[nodiscard]] QJsonArray array() const { return document().array(); }
    /** For the message of a failed test. */
    [[nodiscard]] QByteArray said() const;
    /** One line of plain words on standard error, as failures are told. */
    [[nodiscard]] bool isOneSentence() const;
};

class CairnProgram
{
public:
    /** Runs in the folder. */
    Answer run(const QStringList &arguments) const;
    /** The same with --json. */
    Answer ask(QStringList arguments) const;
    /** The same; the object, or an empty one where it failed. */
    QJsonObject object(const QStringList &arguments) const;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &content) const; ///< the file's whole path
    QByteArray read(const QString &name) const;
    /** A picture with a disc in it; each color makes another one. */
    QString writePicture(const QString &name, const QColor &color) const;
    /** A shell script to be run as "sh NAME". */
    void writeScript(const QString &name, const QStringList &lines) const;

private:
    QTemporaryDir m_folder;
};

/** The keys of `wanted` that are not there. */
[[nodiscard]] QStringList missingKeys(const QJsonObject &object, const QStringList &wanted);
/** `{"added": 2}` written short: all of these have these values. Says which does not. */
[[nodiscard]] QString differences(const QJsonObject &object, const QJsonObject &wanted);

} // namespace cairn::test

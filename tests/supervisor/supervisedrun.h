// SPDX-License-Identifier: GPL-3.0-or-later
// A run's folder in a temporary place, the supervisor that serves it, and ways to look at both from outside.
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <functional>
#include <memory>

namespace cairn::test {

class SupervisedRun
{
public:
    SupervisedRun();
    ~SupervisedRun(); // ends what a failed test may have left running

    QString path(const QString &name = {}) const;
    void write(const QString &name, const QByteArray &content) const;
    QString read(const QString &name) const; // empty when it is not there

    // run.json for this shell script, with further fields.
    void describeScript(const QString &script, const QJsonObject &more = {}) const;
    void describe(const QStringList &command, const QJsonObject &more = {}) const;

    void start(); // in the foreground, as a child of the test
    QProcess &supervisor() { return m_supervisor; }
    bool supervisorEnded(); // waits for it

    // A supervisor of its own that is waited for: its exit code, and what it said.
    struct Answer {
        int exitCode = -1;
        QString output;
        QString error;
    };
    Answer call(const QStringList &arguments = {}) const;

    void askToStop() const;
    void moveFolder(); // gives the run's folder another name

    QJsonObject status() const;
    QString state() const { return status()[QStringLiteral("state")].toString(); }
    qint64 pid() const { return status()[QStringLiteral("pid")].toInteger(); }

    bool reaches(const QString &state) const;
    bool says(const QString &text) const; // waits until stdout.log holds it

private:
    QTemporaryDir m_place;
    QString m_name;
    QProcess m_supervisor;
};

QStringList linesOf(const QString &text);

// A shell script that says "ready", waits, and answers SIGTERM with these commands.
QString waitingScript(const QString &onTerm);

// Waits, generously, until it is so.
bool eventually(const std::function<bool()> &isSo);

// Whether a process is there and more than a zombie.
bool isRunning(qint64 pid);

// Field N of /proc/<pid>/stat as proc(5) counts them, from the fourth on.
qint64 statField(qint64 pid, int number);

} // namespace cairn::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Runs commands here or on another computer through the user's own ssh, and carries folders there and back by rsync. Private to this room.
#pragma once

#include "models/project/task.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace cairn {

/** A word as a remote login shell (sh, bash, zsh, csh) reads it back unchanged. The one place where quoting is done; no line breaks. */
[[nodiscard]] QString quotedForShell(const QString &word);
[[nodiscard]] QString quotedForShell(const QStringList &words);

/** What became of one command. */
struct HostAnswer {
    int exitCode = -1;
    QByteArray output;
    QString problem; ///< the end of what it said on standard error, or why it could not be run; empty where all went well
    bool isUnreached = false; ///< the connection failed, not the command: try again later

    [[nodiscard]] bool isGood() const { return exitCode == 0; }
};

/** Asks for no password ever (BatchMode) and keeps none; connections are used again for a minute (ControlMaster). Blocks: used in tasks. */
class HostLink
{
public:
    /** An empty `host` is this computer. The control's cancel ends whatever is under way. */
    explicit HostLink(QString host, TaskControl control = {}) : m_host(std::move(host)), m_control(std::move(control)) {}

    [[nodiscard]] HostAnswer run(const QStringList &words, int timeoutMs = 60'000) const;
    /** Copies FROM/./RELATIVE... to FOLDER there, FOLDER/RELATIVE...; links that lead out of FROM become what they lead to. */
    [[nodiscard]] HostAnswer push(const QString &from, const QStringList &relatives, const QString &folder, const QStringList &excluded) const;
    /** Brings FOLDER/./RELATIVE... here; files grow in place, and links that lead out are left out. */
    [[nodiscard]] HostAnswer pull(const QString &folder, const QStringList &relatives, const QString &to, const QStringList &excluded) const;

    [[nodiscard]] QString host() const { return m_host; }
    /** The words before the remote command. */
    [[nodiscard]] static QStringList sshWords();

private:
    HostAnswer start(const QString &program, const QStringList &words, int timeoutMs) const;
    HostAnswer sync(const QStringList &words) const;

    QString m_host;
    TaskControl m_control;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Where a project's MLflow endpoint is: its port and token, kept in the user's own data folder, and who wants it to be there.
#pragma once

#include "models/project/result.h"

#include <QStringList>

namespace cairn {

/** The token is a secret of this user on this computer, so it never lies in the project. Files are readable by the user alone. */
class EndpointAddress
{
public:
    /** That of a project file; made with a new token where there is none. */
    [[nodiscard]] static Result<EndpointAddress> of(const QString &projectFile);

    [[nodiscard]] quint16 port() const { return m_port; } ///< 0: none was chosen yet
    [[nodiscard]] QString token() const { return m_token; }
    [[nodiscard]] Result<void> setPort(quint16 port);

    /** "MLFLOW_TRACKING_URI=..." and "MLFLOW_TRACKING_TOKEN=...". */
    [[nodiscard]] QStringList lines() const;
    /** The same for a launched run, with its own id: its token says which run asks. Nothing where the user has chosen another server. */
    [[nodiscard]] QStringList linesOf(const QString &runUuid) const;

    /** A person wants it until told otherwise, also across restarts. */
    [[nodiscard]] Result<void> setWanted(bool isWanted) const;
    [[nodiscard]] bool isWantedByPerson() const;
    /** This process wants it while it lives. */
    [[nodiscard]] Result<void> setWantedHere(bool isWanted) const;
    /** Whether anybody does. */
    [[nodiscard]] bool isWanted() const;
    /** The same without making an address. */
    [[nodiscard]] static bool isWanted(const QString &projectFile);

    /** The worker says that it listens; and whether one does. */
    [[nodiscard]] Result<void> setListening(bool isListening) const;
    [[nodiscard]] bool isListening() const;

private:
    explicit EndpointAddress(QString folder) : m_folder(std::move(folder)) {}
    [[nodiscard]] QString file(const QString &name) const { return m_folder + QLatin1Char('/') + name; }
    Result<void> write(const QString &name, const QByteArray &text) const;

    QString m_folder;
    quint16 m_port = 0;
    QString m_token;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// A folder a project: address.json, wanted, listening, and a file for each process that wants it.
#include "models/runs/endpointaddress.h"

#include "models/project/process.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Endpoint)
};

const QString kAddress = QStringLiteral("address.json");
const QString kWanted = QStringLiteral("wanted");
const QString kListening = QStringLiteral("listening");
const QString kProcess = QStringLiteral("process-");

/** By its place: a copied project is another one. */
QString folderOf(const QString &projectFile)
{
    const QString place = QFileInfo(projectFile).canonicalFilePath();
    const QByteArray digest = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/cairn/endpoints/") + QString::fromLatin1(digest);
}

QString newToken()
{
    QByteArray bytes(24, 0);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toHex());
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QString ownProcess() { return kProcess + ProcessIdentity::current().toText().replace(QLatin1Char(':'), QLatin1Char('-')); }

} // namespace

Result<void> EndpointAddress::write(const QString &name, const QByteArray &text) const
{
    QSaveFile file(this->file(name));
    if (QDir().mkpath(m_folder) && QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)
        && file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(text) == text.size() && file.commit())
        return {};
    return fail(Words::tr("%1 could not be written, so programs cannot be told where to log. Check that there is room and that you may write there.")
                    .arg(QDir::toNativeSeparators(file.fileName())));
}

Result<EndpointAddress> EndpointAddress::of(const QString &projectFile)
{
    EndpointAddress address(folderOf(projectFile));
    const QJsonObject known = QJsonDocument::fromJson(textOf(address.file(kAddress))).object();
    address.m_port = quint16(known.value(QLatin1String("port")).toInt());
    address.m_token = known.value(QLatin1String("token")).toString();
    if (!address.m_token.isEmpty())
        return address;
    address.m_token = newToken();
    if (Result<void> written = address.setPort(0); !written)
        return fail(written);
    return address;
}

Result<void> EndpointAddress::setPort(quint16 port)
{
    m_port = port;
    return write(kAddress, QJsonDocument(QJsonObject {{QStringLiteral("port"), port}, {QStringLiteral("token"), m_token}}).toJson());
}

QStringList EndpointAddress::lines() const
{
    return {QStringLiteral("MLFLOW_TRACKING_URI=http://127.0.0.1:%1").arg(m_port), QStringLiteral("MLFLOW_TRACKING_TOKEN=%1").arg(m_token)};
}

QStringList EndpointAddress::linesOf(const QString &runUuid) const
{
    const QString own = QStringLiteral("http://127.0.0.1:%1").arg(m_port);
    const QString chosen = qEnvironmentVariable("MLFLOW_TRACKING_URI");
    if (!chosen.isEmpty() && chosen != own)
        return {};
    return {QStringLiteral("MLFLOW_TRACKING_URI=") + own, QStringLiteral("MLFLOW_TRACKING_TOKEN=%1.%2").arg(m_token, runUuid),
        QStringLiteral("MLFLOW_RUN_ID=") + runUuid};
}

Result<void> EndpointAddress::setWanted(bool isWanted) const
{
    if (isWanted)
        return write(kWanted, "1\n");
    QFile::remove(file(kWanted));
    return {};
}

bool EndpointAddress::isWantedByPerson() const { return QFile::exists(file(kWanted)); }

Result<void> EndpointAddress::setWantedHere(bool isWanted) const
{
    if (isWanted)
        return write(ownProcess(), ProcessIdentity::current().toText().toUtf8());
    QFile::remove(file(ownProcess()));
    return {};
}

bool EndpointAddress::isWanted() const
{
    if (isWantedByPerson())
        return true;
    for (const QString &name : QDir(m_folder).entryList({kProcess + QLatin1Char('*')}, QDir::Files)) {
        if (ProcessIdentity::fromText(QString::fromUtf8(textOf(file(name)))).isAlive())
            return true;
        QFile::remove(file(name));
    }
    return false;
}

bool EndpointAddress::isWanted(const QString &projectFile) { return EndpointAddress(folderOf(projectFile)).isWanted(); }

Result<void> EndpointAddress::setListening(bool isListening) const
{
    if (isListening)
        return write(kListening, ProcessIdentity::current().toText().toUtf8());
    QFile::remove(file(kListening));
    return {};
}

bool EndpointAddress::isListening() const { return ProcessIdentity::fromText(QString::fromUtf8(textOf(file(kListening)))).isAlive(); }

} // namespace cairn

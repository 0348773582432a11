// SPDX-License-Identifier: GPL-3.0-or-later
// Stored as small JSON texts.
#include "app/cairn/pages/tableplace.h"

#include "app/cairn/settings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cairn {
namespace {

constexpr int kKeyLength = 16;

QString tableKey(const QString &key, qint64 tableId) { return QStringLiteral("%1/%2").arg(key).arg(tableId); }

} // namespace

TablePlaces::TablePlaces(Settings &settings, const QString &projectFile)
    : m_settings(settings)
{
    // A path has separators and may be long; its digest is a short name for it.
    const QByteArray digest = QCryptographicHash::hash(projectFile.toUtf8(), QCryptographicHash::Sha256).toHex().left(kKeyLength);
    m_key = QStringLiteral("tables/") + QString::fromLatin1(digest);
}

qint64 TablePlaces::lastTable() const { return m_settings.place(m_key + QStringLiteral("/last")).toLongLong(); }

void TablePlaces::setLastTable(qint64 tableId) { m_settings.setPlace(m_key + QStringLiteral("/last"), QByteArray::number(tableId)); }

TablePlace TablePlaces::place(qint64 tableId) const
{
    const QJsonObject stored = QJsonDocument::fromJson(m_settings.place(tableKey(m_key, tableId))).object();
    TablePlace place;
    place.labelColumn = stored.value(QStringLiteral("label")).toString();
    place.filter = stored.value(QStringLiteral("filter")).toString();
    for (const QJsonValue &expression : stored.value(QStringLiteral("history")).toArray())
        place.history.append(expression.toString());
    place.rowId = stored.value(QStringLiteral("row")).toInteger();
    place.topRowId = stored.value(QStringLiteral("top")).toInteger();
    place.columns = QJsonDocument(stored.value(QStringLiteral("columns")).toObject()).toJson(QJsonDocument::Compact);
    place.skipsLabelled = stored.value(QStringLiteral("skip")).toBool();
    return place;
}

void TablePlaces::setPlace(qint64 tableId, const TablePlace &place)
{
    const QJsonObject stored {
        {QStringLiteral("label"), place.labelColumn},
        {QStringLiteral("filter"), place.filter},
        {QStringLiteral("history"), QJsonArray::fromStringList(place.history)},
        {QStringLiteral("row"), place.rowId},
        {QStringLiteral("top"), place.topRowId},
        {QStringLiteral("columns"), QJsonDocument::fromJson(place.columns).object()},
        {QStringLiteral("skip"), place.skipsLabelled},
    };
    m_settings.setPlace(tableKey(m_key, tableId), QJsonDocument(stored).toJson(QJsonDocument::Compact));
}

} // namespace cairn

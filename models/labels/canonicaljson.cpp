// SPDX-License-Identifier: GPL-3.0-or-later
// QJsonObject keeps its keys sorted, and Qt writes numbers in their shortest form; that is all that is needed.
#include "models/labels/canonicaljson.h"

#include <QJsonDocument>

namespace cairn {

QByteArray canonicalJson(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QByteArray canonicalJson(const QJsonArray &array) { return QJsonDocument(array).toJson(QJsonDocument::Compact); }

} // namespace cairn

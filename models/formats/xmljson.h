// SPDX-License-Identifier: GPL-3.0-or-later
// XML elements that a format does not know, kept as JSON and written again.
#pragma once

#include <QJsonValue>
#include <QString>

class QXmlStreamReader;
class QXmlStreamWriter;

namespace cairn {

/** The element that `reader` stands at the start of, to its end: its text, or an object of its children where it has some (a list for
    several of one name; attributes are left out). Null where it is nested deeper than anyone means. */
[[nodiscard]] QJsonValue elementToJson(QXmlStreamReader &reader, int depth = 0);

/** Writes it as <name>; false where a name cannot be an XML element, and nothing was written of that. */
bool writeElement(QXmlStreamWriter &writer, const QString &name, const QJsonValue &value);

} // namespace cairn

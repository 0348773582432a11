// SPDX-License-Identifier: GPL-3.0-or-later
// Line by line.
#include "models/metrics/flatyaml.h"

namespace cairn {
namespace {

QString plainValue(QString text)
{
    const QChar quote = text.isEmpty() ? QChar() : text.front();
    if ((quote == QLatin1Char('\'') || quote == QLatin1Char('"')) && text.size() >= 2 && text.endsWith(quote)) {
        text = text.mid(1, text.size() - 2);
        return quote == QLatin1Char('\'') ? text.replace(QLatin1String("''"), QLatin1String("'"))
                                          : text.replace(QLatin1String("\\\""), QLatin1String("\"")).replace(QLatin1String("\\\\"), QLatin1String("\\"));
    }
    const qsizetype comment = text.indexOf(QLatin1String(" #"));
    return comment < 0 ? text : text.left(comment).trimmed();
}

} // namespace

QMap<QString, QString> flatYaml(QByteArrayView text)
{
    QMap<QString, QString> values;
    for (const QString &line : QString::fromUtf8(text).split(QLatin1Char('\n'))) {
        const qsizetype colon = line.indexOf(QLatin1Char(':'));
        if (colon <= 0 || line.front().isSpace() || line.startsWith(QLatin1Char('#')) || line.startsWith(QLatin1Char('-')))
            continue;
        const QString value = line.mid(colon + 1).trimmed();
        // What begins so is a list, a map, a block of lines or a reference, but no plain value.
        static const QString kStructure = QStringLiteral("[{|>&*!");
        if (value.isEmpty() || value == QLatin1String("null") || value == QLatin1String("~") || kStructure.contains(value.front()))
            continue;
        values.insert(plainValue(line.left(colon).trimmed()), plainValue(value));
    }
    return values;
}

} // namespace cairn

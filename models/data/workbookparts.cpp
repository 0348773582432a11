// SPDX-License-Identifier: GPL-3.0-or-later
// Parts are found by following relations from the archive's root (ECMA-376 part 2).
#include "models/data/workbookparts.h"

#include "models/data/workbookarchive.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QRegularExpression>

namespace cairn {
namespace {

struct Relation {
    QString type; ///< the last word of its address
    QString part;
};
using Relations = QHash<QString, Relation>;

constexpr size_t kMostTexts = 50'000'000;

Result<Relations> relationsOf(const QString &archive, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(QLatin1Char('/'));
    const QString folder = part.left(slash + 1);
    Relations relations;
    const Result<void> read = readWorkbookXml(archive, folder + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels"),
        [&](QXmlStreamReader &xml) {
            if (xml.name() != QLatin1String("Relationship"))
                return;
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString target = attributes.value(QLatin1String("Target")).toString();
            const QString path = target.startsWith(QLatin1Char('/')) ? target.mid(1) : QDir::cleanPath(folder + target);
            const QString type = attributes.value(QLatin1String("Type")).toString();
            relations.insert(attributes.value(QLatin1String("Id")).toString(), {type.mid(type.lastIndexOf(QLatin1Char('/')) + 1), path});
        });
    if (!read)
        return fail(read);
    return relations;
}

QString partOfType(const Relations &relations, const QString &type)
{
    for (const Relation &relation : relations) {
        if (relation.type == type)
            return relation.part;
    }
    return {};
}

Result<void> readStyles(const QString &archive, const QString &part, Workbook &workbook)
{
    QHash<int, QString> codes;
    bool isInCells = false;
    return readWorkbookXml(archive, part, [&](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("numFmt")) {
            codes.insert(attributes.value(QLatin1String("numFmtId")).toInt(), attributes.value(QLatin1String("formatCode")).toString());
        } else if (xml.name() == QLatin1String("cellXfs") || xml.name() == QLatin1String("cellStyleXfs")) {
            isInCells = xml.name() == QLatin1String("cellXfs");
        } else if (xml.name() == QLatin1String("xf") && isInCells) {
            const int number = attributes.value(QLatin1String("numFmtId")).toInt();
            workbook.styles.push_back(workbookStyle(number, codes.value(number)));
        } else if (xml.name() == QLatin1String("cellStyles") || xml.name() == QLatin1String("dxfs")) {
            isInCells = false;
        }
    });
}

} // namespace

QString workbookText(const QString &written)
{
    if (!written.contains(QLatin1String("_x")))
        return written;
    static const QRegularExpression kEscape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    QString text;
    qsizetype behind = 0;
    for (auto matches = kEscape.globalMatch(written); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        text += QStringView(written).mid(behind, match.capturedStart() - behind);
        const ushort code = match.captured(1).toUShort(nullptr, 16);
        text += code == 0 ? QChar(QChar::ReplacementCharacter) : QChar(code);
        behind = match.capturedEnd();
    }
    text += QStringView(written).mid(behind);
    return text;
}

Result<Workbook> Workbook::read(const QString &archive)
{
    const Result<Relations> root = relationsOf(archive, QString());
    if (!root)
        return fail(root);
    QString main = partOfType(*root, QStringLiteral("officeDocument"));
    if (main.isEmpty())
        main = QStringLiteral("xl/workbook.xml");
    const Result<Relations> relations = relationsOf(archive, main);
    if (!relations)
        return fail(relations);
    Workbook workbook;
    QList<WorkbookSheet> hidden;
    const Result<void> sheets = readWorkbookXml(archive, main, [&](QXmlStreamReader &xml) {
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == QLatin1String("workbookPr")) {
            const QStringView from1904 = attributes.value(QLatin1String("date1904"));
            workbook.isFrom1904 = from1904 == QLatin1String("1") || from1904 == QLatin1String("true");
        } else if (xml.name() == QLatin1String("sheet")) {
            WorkbookSheet sheet {attributes.value(QLatin1String("name")).toString(), {}, attributes.hasAttribute(QLatin1String("state"))};
            for (const QXmlStreamAttribute &attribute : attributes) {
                if (attribute.name() == QLatin1String("id") && !attribute.namespaceUri().isEmpty())
                    sheet.part = relations->value(attribute.value().toString()).part;
            }
            // Sheets of charts alone have no cells.
            if (!sheet.part.isEmpty() && sheet.part.contains(QLatin1String("sheet"), Qt::CaseInsensitive)
                && !sheet.part.contains(QLatin1String("chartsheet"), Qt::CaseInsensitive))
                (sheet.isHidden ? hidden : workbook.sheets).append(sheet);
        }
    });
    if (!sheets)
        return fail(sheets);
    workbook.sheets += hidden;
    if (workbook.sheets.isEmpty())
        return fail(QCoreApplication::translate("Workbook", "%1 has no sheets that can be read. Only workbooks of the kind .xlsx are.").arg(QDir::toNativeSeparators(archive)));
    workbook.textsPart = partOfType(*relations, QStringLiteral("sharedStrings"));
    if (const Result<void> styles = readStyles(archive, partOfType(*relations, QStringLiteral("styles")), workbook); !styles)
        return fail(styles);
    return workbook;
}

Result<SharedTexts> SharedTexts::read(const QString &archive, const QString &part)
{
    SharedTexts texts;
    if (part.isEmpty())
        return texts;
    const auto opened = WorkbookPart::open(archive, part);
    if (!opened)
        return fail(opened);
    if (!*opened)
        return texts;
    QXmlStreamReader xml(opened->get());
    QString text;
    bool isSpelling = false; // how to say it, beside what it is
    while (!xml.atEnd() && texts.m_ends.size() < kMostTexts) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            break;
        if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("si"))
            text.clear();
        else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("rPh"))
            isSpelling = true;
        else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("rPh"))
            isSpelling = false;
        else if (token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("t") && !isSpelling)
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("si")) {
            texts.m_letters += workbookText(text).toStdString();
            texts.m_ends.push_back(texts.m_letters.size());
        }
    }
    if (const Result<void> failure = workbookXmlFailure(archive, **opened, xml); !failure)
        return fail(failure);
    return texts;
}

} // namespace cairn

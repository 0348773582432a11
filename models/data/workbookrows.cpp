// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a sheet (ECMA-376 part 1, 18.3.1).
#include "models/data/workbookrows.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace cairn {
namespace {

// As many as a sheet can have; a file that says more is not believed.
constexpr size_t kMostColumns = 16'384;
constexpr qsizetype kMostAreas = 10'000;

std::optional<size_t> columnNumber(QStringView letters)
{
    size_t number = 0;
    for (const QChar letter : letters) {
        const ushort place = ushort(letter.toUpper().unicode() - 'A');
        if (place >= 26 || number > kMostColumns)
            return {};
        number = number * 26 + place + 1;
    }
    if (number == 0 || number > kMostColumns)
        return {};
    return number - 1;
}

std::optional<WorkbookArea> areaOf(const QString &written)
{
    static const QRegularExpression kArea(QStringLiteral("^([A-Za-z]{1,3})([0-9]{1,7}):([A-Za-z]{1,3})([0-9]{1,7})$"));
    const QRegularExpressionMatch match = kArea.match(written);
    const auto first = columnNumber(match.captured(1));
    const auto last = columnNumber(match.captured(3));
    if (!match.hasMatch() || !first || !last)
        return {};
    return WorkbookArea {match.captured(2).toLongLong(), match.captured(4).toLongLong(), int(*first), int(*last), written};
}

} // namespace

WorkbookRows::WorkbookRows(QString archive, std::unique_ptr<WorkbookPart> part, const Workbook &workbook, const SharedTexts &texts)
    : m_archive(std::move(archive))
    , m_part(std::move(part))
    , m_xml(m_part.get())
    , m_workbook(workbook)
    , m_texts(texts)
{
}

Result<std::unique_ptr<WorkbookRows>> WorkbookRows::open(const QString &archive, const QString &part, const Workbook &workbook, const SharedTexts &texts)
{
    auto opened = WorkbookPart::open(archive, part);
    if (!opened)
        return fail(opened);
    if (!*opened)
        return fail(QCoreApplication::translate("Workbook", "%1 is damaged: its sheet %2 is not in it.").arg(archive, part));
    return std::unique_ptr<WorkbookRows>(new WorkbookRows(archive, std::move(*opened), workbook, texts));
}

bool WorkbookRows::next()
{
    while (!m_xml.atEnd()) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::DTD || (token == QXmlStreamReader::EndElement && m_xml.name() == QLatin1String("sheetData")))
            return false;
        if (token != QXmlStreamReader::StartElement || m_xml.name() != QLatin1String("row"))
            continue;
        readRow();
        if (m_width > 0)
            return true;
    }
    return false;
}

void WorkbookRows::readRow()
{
    bool isNumber = false;
    const qint64 number = m_xml.attributes().value(QLatin1String("r")).toLongLong(&isNumber);
    m_number = isNumber && number > m_number ? number : m_number + 1;
    m_width = 0;
    m_column = 0;
    for (WorkbookCell &cell : m_cells)
        cell.kind = WorkbookCell::Kind::Missing;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("c"))
            readCell();
        else
            m_xml.skipCurrentElement();
    }
}

size_t WorkbookRows::columnOf(QStringView reference) const
{
    qsizetype letters = 0;
    while (letters < reference.size() && reference[letters].isLetter())
        ++letters;
    return columnNumber(reference.first(letters)).value_or(m_column);
}

void WorkbookRows::readCell()
{
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).toInt();
    const size_t column = columnOf(attributes.value(QLatin1String("r")));
    m_column = column + 1;
    QString value;
    bool hasValue = false;
    bool hasFormula = false;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == QLatin1String("v")) {
            value = m_xml.readElementText(QXmlStreamReader::SkipChildElements);
            hasValue = true;
        } else if (m_xml.name() == QLatin1String("is")) {
            hasValue = true;
            while (m_xml.readNextStartElement()) {
                if (m_xml.name() == QLatin1String("t"))
                    value += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
                else if (m_xml.name() == QLatin1String("r"))
                    while (m_xml.readNextStartElement())
                        value += m_xml.name() == QLatin1String("t") ? m_xml.readElementText(QXmlStreamReader::SkipChildElements)
                                                                    : (m_xml.skipCurrentElement(), QString());
                else
                    m_xml.skipCurrentElement();
            }
        } else {
            hasFormula = hasFormula || m_xml.name() == QLatin1String("f");
            m_xml.skipCurrentElement();
        }
    }
    m_emptyFormulas += hasFormula && !hasValue;
    if (!hasValue || column >= kMostColumns)
        return;
    if (m_cells.size() <= column)
        m_cells.resize(column + 1);
    setValue(m_cells[column], type, style, value);
    if (m_cells[column].kind != WorkbookCell::Kind::Missing)
        m_width = std::max(m_width, column + 1);
}

void WorkbookRows::setValue(WorkbookCell &cell, QStringView type, int style, const QString &value)
{
    cell.kind = WorkbookCell::Kind::Text;
    if (type == QLatin1String("s")) {
        bool isNumber = false;
        const qulonglong index = value.toULongLong(&isNumber);
        cell.kind = isNumber && index < m_texts.size() ? WorkbookCell::Kind::Text : WorkbookCell::Kind::Missing;
        if (cell.kind == WorkbookCell::Kind::Text)
            cell.text.assign(m_texts.text(size_t(index)));
    } else if (type == QLatin1String("str") || type == QLatin1String("inlineStr")) {
        cell.text = workbookText(value).toStdString();
    } else if (type == QLatin1String("e")) {
        cell.kind = WorkbookCell::Kind::Error;
        cell.text = value.toStdString();
    } else if (value.isEmpty()) {
        cell.kind = WorkbookCell::Kind::Missing;
    } else if (type == QLatin1String("b")) {
        cell.kind = WorkbookCell::Kind::Value;
        cell.text = value == QLatin1String("1") || value == QLatin1String("true") ? "true" : "false";
    } else if (type == QLatin1String("d")) {
        cell.text = value.toStdString();
    } else {
        setNumber(cell, style, value);
    }
}

void WorkbookRows::setNumber(WorkbookCell &cell, int style, const QString &value)
{
    cell.kind = WorkbookCell::Kind::Value;
    const WorkbookStyle how = style >= 0 && size_t(style) < m_workbook.styles.size() ? m_workbook.styles[size_t(style)] : WorkbookStyle();
    if (how.format == WorkbookFormat::Date) {
        bool isNumber = false;
        cell.text = workbookDate(value.toDouble(&isNumber), m_workbook.isFrom1904);
        if (isNumber && !cell.text.empty())
            return;
    }
    cell.text = value.toStdString();
    const bool isWhole = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar digit) { return digit >= u'0' && digit <= u'9'; });
    if (how.format == WorkbookFormat::Zeros && isWhole && value.size() <= how.digits) {
        cell.kind = WorkbookCell::Kind::Text;
        cell.text.insert(0, size_t(how.digits - value.size()), '0');
    }
}

Result<QList<WorkbookArea>> mergedAreas(const QString &archive, const QString &part)
{
    const auto opened = WorkbookPart::open(archive, part);
    if (!opened)
        return fail(opened);
    QList<WorkbookArea> areas;
    static const QByteArray kMark("<mergeCell ");
    static const QRegularExpression kReference(QStringLiteral("ref\\s*=\\s*[\"']([^\"']{1,30})[\"']"));
    constexpr qsizetype kLongestElement = 200;
    QByteArray block;
    for (bool isEnd = !*opened; !isEnd && areas.size() < kMostAreas;) {
        const QByteArray read = (*opened)->read(1 << 20);
        isEnd = read.isEmpty();
        block = block.right(kLongestElement) + read;
        // An element that may be cut is seen whole with the next block.
        const qsizetype last = isEnd ? block.size() : block.size() - kLongestElement;
        for (qsizetype at = block.indexOf(kMark); at >= 0 && at < last; at = block.indexOf(kMark, at + 1)) {
            const QRegularExpressionMatch match = kReference.match(QString::fromLatin1(block.mid(at, kLongestElement)));
            if (const auto area = areaOf(match.captured(1)))
                areas.append(*area);
        }
    }
    return areas;
}

} // namespace cairn

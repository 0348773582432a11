// SPDX-License-Identifier: GPL-3.0-or-later
// An .xlsx workbook with one sheet, its XML written here as it goes into the zip: numbers keep all 17 digits and an empty text is none the
// less a text, neither of which libxlsxwriter does (ECMA-376 part 1, 18.3).
#include "models/data/fieldforms.h"
#include "models/data/tablewriter.h"

#include <quazip/quazip.h>
#include <quazip/quazipfile.h>
#include <quazip/quazipnewinfo.h>

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QSaveFile>

#include <cmath>
#include <optional>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

constexpr qint64 kMostRows = 1'048'576; // the header is one of them
constexpr qsizetype kMostColumns = 16'384;
constexpr size_t kLongestText = 32'767;
constexpr std::int64_t kExactInteger = 999'999'999'999'999; // spreadsheets show 15 digits and keep no more
constexpr qsizetype kBufferBytes = 1 << 18;

constexpr char kContentTypes[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>)";
constexpr char kRootRelations[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr char kBookRelations[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>)";
// Styles: 0 plain, 1 header, 2 day, 3 day and time, 4 text.
constexpr char kStyles[] = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd\ hh:mm:ss"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>)";

/** Signs that XML cannot hold are written as _x0001_, and what looks like that is told apart. */
void appendXml(QByteArray &xml, std::string_view text)
{
    for (size_t at = 0; at < text.size(); ++at) {
        const uchar letter = uchar(text[at]);
        if (letter == '&')
            xml += "&amp;";
        else if (letter == '<')
            xml += "&lt;";
        else if (letter == '>')
            xml += "&gt;";
        else if (letter == '"')
            xml += "&quot;";
        else if ((letter < 0x20 && letter != '\n' && letter != '\t') || letter == 0x7F)
            xml += "_x00" + QByteArray::number(letter, 16).rightJustified(2, '0').toUpper() + '_';
        else if (letter == '_' && text.substr(at, 2) == "_x")
            xml += "_x005F_";
        else
            xml += char(letter);
    }
}

QByteArray columnLetters(size_t column)
{
    QByteArray letters;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(char('A' + (rest - 1) % 26));
    return letters;
}

/** The sheet's own name for a table: without the signs that sheets may not have. */
QString sheetName(QString name)
{
    for (const char sign : {'[', ']', ':', '*', '?', '/', '\\'})
        name.replace(QLatin1Char(sign), QLatin1Char(' '));
    name = name.simplified().left(31);
    while (name.startsWith(QLatin1Char('\'')))
        name.remove(0, 1);
    while (name.endsWith(QLatin1Char('\'')))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("Table") : name;
}

struct SerialDate {
    double serial = 0;
    bool hasTime = false;
};

/** Days that a sheet can count, without zone and fraction; nothing else. */
std::optional<SerialDate> serialOf(std::string_view text)
{
    const auto date = parseDate(text);
    if (!date || date->isOpen || !date->zone.empty() || !date->fraction.empty())
        return {};
    const qint64 days = QDate(1899, 12, 30).daysTo(QDate(date->year, date->first, date->second));
    if (days < 61)
        return {};
    const double seconds = date->hour * 3600 + date->minute * 60 + date->second60;
    // Midnight said is more than a day said.
    if (date->hasTime && seconds == 0)
        return {};
    return SerialDate {double(days) + seconds / 86'400, date->hasTime};
}

class WorkbookWriter : public TableWriter
{
public:
    WorkbookWriter(const QString &path, QString table)
        : m_file(path)
        , m_zip(&m_file)
        , m_part(&m_zip)
        , m_table(std::move(table))
    {
        // The file is closed by its own commit.
        m_zip.setAutoClose(false);
    }
    ~WorkbookWriter() override
    {
        if (m_part.isOpen())
            m_part.close();
        if (m_zip.isOpen())
            m_zip.close();
    }

    Result<void> begin(const QList<CellColumn> &columns, qint64 rows) override
    {
        if (rows >= kMostRows || columns.size() > kMostColumns) {
            return fail(Tr::tr("A sheet holds at most %1 rows and %2 columns, and this table has %3 and %4. Filter the rows, or write CSV or SQLite.")
                            .arg(kMostRows - 1).arg(kMostColumns).arg(rows).arg(columns.size()));
        }
        if (!m_file.open(QIODevice::WriteOnly))
            return fail(Tr::tr("%1 cannot be written. Choose another place.").arg(QDir::toNativeSeparators(m_file.fileName())), m_file.errorString());
        if (!m_zip.open(QuaZip::mdCreate))
            return failed();
        QByteArray book = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name=")";
        appendXml(book, sheetName(m_table).toStdString());
        book += R"(" sheetId="1" r:id="rId1"/></sheets></workbook>)";
        const std::pair<const char *, QByteArray> parts[] = {{"[Content_Types].xml", kContentTypes}, {"_rels/.rels", kRootRelations},
            {"xl/workbook.xml", book}, {"xl/_rels/workbook.xml.rels", kBookRelations}, {"xl/styles.xml", kStyles}};
        for (const auto &[name, content] : parts) {
            if (!openPart(name) || m_part.write(content) != content.size())
                return failed();
            m_part.close();
        }
        if (!openPart("xl/worksheets/sheet1.xml"))
            return failed();
        m_buffer = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>)";
        writeHeader(columns);
        return {};
    }

    Result<void> row(std::span<const TableCell> cells) override
    {
        const QByteArray number = QByteArray::number(++m_row);
        m_buffer += "<row r=\"" + number + "\">";
        for (size_t column = 0; column < cells.size(); ++column)
            add(cells[column], m_types[qsizetype(column)], m_letters[qsizetype(column)] + number);
        m_buffer += "</row>";
        return m_buffer.size() < kBufferBytes ? Result<void>() : flush();
    }

    Result<void> finish() override
    {
        m_buffer += "</sheetData></worksheet>";
        if (Result<void> flushed = flush(); !flushed)
            return flushed;
        m_part.close();
        m_zip.close();
        if (m_part.getZipError() != 0 || m_zip.getZipError() != 0 || !m_file.commit())
            return failed();
        if (m_tooLong > 0)
            m_notes.sentences.append(Tr::tr("%n text(s) are longer than a sheet's cell may be (%1 letters) and were cut.", nullptr, int(m_tooLong)).arg(kLongestText));
        if (m_asText > 0)
            m_notes.sentences.append(Tr::tr("%n number(s) have more digits than a sheet keeps, or are infinite; they were written as text.", nullptr, int(m_asText)));
        return {};
    }

private:
    Result<void> failed() const
    {
        return fail(Tr::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
    }
    bool openPart(const char *name) { return m_part.open(QIODevice::WriteOnly, QuaZipNewInfo(QString::fromLatin1(name))); }

    Result<void> flush()
    {
        if (m_part.write(m_buffer) != m_buffer.size())
            return failed();
        m_buffer.clear();
        return {};
    }

    void writeHeader(const QList<CellColumn> &columns)
    {
        m_buffer += "<row r=\"1\">";
        for (const CellColumn &column : columns) {
            m_letters.append(columnLetters(size_t(m_letters.size())));
            m_types.append(column.type);
            addText(column.name.toStdString(), m_letters.last() + '1', 1);
        }
        m_buffer += "</row>";
        m_row = 1;
    }

    void addText(std::string_view text, const QByteArray &place, int style)
    {
        m_buffer += "<c r=\"" + place + "\" s=\"" + QByteArray::number(style) + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">";
        if (text.size() > kLongestText) {
            const QString whole = QString::fromUtf8(text.data(), qsizetype(text.size()));
            m_tooLong += whole.size() > qsizetype(kLongestText);
            appendXml(m_buffer, whole.left(qsizetype(kLongestText)).toStdString());
        } else {
            appendXml(m_buffer, text);
        }
        m_buffer += "</t></is></c>";
    }

    void addNumber(const QByteArray &number, const QByteArray &place, int style)
    {
        m_buffer += "<c r=\"" + place + "\"" + (style ? " s=\"" + QByteArray::number(style) + "\"" : QByteArray()) + "><v>" + number + "</v></c>";
    }

    void add(const TableCell &cell, ColumnType type, const QByteArray &place)
    {
        switch (cell.kind) {
        case TableCell::Kind::Missing:
            return;
        case TableCell::Kind::Integer:
            if (type == ColumnType::Boolean) {
                m_buffer += "<c r=\"" + place + "\" t=\"b\"><v>" + (cell.integer ? "1" : "0") + "</v></c>";
            } else if (cell.integer > kExactInteger || cell.integer < -kExactInteger) {
                ++m_asText;
                addText(QByteArray::number(cell.integer).toStdString(), place, 4);
            } else {
                addNumber(QByteArray::number(cell.integer), place, 0);
            }
            return;
        case TableCell::Kind::Real:
            if (std::isfinite(cell.real))
                return addNumber(exactNumber(cell.real), place, 0);
            ++m_asText;
            return addText(exactNumber(cell.real).toStdString(), place, 0);
        case TableCell::Kind::Text:
            break;
        }
        if (const auto date = type == ColumnType::DateTime ? serialOf(cell.text) : std::nullopt)
            return addNumber(exactNumber(date->serial), place, date->hasTime ? 3 : 2);
        // As text a cell never runs, however it begins; style 4 keeps it one when it is edited.
        addText(cell.text, place, looksLikeFormula(cell.text) ? 4 : 0);
    }

    QSaveFile m_file;
    QuaZip m_zip;
    QuaZipFile m_part;
    QString m_table;
    QByteArray m_buffer;
    QList<QByteArray> m_letters;
    QList<ColumnType> m_types;
    qint64 m_row = 0;
    qint64 m_tooLong = 0;
    qint64 m_asText = 0;
};

} // namespace

ExportFormat workbookExport()
{
    return {"xlsx", Tr::tr("Excel workbook"), {QStringLiteral("xlsx")},
        [](const QString &file, const QString &table, const ExportStyle &) -> std::unique_ptr<TableWriter> { return std::make_unique<WorkbookWriter>(file, table); }};
}

} // namespace cairn

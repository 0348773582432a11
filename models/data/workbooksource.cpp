// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets of .xlsx workbooks as table sources.
#include "models/data/tableformats.h"
#include "models/data/workbooklayout.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

constexpr int kHeadRows = 2'000;

class WorkbookReader : public TableReader
{
public:
    WorkbookReader(std::unique_ptr<WorkbookRows> rows, qint64 lastHeaderRow, size_t width, TellLine tell)
        : m_rows(std::move(rows))
        , m_lastHeaderRow(lastHeaderRow)
        , m_width(width)
        , m_tell(std::move(tell))
    {
    }

    bool next() override
    {
        while (m_rows->next()) {
            if (m_rows->number() <= m_lastHeaderRow)
                continue;
            if (m_rows->width() > m_width) {
                if (m_tell)
                    m_tell(m_rows->number(), Tr::tr("There are %1 cells where the table has %2 columns; the row was left out.").arg(m_rows->width()).arg(m_width));
                continue;
            }
            takeCells();
            return true;
        }
        if (m_tell && m_rows->emptyFormulas() > 0)
            m_tell(0, Tr::tr("%n formula(s) have no value in the file. Open and save it in a spreadsheet program first.", nullptr, int(m_rows->emptyFormulas())));
        return false;
    }
    std::span<const std::string_view> fields() const override { return m_fields; }
    bool isText(size_t field) const override { return field < m_fields.size() && m_rows->cells()[field].kind == WorkbookCell::Kind::Text; }
    qint64 line() const override { return m_rows->number(); }
    Result<void> failure() const override { return m_rows->failure(); }
    qint64 bytesRead() const override { return m_rows->bytesRead(); }
    qint64 bytes() const override { return m_rows->bytes(); }

private:
    void takeCells()
    {
        m_fields.clear();
        for (size_t column = 0; column < m_rows->width(); ++column) {
            const WorkbookCell &cell = m_rows->cells()[column];
            const bool hasValue = cell.kind == WorkbookCell::Kind::Text || cell.kind == WorkbookCell::Kind::Value;
            m_fields.push_back(hasValue ? std::string_view(cell.text) : std::string_view());
            if (cell.kind == WorkbookCell::Kind::Error && cell.text != "#N/A" && m_tell)
                m_tell(m_rows->number(), Tr::tr("A cell holds the error %1; it is empty in the table.").arg(QString::fromStdString(cell.text)));
        }
    }

    std::unique_ptr<WorkbookRows> m_rows;
    qint64 m_lastHeaderRow;
    size_t m_width;
    TellLine m_tell;
    std::vector<std::string_view> m_fields;
};

class WorkbookSource : public TableSource
{
public:
    explicit WorkbookSource(QString path)
        : m_path(std::move(path))
    {
    }

    Result<void> read(const TableChoice &choice)
    {
        Result<Workbook> workbook = Workbook::read(m_path);
        if (!workbook)
            return fail(workbook);
        m_workbook = std::move(*workbook);
        for (const WorkbookSheet &sheet : std::as_const(m_workbook.sheets))
            m_look.parts.append(sheet.name);
        m_look.part = choice.part.isEmpty() ? m_look.parts.first() : choice.part;
        const qsizetype sheet = m_look.parts.indexOf(m_look.part);
        if (sheet < 0)
            return fail(Tr::tr("%1 has no sheet %2. It has: %3.").arg(QDir::toNativeSeparators(m_path), m_look.part, m_look.parts.join(QStringLiteral(", "))));
        m_part = m_workbook.sheets[sheet].part;
        Result<SharedTexts> texts = SharedTexts::read(m_path, m_workbook.textsPart);
        if (!texts)
            return fail(texts);
        m_texts = std::move(*texts);
        return lookAtHead(choice);
    }

    Result<std::unique_ptr<TableReader>> rows(const TellLine &tell) const override
    {
        auto rows = WorkbookRows::open(m_path, m_part, m_workbook, m_texts);
        if (!rows)
            return fail(rows);
        return std::make_unique<WorkbookReader>(std::move(*rows), m_lastHeaderRow, size_t(m_look.names.size()), tell);
    }

private:
    Result<void> lookAtHead(const TableChoice &choice)
    {
        const auto areas = mergedAreas(m_path, m_part);
        if (!areas)
            return fail(areas);
        const auto rows = WorkbookRows::open(m_path, m_part, m_workbook, m_texts);
        if (!rows)
            return fail(rows);
        QList<SheetRow> head;
        while (head.size() < kHeadRows && (*rows)->next())
            head.append(rowOf(**rows));
        if (const Result<void> failure = (*rows)->failure(); !failure)
            return failure;
        if (head.isEmpty())
            return fail(Tr::tr("The sheet %1 of %2 is empty.").arg(m_look.part, QDir::toNativeSeparators(m_path)));
        const SheetLayout layout = sheetLayout(head, *areas, choice.dialect ? std::optional(choice.dialect->hasHeader) : std::nullopt);
        m_lastHeaderRow = layout.lastHeaderRow;
        m_look.kind = TableLook::Kind::Sheet;
        m_look.dialect.hasHeader = layout.lastHeaderRow > 0;
        m_look.names = layout.names;
        m_look.keepsEmptyText = true;
        m_look.notes = layout.notes;
        return {};
    }

    static SheetRow rowOf(const WorkbookRows &rows)
    {
        SheetRow row {rows.number(), {}, {}};
        for (size_t column = 0; column < rows.width(); ++column) {
            const WorkbookCell &cell = rows.cells()[column];
            row.texts.append(cell.kind == WorkbookCell::Kind::Missing ? QString() : QString::fromStdString(cell.text));
            row.isText.append(cell.kind == WorkbookCell::Kind::Text);
        }
        return row;
    }

    QString m_path;
    Workbook m_workbook;
    SharedTexts m_texts;
    QString m_part;
    qint64 m_lastHeaderRow = 0;
};

bool isWorkbook(const QString &path, const QByteArray &head)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    // Older workbooks and those with a password are another kind of file; the sentence about them is ours all the same.
    const bool isOld = head.startsWith("\xD0\xCF\x11\xE0");
    return isOld || (head.startsWith("PK\x03\x04") && (ending == QLatin1String("xlsx") || ending == QLatin1String("xlsm")));
}

Result<std::unique_ptr<TableSource>> openWorkbook(const QString &path, const TableChoice &choice)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.peek(4).startsWith("\xD0\xCF\x11\xE0")) {
        return fail(Tr::tr("%1 is protected by a password or of the older kind .xls. Save it as .xlsx without a password.").arg(QDir::toNativeSeparators(path)));
    }
    auto source = std::make_unique<WorkbookSource>(path);
    if (const Result<void> read = source->read(choice); !read)
        return fail(read);
    return source;
}

} // namespace

TableFormat workbookFormat() { return {"xlsx", {QStringLiteral("xlsx"), QStringLiteral("xlsm")}, isWorkbook, openWorkbook}; }

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// CSV and TSV: an empty text is "", what is missing is nothing.
#include "models/data/csvencoding.h"
#include "models/data/csvwriter.h"
#include "models/data/fieldforms.h"
#include "models/data/tablewriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

class SeparatedWriter : public TableWriter
{
public:
    SeparatedWriter(const QString &path, char delimiter, const ExportStyle &style)
        : m_file(path)
        , m_encoded(&m_file, style.encoding)
        , m_style(style)
        , m_csv(&m_encoded, CsvStyle {style.delimiter ? style.delimiter : delimiter, style.endsWithCrLf ? CsvWriter::LineEnd::CrLf : CsvWriter::LineEnd::Lf, true})
    {
    }

    Result<void> begin(const QList<CellColumn> &columns, qint64) override
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return fail(Tr::tr("%1 cannot be written. Choose another place.").arg(QDir::toNativeSeparators(m_file.fileName())), m_file.errorString());
        m_encoded.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
        if (m_style.hasBom)
            m_csv.addBom();
        for (const CellColumn &column : columns) {
            m_types.append(column.type);
            m_csv.add(column.name);
        }
        m_csv.endRow();
        return {};
    }

    Result<void> row(std::span<const TableCell> cells) override
    {
        for (size_t column = 0; column < cells.size(); ++column)
            add(cells[column], m_types[qsizetype(column)]);
        m_csv.endRow();
        return {};
    }

    Result<void> finish() override
    {
        if (Result<void> written = m_csv.finish(); !written)
            return written;
        if (!m_file.commit())
            return fail(Tr::tr("%1 could not be written: %2.").arg(QDir::toNativeSeparators(m_file.fileName()), m_file.errorString()));
        if (m_encoded.lost() > 0)
            m_notes.sentences.append(Tr::tr("%n character(s) cannot be written as %1 and became question marks.", nullptr, int(std::min<qint64>(m_encoded.lost(), INT_MAX)))
                                         .arg(encodingName(m_style.encoding)));
        return {};
    }

private:
    void add(const TableCell &cell, ColumnType type)
    {
        switch (cell.kind) {
        case TableCell::Kind::Missing:
            return m_csv.addMissing();
        case TableCell::Kind::Integer:
            return type == ColumnType::Boolean ? m_csv.add(QByteArray(cell.integer ? "true" : "false")) : m_csv.add(cell.integer);
        case TableCell::Kind::Real: {
            QByteArray number = exactNumber(cell.real);
            if (m_style.decimalComma)
                number.replace('.', ',');
            return m_csv.add(number);
        }
        case TableCell::Kind::Text:
            break;
        }
        const bool isFormula = looksLikeFormula(cell.text);
        m_notes.formulas += isFormula;
        QByteArray text(cell.text.data(), qsizetype(cell.text.size()));
        if (isFormula && m_style.neutralisesFormulas)
            text.prepend('\'');
        m_csv.add(text);
    }

    QSaveFile m_file;
    EncodingDevice m_encoded;
    ExportStyle m_style;
    CsvWriter m_csv;
    QList<ColumnType> m_types;
};

} // namespace

bool looksLikeFormula(std::string_view text)
{
    if (text.empty() || std::string_view("=+-@\t\r").find(text.front()) == std::string_view::npos)
        return false;
    return text.size() > 1 && !parseNumber(text, false, NumberRules::Lenient) && !parseNumber(text, true, NumberRules::Lenient);
}

ExportFormat csvExport()
{
    return {"csv", Tr::tr("CSV"), {QStringLiteral("csv")}, [](const QString &file, const QString &, const ExportStyle &style) -> std::unique_ptr<TableWriter> {
        return std::make_unique<SeparatedWriter>(file, ',', style);
    }};
}

ExportFormat tsvExport()
{
    return {"tsv", Tr::tr("TSV (tabs)"), {QStringLiteral("tsv"), QStringLiteral("tab"), QStringLiteral("txt")},
        [](const QString &file, const QString &, const ExportStyle &style) -> std::unique_ptr<TableWriter> {
        return std::make_unique<SeparatedWriter>(file, '\t', style);
    }};
}

} // namespace cairn

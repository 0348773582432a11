// SPDX-License-Identifier: GPL-3.0-or-later
// Separated values as a table source.
#include "models/data/csvlayout.h"
#include "models/data/tableformats.h"

#include <QCoreApplication>
#include <QDir>

namespace cairn {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableImport)
};

class SeparatedReader : public TableReader
{
public:
    SeparatedReader(std::unique_ptr<CsvReader> reader, size_t width, TellLine tell)
        : m_reader(std::move(reader))
        , m_width(width)
        , m_tell(std::move(tell))
    {
    }

    bool next() override
    {
        while (m_reader->next()) {
            if (m_reader->fields().size() <= m_width)
                return true;
            // Too long a record has a delimiter too many, and nobody knows where: it is not taken.
            if (m_tell)
                m_tell(m_reader->line(), Tr::tr("There are %1 fields where the table has %2 columns; the line was left out.")
                                             .arg(m_reader->fields().size())
                                             .arg(m_width));
        }
        for (; m_tell && m_told < m_reader->problems().size(); ++m_told)
            m_tell(m_reader->problems()[m_told].line, m_reader->problems()[m_told].reason);
        return false;
    }
    std::span<const std::string_view> fields() const override { return m_reader->fields(); }
    qint64 line() const override { return m_reader->line(); }
    qint64 bytesRead() const override { return m_reader->bytesRead(); }
    qint64 bytes() const override { return m_reader->bytes(); }

private:
    std::unique_ptr<CsvReader> m_reader;
    size_t m_width;
    TellLine m_tell;
    qsizetype m_told = 0;
};

class SeparatedSource : public TableSource
{
public:
    SeparatedSource(QString path, const CsvDialect &dialect, const CsvLayout &layout)
        : m_path(std::move(path))
        , m_layout(layout)
    {
        m_look.dialect = dialect;
        m_look.names = layout.header;
        m_look.keepsEmptyText = dialect.keepsEmptyText;
    }

    Result<std::unique_ptr<TableReader>> rows(const TellLine &tell) const override
    {
        auto reader = CsvReader::open(m_path, m_look.dialect);
        if (!reader)
            return fail(reader);
        for (int record = 0; record < m_layout.skippedRecords + m_layout.hasHeader && (*reader)->next(); ++record) {
            if (tell && record < m_layout.skippedRecords)
                tell((*reader)->line(), Tr::tr("This line has %1 fields where the table has %2: it is taken for a note above the table.")
                                            .arg((*reader)->fields().size())
                                            .arg(m_layout.width));
        }
        return std::make_unique<SeparatedReader>(std::move(*reader), size_t(m_layout.width), tell);
    }

private:
    QString m_path;
    CsvLayout m_layout;
};

Result<std::unique_ptr<TableSource>> openSeparated(const QString &path, const TableChoice &choice)
{
    const Result<CsvDialect> dialect = choice.dialect ? Result<CsvDialect>(*choice.dialect) : detectDialect(path);
    if (!dialect)
        return fail(dialect);
    const Result<CsvSample> sample = readCsvSample(path, dialect->encoding, kLayoutBytes);
    if (!sample)
        return fail(sample);
    const CsvLayout layout = csvLayout(sampleRecords(*sample, *dialect, kLayoutRecords), dialect->hasHeader, dialect->decimalComma);
    if (layout.width == 0)
        return fail(Tr::tr("%1 holds no columns.").arg(QDir::toNativeSeparators(path)));
    return std::make_unique<SeparatedSource>(path, *dialect, layout);
}

} // namespace

TableFormat separatedFormat()
{
    return {"csv", {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"), QStringLiteral("txt")},
        [](const QString &, const QByteArray &) { return true; }, openSeparated};
}

} // namespace cairn

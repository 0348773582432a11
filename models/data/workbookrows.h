// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one sheet, streamed: each cell as text that reads back as the same value.
#pragma once

#include "models/data/workbookarchive.h"
#include "models/data/workbookparts.h"

#include <string>
#include <vector>

namespace cairn {

struct WorkbookCell {
    enum class Kind { Missing, Text, Value, Error };
    Kind kind = Kind::Missing;
    std::string text;
};

class WorkbookRows
{
public:
    /** `workbook` and `texts` outlive it. */
    [[nodiscard]] static Result<std::unique_ptr<WorkbookRows>> open(const QString &archive, const QString &part, const Workbook &workbook,
        const SharedTexts &texts);

    /** The next row that has a cell with something in it. */
    [[nodiscard]] bool next();
    /** Up to the last one that is not missing. */
    [[nodiscard]] const std::vector<WorkbookCell> &cells() const { return m_cells; }
    [[nodiscard]] size_t width() const { return m_width; }
    [[nodiscard]] qint64 number() const { return m_number; } ///< as the sheet counts
    /** Formulas whose value the file does not hold, so far. */
    [[nodiscard]] qint64 emptyFormulas() const { return m_emptyFormulas; }
    [[nodiscard]] Result<void> failure() const { return workbookXmlFailure(m_archive, *m_part, m_xml); }
    [[nodiscard]] qint64 bytesRead() const { return m_part->unpacked(); }
    [[nodiscard]] qint64 bytes() const { return m_part->unpackedSize(); }

private:
    WorkbookRows(QString archive, std::unique_ptr<WorkbookPart> part, const Workbook &workbook, const SharedTexts &texts);
    void readRow();
    void readCell();
    void setValue(WorkbookCell &cell, QStringView type, int style, const QString &value);
    void setNumber(WorkbookCell &cell, int style, const QString &value);
    size_t columnOf(QStringView reference) const;

    QString m_archive;
    std::unique_ptr<WorkbookPart> m_part;
    QXmlStreamReader m_xml;
    const Workbook &m_workbook;
    const SharedTexts &m_texts;
    std::vector<WorkbookCell> m_cells;
    size_t m_width = 0;
    size_t m_column = 0;
    qint64 m_number = 0;
    qint64 m_emptyFormulas = 0;
};

/** Areas whose cells are one: "A1:C1". */
struct WorkbookArea {
    qint64 firstRow = 0, lastRow = 0; ///< from 1
    int firstColumn = 0, lastColumn = 0; ///< from 0
    QString written;
};

/** They stand behind all rows, so the sheet is unpacked once without being read. At most 10,000. */
[[nodiscard]] Result<QList<WorkbookArea>> mergedAreas(const QString &archive, const QString &part);

} // namespace cairn

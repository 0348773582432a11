// SPDX-License-Identifier: GPL-3.0-or-later
// How a file of separated values is written, to look at and to correct: separator, character set, names, decimal comma.
#pragma once

#include "models/data/csvdialect.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace cairn {

class TableDialectBar : public QWidget
{
    Q_OBJECT
public:
    explicit TableDialectBar(QWidget *parent = nullptr);

    void setDialect(const CsvDialect &dialect); ///< says nothing to others
    [[nodiscard]] CsvDialect dialect() const;

Q_SIGNALS:
    /** By the person. */
    void changed();

private:
    CsvDialect m_dialect;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QCheckBox *m_header;
    QCheckBox *m_decimalComma;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// How a file of separated values is written, to look at and to correct: separator, character set, names, decimal comma.
#pragma once

#include "models/data/tablereader.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace cairn {

class TableDialectBar : public QWidget
{
    Q_OBJECT
public:
    explicit TableDialectBar(QWidget *parent = nullptr);

    void setDialect(const CsvDialect &dialect); ///< says nothing to others
    /** Which questions the kind of file leaves open, and which sheet or table of it is looked at. */
    void setKind(TableLook::Kind kind, const QStringList &parts, const QString &part);
    [[nodiscard]] QString part() const; ///< empty where there is nothing to choose
    [[nodiscard]] CsvDialect dialect() const;

Q_SIGNALS:
    /** By the person. */
    void changed();
    void partChanged(); ///< another sheet or table was chosen

private:
    CsvDialect m_dialect;
    QLabel *m_partName;
    QComboBox *m_part;
    QList<QWidget *> m_ofSeparated;
    QComboBox *m_separator;
    QComboBox *m_encoding;
    QCheckBox *m_header;
    QCheckBox *m_decimalComma;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// How each column of texts and dates becomes numbers for a training: one choice a column, written as the recipe's parameter has it.
#pragma once

#include "models/data/tables.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QPushButton;

namespace cairn {

class ColumnCodings : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnCodings(QWidget *parent = nullptr);

    /** The columns that can be learned from; none: nothing is shown. What was chosen for columns that are no longer among them is dropped. */
    void setColumns(const QList<TableColumn> &columns);
    /** "city=one-hot, note=text-hash:64"; what names no column of these is kept as it is. */
    void setText(const QString &text);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /** By the person, or because columns went. */
    void changed(const QString &text);

private:
    void showColumns();
    void choose(const QString &column, const QString &coding);

    QList<TableColumn> m_columns;
    QMap<QString, QString> m_codings; ///< by column; not those that are taken as they are
    QPushButton *m_toggle;
    QWidget *m_body;
    QFormLayout *m_form;
};

} // namespace cairn

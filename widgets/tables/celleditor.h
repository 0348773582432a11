// SPDX-License-Identifier: GPL-3.0-or-later
// A page to change one long value on, below the row that it is of.
#pragma once

#include <QPersistentModelIndex>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace cairn {

class CellEditor : public QWidget
{
    Q_OBJECT
public:
    explicit CellEditor(QWidget *parent = nullptr);

    void edit(const QModelIndex &index, const QString &name);
    /** What was typed and not saved is saved, as when a cell of the grid is left. */
    void leave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool save();
    void close();

    QPersistentModelIndex m_index;
    QString m_before;
    QLabel *m_name;
    QPlainTextEdit *m_text;
};

} // namespace cairn

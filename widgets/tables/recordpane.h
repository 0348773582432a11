// SPDX-License-Identifier: GPL-3.0-or-later
// One row in full beside the grid: each column's name and its whole value, to read and to copy.
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QModelIndex;
class QTextBrowser;

namespace cairn {

class SearchField;

/** Shows a model with the roles of RowModel. */
class RecordPane : public QWidget
{
    Q_OBJECT
public:
    explicit RecordPane(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model);
    /** -1: none. */
    void setRow(int row);
    [[nodiscard]] int row() const { return m_row; }
    /** What is shown, as plain text. */
    [[nodiscard]] QString plainText() const;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showSoon();
    void showNow();
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString field(int column) const;
    [[nodiscard]] QString pair(const QString &name, const QString &value, const QString &valueStyle) const;

    QPointer<QAbstractItemModel> m_model;
    int m_row = -1;
    SearchField *m_search;
    QTextBrowser *m_text;
    QTimer m_timer;
};

} // namespace cairn

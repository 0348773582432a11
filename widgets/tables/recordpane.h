// SPDX-License-Identifier: GPL-3.0-or-later
// One row in full beside the grid: each column's name and its whole value, to read, to copy and to change.
#pragma once

#include "widgets/tables/gridcelldelegate.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QAbstractItemModel;
class QModelIndex;
class QTextBrowser;
class QUrl;

namespace cairn {

class CellEditor;
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
    /** For cells of columns that hold pictures: they are shown as wide as the pane. */
    void setPictures(CellPicture picture) { m_picture = std::move(picture); }
    /** Larger letters and nothing to change, for a page of its own. */
    void setLarge(bool large);
    /** Opens the editor of a column's value below the row. */
    void editColumn(int column);

public Q_SLOTS:
    /** A picture has come. */
    void showSoon();

Q_SIGNALS:
    /** Nothing is opened before somebody was asked. */
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showNow();
    void followLink(const QUrl &url);
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString field(int column) const;
    [[nodiscard]] QString nameOf(int column) const;
    [[nodiscard]] QString picture(const QModelIndex &index) const;
    [[nodiscard]] QString pair(const QString &name, const QString &value, const QString &valueStyle) const;

    QPointer<QAbstractItemModel> m_model;
    int m_row = -1;
    SearchField *m_search;
    QTextBrowser *m_text;
    CellEditor *m_editor;
    CellPicture m_picture;
    bool m_canChange = true;
    QTimer m_timer;
};

} // namespace cairn

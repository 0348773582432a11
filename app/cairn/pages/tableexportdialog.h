// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what of a table is written into a file, how, and where; writes it in the background.
#pragma once

#include "app/cairn/session.h"
#include "models/data/tableexport.h"
#include "models/data/tables.h"

#include <QDialog>
#include <QPointer>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cairn {

class MessageBar;

/** Which rows the page shows. */
struct ShownRows {
    QString filter;
    QString sortColumn;
    Qt::SortOrder order = Qt::AscendingOrder;
    qint64 count = 0;
};

class TableExportDialog : public QDialog
{
    Q_OBJECT
public:
    TableExportDialog(Session &session, const TableInfo &table, const ShownRows &rows, QWidget *parent = nullptr);

    /** While writing: asks it to stop. */
    void reject() override;

    /** Writes to `file`; the button asks for one first. */
    void exportTo(const QString &file);

    // For tests.
    [[nodiscard]] TableExportRequest request() const;
    [[nodiscard]] QListWidget *columns() const { return m_columns; }
    [[nodiscard]] QComboBox *format() const { return m_format; }

Q_SIGNALS:
    void exported(const QString &file);

private:
    QWidget *makeForm();
    QWidget *makeWhat();
    QWidget *makeHow();
    QWidget *makeButtons();
    void showFormat();
    void showChoice();
    void ask();
    void takeReport(const Result<TableExportReport> &report);
    [[nodiscard]] ExportFormat chosenFormat() const;

    Session &m_session;
    TableInfo m_table;
    ShownRows m_rows;
    QPointer<TaskHandle> m_task;
    MessageBar *m_message;
    QStackedWidget *m_stack;
    QComboBox *m_format = nullptr;
    QComboBox *m_whichRows = nullptr;
    QListWidget *m_columns = nullptr;
    QLabel *m_count = nullptr;
    QCheckBox *m_labelDetails = nullptr;
    QCheckBox *m_rules = nullptr;
    QComboBox *m_predictions = nullptr;
    QWidget *m_separated = nullptr;
    QComboBox *m_separator = nullptr;
    QComboBox *m_encoding = nullptr;
    QCheckBox *m_bom = nullptr;
    QCheckBox *m_decimalComma = nullptr;
    QCheckBox *m_neutralise = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_progressText = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace cairn

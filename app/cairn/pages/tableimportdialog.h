// SPDX-License-Identifier: GPL-3.0-or-later
// One table on its way into the project from a file or the clipboard: looked at, corrected, imported in the background.
#pragma once

#include "app/cairn/session.h"
#include "models/data/tableimporter.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace cairn {

class MessageBar;
class TableColumnChoices;
class TableDialectBar;
class TablePreviewModel;

class TableImportDialog : public QDialog
{
    Q_OBJECT
public:
    TableImportDialog(Session &session, const QString &file, QWidget *parent = nullptr);
    ~TableImportDialog() override;

    /** What the table is called, and where it says that it is from: for what was pasted, whose file is nobody's. */
    void setOrigin(const QString &title, const QString &origin);

    /** While importing: asks the import to stop, and closes when it has. */
    void reject() override;

    // For tests.
    [[nodiscard]] bool isReady() const; ///< the preview is there and something can be imported
    [[nodiscard]] TableColumnChoices &columns() const { return *m_choices; }
    [[nodiscard]] TableDialectBar &dialectBar() const { return *m_dialect; }
    [[nodiscard]] QString warning() const;
    void startImport();
    [[nodiscard]] QString notes() const; ///< about the file's form

Q_SIGNALS:
    void imported(qint64 tableId);

private:
    QWidget *makeForm();
    QWidget *makeColumns();
    QWidget *makeFirstRows();
    QWidget *makeProgress();
    QWidget *makeButtons();
    void look(const TableChoice &choice);
    void takePreview(const Result<TablePreview> &preview);
    void showChoice();
    void showProgress();
    void takeReport(const Result<TableImportReport> &report);
    void setImporting(bool importing);

    Session &m_session;
    QString m_file;
    TablePreview m_preview;
    TableColumnChoices *m_choices;
    TablePreviewModel *m_firstRows;
    LatestTask m_look;
    QPointer<TaskHandle> m_import;
    bool m_looking = true;
    bool m_closing = false;

    MessageBar *m_message;
    QString m_origin;
    QStackedWidget *m_stack;
    QLabel *m_title = nullptr;
    QLabel *m_size = nullptr;
    QLineEdit *m_name = nullptr;
    TableDialectBar *m_dialect = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_notes = nullptr;
    QTableView *m_columnView = nullptr;
    QTableView *m_rowView = nullptr;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_background = nullptr;
};

} // namespace cairn

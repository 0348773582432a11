// SPDX-License-Identifier: GPL-3.0-or-later
// Asks in which format labels are to be written for other programs, and writes them.
#pragma once

#include "app/cairn/session.h"
#include "models/formats/datasetformats.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cairn {

class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(Session &session, QWidget *parent = nullptr);

private:
    void showFormat();
    void chooseFolder();
    void write();

    Session &m_session;
    QComboBox *m_labels; ///< id of a snapshot; 0: as they are now
    QComboBox *m_format;
    QLabel *m_note;
    QLineEdit *m_folder;
    QCheckBox *m_link;
    QPushButton *m_export;
};

/** A dialog of its own kind for the project of the session. */
void askForExport(Session &session, QWidget *parent);

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did and what it could not take, each with its reason; the list can be copied.
#pragma once

#include <QDialog>

namespace cairn {

struct ImportProblem {
    QString place; ///< a file, or a line of a file
    QString reason;
};

class ImportReportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportReportDialog(const QString &summary, const QList<ImportProblem> &problems, QWidget *parent = nullptr);
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what a new snapshot holds and how it is split.
#pragma once

#include "models/labels/snapshots.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace cairn {

class SnapshotDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SnapshotDialog(Project &project, QWidget *parent = nullptr);

Q_SIGNALS:
    void requested(const cairn::SnapshotRequest &request);

private:
    void addWhat(QFormLayout *form);
    void addSplit(QFormLayout *form);
    void showTargets();
    void showShares();
    [[nodiscard]] SnapshotRequest request() const;

    Project &m_project;
    QLineEdit *m_name;
    QComboBox *m_what;
    QComboBox *m_target;
    QSpinBox *m_train;
    QSpinBox *m_val;
    QLabel *m_test;
    QSpinBox *m_seed;
    QCheckBox *m_stratify;
    QLineEdit *m_group;
};

} // namespace cairn

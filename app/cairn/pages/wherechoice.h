// SPDX-License-Identifier: GPL-3.0-or-later
// Where a new run goes on: this computer, or one of the machines that the project knows; and what it asks Slurm for.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/runs.h"
#include "models/runs/where.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace cairn {

class WhereChoice : public QWidget
{
    Q_OBJECT
public:
    explicit WhereChoice(Session &session, QWidget *parent = nullptr);

    void startFrom(const Run &run);
    [[nodiscard]] Where where() const;
    /** An error with a sentence where they cannot be understood. */
    [[nodiscard]] Result<ResourceRequest> resources() const;
    /** Asks, where the machine came with the project and nobody has allowed it yet; false: the run may not go there. */
    [[nodiscard]] bool isAllowed();

private:
    void list();
    void choose(const QString &executor);
    void openMachines();

    Session &m_session;
    QComboBox *m_where;
    QLineEdit *m_resources;
};

} // namespace cairn

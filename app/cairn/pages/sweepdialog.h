// SPDX-License-Identifier: GPL-3.0-or-later
// "New sweep": which parameters of a recipe may vary and how far, how they are chosen, and what is to become best.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/runqueue.h"
#include "models/runs/sweeps.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace cairn {

class SweepDialog : public QDialog
{
    Q_OBJECT
public:
    /** `common`: labels, seed and the parameters that do not vary, as the form for a new run says them. */
    SweepDialog(Session &session, const Recipe &recipe, const RunRequest &common, const QString &dataText, QWidget *parent = nullptr);

    [[nodiscard]] Result<SweepRequest> request() const;
    void start();
    /** Lets a parameter vary: a range "0.01", "0.3" or, with an empty `to`, a list "3, 5, 7". */
    void vary(const QString &param, const QString &from, const QString &to, bool isLog = false);

Q_SIGNALS:
    void started(qint64 sweepId);

private:
    QWidget *makeTable();
    void addRow(const ParamSpec &param);
    void makeChoices();
    void showPlan();
    void showMethod();
    [[nodiscard]] QJsonObject space() const;

    Session &m_session;
    Recipe m_recipe;
    RunRequest m_common;
    double m_meanSeconds = 0; ///< of earlier runs of the recipe; 0: not known
    int m_atOnce = 1;
    QTableWidget *m_axes;
    QComboBox *m_method, *m_metric, *m_resource;
    QSpinBox *m_trials, *m_seeds;
    QCheckBox *m_hopeless;
    QLineEdit *m_name;
    QLabel *m_direction, *m_plan;
    QPushButton *m_start;
};

} // namespace cairn

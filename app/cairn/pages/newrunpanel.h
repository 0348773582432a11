// SPDX-License-Identifier: GPL-3.0-or-later
// The panel for a new run: recipe, what to train on, parameters. It begins with what the last run was.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/recipebook.h"
#include "models/runs/runs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cairn {

class LeakNotice;
class ParamForm;
class WhereChoice;

class NewRunPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NewRunPanel(Session &session, QWidget *parent = nullptr);

    /** Fills the form with what this run was asked. */
    void startFrom(const Run &run);
    void chooseRecipe(const QString &name);
    void train();
    [[nodiscard]] ParamForm *form() const { return m_form; }

Q_SIGNALS:
    void closeRequested();
    void queued(qint64 runId);

private:
    void showRecipe();
    void showSnapshots();
    void alignLabels();
    void lookForLeaks();
    void chooseFile(const QString &paramName);
    [[nodiscard]] Recipe recipe() const;

    Session &m_session;
    RecipeBook m_recipes;
    QComboBox *m_recipe;
    QLabel *m_description;
    QComboBox *m_data;
    LeakNotice *m_leaks;
    QLineEdit *m_name;
    QSpinBox *m_seed;
    WhereChoice *m_where;
    ParamForm *m_form;
    QList<QWidget *> m_labels;
    QPushButton *m_train;
};

} // namespace cairn

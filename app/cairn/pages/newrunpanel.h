// SPDX-License-Identifier: GPL-3.0-or-later
// The panel for a new run: recipe, what to train on, parameters. It begins with what the last run was.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/recipebook.h"
#include "models/runs/runqueue.h"
#include "models/runs/runs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cairn {

class ColumnCodings;
class DataChooser;
class LeakNotice;
class ParamForm;
class RecipeNeedsView;
class WhereChoice;

class NewRunPanel : public QWidget
{
    Q_OBJECT
public:
    explicit NewRunPanel(Session &session, QWidget *parent = nullptr);

    /** Fills the form with what this run was asked. */
    void startFrom(const Run &run);
    void chooseRecipe(const QString &name);
    /** Opens the wizard that makes a recipe from a script. */
    void newRecipe();
    void train();
    /** Everything the form says, checked and allowed by the person; nothing where that failed and was told. */
    [[nodiscard]] std::optional<RunRequest> request();
    [[nodiscard]] Recipe recipe() const;
    [[nodiscard]] QString dataText() const;
    /** Reads the recipes anew: some may have been trusted or have changed. */
    void reloadRecipes();
    [[nodiscard]] ParamForm *form() const { return m_form; }

Q_SIGNALS:
    void closeRequested();
    void sweepRequested(); ///< with what the form says
    void queued(qint64 runId);

private:
    void showRecipe();
    void fillRecipes();
    void showSnapshots();
    void showWhetherPossible();
    void alignLabels();
    void lookForLeaks();
    void showCodings(qint64 tableId, const QString &target);
    void chooseFile(const QString &paramName);
    void showDifferences();

    Session &m_session;
    RecipeBook m_recipes;
    QComboBox *m_recipe;
    QLabel *m_description;
    RecipeNeedsView *m_needs;
    DataChooser *m_data;
    LeakNotice *m_leaks;
    QLineEdit *m_name;
    QSpinBox *m_seed;
    WhereChoice *m_where;
    ParamForm *m_form;
    ColumnCodings *m_codings;
    QList<QWidget *> m_labels;
    QPushButton *m_train;
    QPushButton *m_sweep;
    QLabel *m_differences; ///< to the run that the form was filled from
    Run m_from;
};

} // namespace cairn

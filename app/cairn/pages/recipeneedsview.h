// SPDX-License-Identifier: GPL-3.0-or-later
// Under the choice of a recipe: what it learns from and whether the project has it, which packages are missing, and which Python it uses.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/recipe.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace cairn {

class RecipeNeedsView : public QWidget
{
    Q_OBJECT
public:
    explicit RecipeNeedsView(Session &session, QWidget *parent = nullptr);

    /** Looks in the background; packages take a second to be asked for. */
    void setRecipe(const Recipe &recipe);

private:
    void look();
    void fillPythons();
    void choosePython(int index);

    Session &m_session;
    Recipe m_recipe;
    QLabel *m_wants;
    QLabel *m_missing;
    QWidget *m_pythonRow;
    QComboBox *m_python;
    LatestTask m_task;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// What a project that came from elsewhere would start, to be looked at before any of it may run.
#pragma once

#include "app/cairn/session.h"
#include "models/runs/recipe.h"

#include <QDialog>

namespace cairn {

/** The project's own recipes that may not run yet. */
[[nodiscard]] QList<Recipe> untrustedRecipes(const AppPaths &paths, const Project &project);

class TrustDialog : public QDialog
{
    Q_OBJECT
public:
    TrustDialog(Session &session, const QList<Recipe> &recipes, QWidget *parent = nullptr);

    void trust();

Q_SIGNALS:
    void trusted();

private:
    Session &m_session;
    QList<Recipe> m_recipes;
};

} // namespace cairn

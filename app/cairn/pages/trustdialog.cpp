// SPDX-License-Identifier: GPL-3.0-or-later
// A list of recipes with exactly the line that each starts.
#include "app/cairn/pages/trustdialog.h"

#include "models/runs/logtext.h"
#include "models/runs/recipebook.h"
#include "models/runs/recipetrust.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/theme.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace cairn {
namespace {

/** A stranger wrote these: nothing in them may turn or hide text. */
QString harmless(const QString &text) { return logLine(QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')).toUtf8()).text; }

} // namespace

QList<Recipe> untrustedRecipes(const AppPaths &paths, const Project &project)
{
    QList<Recipe> recipes;
    const RecipeBook book = RecipeBook::load(paths.recipes, project.folder());
    for (const Recipe &recipe : book.recipes()) {
        if (!isRecipeTrusted(recipe))
            recipes.append(recipe);
    }
    return recipes;
}

TrustDialog::TrustDialog(Session &session, const QList<Recipe> &recipes, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_recipes(recipes)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What this project would start"));
    resize(720, 420);
    auto *text = new QLabel(tr("These recipes came with the project. Their programs may do everything that you may do. Look at them, and trust them only if you know "
                               "where the project comes from."), this);
    text->setWordWrap(true);
    auto *list = new QTreeWidget(this);
    list->setHeaderLabels({tr("Recipe"), tr("Starts"), tr("Folder")});
    list->setRootIsDecorated(false);
    list->setAccessibleName(tr("Recipes of the project"));
    list->header()->resizeSection(0, 160);
    list->header()->resizeSection(1, 300);
    for (const Recipe &recipe : recipes) {
        const QString starts = recipe.program.isEmpty() ? tr("the line that you give it") : commandText(QStringList {recipe.program} + recipe.arguments);
        auto *item = new QTreeWidgetItem(list, {harmless(recipe.title.isEmpty() ? recipe.name : recipe.title), harmless(starts), QDir::toNativeSeparators(recipe.folder)});
        item->setFont(1, QFontDatabase::systemFont(QFontDatabase::FixedFont));
        for (int column = 0; column < 3; ++column)
            item->setToolTip(column, item->text(column));
    }
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *keepOff = buttons->addButton(tr("Keep off"), QDialogButtonBox::RejectRole);
    keepOff->setToolTip(tr("Nothing of this project is started; everything else works"));
    keepOff->setDefault(true);
    QPushButton *trust = buttons->addButton(tr("Trust these"), QDialogButtonBox::AcceptRole);
    trust->setObjectName(QStringLiteral("trust"));
    trust->setToolTip(tr("They may run on this computer, as long as they stay as they are now"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(text);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &TrustDialog::trust);
}

void TrustDialog::trust()
{
    for (const Recipe &recipe : std::as_const(m_recipes)) {
        if (!m_session.succeeded(trustRecipe(recipe)))
            return reject();
    }
    Q_EMIT trusted();
    accept();
}

} // namespace cairn

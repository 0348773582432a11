// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences, and one choice.
#include "app/cairn/pages/recipeneedsview.h"

#include "models/runs/pythons.h"
#include "models/runs/recipeneeds.h"
#include "models/runs/recipetrust.h"
#include "widgets/common/ask.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cairn {
namespace {

struct Found {
    QString wants;
    bool hasLabels = true;
    QString missing;
};

/** The entry of the list that asks for another file. */
const QString kOther = QStringLiteral("?");

} // namespace

RecipeNeedsView::RecipeNeedsView(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_wants(new QLabel(this))
    , m_missing(new QLabel(this))
    , m_pythonRow(new QWidget(this))
    , m_python(new QComboBox(m_pythonRow))
{
    for (QLabel *label : {m_wants, m_missing}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->hide();
    }
    m_missing->setAccessibleName(tr("What the recipe needs and this computer does not have"));
    auto *row = new QHBoxLayout(m_pythonRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace12);
    auto *label = new QLabel(tr("P&ython"), m_pythonRow);
    label->setBuddy(m_python);
    m_python->setToolTip(tr("Which Python this project's recipes use on this computer"));
    m_python->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_python->setMinimumContentsLength(18);
    row->addWidget(label);
    row->addWidget(m_python, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addWidget(m_wants);
    layout->addWidget(m_pythonRow);
    layout->addWidget(m_missing);
    connect(m_python, &QComboBox::activated, this, &RecipeNeedsView::choosePython);
}

void RecipeNeedsView::setRecipe(const Recipe &recipe)
{
    m_recipe = recipe;
    const bool isPython = recipe.program == QLatin1String("python3") || recipe.program == QLatin1String("python");
    m_pythonRow->setVisible(isPython);
    if (isPython)
        fillPythons();
    look();
}

void RecipeNeedsView::fillPythons()
{
    const QDir folder = m_session.project().folder();
    const QString chosen = chosenPython(folder);
    QStringList pythons = pythonsFor(folder);
    if (!chosen.isEmpty() && !pythons.contains(chosen))
        pythons.append(chosen);
    m_python->clear();
    m_python->addItem(tr("the one on PATH"), QString());
    for (const QString &python : std::as_const(pythons)) {
        m_python->addItem(QDir::toNativeSeparators(python), python);
        m_python->setItemData(m_python->count() - 1, QDir::toNativeSeparators(python), Qt::ToolTipRole);
    }
    m_python->addItem(tr("Another one…"), kOther);
    m_python->setCurrentIndex(std::max(0, m_python->findData(chosen)));
}

void RecipeNeedsView::choosePython(int index)
{
    QString python = m_python->itemData(index).toString();
    if (python == kOther) {
        const auto files = m_session.ask().openFiles(this, {tr("Choose a Python"), {}, {}, {}, {}});
        python = files && !files->isEmpty() ? files->first() : chosenPython(m_session.project().folder());
    }
    m_session.succeeded(cairn::choosePython(m_session.project().folder(), python));
    fillPythons();
    look();
}

void RecipeNeedsView::look()
{
    m_task.cancel();
    m_missing->hide();
    Programs programs {m_session.paths().programs};
    programs.python = chosenPython(m_session.project().folder());
    // A stranger's recipe starts nothing before it was allowed, not even to ask for packages.
    const bool mayAsk = isRecipeTrusted(m_recipe);
    m_task.start<Found>(
        [file = m_session.project().file(), recipe = m_recipe, programs, mayAsk](TaskControl &) -> Result<Found> {
            auto reader = openDatabase(file, DatabaseMode::ReadOnly);
            if (!reader)
                return fail(reader);
            Found found;
            found.wants = wantsInWords(recipe, labelsAtHand(**reader), &found.hasLabels);
            if (const Result<void> needs = mayAsk ? checkNeeds(recipe, programs) : Result<void>(); !needs)
                found.missing = needs.error().sentence;
            return found;
        },
        [this](const Result<Found> &found) {
            if (!found)
                return;
            m_wants->setText(found->hasLabels ? found->wants : QStringLiteral("⚠ ") + found->wants);
            m_wants->setVisible(!found->wants.isEmpty());
            m_missing->setText(QStringLiteral("⚠ ") + found->missing);
            m_missing->setVisible(!found->missing.isEmpty());
        });
}

} // namespace cairn

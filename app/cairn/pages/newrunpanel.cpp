// SPDX-License-Identifier: GPL-3.0-or-later
// The form, and queueing in a task, since writing a large dataset takes a while.
#include "app/cairn/pages/newrunpanel.h"

#include "app/cairn/pages/columncodings.h"
#include "app/cairn/pages/datachooser.h"
#include "app/cairn/pages/leaknotice.h"
#include "app/cairn/pages/recipeneedsview.h"
#include "app/cairn/pages/recipewizard.h"
#include "app/cairn/pages/wherechoice.h"
#include "models/data/tables.h"
#include "models/labels/snapshots.h"
#include "models/runs/recipetrust.h"
#include "models/runs/runqueue.h"
#include "models/runs/runrecord.h"
#include "models/runs/workerloop.h"
#include "widgets/common/ask.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/icons.h"
#include "widgets/common/sectionheader.h"
#include "widgets/runs/paramform.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cairn {
namespace {

/** The parameter by which a recipe is told how columns become numbers. */
const QString kCoding = QStringLiteral("coding");

} // namespace

NewRunPanel::NewRunPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_recipes(RecipeBook::load(session.paths().recipes, session.project().folder()))
    , m_recipe(new QComboBox(this))
    , m_description(new QLabel(this))
    , m_needs(new RecipeNeedsView(session, this))
    , m_data(new DataChooser(session.project(), this))
    , m_leaks(new LeakNotice(this))
    , m_name(new QLineEdit(this))
    , m_seed(new QSpinBox(this))
    , m_where(new WhereChoice(session, this))
    , m_form(new ParamForm(this))
    , m_codings(new ColumnCodings(this))
    , m_train(new QPushButton(icon(QStringLiteral("play"), IconRole::OnAccent), tr("Train"), this))
    , m_sweep(new QPushButton(icon(QStringLiteral("grid")), tr("Sweep…"), this))
    , m_differences(new QLabel(this))
{
    setSurface(this, Surface::Panel);
    auto *head = new SectionHeader(tr("New run"), this);
    auto *close = new IconButton(QStringLiteral("close"), tr("Close this panel"), this);
    head->addTrailing(close);
    // No QFormLayout: it does not give texts that wrap their height when they change.
    auto *form = new QVBoxLayout;
    form->setSpacing(kSpace8);
    const auto addRow = [&](const QString &text, QWidget *field, QLayout *row) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        m_labels.append(label);
        auto *line = new QHBoxLayout;
        line->setSpacing(kSpace12);
        line->addWidget(label);
        if (row)
            line->addLayout(row, 1);
        else
            line->addWidget(field, 1);
        form->addLayout(line);
    };
    auto *make = new IconButton(QStringLiteral("add"), tr("New recipe from a script…"), this);
    auto *recipeRow = new QHBoxLayout;
    recipeRow->setSpacing(kSpace4);
    recipeRow->addWidget(m_recipe, 1);
    recipeRow->addWidget(make);
    fillRecipes();
    m_recipe->setObjectName(QStringLiteral("recipe"));
    m_recipe->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_description->setWordWrap(true);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_name->setPlaceholderText(tr("named by itself"));
    m_seed->setRange(0, 1'000'000);
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed, labels and parameters give the same run"));
    addRow(tr("&Recipe"), m_recipe, recipeRow);
    form->addWidget(m_description);
    form->addWidget(m_needs);
    addRow(tr("&Data"), m_data, nullptr);
    form->addWidget(m_leaks);
    addRow(tr("&Name"), m_name, nullptr);
    addRow(tr("&Seed"), m_seed, nullptr);
    addRow(tr("&Where"), m_where, nullptr);
    auto *content = new QWidget(this);
    // However long a name or a path in it is, the form is as wide as the panel.
    content->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setSurface(content, Surface::Panel);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(kSpace12);
    contentLayout->addLayout(form);
    contentLayout->addWidget(new SectionHeader(tr("Parameters"), content));
    contentLayout->addWidget(m_form);
    contentLayout->addWidget(m_codings);
    contentLayout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setButtonKind(m_train, ButtonKind::Primary);
    m_train->setMinimumHeight(36);
    m_sweep->setMinimumHeight(36);
    m_sweep->setToolTip(tr("Try many values of some parameters"));
    m_differences->setWordWrap(true);
    m_differences->setTextFormat(Qt::PlainText);
    m_differences->setObjectName(QStringLiteral("differences"));
    m_differences->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addWidget(m_train, 1);
    buttons->addWidget(m_sweep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    layout->setSpacing(kSpace12);
    layout->addWidget(head);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_differences);
    layout->addLayout(buttons);
    connect(close, &QToolButton::clicked, this, &NewRunPanel::closeRequested);
    connect(make, &QToolButton::clicked, this, &NewRunPanel::newRecipe);
    connect(m_recipe, &QComboBox::currentIndexChanged, this, &NewRunPanel::showRecipe);
    connect(m_data, &QComboBox::currentIndexChanged, this, &NewRunPanel::lookForLeaks);
    connect(m_form, &ParamForm::fileRequested, this, &NewRunPanel::chooseFile);
    connect(m_form, &ParamForm::changed, this, [this] {
        const QString typed = m_form->values().value(kCoding).toString();
        if (typed != m_codings->text())
            m_codings->setText(typed);
    });
    connect(m_codings, &ColumnCodings::changed, this, [this](const QString &text) { m_form->setText(kCoding, text); });
    connect(m_train, &QPushButton::clicked, this, &NewRunPanel::train);
    connect(m_sweep, &QPushButton::clicked, this, &NewRunPanel::sweepRequested);
    connect(m_form, &ParamForm::changed, this, &NewRunPanel::showDifferences);
    connect(m_seed, &QSpinBox::valueChanged, this, &NewRunPanel::showDifferences);
    connect(m_data, &QComboBox::currentIndexChanged, this, &NewRunPanel::showDifferences);
    connect(&session.project(), &Project::published, this, [this](Topics topics) {
        if (topics & (Topic::Snapshots | Topic::Tables | Topic::Labels))
            showSnapshots();
    });
    // A label column made, renamed or taken back by a gesture of one's own.
    connect(&session.project(), &Project::labelsChanged, this, [this](const LabelChanges &changes) {
        if (changes.isWhole || changes.touches("data_column"))
            showSnapshots();
    });
    const QString last = QString::fromUtf8(session.settings().place(QStringLiteral("runs/recipe")));
    chooseRecipe(last.isEmpty() ? QStringLiteral("table-boost") : last);
    showRecipe();
    for (const QString &problem : m_recipes.problems())
        Q_EMIT m_session.told(problem);
}

void NewRunPanel::reloadRecipes() { m_recipes = RecipeBook::load(m_session.paths().recipes, m_session.project().folder()); }

QString NewRunPanel::dataText() const { return m_data->currentText(); }

void NewRunPanel::showDifferences()
{
    m_differences->setVisible(m_from.id != 0 && m_from.recipe == recipe().name);
    if (m_differences->isHidden())
        return;
    QStringList texts;
    for (const RecordDifference &difference : differencesOf(m_from, m_form->values(), m_seed->value()))
        texts.append(tr("%1: %2 instead of %3").arg(difference.name, difference.now, difference.before.isEmpty() ? QStringLiteral("–") : difference.before));
    if (m_data->choice().snapshotId != m_from.snapshotId)
        texts.append(tr("other labels: %1").arg(m_data->currentText()));
    m_differences->setText(texts.isEmpty() ? tr("The same as %1.").arg(m_from.name) : tr("Differs from %1: %2").arg(m_from.name, texts.join(QLatin1String("; "))));
}

Recipe NewRunPanel::recipe() const { return m_recipes.find(m_recipe->currentData().toString()).value_or(Recipe()); }

void NewRunPanel::fillRecipes()
{
    m_recipe->clear();
    for (const Recipe &known : m_recipes.recipes())
        m_recipe->addItem(known.isOfProject ? tr("%1 (from this project)").arg(known.title) : recipeText(known.title), known.name);
}

void NewRunPanel::newRecipe()
{
    auto *wizard = new RecipeWizard(m_session, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &RecipeWizard::saved, this, [this](const QString &name) {
        m_recipes = RecipeBook::load(m_session.paths().recipes, m_session.project().folder());
        fillRecipes();
        chooseRecipe(name);
    });
    wizard->open();
}

void NewRunPanel::chooseRecipe(const QString &name)
{
    if (const int index = m_recipe->findData(name); index >= 0)
        m_recipe->setCurrentIndex(index);
}

void NewRunPanel::showRecipe()
{
    const Recipe chosen = recipe();
    m_description->setText(recipeText(chosen.description));
    m_needs->setRecipe(chosen);
    const QByteArray kept = m_session.settings().place(QStringLiteral("runs/params/") + chosen.name);
    m_form->setRecipe(chosen, QJsonDocument::fromJson(kept).object());
    m_codings->setText(m_form->values().value(kCoding).toString());
    alignLabels();
    m_data->listAnew(chosen.wantsData);
    showWhetherPossible();
}

// The fields of both forms stand below each other.
void NewRunPanel::alignLabels()
{
    int width = m_form->labelWidth();
    for (const QWidget *label : std::as_const(m_labels))
        width = std::max(width, label->sizeHint().width());
    for (QWidget *label : std::as_const(m_labels))
        label->setMinimumWidth(width);
    m_form->setLabelWidth(width);
}

void NewRunPanel::showSnapshots()
{
    m_data->list(recipe().wantsData);
    showWhetherPossible();
}

void NewRunPanel::showWhetherPossible()
{
    const bool isPossible = m_data->count() > 0;
    m_train->setEnabled(isPossible && !m_session.project().isReadOnly());
    m_train->setToolTip(isPossible ? tr("Queue the run (Ctrl+Return)")
            : recipe().wantsData == WantedData::Table ? tr("This recipe needs a table. Import one on the Data page.")
            : tr("This recipe needs images. Import some on the Data page."));
}

void NewRunPanel::lookForLeaks()
{
    const SnapshotRequest request = m_data->frozenBy();
    m_leaks->look(m_session.project().file(), request);
    showCodings(request.tableId, request.target);
}

/** Where the recipe takes a coding of each column. */
void NewRunPanel::showCodings(qint64 tableId, const QString &target)
{
    QList<TableColumn> columns;
    const auto table = tableId != 0 ? Tables::byId(m_session.project().reader(), tableId) : Result<TableInfo>();
    if (recipe().param(kCoding) && table) {
        columns = table->valueColumns();
        columns.removeIf([&](const TableColumn &column) {
            return column.name == target || (column.role != ColumnRole::Feature && column.role != ColumnRole::Derived);
        });
    }
    m_codings->setColumns(columns);
}

void NewRunPanel::startFrom(const Run &run)
{
    chooseRecipe(run.recipe);
    if (recipe().name != run.recipe) {
        // Its parameters would mean something else in another recipe.
        Q_EMIT m_session.told(tr("The recipe %1 of this run is no longer there, so the form was left as it was.").arg(run.recipe));
        return;
    }
    m_form->setRecipe(recipe(), run.params);
    m_codings->setText(m_form->values().value(kCoding).toString());
    alignLabels();
    m_seed->setValue(int(run.seed));
    m_from = run;
    m_where->startFrom(run);
    if (run.snapshotId != 0 && !m_data->chooseSnapshot(run.snapshotId))
        Q_EMIT m_session.told(tr("The snapshot of this run is no longer there. Choose what to learn from."));
    showDifferences();
}

void NewRunPanel::chooseFile(const QString &paramName)
{
    if (const auto files = m_session.ask().openFiles(this, {tr("Choose a file"), {}, {}, {}, {}}); files && !files->isEmpty())
        m_form->setText(paramName, files->first());
}

std::optional<RunRequest> NewRunPanel::request()
{
    const Recipe chosen = recipe();
    const Result<QJsonObject> params = checkedParams(chosen, m_form->values());
    if (!m_session.succeeded(params))
        return std::nullopt;
    const Confirmation question {tr("Let the recipe %1 run its program?").arg(recipeText(chosen.title)),
        tr("It came with this project. Its program lies in %1 and may do everything that you may do. You are asked once.")
            .arg(QDir::toNativeSeparators(chosen.folder)), tr("Allow"), true};
    if (!isRecipeTrusted(chosen) && (!m_session.ask().confirm(this, question) || !m_session.succeeded(trustRecipe(chosen))))
        return std::nullopt;
    const Result<ResourceRequest> resources = m_where->resources();
    if (!m_session.succeeded(resources) || !m_where->isAllowed())
        return std::nullopt;
    m_session.settings().setPlace(QStringLiteral("runs/recipe"), chosen.name.toUtf8());
    m_session.settings().setPlace(QStringLiteral("runs/params/") + chosen.name, QJsonDocument(*params).toJson(QJsonDocument::Compact));
    const DataChoice data = m_data->choice();
    RunRequest request;
    request.snapshotId = data.snapshotId;
    request.params = *params;
    request.seed = m_seed->value();
    request.name = m_name->text().trimmed();
    request.where = m_where->where();
    request.resources = *resources;
    if (data.snapshotId == 0 && !data.isNothing) {
        request.freeze = SnapshotRequest {{}, data.tableId, data.target, {}};
        request.freeze->split.seed = quint64(request.seed);
    }
    return request;
}

void NewRunPanel::train()
{
    const Recipe chosen = recipe();
    const std::optional<RunRequest> wanted = request();
    if (!wanted)
        return;
    const RunRequest request = *wanted;
    m_train->setEnabled(false);
    const Programs programs {m_session.paths().programs};
    m_session.tasks().run<qint64>(
        tr("Preparing the run"), this,
        [&project = m_session.project(), chosen, request, programs](TaskControl &control) -> Result<qint64> {
            const Result<qint64> run = queueRun(project, chosen, request, programs, control);
            if (!run)
                return run;
            const Result<void> worker = ensureWorker(project, programs);
            return worker ? run : Result<qint64>(fail(worker));
        },
        [this](const Result<qint64> &run) {
            m_train->setEnabled(true);
            if (!m_session.succeeded(run))
                return;
            m_name->clear();
            m_from = {};
            showDifferences();
            Q_EMIT queued(*run);
        });
}

} // namespace cairn

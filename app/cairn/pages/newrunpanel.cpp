// SPDX-License-Identifier: GPL-3.0-or-later
// The form, and queueing in a task, since writing a large dataset takes a while.
#include "app/cairn/pages/newrunpanel.h"

#include "app/cairn/pages/leaknotice.h"
#include "app/cairn/pages/wherechoice.h"
#include "models/data/tables.h"
#include "models/labels/snapshots.h"
#include "models/runs/recipetrust.h"
#include "models/runs/runqueue.h"
#include "models/runs/workerloop.h"
#include "widgets/common/ask.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/icons.h"
#include "widgets/common/sectionheader.h"
#include "widgets/runs/paramform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace cairn {
namespace {

/** What a line of the data choice stands for. */
struct DataChoice {
    qint64 snapshotId = 0; ///< a snapshot that is there
    qint64 tableId = 0; ///< else: freeze this table's labels now, or the images' when 0
    QString target;
    bool isNothing = false;

    friend bool operator==(const DataChoice &, const DataChoice &) = default;
};

QString translated(const QString &text) { return QCoreApplication::translate("Recipe", text.toUtf8().constData()); }

} // namespace
} // namespace cairn

Q_DECLARE_METATYPE(cairn::DataChoice)

namespace cairn {

NewRunPanel::NewRunPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_recipes(RecipeBook::load(session.paths().recipes, session.project().folder()))
    , m_recipe(new QComboBox(this))
    , m_description(new QLabel(this))
    , m_data(new QComboBox(this))
    , m_leaks(new LeakNotice(this))
    , m_name(new QLineEdit(this))
    , m_seed(new QSpinBox(this))
    , m_where(new WhereChoice(session, this))
    , m_form(new ParamForm(this))
    , m_train(new QPushButton(icon(QStringLiteral("play"), IconRole::OnAccent), tr("Train"), this))
{
    setSurface(this, Surface::Panel);
    auto *head = new SectionHeader(tr("New run"), this);
    auto *close = new IconButton(QStringLiteral("close"), tr("Close this panel"), this);
    head->addTrailing(close);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpace12);
    form->setVerticalSpacing(kSpace8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Recipe &known : m_recipes.recipes())
        m_recipe->addItem(known.isOfProject ? tr("%1 (from this project)").arg(known.title) : translated(known.title), known.name);
    m_recipe->setObjectName(QStringLiteral("recipe"));
    m_description->setWordWrap(true);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_name->setPlaceholderText(tr("named by itself"));
    m_seed->setRange(0, 1'000'000);
    m_seed->setValue(1);
    m_seed->setToolTip(tr("The same seed, labels and parameters give the same run"));
    form->addRow(tr("&Recipe"), m_recipe);
    form->addRow(m_description);
    form->addRow(tr("&Data"), m_data);
    form->addRow(m_leaks);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Seed"), m_seed);
    form->addRow(tr("&Where"), m_where);
    for (QWidget *field : {static_cast<QWidget *>(m_recipe), static_cast<QWidget *>(m_data), static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_seed), static_cast<QWidget *>(m_where)})
        m_labels.append(form->labelForField(field));
    auto *content = new QWidget(this);
    setSurface(content, Surface::Panel);
    auto *contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(0, 0, 0, 0);
    contentLayout->setSpacing(kSpace12);
    contentLayout->addLayout(form);
    contentLayout->addWidget(new SectionHeader(tr("Parameters"), content));
    contentLayout->addWidget(m_form);
    contentLayout->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setButtonKind(m_train, ButtonKind::Primary);
    m_train->setMinimumHeight(36);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    layout->setSpacing(kSpace12);
    layout->addWidget(head);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_train);
    connect(close, &QToolButton::clicked, this, &NewRunPanel::closeRequested);
    connect(m_recipe, &QComboBox::currentIndexChanged, this, &NewRunPanel::showRecipe);
    connect(m_data, &QComboBox::currentIndexChanged, this, &NewRunPanel::lookForLeaks);
    connect(m_form, &ParamForm::fileRequested, this, &NewRunPanel::chooseFile);
    connect(m_train, &QPushButton::clicked, this, &NewRunPanel::train);
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

Recipe NewRunPanel::recipe() const { return m_recipes.find(m_recipe->currentData().toString()).value_or(Recipe()); }

void NewRunPanel::chooseRecipe(const QString &name)
{
    if (const int index = m_recipe->findData(name); index >= 0)
        m_recipe->setCurrentIndex(index);
}

void NewRunPanel::showRecipe()
{
    const Recipe chosen = recipe();
    m_description->setText(translated(chosen.description));
    const QByteArray kept = m_session.settings().place(QStringLiteral("runs/params/") + chosen.name);
    m_form->setRecipe(chosen, QJsonDocument::fromJson(kept).object());
    alignLabels();
    // Another recipe wants other data; what was chosen for the last one may make no sense for it.
    m_data->clear();
    showSnapshots();
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
    const QVariant before = m_data->currentData();
    const WantedData wanted = recipe().wantsData;
    m_data->clear();
    const auto add = [this](const QString &text, const DataChoice &choice) { m_data->addItem(text, QVariant::fromValue(choice));
        m_data->setItemData(m_data->count() - 1, text, Qt::ToolTipRole);
    };
    if (wanted == WantedData::Any)
        add(tr("Nothing of this project"), {0, 0, {}, true});
    if (wanted != WantedData::Table)
        add(tr("The images, now"), {});
    if (wanted != WantedData::Images) {
        for (const TableInfo &table : Tables::all(m_session.project().reader()).value_or(QList<TableInfo>())) {
            for (const TableColumn &column : table.labelColumns())
                add(tr("%1 of %2, now").arg(column.name, table.name), {0, table.id, column.name, false});
        }
    }
    for (const Snapshot &snapshot : Snapshots::all(m_session.project().reader()).value_or(QList<Snapshot>())) {
        const bool fits = wanted == WantedData::Any || (wanted == WantedData::Table) == (snapshot.tableId != 0);
        if (fits)
            add(tr("Snapshot “%1” (%n item(s))", nullptr, int(snapshot.items)).arg(snapshot.name), {snapshot.id, 0, {}, false});
    }
    if (wanted != WantedData::Images) {
        // A table may hold the answers itself, in a column of its own.
        for (const TableInfo &table : Tables::all(m_session.project().reader()).value_or(QList<TableInfo>())) {
            for (const TableColumn &column : table.storedColumns())
                add(tr("Column %1 of %2").arg(column.name, table.name), {0, table.id, column.name, false});
        }
    }
    for (int index = 0; before.isValid() && index < m_data->count(); ++index) {
        if (m_data->itemData(index).value<DataChoice>() == before.value<DataChoice>())
            m_data->setCurrentIndex(index);
    }
    const bool isPossible = m_data->count() > 0;
    m_train->setEnabled(isPossible && !m_session.project().isReadOnly());
    m_train->setToolTip(isPossible ? tr("Queue the run (Ctrl+Return)")
            : wanted == WantedData::Table ? tr("This recipe needs a table. Import one on the Data page.")
                                          : tr("This recipe needs images. Import some on the Data page."));
}

void NewRunPanel::lookForLeaks()
{
    const DataChoice data = m_data->currentData().value<DataChoice>();
    SnapshotRequest request {{}, data.tableId, data.target, {}};
    if (data.snapshotId != 0) {
        if (const auto snapshot = Snapshots::find(m_session.project().reader(), QString::number(data.snapshotId))) {
            request.tableId = snapshot->tableId;
            request.target = snapshot->target;
            request.split.groupExpression = snapshot->splitRule; // it names the columns that rows are kept together by
        }
    }
    m_leaks->look(m_session.project().file(), request);
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
    alignLabels();
    m_seed->setValue(int(run.seed));
    m_where->startFrom(run);
    for (int index = 0; index < m_data->count(); ++index) {
        if (run.snapshotId != 0 && m_data->itemData(index).value<DataChoice>().snapshotId == run.snapshotId)
            m_data->setCurrentIndex(index);
    }
    if (run.snapshotId != 0 && m_data->currentData().value<DataChoice>().snapshotId != run.snapshotId)
        Q_EMIT m_session.told(tr("The snapshot of this run is no longer there. Choose what to learn from."));
}

void NewRunPanel::chooseFile(const QString &paramName)
{
    if (const auto files = m_session.ask().openFiles(this, {tr("Choose a file"), {}, {}, {}, {}}); files && !files->isEmpty())
        m_form->setText(paramName, files->first());
}

void NewRunPanel::train()
{
    const Recipe chosen = recipe();
    const Result<QJsonObject> params = checkedParams(chosen, m_form->values());
    if (!m_session.succeeded(params))
        return;
    const Confirmation question {tr("Let the recipe %1 run its program?").arg(chosen.title),
        tr("It came with this project. Its program lies in %1 and may do everything that you may do. You are asked once.")
            .arg(QDir::toNativeSeparators(chosen.folder)), tr("Allow"), true};
    if (!isRecipeTrusted(chosen) && (!m_session.ask().confirm(this, question) || !m_session.succeeded(trustRecipe(chosen))))
        return;
    const Result<ResourceRequest> resources = m_where->resources();
    if (!m_session.succeeded(resources) || !m_where->isAllowed())
        return;
    m_session.settings().setPlace(QStringLiteral("runs/recipe"), chosen.name.toUtf8());
    m_session.settings().setPlace(QStringLiteral("runs/params/") + chosen.name, QJsonDocument(*params).toJson(QJsonDocument::Compact));
    const DataChoice data = m_data->currentData().value<DataChoice>();
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
            Q_EMIT queued(*run);
        });
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// The table becomes the same JSON that the command line takes, so that both are checked in one place.
#include "app/cairn/pages/sweepdialog.h"

#include "models/metrics/metricnames.h"
#include "models/runs/runorder.h"
#include "models/runs/runs.h"
#include "models/runs/runtexts.h"
#include "models/runs/workerloop.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>

namespace cairn {
namespace {

enum Column { Param, From, To, Log, Steps, ColumnCount };
constexpr int kMostTrials = 100'000;
constexpr int kUsualTrials = 20;

/** A number as a person writes it, or as a program does. */
std::optional<double> number(const QString &text)
{
    bool isNumber = false;
    double value = QLocale().toDouble(text.trimmed(), &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(text.trimmed(), &isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

QJsonValue valueFrom(const ParamSpec &param, const QString &text)
{
    if (param.type == ParamType::Boolean)
        return text.trimmed() == QLatin1String("true");
    if (param.type == ParamType::Integer || param.type == ParamType::Real) {
        if (const auto value = number(text))
            return *value;
    }
    return text.trimmed();
}

bool isNumeric(const ParamSpec &param) { return param.type == ParamType::Integer || param.type == ParamType::Real; }

} // namespace

SweepDialog::SweepDialog(Session &session, const Recipe &recipe, const RunRequest &common, const QString &dataText, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_recipe(recipe)
    , m_common(common)
    , m_axes(new QTableWidget(0, ColumnCount, this))
    , m_method(new QComboBox(this))
    , m_metric(new QComboBox(this))
    , m_resource(new QComboBox(this))
    , m_trials(new QSpinBox(this))
    , m_seeds(new QSpinBox(this))
    , m_hopeless(new QCheckBox(tr("&Stop runs that fall behind"), this))
    , m_name(new QLineEdit(this))
    , m_direction(new QLabel(this))
    , m_plan(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New sweep"));
    resize(720, 640);
    auto *what = new QLabel(tr("%1, on %2. What is not ticked stays as the form for a new run says.").arg(recipeText(recipe.title), dataText), this);
    what->setWordWrap(true);
    makeChoices();
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpace12);
    form->setVerticalSpacing(kSpace8);
    form->addRow(tr("&Method"), m_method);
    form->addRow(tr("&Points to try"), m_trials);
    form->addRow(tr("Runs a p&oint"), m_seeds);
    form->addRow(tr("Bes&t is"), m_metric);
    form->addRow(QString(), m_direction);
    form->addRow(tr("&Time is"), m_resource);
    form->addRow(QString(), m_hopeless);
    form->addRow(tr("&Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Start the sweep"), QDialogButtonBox::AcceptRole);
    m_start->setIcon(icon(QStringLiteral("play"), IconRole::OnAccent));
    setButtonKind(m_start, ButtonKind::Primary);
    m_plan->setWordWrap(true);
    m_plan->setObjectName(QStringLiteral("sweep-plan"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(what);
    layout->addWidget(makeTable(), 1);
    layout->addLayout(form);
    layout->addWidget(m_plan);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SweepDialog::start);
    connect(m_axes, &QTableWidget::itemChanged, this, &SweepDialog::showPlan);
    connect(m_method, &QComboBox::currentIndexChanged, this, &SweepDialog::showMethod);
    connect(m_metric, &QComboBox::currentTextChanged, this, &SweepDialog::showPlan);
    connect(m_resource, &QComboBox::currentIndexChanged, this, &SweepDialog::showPlan);
    connect(m_trials, &QSpinBox::valueChanged, this, &SweepDialog::showPlan);
    connect(m_seeds, &QSpinBox::valueChanged, this, &SweepDialog::showPlan);
    showMethod();
}

void SweepDialog::makeChoices()
{
    m_method->addItem(tr("At random"), int(SweepMethod::Random));
    m_method->addItem(tr("A grid: every combination"), int(SweepMethod::Grid));
    m_method->addItem(tr("Learn from what was tried (TPE)"), int(SweepMethod::Tpe));
    m_method->addItem(tr("Give time to the best (successive halving)"), int(SweepMethod::Halving));
    m_method->setToolTip(tr("At random is hard to beat for a few points; TPE learns after ten; halving is for runs whose first epochs tell how they end."));
    m_trials->setRange(1, kMostTrials);
    m_trials->setValue(kUsualTrials);
    m_seeds->setRange(1, 100);
    m_seeds->setToolTip(tr("Runs with different seeds at each point; their mean counts, so that luck counts less"));
    m_hopeless->setToolTip(tr("A run that is worse than the median of the others at the same step is stopped"));
    m_name->setPlaceholderText(tr("named by itself"));
    m_metric->setEditable(true);
    for (const ParamSpec &param : std::as_const(m_recipe.params)) {
        if (isNumeric(param))
            m_resource->addItem(recipeText(param.label), param.name);
    }
    for (const char *usual : {"n_estimators", "steps", "iterations", "rounds", "epochs"}) {
        if (const int index = m_resource->findData(QString::fromLatin1(usual)); index >= 0)
            m_resource->setCurrentIndex(index);
    }
    // Metrics and durations as earlier runs of this recipe had them.
    QSet<QString> metrics;
    double sum = 0;
    int count = 0;
    for (const Run &run : Runs::all(m_session.project().reader()).value_or(QList<Run>())) {
        if (run.recipe != m_recipe.name)
            continue;
        for (auto metric = run.metrics.keyBegin(); metric != run.metrics.keyEnd(); ++metric)
            metrics.insert(*metric);
        if (run.status == RunStatus::Finished) {
            sum += run.seconds();
            ++count;
        }
    }
    m_meanSeconds = count == 0 ? 0 : sum / count;
    QStringList names(metrics.begin(), metrics.end());
    names.removeIf([](const QString &name) { return !hasMerit(name); });
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) {
        const bool isValA = a.startsWith(QLatin1String("val")), isValB = b.startsWith(QLatin1String("val"));
        return isValA != isValB ? isValA : a < b;
    });
    m_metric->addItems(names.isEmpty() ? QStringList {QStringLiteral("val/loss"), QStringLiteral("val/accuracy")} : names);
    const auto order = guarded({}, [&]() -> Result<RunOrder> { return RunOrder::load(m_session.project().reader()); });
    m_atOnce = order ? order->runsAtOnce : 1;
}

QWidget *SweepDialog::makeTable()
{
    m_axes->setHorizontalHeaderLabels({tr("Parameter"), tr("From, or values"), tr("To"), tr("Logarithmic"), tr("Steps")});
    m_axes->setAccessibleName(tr("Parameters that may vary"));
    m_axes->verticalHeader()->hide();
    m_axes->setShowGrid(false);
    m_axes->horizontalHeader()->setSectionResizeMode(From, QHeaderView::Stretch);
    m_axes->setColumnWidth(Param, 220);
    m_axes->setToolTip(tr("Tick a parameter and say how far it may go, or list its values with commas between them"));
    for (const ParamSpec &param : std::as_const(m_recipe.params)) {
        if (param.type != ParamType::File && param.type != ParamType::Text)
            addRow(param);
    }
    return m_axes;
}

void SweepDialog::addRow(const ParamSpec &param)
{
    const QSignalBlocker quiet(m_axes);
    const int row = m_axes->rowCount();
    m_axes->insertRow(row);
    const auto put = [&](int column, const QString &text, Qt::ItemFlags flags) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(flags);
        m_axes->setItem(row, column, item);
        return item;
    };
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable, edited = plain | Qt::ItemIsEditable, ticked = plain | Qt::ItemIsUserCheckable;
    QTableWidgetItem *name = put(Param, recipeText(param.label), ticked);
    name->setCheckState(Qt::Unchecked);
    name->setData(Qt::UserRole, param.name);
    name->setToolTip(recipeText(param.help));
    const double value = m_common.params.value(param.name).toDouble(param.defaultValue.toDouble());
    const auto bounded = [&](double number) { return std::clamp(number, param.minimum.value_or(number), param.maximum.value_or(number)); };
    // A first offer: from a third of the present value to three times of it.
    const auto offer = [&](double number) { return QLocale().toString(param.type == ParamType::Integer ? std::round(bounded(number)) : bounded(number), 'g', 6); };
    if (isNumeric(param)) {
        put(From, offer(value / 3), edited);
        put(To, offer(value == 0 ? 1 : value * 3), edited);
        put(Log, {}, ticked)->setCheckState(param.type == ParamType::Real && value > 0 && value < 0.1 ? Qt::Checked : Qt::Unchecked);
        put(Steps, {}, edited)->setToolTip(tr("Of a grid: how many values; empty: as many as there is room for"));
    } else {
        put(From, param.type == ParamType::Boolean ? QStringLiteral("false, true") : param.choices.join(QLatin1String(", ")), edited);
        for (const int column : {To, Log, Steps})
            put(column, {}, Qt::NoItemFlags);
    }
}

void SweepDialog::vary(const QString &param, const QString &from, const QString &to, bool isLog)
{
    for (int row = 0; row < m_axes->rowCount(); ++row) {
        if (m_axes->item(row, Param)->data(Qt::UserRole).toString() != param)
            continue;
        m_axes->item(row, From)->setText(from);
        m_axes->item(row, To)->setText(to);
        if (m_axes->item(row, Log)->flags() & Qt::ItemIsUserCheckable)
            m_axes->item(row, Log)->setCheckState(isLog ? Qt::Checked : Qt::Unchecked);
        m_axes->item(row, Param)->setCheckState(Qt::Checked);
    }
}

QJsonObject SweepDialog::space() const
{
    QJsonObject space;
    for (int row = 0; row < m_axes->rowCount(); ++row) {
        const ParamSpec *param = m_recipe.param(m_axes->item(row, Param)->data(Qt::UserRole).toString());
        if (!param || m_axes->item(row, Param)->checkState() != Qt::Checked)
            continue;
        const QString from = m_axes->item(row, From)->text(), to = m_axes->item(row, To)->text().trimmed();
        if (isNumeric(*param) && !to.isEmpty()) {
            QJsonObject range;
            // What is no number is left out, and then asked for by name.
            if (const auto low = number(from))
                range.insert(QStringLiteral("low"), *low);
            if (const auto high = number(to))
                range.insert(QStringLiteral("high"), *high);
            range.insert(QStringLiteral("log"), m_axes->item(row, Log)->checkState() == Qt::Checked);
            if (const auto steps = number(m_axes->item(row, Steps)->text()))
                range.insert(QStringLiteral("steps"), int(*steps));
            space.insert(param->name, range);
            continue;
        }
        QJsonArray values;
        for (const QString &part : from.split(from.contains(QLatin1Char(';')) ? QLatin1Char(';') : QLatin1Char(','), Qt::SkipEmptyParts))
            values.append(valueFrom(*param, part));
        space.insert(param->name, values);
    }
    return space;
}

Result<SweepRequest> SweepDialog::request() const
{
    const QJsonObject axes = space();
    if (axes.isEmpty())
        return fail(tr("Tick at least one parameter that may vary."));
    const Result<SweepSpace> space = sweepSpaceFromJson(QJsonDocument(axes).toJson(), m_recipe, tr("The sweep"));
    if (!space)
        return fail(space);
    SweepRequest request;
    request.name = m_name->text().trimmed();
    request.freeze = m_common.freeze;
    SweepDefinition &sweep = request.definition;
    sweep.recipe = m_recipe;
    sweep.space = *space;
    sweep.method = SweepMethod(m_method->currentData().toInt());
    sweep.trials = m_trials->value();
    sweep.seedsPerPoint = m_seeds->value();
    sweep.seed = quint64(m_common.seed);
    sweep.metric = m_metric->currentText().trimmed();
    sweep.stopsHopeless = m_hopeless->isChecked();
    sweep.snapshotId = m_common.snapshotId;
    sweep.baseFolder = m_common.baseFolder;
    sweep.params = m_common.params;
    for (auto axis = axes.begin(); axis != axes.end(); ++axis)
        sweep.params.remove(axis.key());
    sweep.resource = m_resource->currentData().toString();
    if (const ParamSpec *resource = m_recipe.param(sweep.resource))
        sweep.wholeResource = sweep.params.value(resource->name).toDouble(resource->defaultValue.toDouble(1));
    return request;
}

void SweepDialog::showMethod()
{
    const auto method = SweepMethod(m_method->currentData().toInt());
    m_resource->setEnabled(method == SweepMethod::Halving);
    m_resource->setToolTip(tr("Successive halving: the parameter that says how long a run trains"));
    showPlan();
}

void SweepDialog::showPlan()
{
    const QString metric = m_metric->currentText().trimmed();
    m_direction->setText(metric.isEmpty() ? QString() : isSmallerBetter(metric) ? tr("Smaller is better.") : tr("Larger is better."));
    const Result<SweepRequest> request = this->request();
    m_start->setEnabled(request.has_value());
    if (!request) {
        m_plan->setText(request.error().sentence);
        return;
    }
    const qint64 runs = plannedRuns(request->definition);
    const QString count = tr("%n run(s)", nullptr, int(std::min<qint64>(runs, std::numeric_limits<int>::max())));
    m_plan->setText(m_meanSeconds <= 0
            ? tr("%1. How long they take is not known: no earlier run of this recipe has finished.").arg(count)
            : tr("%1. Earlier runs took %2 on average, so about %3 in all.").arg(count, durationText(m_meanSeconds), durationText(m_meanSeconds * double(runs) / m_atOnce)));
}

void SweepDialog::start()
{
    const Result<SweepRequest> request = this->request();
    if (!request)
        return m_plan->setText(request.error().sentence);
    m_start->setEnabled(false);
    const Programs programs {m_session.paths().programs};
    m_session.tasks().run<qint64>(
        tr("Preparing the sweep"), this,
        [&project = m_session.project(), request = *request, programs](TaskControl &control) -> Result<qint64> {
            const Result<qint64> sweep = startSweep(project, request, programs, control);
            if (!sweep)
                return sweep;
            const Result<void> worker = ensureWorker(project, programs);
            return worker ? sweep : Result<qint64>(fail(worker));
        },
        [this](const Result<qint64> &sweep) {
            m_start->setEnabled(true);
            if (!sweep)
                return m_plan->setText(sweep.error().sentence);
            Q_EMIT started(*sweep);
            accept();
        });
}

} // namespace cairn

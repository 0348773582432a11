// SPDX-License-Identifier: GPL-3.0-or-later
// One page rather than steps: what was understood stands under where it comes from, and the command line under both.
#include "app/cairn/pages/recipewizard.h"

#include "models/formats/datasetformats.h"
#include "models/runs/pythons.h"
#include "widgets/common/ask.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

namespace cairn {
namespace {

enum Column { NameColumn, IsColumn, DefaultColumn, LeastColumn, MostColumn, ChoicesColumn, HelpColumn, ColumnCount };

/** Role and type in one choice, as a person thinks of it. */
struct Meaning {
    ProposedParam::Role role;
    ParamType type;
};

const QList<std::pair<Meaning, QString>> &meanings()
{
    using Role = ProposedParam::Role;
    static const QList<std::pair<Meaning, QString>> kMeanings = {
        {{Role::Param, ParamType::Integer}, RecipeWizard::tr("whole number")}, {{Role::Param, ParamType::Real}, RecipeWizard::tr("number")},
        {{Role::Param, ParamType::Choice}, RecipeWizard::tr("choice")}, {{Role::Param, ParamType::Boolean}, RecipeWizard::tr("yes or no")},
        {{Role::Param, ParamType::Text}, RecipeWizard::tr("text")}, {{Role::Param, ParamType::File}, RecipeWizard::tr("file")},
        {{Role::Dataset, ParamType::Text}, RecipeWizard::tr("the dataset’s folder")}, {{Role::Artifacts, ParamType::Text}, RecipeWizard::tr("the run’s own folder")},
        {{Role::LeftOut, ParamType::Text}, RecipeWizard::tr("left out")}};
    return kMeanings;
}

int meaningOf(const ProposedParam &param)
{
    for (int at = 0; at < meanings().size(); ++at) {
        const Meaning &meaning = meanings().at(at).first;
        if (meaning.role == param.role && (param.role != ProposedParam::Role::Param || meaning.type == param.spec.type))
            return at;
    }
    return 0;
}

QString numberText(const std::optional<double> &number) { return number ? QString::number(*number, 'g', 10) : QString(); }

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    const double number = text.trimmed().toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/** The default as the type wants it, as far as the text allows. */
QJsonValue typedDefault(const ParamSpec &spec, const QString &text)
{
    if (spec.type == ParamType::Integer || spec.type == ParamType::Real)
        return numberOf(text).value_or(spec.minimum.value_or(0));
    if (spec.type == ParamType::Boolean)
        return text.trimmed() == QLatin1String("true") || text.trimmed() == QLatin1String("True") || text.trimmed() == QLatin1String("1");
    return text;
}

} // namespace

RecipeWizard::RecipeWizard(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_script(new QLineEdit(this))
    , m_line(new QLineEdit(this))
    , m_ask(new QPushButton(icon(QStringLiteral("terminal")), tr("Ask the script"), this))
    , m_says(new QLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_name(new QLineEdit(this))
    , m_data(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_command(new QPlainTextEdit(this))
    , m_save(nullptr)
{
    setWindowTitle(tr("New recipe from a script"));
    resize(980, 680);
    makeTable();
    m_says->setWordWrap(true);
    m_command->setReadOnly(true);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setMaximumHeight(72);
    m_command->setAccessibleName(tr("The command line that runs start"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save recipe"), QDialogButtonBox::AcceptRole);
    m_save->setEnabled(false);
    setButtonKind(m_save, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(makeSource());
    layout->addWidget(m_says);
    layout->addWidget(m_table, 1);
    layout->addWidget(makeFrame());
    layout->addWidget(new QLabel(tr("Runs will start, with these defaults:"), this));
    layout->addWidget(m_command);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RecipeWizard::save);
    showHelpCommand();
}

QWidget *RecipeWizard::makeSource()
{
    auto *part = new QWidget(this);
    auto *form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(kSpace12);
    form->setVerticalSpacing(kSpace8);
    auto *choose = new QPushButton(tr("Choose…"), part);
    auto *row = new QHBoxLayout;
    row->setSpacing(kSpace8);
    row->addWidget(m_script, 1);
    row->addWidget(choose);
    row->addWidget(m_ask);
    m_script->setPlaceholderText(tr("train.py, train.R, or any program"));
    m_line->setPlaceholderText(QStringLiteral("python3 train.py --lr 0.01 --epochs 20 --data x.csv"));
    auto *scriptLabel = new QLabel(tr("&Script"), part), *lineLabel = new QLabel(tr("or a command &line of it"), part);
    scriptLabel->setBuddy(m_script);
    lineLabel->setBuddy(m_line);
    form->addRow(scriptLabel, row);
    form->addRow(lineLabel, m_line);
    connect(choose, &QPushButton::clicked, this, &RecipeWizard::chooseScript);
    connect(m_script, &QLineEdit::textChanged, this, &RecipeWizard::showHelpCommand);
    connect(m_line, &QLineEdit::editingFinished, this, &RecipeWizard::readLine);
    connect(m_ask, &QPushButton::clicked, this, &RecipeWizard::askScript);
    return part;
}

QWidget *RecipeWizard::makeFrame()
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace12);
    const auto add = [&](const QString &text, QWidget *field, int stretch) {
        auto *label = new QLabel(text, part);
        label->setBuddy(field);
        row->addWidget(label);
        row->addWidget(field, stretch);
    };
    m_data->addItem(tr("anything"), int(WantedData::Any));
    m_data->addItem(tr("images"), int(WantedData::Images));
    m_data->addItem(tr("a table"), int(WantedData::Table));
    for (const DatasetFormat &format : datasetFormats())
        m_format->addItem(format.title, QString::fromLatin1(format.name));
    m_name->setPlaceholderText(tr("letters, digits, - and _"));
    add(tr("&Name"), m_name, 2);
    add(tr("Learns &from"), m_data, 1);
    add(tr("written &as"), m_format, 2);
    connect(m_name, &QLineEdit::textChanged, this, &RecipeWizard::showCommand);
    connect(m_data, &QComboBox::currentIndexChanged, this, &RecipeWizard::showCommand);
    connect(m_format, &QComboBox::currentIndexChanged, this, &RecipeWizard::showCommand);
    return part;
}

void RecipeWizard::makeTable()
{
    m_table->setHorizontalHeaderLabels({tr("Option"), tr("Is"), tr("Default"), tr("At least"), tr("At most"), tr("Choices"), tr("Help")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(HelpColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(NameColumn, 150);
    // As wide as the words of the language need.
    for (const int column : {IsColumn, LeastColumn, MostColumn})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_table->setAccessibleName(tr("Options of the script"));
    connect(m_table, &QTableWidget::cellChanged, this, &RecipeWizard::cellChanged);
}

void RecipeWizard::setScript(const QString &script) { m_script->setText(script); }

void RecipeWizard::setLine(const QString &line)
{
    m_line->setText(line);
    readLine();
}

void RecipeWizard::chooseScript()
{
    if (const auto files = m_session.ask().openFiles(this, {tr("Choose a script"), {}, {}, {}, {}}); files && !files->isEmpty())
        setScript(files->first());
}

void RecipeWizard::showHelpCommand()
{
    const QFileInfo script(m_script->text().trimmed());
    m_ask->setEnabled(script.isFile());
    if (!script.isFile()) {
        m_says->setText(tr("Choose a script, or give one of its command lines. A command line is only read; nothing is started for it."));
        return;
    }
    const RecipeFrame frame = frameForScript(script.absoluteFilePath(), m_session.project().folder());
    const Result<QStringList> command = helpCommand(frame, m_session.project().folder(), chosenPython(m_session.project().folder()));
    m_ask->setEnabled(command.has_value());
    m_says->setText(command ? tr("“Ask the script” runs this, in an empty folder and for a minute at most:  %1").arg(commandText(*command)) : command.error().sentence);
}

void RecipeWizard::askScript()
{
    const RecipeFrame frame = frameForScript(QFileInfo(m_script->text().trimmed()).absoluteFilePath(), m_session.project().folder());
    const Result<QStringList> command = helpCommand(frame, m_session.project().folder(), chosenPython(m_session.project().folder()));
    if (!command)
        return m_says->setText(command.error().sentence);
    m_ask->setEnabled(false);
    m_says->setText(tr("Waiting for:  %1").arg(commandText(*command)));
    m_session.tasks().run<QString>(
        tr("Asking a script for its options"), this, [command = *command](TaskControl &) { return askForHelp(command); },
        [this, frame](const Result<QString> &help) {
            m_ask->setEnabled(true);
            if (!help)
                return m_says->setText(help.error().sentence);
            m_frame = frame;
            take(proposalFromHelp(*help));
        });
}

void RecipeWizard::readLine()
{
    if (m_line->text().trimmed().isEmpty())
        return;
    const Result<RecipeProposal> proposal = proposalFromLine(m_line->text());
    if (!proposal)
        return m_says->setText(proposal.error().sentence);
    const QString script = m_script->text().trimmed();
    m_frame = frameForWords(proposal->before, script.isEmpty() ? m_session.project().folder() : QFileInfo(script).dir(), m_session.project().folder());
    take(*proposal);
}

void RecipeWizard::take(const RecipeProposal &proposal)
{
    m_params = proposal.params;
    if (m_name->text().isEmpty())
        m_name->setText(m_frame.name);
    QStringList said;
    if (!m_params.isEmpty())
        said.append(tr("%n option(s) were found. Correct what was understood wrongly.", nullptr, int(m_params.size())));
    m_says->setText((said + proposal.notes).join(QLatin1Char(' ')));
    showParams();
    showCommand();
}

void RecipeWizard::showParams()
{
    m_isFilling = true;
    m_table->setRowCount(int(m_params.size()));
    for (int row = 0; row < m_params.size(); ++row) {
        const ProposedParam &param = m_params.at(row);
        const auto set = [&](Column column, const QString &text) { m_table->setItem(row, column, new QTableWidgetItem(text)); };
        set(NameColumn, param.flag.isEmpty() ? param.spec.name : param.flag);
        m_table->item(row, NameColumn)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        set(DefaultColumn, paramText(param.spec.defaultValue));
        set(LeastColumn, numberText(param.spec.minimum));
        set(MostColumn, numberText(param.spec.maximum));
        set(ChoicesColumn, param.spec.choices.join(QLatin1String(", ")));
        set(HelpColumn, param.spec.help);
        auto *is = new QComboBox(m_table);
        for (const auto &[meaning, text] : meanings())
            is->addItem(text);
        is->setCurrentIndex(meaningOf(param));
        is->setAccessibleName(tr("What %1 is").arg(m_table->item(row, NameColumn)->text()));
        connect(is, &QComboBox::activated, this, [this, row, is] {
            const Meaning &meaning = meanings().at(is->currentIndex()).first;
            m_params[row].role = meaning.role;
            if (meaning.role == ProposedParam::Role::Param)
                m_params[row].spec.type = meaning.type;
            m_params[row].spec.defaultValue = typedDefault(m_params.at(row).spec, m_table->item(row, DefaultColumn)->text());
            showCommand();
        });
        m_table->setCellWidget(row, IsColumn, is);
    }
    m_isFilling = false;
}

void RecipeWizard::cellChanged(int row, int column)
{
    if (m_isFilling || row >= m_params.size())
        return;
    ParamSpec &spec = m_params[row].spec;
    const QString text = m_table->item(row, column)->text();
    switch (column) {
    case DefaultColumn:
        spec.defaultValue = typedDefault(spec, text);
        break;
    case LeastColumn:
        spec.minimum = numberOf(text);
        break;
    case MostColumn:
        spec.maximum = numberOf(text);
        break;
    case ChoicesColumn:
        spec.choices.clear();
        for (const QString &choice : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
            spec.choices.append(choice.trimmed());
        break;
    case HelpColumn:
        spec.help = text;
        break;
    default:
        return;
    }
    showCommand();
}

RecipeFrame RecipeWizard::frame() const
{
    RecipeFrame frame = m_frame;
    frame.name = m_name->text().trimmed();
    frame.wantsData = WantedData(m_data->currentData().toInt());
    frame.format = m_format->currentData().toString();
    return frame;
}

void RecipeWizard::showCommand()
{
    if (m_frame.program.isEmpty())
        return;
    const Result<Recipe> recipe = recipeFromJson(manifestOf(frame(), m_params), QStringLiteral("recipe.json"));
    m_save->setEnabled(recipe.has_value() && !m_session.project().isReadOnly());
    if (!recipe)
        return m_command->setPlainText(recipe.error().sentence);
    QJsonObject defaults;
    for (const ParamSpec &spec : recipe->params)
        defaults.insert(spec.name, spec.defaultValue);
    m_command->setPlainText(commandText(filledWords(*recipe, defaults)));
}

void RecipeWizard::save()
{
    const Result<Recipe> recipe = saveRecipe(m_session.project().folder(), manifestOf(frame(), m_params));
    if (!recipe)
        return m_says->setText(recipe.error().sentence);
    Q_EMIT m_session.told(tr("The recipe %1 is in this project now.").arg(recipe->name));
    Q_EMIT saved(recipe->name);
    accept();
}

} // namespace cairn

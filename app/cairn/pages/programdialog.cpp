// SPDX-License-Identifier: GPL-3.0-or-later
// A form; the run is queued in a task, since its code is copied first.
#include "app/cairn/pages/programdialog.h"

#include "models/runs/programlines.h"
#include "models/runs/recipebook.h"
#include "models/runs/workerloop.h"
#include "widgets/common/ask.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/icons.h"

#include <QCheckBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

const QString kFolderKey = QStringLiteral("runs/program-folder");
constexpr int kVariableLines = 4;

} // namespace

ProgramDialog::ProgramDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_command(new QLineEdit(this))
    , m_folder(new QLineEdit(this))
    , m_variables(new QPlainTextEdit(this))
    , m_name(new QLineEdit(this))
    , m_copy(new QCheckBox(tr("Use a c&opy of the code as it is now"), this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Run a program"));
    resize(620, 420);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_command->setObjectName(QStringLiteral("program-line"));
    m_command->setFont(fixed);
    m_command->setPlaceholderText(QStringLiteral("python3 train.py --epochs 20"));
    m_command->setToolTip(tr("The program and its arguments, with quotes as in a shell. No shell is started: pipes, variables and wildcards are not understood."));
    m_folder->setObjectName(QStringLiteral("program-folder"));
    const QString kept = QString::fromUtf8(session.settings().place(kFolderKey));
    m_folder->setText(kept.isEmpty() ? QDir::toNativeSeparators(session.project().folder().path()) : kept);
    m_folder->setToolTip(tr("Where the files that the line names lie, and where the program begins"));
    m_variables->setObjectName(QStringLiteral("program-variables"));
    m_variables->setFont(fixed);
    m_variables->setPlaceholderText(tr("NAME=value, one in a line"));
    m_variables->setMaximumHeight(fontMetrics().height() * kVariableLines + 2 * kSpace12);
    m_variables->setTabChangesFocus(true);
    m_name->setObjectName(QStringLiteral("program-name"));
    m_name->setPlaceholderText(tr("named by itself"));
    m_copy->setObjectName(QStringLiteral("program-copy"));
    m_copy->setChecked(true);
    m_copy->setToolTip(tr("Later edits do not reach the run, so it can be repeated. Without a copy the program runs where it lies."));
    m_problem->setWordWrap(true);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setText(tr("The program finds the run's folder and settings in variables such as CAIRN_RUN_DIR; what it prints and writes is kept with the run."));
    auto *choose = new QPushButton(tr("Choose…"), this);
    auto *folder = new QHBoxLayout;
    folder->setSpacing(kSpace8);
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpace12);
    form->setVerticalSpacing(kSpace8);
    form->addRow(tr("&Program line"), m_command);
    form->addRow(tr("&Working folder"), folder);
    static_cast<QLabel *>(form->labelForField(folder))->setBuddy(m_folder);
    form->addRow(tr("&Variables"), m_variables);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_copy);
    form->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_start = buttons->addButton(tr("Run"), QDialogButtonBox::AcceptRole);
    m_start->setIcon(icon(QStringLiteral("play"), IconRole::OnAccent));
    setButtonKind(m_start, ButtonKind::Primary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const auto chosen = m_session.ask().openFolder(this, {tr("Working folder"), m_folder->text(), {}, {}, {}}))
            m_folder->setText(QDir::toNativeSeparators(*chosen));
    });
    connect(m_command, &QLineEdit::textChanged, m_start, [this](const QString &text) { m_start->setEnabled(!text.trimmed().isEmpty()); });
    m_start->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProgramDialog::start);
    offerEarlier();
}

void ProgramDialog::offerEarlier()
{
    const QStringList lines = earlierCommandLines(m_session.project().reader()).value_or(QStringList());
    auto *completer = new QCompleter(lines, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_command->setCompleter(completer);
    if (!lines.isEmpty())
        m_command->setText(lines.first());
    m_command->selectAll();
}

Result<RunRequest> ProgramDialog::request() const
{
    const Result<QMap<QString, QString>> variables = variablesFromText(m_variables->toPlainText());
    if (!variables)
        return fail(variables);
    if (!QFileInfo(m_folder->text()).isDir())
        return fail(tr("The working folder %1 is not there.").arg(m_folder->text()));
    RunRequest request;
    request.params = {{QStringLiteral("command"), m_command->text().trimmed()}};
    request.name = m_name->text().trimmed();
    request.baseFolder = QDir::fromNativeSeparators(m_folder->text());
    request.code = m_copy->isChecked() ? CodePlace::Copy : CodePlace::InPlace;
    request.environment = *variables;
    return request;
}

void ProgramDialog::start()
{
    const auto show = [this](const Error &error) {
        m_problem->setForegroundRole(QPalette::WindowText);
        m_problem->setText(error.sentence);
    };
    const Result<RunRequest> request = this->request();
    if (!request)
        return show(request.error());
    const Result<Recipe> recipe = RecipeBook::load(m_session.paths().recipes, m_session.project().folder()).find(QStringLiteral("command"));
    if (!recipe)
        return show(recipe.error());
    m_session.settings().setPlace(kFolderKey, m_folder->text().toUtf8());
    m_start->setEnabled(false);
    const Programs programs {m_session.paths().programs};
    m_session.tasks().run<qint64>(
        tr("Preparing the run"), this,
        [&project = m_session.project(), recipe = *recipe, request = *request, programs](TaskControl &control) -> Result<qint64> {
            const Result<qint64> run = queueRun(project, recipe, request, programs, control);
            if (!run)
                return run;
            const Result<void> worker = ensureWorker(project, programs);
            return worker ? run : Result<qint64>(fail(worker));
        },
        [this, show](const Result<qint64> &run) {
            m_start->setEnabled(true);
            if (!run)
                return show(run.error());
            Q_EMIT queued(*run);
            accept();
        });
}

} // namespace cairn

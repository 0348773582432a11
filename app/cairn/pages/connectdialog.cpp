// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the address a few times a second; the worker is started in a task.
#include "app/cairn/pages/connectdialog.h"

#include "models/project/clock.h"
#include "models/runs/endpointaddress.h"
#include "models/runs/workerloop.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/icons.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kLookMs = 200;
constexpr double kPatienceSeconds = 20;
// A worker that was killed in the meantime is started again.
constexpr double kAskAgainSeconds = 2;
constexpr int kShownLines = 2;

} // namespace

ConnectDialog::ConnectDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_says(new QLabel(this))
    , m_lines(new QPlainTextEdit(this))
    , m_keep(new QCheckBox(tr("&Take what programs log, also after this window is closed"), this))
    , m_copy(new QPushButton(icon(QStringLiteral("copy"), IconRole::OnAccent), tr("&Copy"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect a program"));
    resize(620, 280);
    auto *help = new QLabel(
        tr("Scripts and notebooks that log with MLflow can log into this project, without a change. Set these two variables where your program runs:"), this);
    help->setWordWrap(true);
    m_lines->setObjectName(QStringLiteral("connect-lines"));
    m_lines->setReadOnly(true);
    m_lines->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_lines->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_lines->setTabChangesFocus(true);
    m_lines->setAccessibleName(tr("The two variables"));
    m_lines->setFixedHeight(QFontMetrics(m_lines->font()).lineSpacing() * (kShownLines + 1) + 2 * kSpace12);
    m_says->setObjectName(QStringLiteral("connect-state"));
    m_says->setWordWrap(true);
    m_keep->setObjectName(QStringLiteral("connect-keep"));
    m_keep->setToolTip(tr("Without it no program is let in, and the address is kept for the next time"));
    m_copy->setObjectName(QStringLiteral("connect-copy"));
    m_copy->setToolTip(tr("Copies both lines, to be pasted into the terminal where your program is started"));
    setButtonKind(m_copy, ButtonKind::Primary);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace16, kSpace16, kSpace16);
    layout->setSpacing(kSpace12);
    layout->addWidget(help);
    layout->addWidget(m_lines);
    layout->addWidget(m_says);
    layout->addStretch();
    layout->addWidget(m_keep);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &ConnectDialog::copy);
    connect(m_keep, &QCheckBox::toggled, this, &ConnectDialog::setWanted);
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &ConnectDialog::look);
    if (session.project().isReadOnly()) {
        m_keep->setEnabled(false);
        showState(State::Failed, session.project().readOnlyReason());
        return;
    }
    m_keep->setChecked(true);
}

void ConnectDialog::setWanted(bool isWanted)
{
    m_since = utcNow();
    const Result<EndpointAddress> address = EndpointAddress::of(m_session.project().file());
    const Result<void> told = address ? address->setWanted(isWanted) : Result<void>(fail(address));
    if (!told) {
        m_timer.stop();
        return showState(State::Failed, told.error().sentence);
    }
    if (!isWanted) {
        m_timer.stop();
        return showState(State::Off, tr("No program is let in."));
    }
    showState(State::Starting, tr("Starting…"));
    m_timer.start();
    look();
}

void ConnectDialog::look()
{
    const Result<EndpointAddress> address = EndpointAddress::of(m_session.project().file());
    if (!address)
        return showState(State::Failed, address.error().sentence);
    if (address->isListening()) {
        m_since = utcNow();
        const QString lines = QStringLiteral("export ") + address->lines().join(QStringLiteral("\nexport "));
        if (m_lines->toPlainText() != lines)
            m_lines->setPlainText(lines);
        return showState(State::Listening, tr("Ready. The second line is a secret of this project on this computer: who has it can log here."));
    }
    const double waited = utcNow() - m_since;
    if (waited > kPatienceSeconds)
        showState(State::Failed, tr("The endpoint does not answer. The file .worker.log in the project's folder may say why."));
    else if (m_state == State::Listening)
        showState(State::Starting, tr("Starting…"));
    if (m_isAsking)
        return;
    m_isAsking = true;
    m_session.tasks().run<std::monostate>(
        tr("Starting the endpoint"), this,
        [&project = m_session.project(), programs = Programs {m_session.paths().programs}](TaskControl &) -> Result<std::monostate> {
            return ensureWorker(project, programs).map([] { return std::monostate(); });
        },
        [this](const Result<std::monostate> &ensured) {
            if (!ensured) {
                m_timer.stop();
                showState(State::Failed, ensured.error().sentence);
            }
            QTimer::singleShot(int(kAskAgainSeconds * 1000), this, [this] { m_isAsking = false; });
        });
}

void ConnectDialog::showState(State state, const QString &sentence)
{
    m_state = state;
    m_says->setText(sentence);
    m_says->setForegroundRole(state == State::Failed ? QPalette::WindowText : QPalette::PlaceholderText);
    m_copy->setEnabled(state == State::Listening);
    m_lines->setEnabled(state == State::Listening);
    if (state != State::Listening)
        m_lines->setPlainText(QString());
}

void ConnectDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_lines->toPlainText() + QLatin1Char('\n'));
    m_copy->setText(tr("&Copied"));
    QTimer::singleShot(1'500, this, [this] { m_copy->setText(tr("&Copy")); });
}

} // namespace cairn

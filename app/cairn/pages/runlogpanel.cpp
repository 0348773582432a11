// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the log's model and its pane with the chosen run.
#include "app/cairn/pages/runlogpanel.h"

#include "models/runs/runlog.h"
#include "models/runs/runrecord.h"
#include "widgets/common/ask.h"
#include "widgets/runs/logpane.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kRefreshMs = 500;

} // namespace

void openSafely(const QString &path)
{
    static const QStringList kSafe = {QStringLiteral("txt"), QStringLiteral("log"), QStringLiteral("json"), QStringLiteral("jsonl"), QStringLiteral("csv"),
        QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("svg"), QStringLiteral("py"), QStringLiteral("r"), QStringLiteral("jl"), QStringLiteral("c"),
        QStringLiteral("cc"), QStringLiteral("cpp"), QStringLiteral("h"), QStringLiteral("hpp"), QStringLiteral("yaml"), QStringLiteral("yml"), QStringLiteral("toml"),
        QStringLiteral("md"), QStringLiteral("diff")};
    const QFileInfo file(path);
    const bool isSafe = kSafe.contains(file.suffix().toLower()) && !file.isExecutable();
    QDesktopServices::openUrl(QUrl::fromLocalFile(isSafe ? path : file.absolutePath()));
}

RunLogPanel::RunLogPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_log(new RunLog(this))
    , m_pane(new LogPane(m_log, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    connect(m_pane, &LogPane::streamChosen, this, [this](bool errors) {
        m_isStreamChosen = true;
        showStream(errors);
    });
    connect(m_pane, &LogPane::fileRequested, this, &openSafely);
    connect(m_pane, &LogPane::saveRequested, this, &RunLogPanel::save);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_log->refresh();
    });
    m_refresh.start(kRefreshMs);
}

void RunLogPanel::setRun(const Run *run)
{
    const QString uuid = run ? run->uuid : QString();
    const bool hasFailed = run && run->status == RunStatus::Failed;
    const bool failsNow = hasFailed && !std::exchange(m_hasFailed, hasFailed);
    if (uuid == m_uuid) {
        // Why it failed is what one wants to read, unless one is reading already.
        if (failsNow && !m_isStreamChosen)
            showStream(true);
        return;
    }
    m_uuid = uuid;
    m_hasFailed = hasFailed;
    m_isStreamChosen = false;
    m_folder = run ? run->runFolder(m_session.project().folder()).path() : QString();
    m_codeFolders = run ? codeFoldersOf(m_session.project().folder(), *run) : QStringList();
    showStream(hasFailed);
}

void RunLogPanel::showStream(bool errors)
{
    m_pane->setStreams(errors);
    const RunFolder folder {QDir(m_folder)};
    m_log->setFile(m_folder.isEmpty() ? QString() : errors ? folder.errorLog() : folder.outputLog(), m_codeFolders);
}

void RunLogPanel::save()
{
    if (m_log->file().isEmpty())
        return;
    const auto target = m_session.ask().saveFile(this, {tr("Save the log as"), {}, {tr("Text (*.log *.txt)")}, QFileInfo(m_log->file()).fileName(), tr("Save")});
    if (target && m_session.succeeded(m_log->saveAs(*target)))
        Q_EMIT m_session.told(tr("The log is saved as %1.").arg(QDir::toNativeSeparators(*target)));
}

} // namespace cairn

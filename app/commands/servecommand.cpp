// SPDX-License-Identifier: GPL-3.0-or-later
// cairn serve P: keeps the project's MLflow endpoint there until interrupted, and prints how programs find it.
#include "app/commands/commandlist.h"

#include "models/project/clock.h"
#include "models/runs/endpointaddress.h"
#include "models/runs/workerloop.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

constexpr double kStartSeconds = 30;
constexpr int kLookMs = 100;

class ServeCommand : public Command
{
public:
    const char *name() const override { return "serve"; }
    const char *summary() const override { return "Takes what MLflow's clients log, until interrupted"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_flag("--json", m_asJson, "Print the variables as one JSON object");
    }
    bool hasJson() const override { return false; }
    Result<Outcome> run() override
    {
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        if ((*project)->isReadOnly())
            return fail((*project)->readOnlyReason());
        const Result<EndpointAddress> address = EndpointAddress::of((*project)->file());
        if (!address)
            return fail(address);
        if (Result<void> wanted = address->setWantedHere(true); !wanted)
            return fail(wanted);
        const Result<void> served = serve(**project);
        (void)address->setWantedHere(false);
        if (!served)
            return fail(served);
        return Outcome {};
    }

private:
    /** The worker serves; this process only wants it, and starts another should it be killed. */
    Result<void> serve(Project &project)
    {
        QStringList printed;
        const auto isOver = untilTold();
        double since = utcNow();
        while (!isOver()) {
            if (Result<void> ensured = ensureWorker(project); !ensured)
                return ensured;
            const Result<EndpointAddress> address = EndpointAddress::of(project.file());
            if (!address)
                return fail(address);
            if (address->isListening()) {
                since = utcNow();
                if (address->lines() != printed)
                    print(printed = address->lines());
            } else if (utcNow() - since > kStartSeconds) {
                return fail(Text::tr("The endpoint does not answer. The file .worker.log in the project's folder may say why."));
            }
            for (int slept = 0; slept < (printed.isEmpty() ? kLookMs : 10 * kLookMs) && !isOver(); slept += kLookMs)
                QThread::msleep(kLookMs);
        }
        return {};
    }

    void print(const QStringList &lines) const
    {
        QByteArray text = lines.join(QLatin1Char('\n')).toUtf8();
        if (m_asJson) {
            QJsonObject variables;
            for (const QString &line : lines)
                variables.insert(line.section(QLatin1Char('='), 0, 0), line.section(QLatin1Char('='), 1));
            text = QJsonDocument(variables).toJson(QJsonDocument::Compact);
        }
        std::fprintf(stdout, "%s\n", text.constData());
        std::fflush(stdout);
        std::fprintf(stderr, "%s\n", qPrintable(Text::tr("Set these two variables where your program runs. Ctrl+C ends it.")));
    }

    std::string m_project;
    bool m_asJson = false;
};

} // namespace

std::unique_ptr<Command> makeServeCommand() { return std::make_unique<ServeCommand>(); }

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// cairn export P --format F -o DIR: labels with their pictures in a format of other programs.
#include "app/commands/commandlist.h"

#include "app/commands/snapshotoptions.h"
#include "models/formats/datasetformats.h"

#include <QCoreApplication>
#include <QDir>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class ExportCommand : public Command
{
public:
    const char *name() const override { return "export"; }
    const char *summary() const override { return "Writes labels and pictures in a format of other programs"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--format", m_format, "cairn, csv, folders, coco, yolo, yolo-seg or voc")->required();
        app.add_option("-o,--output", m_output, "The folder to be made")->required();
        app.add_option("--snapshot", m_snapshot, "The labels of a snapshot; one is frozen where none is named");
        m_options.add(app);
        app.add_option("--seed", m_seed, "Seed of the split where a snapshot is frozen");
        app.add_flag("--link", m_link, "Link the pictures instead of copying them: a change of one is a change of the other");
    }
    Result<Outcome> run() override
    {
        if (!findDatasetFormat(text(m_format)))
            return wrongUsage(Text::tr("There is no format %1; there are %2.").arg(text(m_format), datasetFormatNames().join(QLatin1String(", "))));
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        const Result<Snapshot> snapshot = labels(**project);
        if (!snapshot)
            return fail(snapshot);
        const Result<FormatReport> report = exportDataset(**project, *snapshot, text(m_format), text(m_output), m_link ? PictureSharing::Link : PictureSharing::Copy,
            commandControl());
        if (!report)
            return fail(report);
        return outcome(*snapshot, *report);
    }

private:
    Result<Snapshot> labels(Project &project) const
    {
        if (!m_snapshot.empty())
            return Snapshots::find(project.reader(), text(m_snapshot));
        const Result<SnapshotRequest> request = m_options.request(project, m_seed);
        if (!request)
            return fail(request);
        return Snapshots(project).freeze(*request, commandControl());
    }

    Outcome outcome(const Snapshot &snapshot, const FormatReport &report) const
    {
        const QString folder = QFileInfo(text(m_output)).absoluteFilePath();
        QJsonArray failed, noted;
        QStringList lines {Text::tr("%n label(s) of %1 written to %2.", nullptr, int(report.annotations)).arg(snapshot.name, QDir::toNativeSeparators(folder))};
        for (const FormatFailure &failure : report.failed) {
            failed.append(cairn::failure("path", failure.path, failure.reason));
            lines.append(Text::tr("%1: %2").arg(failure.path, failure.reason));
        }
        for (const FormatFailure &note : report.noted) {
            noted.append(cairn::failure("path", note.path, note.reason));
            lines.append(Text::tr("%1: %2").arg(note.path, note.reason));
        }
        return {QJsonObject {{QStringLiteral("format"), text(m_format)}, {QStringLiteral("folder"), folder}, {QStringLiteral("snapshot"), snapshot.id},
                    {QStringLiteral("labels"), report.annotations}, {QStringLiteral("failed"), failed}, {QStringLiteral("noted"), noted}},
            lines.join(QLatin1Char('\n'))};
    }

    std::string m_project, m_format, m_output, m_snapshot;
    SnapshotOptions m_options;
    quint64 m_seed = 1;
    bool m_link = false;
};

} // namespace

std::unique_ptr<Command> makeExportCommand() { return std::make_unique<ExportCommand>(); }

} // namespace cairn

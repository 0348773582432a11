// SPDX-License-Identifier: GPL-3.0-or-later
// cairn predict P --model FILE.onnx: asks a model about the project's images; its answers become a run's predictions.
#include "app/commands/commandlist.h"

#include "models/data/items.h"
#include "models/project/expression.h"
#include "models/runs/predictorrun.h"
#include "models/runs/runs.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class PredictCommand : public Command
{
public:
    const char *name() const override { return "predict"; }
    const char *summary() const override { return "Asks a model about images"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--model", m_model, "An ONNX file");
        app.add_option("--run", m_run, "A run of image-classify, image-detect or image-segment whose model is asked instead");
        app.add_option("--items", m_items, "Which images: an SQL expression, such as annotations = 0; all where it is not given");
        app.add_option("--threshold", m_threshold, "Leaves out answers that are less sure (0.25)")->check(CLI::Range(0.0, 1.0));
        app.add_option("--overlap", m_overlap, "How much two boxes of one class may overlap (0.45)")->check(CLI::Range(0.0, 1.0));
        app.add_option("--size", m_size, "The size of the model's pictures where it does not say: 640x640");
        app.add_option("--scaling", m_scaling, "What the model's numbers mean: unit (0 to 1), signed (-1 to 1), bytes (0 to 255) or imagenet")
            ->check(CLI::IsMember({"unit", "signed", "bytes", "imagenet"}));
        app.add_option("--channels", m_channels, "The order of its colours: rgb or bgr")->check(CLI::IsMember({"rgb", "bgr"}));
        app.add_option("--fit", m_fit, "How a picture comes into its frame: letterbox, crop or stretch")->check(CLI::IsMember({"letterbox", "crop", "stretch"}));
        app.add_option("--name", m_name, "What a new run is called");
    }
    Result<Outcome> run() override
    {
        if (m_model.empty() == m_run.empty())
            return wrongUsage(Text::tr("Say --model FILE.onnx or --run RUN, and not both."));
        const Result<QJsonObject> settings = asSettings();
        if (!settings)
            return fail(settings);
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        PredictRequest request;
        request.modelFile = text(m_model);
        request.settings = *settings;
        request.name = text(m_name);
        if (!m_run.empty()) {
            const Result<Run> found = Runs::find((*project)->reader(), text(m_run));
            if (!found)
                return fail(found);
            request.runId = found->id;
        }
        const Result<QList<qint64>> items = chosenItems(**project);
        if (!items)
            return fail(items);
        if (items->isEmpty())
            return fail(Text::tr("No image was chosen."));
        request.itemIds = *items;
        const Result<PredictReport> report = predictItems(**project, request, Programs::besideThis(), commandControl());
        return report ? Result<Outcome>(outcome(*report)) : fail(report);
    }

private:
    Result<QJsonObject> asSettings() const
    {
        QJsonObject settings;
        if (m_threshold >= 0)
            settings.insert(QStringLiteral("threshold"), m_threshold);
        if (m_overlap >= 0)
            settings.insert(QStringLiteral("overlap"), m_overlap);
        const auto add = [&](const char *key, const std::string &value) {
            if (!value.empty())
                settings.insert(QLatin1String(key), text(value));
        };
        add("scaling", m_scaling);
        add("channels", m_channels);
        add("fit", m_fit);
        if (m_size.empty())
            return settings;
        static const QRegularExpression kSize(QStringLiteral("^(\\d{1,5})(?:x(\\d{1,5}))?$"));
        const QRegularExpressionMatch match = kSize.match(text(m_size));
        if (!match.hasMatch())
            return wrongUsage(Text::tr("--size %1 is no size; write 640x640.").arg(text(m_size)));
        const int width = match.captured(1).toInt();
        settings.insert(QStringLiteral("size"), QJsonArray {width, match.captured(2).isEmpty() ? width : match.captured(2).toInt()});
        return settings;
    }

    Result<QList<qint64>> chosenItems(Project &project) const
    {
        Result<QList<qint64>> all = Items::ids(project.reader());
        if (!all || m_items.empty())
            return all;
        const auto connection = ExpressionConnection::open(project.file());
        if (!connection)
            return fail(connection);
        const Result<QList<qint64>> matching = (*connection)->ids(QStringLiteral("id"), Items::expressionSource(), text(m_items));
        if (!matching)
            return fail(matching);
        const QSet<qint64> chosen(matching->begin(), matching->end());
        all->removeIf([&](qint64 id) { return !chosen.contains(id); });
        return all;
    }

    static Outcome outcome(const PredictReport &report)
    {
        QJsonArray failed;
        QStringList lines = {Text::tr("Run %1, %2: %3 predictions on %n image(s).", nullptr, int(report.items)).arg(report.runId).arg(report.run).arg(report.predictions)};
        if (report.isCanceled)
            lines.append(Text::tr("It was stopped; what was answered before is kept."));
        for (const PredictFailure &entry : report.failed) {
            failed.append(failure("item", entry.item, entry.reason));
            lines.append(entry.item + QStringLiteral(": ") + entry.reason);
        }
        const QJsonObject json {{QStringLiteral("run"), report.runId}, {QStringLiteral("name"), report.run}, {QStringLiteral("items"), report.items},
            {QStringLiteral("predictions"), report.predictions}, {QStringLiteral("canceled"), report.isCanceled}, {QStringLiteral("failed"), failed}};
        return {json, lines.join(QLatin1Char('\n')), report.items == 0 || report.isCanceled ? 1 : 0};
    }

    std::string m_project, m_model, m_run, m_items, m_size, m_scaling, m_channels, m_fit, m_name;
    double m_threshold = -1, m_overlap = -1;
};

} // namespace

std::unique_ptr<Command> makePredictCommand() { return std::make_unique<PredictCommand>(); }

} // namespace cairn

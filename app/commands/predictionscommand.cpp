// SPDX-License-Identifier: GPL-3.0-or-later
// cairn predictions P RUN [-o FILE.csv]: what a run says of each item or row.
#include "app/commands/commandlist.h"

#include "models/data/csvwriter.h"
#include "models/runs/predictions.h"
#include "models/runs/runs.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

class PredictionsCommand : public Command
{
public:
    const char *name() const override { return "predictions"; }
    const char *summary() const override { return "What a run says of each item or row"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("RUN", m_run, "Id or name")->required();
        app.add_option("-o,--output", m_output, "A CSV file to write");
    }
    Result<Outcome> run() override
    {
        const auto project = openAndCatchUp(m_project);
        if (!project)
            return fail(project);
        const Result<Run> found = Runs::find((*project)->reader(), text(m_run));
        if (!found)
            return fail(found);
        const Result<QList<Prediction>> predictions = Predictions::ofRun((*project)->reader(), found->id);
        if (!predictions)
            return fail(predictions);
        QJsonArray list;
        for (const Prediction &prediction : *predictions)
            list.append(predictionAsJson(prediction));
        if (!m_output.empty()) {
            if (Result<void> written = write(*predictions); !written)
                return fail(written);
            return Outcome {list, Text::tr("%n prediction(s) written.", nullptr, int(predictions->size()))};
        }
        return Outcome {list, asText(*predictions)};
    }

private:
    static QString place(const Prediction &prediction)
    {
        return prediction.itemId ? prediction.item : QString::number(prediction.rowId);
    }
    static QString answer(const Prediction &prediction)
    {
        return prediction.value ? QString::number(*prediction.value, 'g', 9) : prediction.className;
    }
    static QString score(const Prediction &prediction) { return prediction.score ? QString::number(*prediction.score, 'f', 4) : QString(); }

    static QString asText(const QList<Prediction> &predictions)
    {
        if (predictions.isEmpty())
            return Text::tr("This run has no predictions.");
        QList<QStringList> rows;
        for (const Prediction &prediction : predictions)
            rows.append({place(prediction), answer(prediction), score(prediction)});
        return alignedTable(rows);
    }

    Result<void> write(const QList<Prediction> &predictions)
    {
        QSaveFile file(text(m_output));
        if (!file.open(QIODevice::WriteOnly))
            return fail(Text::tr("%1 cannot be written. Choose another place.").arg(text(m_output)), file.errorString());
        CsvWriter csv(&file);
        const bool areRows = !predictions.isEmpty() && predictions.first().itemId == 0;
        csv.row({areRows ? QStringLiteral("row") : QStringLiteral("item"), QStringLiteral("annotation"), QStringLiteral("prediction"), QStringLiteral("score")});
        for (const Prediction &prediction : predictions) {
            csv.row({place(prediction), prediction.annotationId ? QString::number(prediction.annotationId) : QString(), answer(prediction),
                score(prediction)});
        }
        if (Result<void> written = csv.finish(); !written)
            return written;
        if (!file.commit())
            return fail(Text::tr("%1 could not be written.").arg(text(m_output)), file.errorString());
        return {};
    }

    std::string m_project, m_run, m_output;
};

} // namespace

std::unique_ptr<Command> makePredictionsCommand() { return std::make_unique<PredictionsCommand>(); }

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the pictures, and starts the process again where one picture has killed it.
#include "models/runs/predictorrun.h"

#include "models/runs/modelfilerun.h"

#include "models/data/items.h"
#include "models/labels/annotations.h"
#include "models/runs/runs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Predictor)
};

// A model that crashes at every picture is given up.
constexpr int kMostCrashes = 3;

bool isCanceled(const Error &error) { return error.isCanceled(); }

/** The parts of one batch that outlive a crash of the process. */
class Batch
{
public:
    Batch(Project &project, SQLite::Database &reader, const PredictRequest &request, const Programs &programs, const TaskControl &control)
        : m_project(project)
        , m_reader(reader)
        , m_request(request)
        , m_control(control)
        , m_process(programs, request.limits)
    {
    }

    [[nodiscard]] Result<PredictorModel> open()
    {
        if (!m_request.modelFile.isEmpty())
            return m_process.openModel(m_request.modelFile, m_request.settings, m_control);
        const Result<Run> run = Runs::get(m_reader, m_request.runId);
        if (!run)
            return fail(run);
        return m_process.openRun(run->runFolder(m_project.folder()).path(), run->name, m_control);
    }

    [[nodiscard]] Result<void> run(PredictReport &report)
    {
        const Result<QList<Item>> items = Items::page(m_reader, m_request.itemIds);
        if (!items)
            return fail(items);
        for (qsizetype at = 0; at < items->size() && !report.isCanceled; ++at) {
            m_control.setProgress(at, items->size(), items->at(at).path);
            if (Result<void> asked = askAbout(items->at(at), report); !asked)
                return asked;
        }
        if (!report.isCanceled)
            m_control.setProgress(items->size(), items->size());
        return {};
    }

private:
    Result<void> askAbout(const Item &item, PredictReport &report)
    {
        const Result<PredictorQuestion> question = questionAbout(item);
        if (!question)
            return fail(question);
        const Result<QList<Prediction>> predictions = answerTo(*question);
        if (!predictions) {
            report.isCanceled = isCanceled(predictions.error());
            if (!report.isCanceled)
                report.failed.append({item.path, item.page, predictions.error().sentence});
            return {};
        }
        const Result<qint64> stored = storePredictions(m_project, report.runId, item.id, *predictions);
        if (!stored)
            return fail(stored);
        ++report.items;
        report.predictions += predictions->size();
        return {};
    }

    Result<QList<Prediction>> answerTo(const PredictorQuestion &question)
    {
        if (m_control.isCanceled())
            return canceled();
        if (!m_process.isRunning()) {
            if (m_crashes >= kMostCrashes)
                return fail(Words::tr("The model was not asked: it had crashed too often."));
            if (const Result<PredictorModel> opened = open(); !opened)
                return fail(opened);
        }
        Result<QList<Prediction>> predictions = m_process.predict(question, m_control);
        if (!predictions && !isCanceled(predictions.error()) && !m_process.isRunning())
            ++m_crashes;
        return predictions;
    }

    /** A run that tells shapes apart is asked about the picture's own shapes. */
    Result<PredictorQuestion> questionAbout(const Item &item)
    {
        PredictorQuestion question {Items::absolutePath(m_project, item), item.page, item.size, {}};
        if (!m_request.modelFile.isEmpty())
            return question;
        const Result<QList<Annotation>> annotations = Annotations::ofItem(m_reader, item.id);
        if (!annotations)
            return fail(annotations);
        for (const Annotation &annotation : *annotations) {
            if (annotation.shape.kind == ShapeKind::Box || annotation.shape.kind == ShapeKind::Polygon)
                question.shapes.insert(annotation.id, annotation.shape);
        }
        return question;
    }

    Project &m_project;
    SQLite::Database &m_reader;
    const PredictRequest &m_request;
    const TaskControl &m_control;
    PredictorProcess m_process;
    int m_crashes = 0;
};

} // namespace

Result<PredictReport> predictItems(Project &project, const PredictRequest &request, const Programs &programs, const TaskControl &control)
{
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    if (Result<void> concluded = concludeKilledPredictions(project); !concluded)
        return fail(concluded);
    // Before there is a run: a model that cannot be used leaves none.
    Batch batch(project, **reader, request, programs, control);
    const Result<PredictorModel> model = batch.open();
    if (!model)
        return fail(model);
    PredictReport report;
    if (request.modelFile.isEmpty()) {
        const Result<Run> run = Runs::get(**reader, request.runId);
        if (!run)
            return fail(run);
        report.runId = run->id;
        report.run = run->name;
        return batch.run(report).map([&] { return report; });
    }
    const Result<ModelFileRun> run = ModelFileRun::begin(project, request.modelFile, request.settings, request.name, control);
    if (!run)
        return fail(run);
    report.runId = run->id;
    report.run = run->name;
    const Result<void> done = batch.run(report);
    const Result<void> ended = run->end(project, report, done ? QString() : done.error().sentence);
    return done.and_then([&] { return ended; }).map([&] { return report; });
}

} // namespace cairn

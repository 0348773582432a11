// SPDX-License-Identifier: GPL-3.0-or-later
// Pixels of one picture after the other are sorted, joined to pieces, and told with the mean probability of their pixels as score.
#include "models/runs/classifierrun.h"

#include "models/data/items.h"
#include "models/geometry/shapeconversion.h"
#include "models/geometry/shapeoperations.h"
#include "models/imaging/imagereader.h"
#include "models/runs/modelfilerun.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ClassifierRun)
};

constexpr qsizetype kMostPieces = 2'000; // of one picture and class, the largest first: more than anyone accepts one by one
constexpr double kOutlineTolerance = 0.75; // pixels

Result<QString> keepClassifier(const Project &project, const LearnedPixels &learned)
{
    const QByteArray bytes = learned.classifier.toBytes();
    const QString digest = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(12));
    const QString path = project.folder().filePath(QStringLiteral("classifiers/%1.pixels").arg(digest));
    QSaveFile file(path);
    if (project.folder().mkpath(QStringLiteral("classifiers")) && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return path;
    return fail(Words::tr("The classifier could not be written to %1. Check that there is room and that you may write there.").arg(QDir::toNativeSeparators(path)),
        file.errorString());
}

/** How sure the classifier is of these pixels on average, 0 to 1. */
double meanProbability(const Mask &mask, const QImage &probabilities)
{
    qint64 sum = 0, count = 0;
    const QRect frame = mask.bounds() & probabilities.rect();
    for (int y = frame.top(); y <= frame.bottom(); ++y) {
        const uchar *line = probabilities.constScanLine(y);
        for (const Mask::Run &run : mask.row(y)) {
            for (int x = std::max(0, run.start); x < std::min(run.end, probabilities.width()); ++x, ++count)
                sum += line[x];
        }
    }
    return count == 0 ? 0 : double(sum) / double(count) / 255;
}

class Sorter
{
public:
    Sorter(Project &project, const ClassifyRequest &request, const TaskControl &control) : m_project(project), m_request(request), m_control(control) {}

    Result<QList<Prediction>> answer(const Item &item) const
    {
        const double scale = m_request.learned.scale;
        const QSize bound = scale < 0.999 ? QSize(qRound(item.size.width() * scale), qRound(item.size.height() * scale)) : QSize();
        const Result<QImage> read = readImage(Items::absolutePath(m_project, item), item.page, bound);
        if (!read)
            return fail(read);
        const QImage picture = displayed(*read, m_request.tone);
        const Result<PixelPrediction> sorted = m_request.learned.classifier.predict(picture, {}, 1, m_control);
        if (!sorted)
            return fail(sorted);
        QList<Prediction> predictions;
        for (int index = 0; index < m_request.learned.classes.size(); ++index) {
            if (m_request.wanted.contains(m_request.learned.classes[index]))
                addClass(predictions, *sorted, index, QSizeF(item.size));
        }
        return predictions;
    }

private:
    void addClass(QList<Prediction> &predictions, const PixelPrediction &sorted, int index, const QSizeF &full) const
    {
        const RegionMask region = maskOf(sorted, index);
        if (region.isEmpty())
            return;
        const Mask whole = Mask::fromImage(region.bits, region.bounds.topLeft());
        QList<Shape> pieces = m_request.inPieces ? splitParts(Shape::fromMask(whole)) : QList<Shape> {Shape::fromMask(whole)};
        const double factor = full.width() / std::max(1, sorted.region.width());
        pieces.removeIf([&](const Shape &piece) { return piece.area() * factor * factor < m_request.leastArea; });
        std::stable_sort(pieces.begin(), pieces.end(), [](const Shape &a, const Shape &b) { return a.area() > b.area(); });
        for (const Shape &piece : pieces.mid(0, kMostPieces)) {
            const Shape shape = finished(piece, factor);
            if (shape.isEmpty())
                continue;
            Prediction prediction;
            prediction.kind = shapeKindName(shape.kind);
            prediction.geometry = shape.toJsonText();
            prediction.className = m_request.learned.classes[index];
            prediction.score = meanProbability(piece.mask, sorted.probabilities[index]);
            predictions.append(prediction);
        }
    }

    /** In pixels of the image, as outline or mask. */
    Shape finished(const Shape &piece, double factor) const
    {
        Mask mask = piece.mask;
        if (factor > 1.001) {
            const QRect bounds = mask.bounds();
            const QSize size(qRound(bounds.width() * factor), qRound(bounds.height() * factor));
            mask = Mask::fromImage(mask.toImage().scaled(size), QPoint(qRound(bounds.x() * factor), qRound(bounds.y() * factor)));
        }
        const Shape shape = Shape::fromMask(mask);
        return m_request.asMasks ? shape : converted(shape, ShapeKind::Polygon, kOutlineTolerance).value_or(Shape::fromParts({}));
    }

    Project &m_project;
    const ClassifyRequest &m_request;
    const TaskControl &m_control;
};

QJsonObject settingsOf(const ClassifyRequest &request)
{
    return {{QStringLiteral("classes"), QJsonArray::fromStringList(request.learned.classes)}, {QStringLiteral("wanted"), QJsonArray::fromStringList(request.wanted)},
        {QStringLiteral("masks"), request.asMasks}, {QStringLiteral("pieces"), request.inPieces}, {QStringLiteral("least_area"), request.leastArea},
        {QStringLiteral("tone"), request.tone.toJson()}};
}

Result<void> sortAll(Project &project, const ClassifyRequest &request, const QList<Item> &items, PredictReport &report, const TaskControl &control)
{
    const Sorter sorter(project, request, control);
    for (qsizetype at = 0; at < items.size(); ++at) {
        report.isCanceled = control.isCanceled();
        if (report.isCanceled)
            return {};
        control.setProgress(at, items.size(), items[at].path);
        const Result<QList<Prediction>> predictions = sorter.answer(items[at]);
        if (!predictions && predictions.error().isCanceled()) {
            report.isCanceled = true;
            return {};
        }
        if (!predictions) {
            report.failed.append({items[at].path, items[at].page, predictions.error().sentence});
            continue;
        }
        const Result<qint64> stored = storePredictions(project, report.runId, items[at].id, *predictions);
        if (!stored)
            return fail(stored);
        ++report.items;
        report.predictions += predictions->size();
    }
    control.setProgress(items.size(), items.size());
    return {};
}

} // namespace

Result<PredictReport> classifyItems(Project &project, const ClassifyRequest &request, const TaskControl &control)
{
    if (request.learned.isEmpty())
        return fail(Words::tr("Nothing was taught yet. Scribble over some of two classes at least."));
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<QList<Item>> items = Items::page(**reader, request.itemIds);
    if (!items)
        return fail(items);
    const Result<QString> path = keepClassifier(project, request.learned);
    if (!path)
        return fail(path);
    const Result<ModelFileRun> run = ModelFileRun::begin(project, *path, settingsOf(request), request.name, control);
    if (!run)
        return fail(run);
    PredictReport report;
    report.runId = run->id;
    report.run = run->name;
    const Result<void> done = sortAll(project, request, *items, report, control);
    const Result<void> ended = run->end(project, report, done ? QString() : done.error().sentence);
    return done.and_then([&] { return ended; }).map([&] { return report; });
}

} // namespace cairn

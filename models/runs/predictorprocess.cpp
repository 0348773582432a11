// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation with cairn-predictor, with a watch on time, size and sense of what it answers.
#include "models/runs/predictorprocess.h"

#include "models/runs/predictorsentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <sys/resource.h>
#include <unistd.h>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Predictor)
};

constexpr qsizetype kLongestLine = 16 << 20;
constexpr qsizetype kMostPredictions = 20'000;
constexpr qsizetype kLongestName = 1'000;
constexpr int kLookMs = 50;

qint64 memoryFor(const PredictorLimits &limits)
{
    constexpr qint64 kMost = qint64(8) << 30;
    const qint64 half = qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE) / 2;
    return limits.memoryBytes > 0 ? limits.memoryBytes : std::min(half, kMost);
}

/** Nothing where the object is no prediction of a picture of this size. */
std::optional<Prediction> predictionFrom(const QJsonObject &object, QSize picture, const EditedShapes &shapes)
{
    // Edges are rounded to a ten-thousandth of a pixel.
    constexpr double kSlack = 0.001;
    const Result<ShapeKind> kind = shapeKindFromName(object[QLatin1String("kind")].toString());
    const double score = object[QLatin1String("score")].toDouble(-1);
    Prediction prediction;
    prediction.className = object[QLatin1String("class")].toString();
    prediction.annotationId = object[QLatin1String("annotation")].toInteger();
    if (prediction.annotationId != 0 && !shapes.contains(prediction.annotationId))
        return std::nullopt;
    if (!kind || !(score >= 0 && score <= 1) || prediction.className.isEmpty() || prediction.className.size() > kLongestName)
        return std::nullopt;
    prediction.kind = shapeKindName(*kind);
    prediction.score = score;
    prediction.probabilities = object[QLatin1String("probabilities")].toObject();
    if (prediction.annotationId != 0) {
        prediction.kind = shapeKindName(shapes[prediction.annotationId].kind);
        prediction.geometry = shapes[prediction.annotationId].toJsonText();
        return prediction;
    }
    if (*kind == ShapeKind::Tag)
        return prediction;
    const Result<Shape> shape = Shape::fromJson(*kind, object[QLatin1String("geometry")].toObject());
    const QRectF whole = QRectF(QPointF(0, 0), QSizeF(picture)).adjusted(-kSlack, -kSlack, kSlack, kSlack);
    if (!shape || shape->isEmpty() || (!picture.isEmpty() && !whole.contains(shape->boundingBox())))
        return std::nullopt;
    prediction.geometry = shape->toJsonText();
    return prediction;
}

QSize sizeFrom(const QJsonValue &value)
{
    const QJsonArray size = value.toArray();
    return {size.at(0).toInt(), size.at(1).toInt()};
}

} // namespace

PredictorProcess::~PredictorProcess() { kill(); }

void PredictorProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
    m_said.clear();
}

Result<void> PredictorProcess::start(const QString &program, const QStringList &arguments, const QString &name)
{
    kill();
    m_asked = 0;
    m_name = name;
    const Result<QString> path = m_programs.find(program);
    if (!path)
        return fail(path);
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(*path);
    m_process->setArguments(arguments);
    // The window goes first.
    m_process->setChildProcessModifier([] { ::setpriority(PRIO_PROCESS, 0, 5); });
    m_process->start();
    if (m_process->waitForStarted())
        return {};
    const QString reason = m_process->errorString();
    m_process.reset();
    return fail(Words::tr("%1 could not be started.").arg(QDir::toNativeSeparators(*path)), reason);
}

tl::unexpected<Error> PredictorProcess::ended()
{
    constexpr qsizetype kDetail = 2'000;
    m_process->waitForFinished();
    const QString detail = QStringLiteral("exit %1 %2: %3").arg(m_process->exitStatus() == QProcess::CrashExit ? QStringLiteral("by signal") : QString())
        .arg(m_process->exitCode()).arg(QString::fromUtf8(m_process->readAllStandardError().right(kDetail)));
    kill();
    return fail(Words::tr("The program that asked %1 crashed. The model may be damaged, or need more memory than it may have.").arg(m_name), detail);
}

Result<QByteArray> PredictorProcess::readLine(int seconds, const TaskControl &control)
{
    QElapsedTimer since;
    since.start();
    qsizetype looked = 0;
    while (true) {
        m_said += m_process->readAllStandardOutput();
        const qsizetype end = m_said.indexOf('\n', looked);
        looked = m_said.size();
        if (end >= 0) {
            const QByteArray line = m_said.first(end);
            m_said.remove(0, end + 1);
            return line;
        }
        if (control.isCanceled()) {
            kill();
            return canceled();
        }
        if (since.elapsed() > qint64(seconds) * 1000 || m_said.size() > kLongestLine) {
            const bool isLate = m_said.size() <= kLongestLine;
            kill();
            return isLate ? fail(Words::tr("%1 took longer than %n second(s) and was stopped.", nullptr, seconds).arg(m_name))
                          : fail(Words::tr("%1 answered more than can be read.").arg(m_name));
        }
        if (m_process->state() == QProcess::NotRunning)
            return ended();
        m_process->waitForReadyRead(kLookMs);
    }
}

Result<QJsonObject> PredictorProcess::ask(const QJsonObject &question, int seconds, const TaskControl &control)
{
    if (!isRunning())
        return fail(Words::tr("The program that asks the model is not running."));
    m_process->write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    const Result<QByteArray> line = readLine(seconds, control);
    if (!line)
        return fail(line);
    const QJsonObject answer = QJsonDocument::fromJson(*line).object();
    if (answer.isEmpty()) {
        kill();
        return fail(Words::tr("The program that asks %1 answered something that cannot be read.").arg(m_name), QString::fromUtf8(line->left(kLongestName)));
    }
    if (answer.contains(QLatin1String("refused")))
        return tl::unexpected<Error>(refusalSentence(answer, m_name));
    return answer;
}

Result<PredictorModel> PredictorProcess::readModel(const QJsonObject &answer)
{
    PredictorModel model {answer[QLatin1String("task")].toString(), {}, sizeFrom(answer[QLatin1String("size")])};
    for (const QJsonValue &name : answer[QLatin1String("classes")].toArray())
        model.classes.append(name.toString().left(kLongestName));
    return model;
}

Result<PredictorModel> PredictorProcess::openModel(const QString &file, const QJsonObject &settings, const TaskControl &control)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    const QStringList arguments {QStringLiteral("--memory"), QString::number(memoryFor(m_limits))};
    if (Result<void> started = start(QStringLiteral("cairn-predictor"), arguments, QFileInfo(file).fileName()); !started)
        return fail(started);
    return ask({{QStringLiteral("open"), path}, {QStringLiteral("settings"), settings}}, m_limits.openSeconds, control)
        .and_then([&](const QJsonObject &answer) { return readModel(answer); });
}

Result<PredictorModel> PredictorProcess::openRun(const QString &runFolder, const QString &name, const TaskControl &control)
{
    if (Result<void> started = start(QStringLiteral("cairn-trainer"), {QStringLiteral("predict"), runFolder}, name); !started)
        return fail(started);
    return ask({{QStringLiteral("open"), runFolder}}, m_limits.openSeconds, control).and_then([&](const QJsonObject &answer) { return readModel(answer); });
}

Result<QList<Prediction>> PredictorProcess::predict(const PredictorQuestion &question, const TaskControl &control)
{
    QJsonObject asked {{QStringLiteral("predict"), ++m_asked}, {QStringLiteral("image"), question.file}, {QStringLiteral("page"), question.page},
        {QStringLiteral("size"), QJsonArray {question.size.width(), question.size.height()}}};
    QJsonArray shapes;
    for (auto shape = question.shapes.cbegin(); shape != question.shapes.cend(); ++shape) {
        const QRectF box = shape->boundingBox();
        shapes.append(QJsonObject {{QStringLiteral("annotation"), shape.key()}, {QStringLiteral("box"), QJsonArray {box.x(), box.y(), box.width(), box.height()}}});
    }
    asked.insert(QStringLiteral("shapes"), shapes);
    const Result<QJsonObject> answer = ask(asked, m_limits.pictureSeconds, control);
    if (!answer)
        return fail(answer);
    const QJsonArray said = (*answer)[QLatin1String("predictions")].toArray();
    const QSize picture = sizeFrom((*answer)[QLatin1String("size")]);
    QList<Prediction> predictions;
    for (const QJsonValue &value : said) {
        const std::optional<Prediction> prediction = predictionFrom(value.toObject(), picture, question.shapes);
        if (!prediction || predictions.size() >= kMostPredictions || (*answer)[QLatin1String("answer")].toInteger() != m_asked) {
            kill();
            return fail(Words::tr("The program that asks %1 answered something that cannot be read.").arg(m_name),
                QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact).left(kLongestName)));
        }
        predictions.append(*prediction);
    }
    return predictions;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Turns requests into calls and readings into JSON.
#include "app/predictor/conversation.h"

#include "models/imaging/imagereader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cairn::predictor {
namespace {

QJsonObject refusalOf(const Refusal &refusal)
{
    return {{QStringLiteral("refused"), refusal.code}, {QStringLiteral("arguments"), QJsonArray::fromStringList(refusal.arguments)},
        {QStringLiteral("detail"), refusal.detail}};
}

QJsonArray sizeOf(QSize size) { return {size.width(), size.height()}; }

QJsonObject predictionOf(const Finding &finding, const Reading &reading, const QStringList &names)
{
    QJsonObject object {{QStringLiteral("kind"), shapeKindName(finding.shape.kind)}, {QStringLiteral("class"), names.value(finding.classIndex)},
        {QStringLiteral("score"), finding.score}};
    if (finding.shape.kind != ShapeKind::Tag)
        object.insert(QStringLiteral("geometry"), finding.shape.toJson());
    // A thousand numbers beside each picture would be most of the project's file; the surest are what people look at.
    constexpr qsizetype kMostProbabilities = 50;
    if (reading.probabilities.size() > 0 && reading.probabilities.size() <= kMostProbabilities) {
        QJsonObject probabilities;
        for (qsizetype at = 0; at < reading.probabilities.size(); ++at)
            probabilities.insert(names.value(at), reading.probabilities.at(at));
        object.insert(QStringLiteral("probabilities"), probabilities);
    }
    return object;
}

} // namespace

QJsonObject Conversation::open(const QJsonObject &request)
{
    const QString file = request[QLatin1String("open")].toString();
    Answer<std::unique_ptr<Model>> model = Model::open(file, Settings::fromJson(request[QLatin1String("settings")].toObject()));
    if (!model)
        return refusalOf(model.error());
    m_model = std::move(*model);
    return {{QStringLiteral("opened"), file}, {QStringLiteral("task"), m_model->task()},
        {QStringLiteral("classes"), QJsonArray::fromStringList(m_model->classNames())}, {QStringLiteral("size"), sizeOf(m_model->inputSize())}};
}

QJsonObject Conversation::predict(const QJsonObject &request)
{
    if (!m_model)
        return refusalOf({QStringLiteral("protocol"), {}, {}});
    const Result<QImage> picture = readImage(request[QLatin1String("image")].toString(), request[QLatin1String("page")].toInt());
    if (!picture)
        return refusalOf({QStringLiteral("picture"), {picture.error().sentence}, picture.error().detail});
    const Answer<Reading> reading = m_model->read(forDisplay(*picture));
    if (!reading)
        return refusalOf(reading.error());
    QJsonArray predictions;
    for (const Finding &finding : reading->findings)
        predictions.append(predictionOf(finding, *reading, m_model->classNames()));
    return {{QStringLiteral("size"), sizeOf(picture->size())}, {QStringLiteral("predictions"), predictions}};
}

QJsonObject Conversation::answer(const QJsonObject &request)
{
    if (request.contains(QLatin1String("open")))
        return open(request);
    if (!request.contains(QLatin1String("predict")))
        return refusalOf({QStringLiteral("protocol"), {}, {}});
    QJsonObject answered = predict(request);
    answered.insert(QStringLiteral("answer"), request[QLatin1String("predict")]);
    return answered;
}

void Conversation::run(QIODevice &in, QIODevice &out)
{
    constexpr qint64 kLongestLine = 16 << 20;
    while (true) {
        const QByteArray line = in.readLine(kLongestLine);
        if (line.isEmpty())
            return;
        const QByteArray text = QJsonDocument(answer(QJsonDocument::fromJson(line).object())).toJson(QJsonDocument::Compact) + '\n';
        if (out.write(text) != text.size())
            return;
    }
}

} // namespace cairn::predictor

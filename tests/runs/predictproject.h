// SPDX-License-Identifier: GPL-3.0-or-later
// A trial project with real small pictures, and programs that behave like a broken cairn-predictor.
#pragma once

#include "models/runs/predictorrun.h"
#include "tests/labels/labelproject.h"

#include <QImage>

namespace cairn {

class PredictProject : public LabelProject
{
public:
    using LabelProject::LabelProject;

    /** A plain picture, in the project and on the disk. */
    qint64 addPicture(const QString &name, QSize size, QColor color)
    {
        QImage image(size, QImage::Format_RGB888);
        image.fill(color);
        if (!image.save(folder() + QLatin1Char('/') + name))
            qFatal("%s could not be written", qPrintable(name));
        return addItem(name, size);
    }

    [[nodiscard]] static Programs programs() { return {QStringLiteral(CAIRN_BINARY_DIR "/bin")}; }
    [[nodiscard]] static QString model(const QString &name) { return QStringLiteral(CAIRN_SOURCE_DIR "/tests/predictor/models/%1.onnx").arg(name); }

    /** A folder whose cairn-predictor is this shell script. */
    [[nodiscard]] Programs scripted(const QByteArray &script)
    {
        const QString file = write(QStringLiteral("programs/cairn-predictor"), "#!/bin/sh\n" + script);
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return {path(QStringLiteral("programs"))};
    }

    [[nodiscard]] Result<PredictReport> predict(const QString &model, const QList<qint64> &items, const QJsonObject &settings = {}, const Programs &from = programs(),
        const TaskControl &control = {}, const PredictorLimits &limits = {})
    {
        PredictRequest request;
        request.modelFile = model;
        request.settings = settings;
        request.itemIds = items;
        request.limits = limits;
        return predictItems(project(), request, from, control);
    }

    /** A run without a program, and a prediction of it; their ids. */
    qint64 addRun(const QString &name)
    {
        qint64 id = 0;
        need(gate().write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            id = integerOf(database, "SELECT coalesce(max(id), 0) + 1 FROM run");
            execute(database, "INSERT INTO run(id, uuid, name, source, status, folder) VALUES(?1, ?2, ?2, 'model-file', 'finished', 'runs/x')", id, name);
            return {};
        }));
        return id;
    }
    qint64 addPrediction(qint64 run, qint64 item, const QString &className, double score, const Shape &shape, qint64 annotation = 0,
        const QByteArray &probabilities = {})
    {
        const qint64 id = project().ids().next();
        need(gate().write(Topic::Predictions, [&](SQLite::Database &database) -> Result<void> {
            execute(database,
                "INSERT INTO prediction(id, run_id, item_id, annotation_id, class_name, kind, geometry, score, probabilities) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, run, item, annotation == 0 ? QVariant() : QVariant(annotation), className, shapeKindName(shape.kind), QString::fromUtf8(shape.toJsonText()),
                score, probabilities.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(probabilities)));
            return {};
        }));
        return id;
    }
    /** `count` boxes of the class cat side by side, from the place `first` on. */
    void addBoxes(qint64 run, qint64 item, int first, int count, double score)
    {
        need(gate().write(Topic::Predictions, [&](SQLite::Database &database) -> Result<void> {
            for (int at = first; at < first + count; ++at) {
                execute(database, "INSERT INTO prediction(id, run_id, item_id, class_name, kind, geometry, score) VALUES(?, ?, ?, 'cat', 'box', ?, ?)",
                    project().ids().next(), run, item, QString::fromUtf8(Shape::fromBox({at * 2.0, 0, 2, 10}).toJsonText()), score);
            }
            return {};
        }));
    }
};

} // namespace cairn

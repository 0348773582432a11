// SPDX-License-Identifier: GPL-3.0-or-later
// Such a run has no program that the worker could follow: its source tells it apart, and its job is the process that asks.
#include "models/runs/modelfilerun.h"

#include "models/project/clock.h"
#include "models/project/process.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMultiHash>
#include <QSaveFile>
#include <QSysInfo>
#include <QUuid>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Predictor)
};

constexpr char kManifest[] = R"({"name": "model-file", "title": "Model file"})";

Result<QString> digestOf(const QString &path, const TaskControl &control)
{
    constexpr qint64 kChunk = 1 << 20;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Words::tr("%1 cannot be read. Check that it is there and that you may read it.").arg(QDir::toNativeSeparators(path)), file.errorString());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (control.isCanceled())
            return canceled();
        hash.addData(file.read(kChunk));
    }
    return QString::fromLatin1(hash.result().toHex());
}

/** What the run is told apart by, and what else is worth knowing of it. */
struct RunKey {
    QString sha256;
    QString settings; ///< JSON, keys sorted
    QString modelFile;
    QJsonObject params;
};

qint64 earlierRun(SQLite::Database &database, const RunKey &key)
{
    return integerOf(database, R"(
        SELECT r.id FROM run r JOIN run_param d ON d.run_id = r.id AND d.name = 'sha256' AND d.value = ?
            JOIN run_param s ON s.run_id = r.id AND s.name = 'settings' AND s.value = ?
        WHERE r.source = 'model-file' AND r.status <> 'running' AND r.archived = 0 ORDER BY r.id DESC)",
        key.sha256, key.settings);
}

/** The name that was asked for or the file's, counted on where it is taken. */
QString freeName(SQLite::Database &database, const QString &wanted)
{
    bool isNumber = false;
    (void)wanted.toLongLong(&isNumber);
    const QString base = isNumber || wanted.isEmpty() ? QStringLiteral("model ") + wanted : wanted;
    QString name = base;
    for (int number = 2; integerOf(database, "SELECT count(*) FROM run WHERE name = ?", name) > 0; ++number)
        name = base + QLatin1Char(' ') + QString::number(number);
    return name;
}

Result<void> writeRunFile(const QDir &folder, const QString &uuid, const QString &name, const RunKey &key)
{
    const QJsonObject object {{QStringLiteral("cairn"), 1}, {QStringLiteral("uuid"), uuid}, {QStringLiteral("name"), name},
        {QStringLiteral("recipe"), QLatin1String(kModelFileRecipe)}, {QStringLiteral("params"), key.params}};
    QSaveFile file(folder.filePath(QStringLiteral("run.json")));
    if (QDir().mkpath(folder.path()) && file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit())
        return {};
    return fail(Words::tr("%1 could not be written. Check that there is room and that you may write there.").arg(QDir::toNativeSeparators(file.fileName())),
        file.errorString());
}

void addParam(SQLite::Database &database, qint64 runId, const QString &name, const QString &value, const QVariant &number = {})
{
    execute(database, "INSERT INTO run_param(run_id, name, value, number) VALUES(?, ?, ?, ?)", runId, name, value, number);
}

qint64 addRun(SQLite::Database &database, const QString &uuid, const QString &name, const RunKey &key)
{
    const QByteArray digest = QCryptographicHash::hash(kManifest, QCryptographicHash::Sha256);
    execute(database, "INSERT INTO recipe(name, manifest, digest) VALUES(?, ?, ?) ON CONFLICT(name) DO NOTHING", QString::fromLatin1(kModelFileRecipe),
        QString::fromLatin1(kManifest), digest);
    const qint64 id = integerOf(database, "SELECT coalesce(max(id), 0) + 1 FROM run");
    execute(database,
        "INSERT INTO run(id, uuid, name, recipe_id, source, status, command, executor, folder, queued_at, started_at)"
        " VALUES(?1, ?2, ?3, (SELECT id FROM recipe WHERE name = ?4), 'model-file', 'running', ?5, 'predictor', ?6, ?7, ?7)",
        id, uuid, name, QString::fromLatin1(kModelFileRecipe), QStringLiteral("cairn predict --model ") + key.modelFile, QStringLiteral("runs/") + uuid, utcNow());
    addParam(database, id, QStringLiteral("model"), key.modelFile);
    addParam(database, id, QStringLiteral("sha256"), key.sha256);
    addParam(database, id, QStringLiteral("settings"), key.settings);
    if (const QJsonValue threshold = key.params[QLatin1String("threshold")]; threshold.isDouble())
        addParam(database, id, QStringLiteral("threshold"), QString::number(threshold.toDouble()), threshold.toDouble());
    return id;
}

QVariant textOrNull(const QByteArray &text) { return text.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(text)); }

QByteArray compact(const QJsonObject &object) { return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact); }

/** Which of a run's predictions of one picture say the same. */
QString keyOf(const Prediction &prediction)
{
    return QStringLiteral("%1|%2|%3|%4|%5").arg(prediction.annotationId).arg(prediction.kind, QString::fromUtf8(prediction.geometry))
        .arg(prediction.score.value_or(-1), 0, 'g', 17).arg(prediction.className);
}

class Stored
{
public:
    void add(const QString &key, qint64 id) { m_ids.insert(key, id); }
    [[nodiscard]] bool take(const QString &key)
    {
        const auto found = m_ids.find(key);
        if (found == m_ids.end())
            return false;
        m_ids.erase(found);
        return true;
    }
    [[nodiscard]] QList<qint64> left() const { return m_ids.values(); }

private:
    QMultiHash<QString, qint64> m_ids;
};

Stored storedOf(SQLite::Database &database, qint64 runId, qint64 itemId)
{
    Stored stored;
    SQLite::Statement query(database, "SELECT id, annotation_id, kind, geometry, score, class_name FROM prediction WHERE run_id = ? AND item_id = ?");
    bindAll(query, runId, itemId);
    while (query.executeStep()) {
        Prediction prediction;
        prediction.annotationId = integerColumn(query, 1);
        prediction.kind = textColumn(query, 2);
        prediction.geometry = textColumn(query, 3).toUtf8();
        if (!isNullColumn(query, 4))
            prediction.score = realColumn(query, 4);
        prediction.className = textColumn(query, 5);
        stored.add(keyOf(prediction), integerColumn(query, 0));
    }
    return stored;
}

} // namespace

Result<ModelFileRun> ModelFileRun::begin(Project &project, const QString &modelFile, const QJsonObject &settings, const QString &name,
    const TaskControl &control)
{
    const QFileInfo file(modelFile);
    const Result<QString> digest = digestOf(modelFile, control);
    if (!digest)
        return fail(digest);
    RunKey key {*digest, QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact)), file.absoluteFilePath(), settings};
    key.params.insert(QStringLiteral("model"), key.modelFile);
    key.params.insert(QStringLiteral("sha256"), key.sha256);
    const QString uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QDir folder(project.folder().filePath(QStringLiteral("runs/") + uuid));
    ModelFileRun run;
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    const Result<void> begun = (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        run.id = earlierRun(database, key);
        if (run.id == 0) {
            run.name = freeName(database, name.trimmed().isEmpty() ? file.completeBaseName() : name.trimmed());
            if (Result<void> written = writeRunFile(folder, uuid, run.name, key); !written)
                return written;
            run.id = addRun(database, uuid, run.name, key);
        }
        run.name = textOf(database, "SELECT name FROM run WHERE id = ?", run.id);
        execute(database, "UPDATE run SET status = 'running', reason = NULL, job = ?, host = ?, started_at = ?, ended_at = NULL WHERE id = ?",
            ProcessIdentity::current().toText(), QSysInfo::machineHostName(), utcNow(), run.id);
        return {};
    });
    if (!begun)
        return fail(begun);
    return run;
}

Result<void> ModelFileRun::end(Project &project, const PredictReport &report, const QString &failure) const
{
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    QString status = QStringLiteral("finished"), reason;
    if (!failure.isEmpty()) {
        status = QStringLiteral("failed");
        reason = failure;
    } else if (report.isCanceled) {
        status = QStringLiteral("stopped");
        reason = Words::tr("It was stopped after %n picture(s).", nullptr, int(report.items));
    } else if (!report.failed.isEmpty()) {
        reason = Words::tr("%n picture(s) could not be asked about.", nullptr, int(report.failed.size()));
    }
    return (*gate)->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "UPDATE run SET status = ?1, reason = ?2, job = NULL, ended_at = ?3, wall_seconds = ?3 - started_at WHERE id = ?4", status,
            reason.isEmpty() ? QVariant() : QVariant(reason), utcNow(), id);
        return {};
    });
}

Result<void> concludeKilledPredictions(Project &project)
{
    if (project.isReadOnly())
        return {};
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    return guarded(project.file(), [&]() -> Result<void> {
        SQLite::Statement query(**reader, "SELECT id, job FROM run WHERE source = 'model-file' AND status = 'running'");
        QList<qint64> killed;
        while (query.executeStep()) {
            if (!ProcessIdentity::fromText(textColumn(query, 1)).isAlive())
                killed.append(integerColumn(query, 0));
        }
        if (killed.isEmpty())
            return {};
        return (*project.gate())->write(Topic::Runs, [&](SQLite::Database &database) -> Result<void> {
            for (const qint64 id : killed) {
                execute(database, "UPDATE run SET status = 'lost', reason = ?, job = NULL, ended_at = ? WHERE id = ? AND status = 'running'",
                    Words::tr("The program that asked the model was ended in the middle; what it was told until then is kept."), utcNow(), id);
            }
            return {};
        });
    });
}

Result<qint64> storePredictions(Project &project, qint64 runId, qint64 itemId, const QList<Prediction> &predictions)
{
    const auto gate = project.gate();
    if (!gate)
        return fail(gate);
    qint64 written = 0;
    const Result<void> stored = (*gate)->writeInSlices(Topic::Predictions, [&](SQLite::Database &database) -> Result<bool> {
        written = 0;
        Stored before = storedOf(database, runId, itemId);
        SQLite::Statement add(database,
            "INSERT INTO prediction(id, run_id, item_id, annotation_id, class_name, kind, geometry, score, probabilities)"
            " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)");
        for (const Prediction &prediction : predictions) {
            // What is told again keeps its row, so that verdicts, and what undo brings back of them, find it.
            if (before.take(keyOf(prediction)))
                continue;
            add.reset();
            bindAll(add, project.ids().next(), runId, itemId, prediction.annotationId == 0 ? QVariant() : QVariant(prediction.annotationId),
                prediction.className, prediction.kind, textOrNull(prediction.geometry), prediction.score ? QVariant(*prediction.score) : QVariant(),
                textOrNull(compact(prediction.probabilities)));
            written += add.exec();
        }
        for (const qint64 id : before.left())
            execute(database, "DELETE FROM prediction WHERE id = ?1 AND ?1 NOT IN (SELECT prediction_id FROM verdict)", id);
        return false;
    });
    if (!stored)
        return fail(stored);
    return written;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Checks each line against what the contract says of predictions.
#include "models/runs/predictiontail.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace cairn {
namespace {

constexpr double kMostFolds = 1'000'000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RunFollower)
};

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.toString();
}

QByteArray compact(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QVariant orNull(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant orNull(const QByteArray &text) { return orNull(QString::fromUtf8(text)); }
QVariant orNull(std::optional<double> number) { return number ? QVariant(*number) : QVariant(); }
QVariant orNull(qint64 id) { return id == 0 ? QVariant() : QVariant(id); }

} // namespace

struct PredictionTail::Statements {
    explicit Statements(SQLite::Database &database)
        : findItem(database, "SELECT id FROM item WHERE path = ? AND page = ?")
        , add(database,
              "INSERT INTO prediction(id, run_id, item_id, table_id, row_id, annotation_id, class_name, kind, geometry, value, score,"
              " probabilities, contributions, out_of_fold) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    {
    }
    SQLite::Statement findItem, add;
};

PredictionTail::PredictionTail(LogSource source, const QString &file, qint64 tableId, IdSource &ids)
    : LogTail(std::move(source), file)
    , m_tableId(tableId)
    , m_ids(ids)
{
    m_line = QJsonDocument::fromJson(m_source.readerState).object().value(QLatin1String("line")).toInteger();
}

QByteArray PredictionTail::readerState() const { return QJsonDocument(QJsonObject {{QStringLiteral("line"), m_line}}).toJson(); }

void PredictionTail::startAnew() { m_line = 0; }

void PredictionTail::clear(SQLite::Database &database)
{
    // What a person has answered to stays.
    execute(database, "DELETE FROM prediction WHERE run_id = ? AND id NOT IN (SELECT prediction_id FROM verdict)", m_source.runId);
}

qsizetype PredictionTail::parse(QByteArrayView bytes, bool isEnd)
{
    m_parsed.clear();
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype newline = bytes.indexOf('\n', from);
        if (newline < 0 && !isEnd)
            break;
        const qsizetype end = newline < 0 ? bytes.size() : newline;
        ++m_line;
        parseLine(bytes.sliced(from, end - from).toByteArray());
        from = newline < 0 ? end : newline + 1;
    }
    return from;
}

void PredictionTail::report(qint64 line, const QString &reason)
{
    m_source.addProblem(Words::tr("%1, line %2: %3").arg(m_source.path).arg(line).arg(reason));
}

void PredictionTail::parseLine(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return report(m_line, Words::tr("The line is no JSON object and was skipped."));
    const QJsonObject object = document.object();
    Parsed parsed;
    parsed.line = m_line;
    parsed.page = object.value(QLatin1String("page")).toInt();
    Prediction &prediction = parsed.prediction;
    prediction.item = object.value(QLatin1String("item")).toString();
    prediction.rowId = object.value(QLatin1String("row")).toInteger();
    if (prediction.item.isEmpty() == (prediction.rowId == 0))
        return report(m_line, Words::tr("The line names neither an item nor a row, or both, and was skipped."));
    prediction.annotationId = object.value(QLatin1String("annotation")).toInteger();
    prediction.kind = object.value(QLatin1String("kind")).toString();
    prediction.geometry = compact(object.value(QLatin1String("geometry")).toObject());
    prediction.className = textOf(object.value(QLatin1String("class")));
    const QJsonValue value = object.value(QLatin1String("value"));
    if (value.isDouble())
        prediction.value = value.toDouble();
    else if (prediction.className.isEmpty())
        prediction.className = textOf(value);
    if (prediction.className.isEmpty() && !prediction.value)
        return report(m_line, Words::tr("The line says no class and no value, and was skipped."));
    if (const QJsonValue score = object.value(QLatin1String("score")); score.isDouble())
        prediction.score = score.toDouble();
    prediction.probabilities = object.value(QLatin1String("probabilities")).toObject();
    prediction.contributions = object.value(QLatin1String("contributions")).toObject();
    prediction.isOutOfFold = object.contains(QLatin1String("fold"));
    // Programs count from 0 or from 1; here 0 is what was learnt from.
    const double fold = object.value(QLatin1String("fold")).toDouble();
    parsed.fold = !prediction.isOutOfFold ? 0 : fold >= 0 && fold < kMostFolds ? int(fold) + 1 : 1;
    m_parsed.append(parsed);
}

bool PredictionTail::findItem(Parsed &parsed)
{
    SQLite::Statement &find = m_statements->findItem;
    find.reset();
    bindAll(find, parsed.prediction.item, parsed.page);
    if (!find.executeStep())
        return false;
    parsed.prediction.itemId = integerColumn(find, 0);
    find.reset();
    return true;
}

void PredictionTail::store(SQLite::Database &database)
{
    if (!m_statements)
        m_statements = std::make_shared<Statements>(database);
    for (Parsed &parsed : m_parsed) {
        const Prediction &prediction = parsed.prediction;
        if (!prediction.item.isEmpty() && !findItem(parsed)) {
            report(parsed.line, Words::tr("The project has no item %1, so its prediction was skipped.").arg(prediction.item));
            continue;
        }
        if (prediction.rowId != 0 && m_tableId == 0) {
            report(parsed.line, Words::tr("The run was not trained on a table, so its prediction of a row was skipped."));
            continue;
        }
        SQLite::Statement &add = m_statements->add;
        bindAll(add, m_ids.next(), m_source.runId, orNull(prediction.itemId), prediction.rowId == 0 ? QVariant() : QVariant(m_tableId),
            orNull(prediction.rowId), orNull(prediction.annotationId), orNull(prediction.className), orNull(prediction.kind),
            orNull(prediction.geometry), orNull(prediction.value), orNull(prediction.score), orNull(compact(prediction.probabilities)),
            orNull(compact(prediction.contributions)), parsed.fold);
        add.exec();
        add.reset();
    }
    m_parsed.clear();
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Opens the parts of a snapshot one by one.
#include "models/insight/snapshotanswers.h"

#include "models/labels/canonicaljson.h"
#include "models/labels/labelstates.h"
#include "models/labels/snapshottarget.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cairn {
namespace {

constexpr int kPartsBetweenLooks = 100;

class AnswerReader
{
public:
    AnswerReader(AnswerKind kind, AnswerNames &names)
        : m_kind(kind)
        , m_names(names)
    {
    }

    void addRows(qint64 part, const QByteArray &splits, const QJsonArray &values)
    {
        for (qsizetype at = 0; at < values.size(); ++at) {
            if (values.at(at).isNull())
                continue;
            const auto split = at < splits.size() && splits.at(at) <= char(Split::Test) ? Split(splits.at(at)) : Split::None;
            answers.insert({part * kRowsOfPart + at + 1, {}}, answerOf(values.at(at), split));
        }
    }

    void addPicture(qint64 itemId, Split split, const QJsonArray &annotations)
    {
        for (const QJsonValue &each : annotations) {
            const bool isTag = each[QLatin1String("kind")].toString() == QLatin1String("tag");
            if (isTag != (m_kind == AnswerKind::Picture))
                continue;
            const CaseKey key {itemId, isTag ? QByteArray() : canonicalJson(each[QLatin1String("geometry")].toObject())};
            if (!isTag || !answers.contains(key))
                answers.insert(key, answerOf(each[QLatin1String("class")], split));
        }
    }

    TrueAnswers answers;

private:
    TrueAnswer answerOf(const QJsonValue &value, Split split)
    {
        if (value.isDouble())
            return {-1, value.toDouble(), split};
        bool isNumber = false;
        const QString text = targetText(value);
        const double number = text.toDouble(&isNumber);
        return {m_names.numberOf(text), isNumber ? number : kUnknown, split};
    }

    AnswerKind m_kind;
    AnswerNames &m_names;
};

Split splitNamed(const QString &name)
{
    for (const Split split : {Split::Train, Split::Val, Split::Test}) {
        if (name == splitName(split))
            return split;
    }
    return Split::None;
}

} // namespace

Result<TrueAnswers> answersOfSnapshot(SQLite::Database &database, const Snapshot &snapshot, AnswerKind kind, AnswerNames &names,
    const TaskControl &control)
{
    return guarded({}, [&]() -> Result<TrueAnswers> {
        AnswerReader reader(kind, names);
        SQLite::Statement parts(database,
            "SELECT p.part, p.split, p.splits, s.body FROM snapshot_part p JOIN label_state s ON s.digest = p.state_digest"
            " WHERE p.snapshot_id = ? ORDER BY p.part");
        bindAll(parts, snapshot.id);
        for (qint64 at = 0; parts.executeStep(); ++at) {
            if (at % kPartsBetweenLooks == 0 && control.isCanceled())
                return canceled();
            const QJsonObject body = QJsonDocument::fromJson(textColumn(parts, 3).toUtf8()).object();
            if (snapshot.tableId != 0)
                reader.addRows(integerColumn(parts, 0), blobColumn(parts, 2), body.value(QLatin1String("values")).toArray());
            else
                reader.addPicture(integerColumn(parts, 0), splitNamed(textColumn(parts, 1)), body.value(QLatin1String("annotations")).toArray());
        }
        return std::move(reader.answers);
    });
}

} // namespace cairn

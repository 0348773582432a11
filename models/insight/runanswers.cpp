// SPDX-License-Identifier: GPL-3.0-or-later
// Reads predictions without what no comparison needs: contributions can be large.
#include "models/insight/runanswers.h"

#include "models/labels/canonicaljson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PairedAnswers)
};

constexpr int kAnswersBetweenLooks = 5'000;

void addAnswer(SQLite::Statement &query, AnswerNames &names, GivenAnswers &answers)
{
    CaseKey key {isNullColumn(query, 0) ? integerColumn(query, 1) : integerColumn(query, 0), {}};
    const QByteArray geometry = textColumn(query, 3).toUtf8();
    GivenAnswer answer;
    answer.annotationId = integerColumn(query, 2);
    if (!isNullColumn(query, 0))
        answers.kind = geometry.isEmpty() ? AnswerKind::Picture : AnswerKind::Shape;
    if (!geometry.isEmpty()) {
        key.shape = canonicalJson(QJsonDocument::fromJson(geometry).object());
        answers.hasFoundShapes |= answer.annotationId == 0;
    }
    if (!isNullColumn(query, 4))
        answer.name = names.numberOf(textColumn(query, 4));
    if (!isNullColumn(query, 5))
        answer.number = realColumn(query, 5);
    answer.probabilities = textColumn(query, 6).toUtf8();
    answer.fold = int(integerColumn(query, 7));
    answer.isOutOfFold = answer.fold != 0;
    answers.areNumbers &= answer.name < 0 && answer.probabilities.isEmpty();
    answers.byCase.insert(key, std::move(answer));
}

} // namespace

Result<GivenAnswers> answersOfRun(SQLite::Database &database, const Run &run, AnswerNames &names, const TaskControl &control)
{
    return guarded({}, [&]() -> Result<GivenAnswers> {
        GivenAnswers answers;
        answers.areNumbers = true;
        SQLite::Statement query(database,
            "SELECT item_id, row_id, annotation_id, CASE WHEN kind <> 'tag' THEN geometry END, class_name, value, probabilities, out_of_fold"
            " FROM prediction WHERE run_id = ? ORDER BY id");
        bindAll(query, run.id);
        for (qint64 at = 0; query.executeStep(); ++at) {
            if (at % kAnswersBetweenLooks == 0 && control.isCanceled())
                return canceled();
            addAnswer(query, names, answers);
        }
        if (answers.byCase.isEmpty())
            return fail(Words::tr("The run %1 has said nothing of single items, so its answers cannot be compared.").arg(run.name));
        return answers;
    });
}

} // namespace cairn

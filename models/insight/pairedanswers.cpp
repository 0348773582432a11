// SPDX-License-Identifier: GPL-3.0-or-later
// Names of cases, and the reasons for leaving some out.
#include "models/insight/pairedanswers.h"

#include <QCoreApplication>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PairedAnswers)
};

QString withNumber(const char *text, qint64 count) { return Words::tr(text, nullptr, int(count)); }

} // namespace

QString AnsweredCase::name() const
{
    if (itemId == 0)
        return Words::tr("row %1").arg(rowId);
    const QString picture = page == 0 ? item : Words::tr("%1, page %2").arg(item).arg(page + 1);
    if (shape.isEmpty())
        return picture;
    return annotationId > 0 ? Words::tr("%1, shape %2").arg(picture).arg(annotationId) : Words::tr("%1, a shape that is gone").arg(picture);
}

QStringList LeftOut::sentences() const
{
    QStringList sentences;
    if (otherPart > 0)
        sentences.append(withNumber(QT_TRANSLATE_N_NOOP("PairedAnswers", "%n item(s) left out: in the tested part of one run only."), otherPart));
    if (unanswered > 0)
        sentences.append(withNumber(QT_TRANSLATE_N_NOOP("PairedAnswers", "%n item(s) left out: one of the runs says nothing of them."), unanswered));
    if (otherLabel > 0)
        sentences.append(withNumber(QT_TRANSLATE_N_NOOP("PairedAnswers", "%n item(s) left out: labelled differently in the two snapshots."), otherLabel));
    if (unlabelled > 0)
        sentences.append(withNumber(QT_TRANSLATE_N_NOOP("PairedAnswers", "%n item(s) left out: they have no label in one of the snapshots."), unlabelled));
    return sentences;
}

std::vector<bool> PairedAnswers::isPositive() const
{
    std::vector<bool> result;
    for (const int each : truth)
        result.push_back(each == positive);
    return result;
}

QJsonObject caseAsJson(const AnsweredCase &answered)
{
    if (answered.itemId == 0)
        return {{QStringLiteral("row"), answered.rowId}};
    QJsonObject object {{QStringLiteral("item"), answered.item}};
    if (answered.page != 0)
        object.insert(QStringLiteral("page"), answered.page);
    if (answered.annotationId > 0)
        object.insert(QStringLiteral("annotation"), answered.annotationId);
    return object;
}

} // namespace cairn

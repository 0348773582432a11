// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence a code. The codes come from app/predictor; one that is not known here is told as it is.
#include "models/runs/predictorsentences.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Predictor)
};

constexpr qsizetype kLongestArgument = 300;

QString aboutFile(const QString &code, const QString &model, const QString &first)
{
    if (code == QLatin1String("unreadable"))
        return Words::tr("%1 cannot be read. Check that it is there and that you may read it.").arg(model);
    if (code == QLatin1String("not-onnx"))
        return Words::tr("%1 is no ONNX model, or it is damaged.").arg(model);
    if (code == QLatin1String("external"))
        return Words::tr("%1 keeps its weights in other files. Export it again as one file.").arg(model);
    if (code == QLatin1String("operator"))
        return Words::tr("%1 uses the operation %2, which OpenCV does not know. Export it again without it; an older opset (12) often helps.").arg(model, first);
    if (code == QLatin1String("import"))
        return Words::tr("OpenCV cannot read %1 (opset %2). Export it again with opset 12 and with pictures of one fixed size.").arg(model, first);
    if (code == QLatin1String("checkpoint"))
        return Words::tr("The model of %1 is not there any more, or it is damaged.").arg(model);
    return {};
}

QString aboutShape(const QString &code, const QString &model, const QString &first, const QString &second)
{
    if (code == QLatin1String("inputs"))
        return Words::tr("%1 wants %2 inputs at once; only models that want one picture can be used.").arg(model, first);
    if (code == QLatin1String("input"))
        return Words::tr("%1 wants an input of the shape %2, which is not one picture in grey or colour.").arg(model, first);
    if (code == QLatin1String("size"))
        return Words::tr("%1 does not say how large its pictures are. Say it, for example 640 x 640.").arg(model);
    if (code == QLatin1String("too-large"))
        return Words::tr("%1 wants pictures of %2 x %3 pixels, which is more than can be used.").arg(model, first, second);
    if (code == QLatin1String("output"))
        return Words::tr("%1 answers in the shape %2, which is none that Cairn knows (classes, YOLO's boxes and masks, a class for each pixel).").arg(model, first);
    if (code == QLatin1String("scores"))
        return Words::tr("%1 gives scores that are no probabilities, so its answers cannot be read.").arg(model);
    return {};
}

} // namespace

Error refusalSentence(const QJsonObject &answer, const QString &model)
{
    const QString code = answer[QLatin1String("refused")].toString(), detail = answer[QLatin1String("detail")].toString();
    const QJsonArray arguments = answer[QLatin1String("arguments")].toArray();
    const QString first = arguments.at(0).toString().left(kLongestArgument), second = arguments.at(1).toString().left(kLongestArgument);
    if (code == QLatin1String("picture"))
        return {first, detail};
    if (code == QLatin1String("undecoded"))
        return {Words::tr("%1 is not there or cannot be read.").arg(first), detail};
    if (code == QLatin1String("memory"))
        return {Words::tr("%1 needs more memory than it may have here.").arg(model), detail};
    QString sentence = aboutFile(code, model, first);
    if (sentence.isEmpty())
        sentence = aboutShape(code, model, first, second);
    if (sentence.isEmpty())
        sentence = Words::tr("%1 could not be asked about this picture.").arg(model);
    return {sentence, detail.isEmpty() ? code : detail};
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Reading and writing the texts of each kind.
#include "models/labels/labelvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LabelValue)
};

constexpr std::array kNames = {"choice", "multiple", "number", "text", "boolean", "span"};
const QString kYes = QStringLiteral("yes"), kNo = QStringLiteral("no");

QString clean(const QString &text) { return text.normalized(QString::NormalizationForm_C).trimmed(); }

QString compact(const QJsonArray &array) { return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)); }

Result<QString> numberValue(const QString &typed)
{
    bool isNumber = false;
    double number = QLocale::c().toDouble(typed, &isNumber);
    if (!isNumber)
        number = QLocale().toDouble(typed, &isNumber);
    if (!isNumber || !std::isfinite(number))
        return fail(Text::tr("\"%1\" is no number.").arg(typed.left(60)));
    QLocale locale = QLocale::c();
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

Result<QString> truthValue(const QString &typed)
{
    const QString word = typed.toLower();
    static const QStringList yes = {kYes, QStringLiteral("y"), QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("t")};
    static const QStringList no = {kNo, QStringLiteral("n"), QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("f")};
    if (yes.contains(word) || word == labelValueText(LabelKind::YesNo, kYes).toLower())
        return kYes;
    if (no.contains(word) || word == labelValueText(LabelKind::YesNo, kNo).toLower())
        return kNo;
    return fail(Text::tr("\"%1\" is neither yes nor no.").arg(typed.left(60)));
}

Result<QString> severalValue(const QStringList &choices, const QString &typed)
{
    QStringList answers = typed.startsWith(QLatin1Char('[')) ? answersOf(typed) : typed.split(QLatin1Char(';'));
    QStringList unique;
    for (const QString &answer : std::as_const(answers)) {
        if (const QString text = clean(answer); !text.isEmpty() && !unique.contains(text))
            unique.append(text);
    }
    const auto place = [&](const QString &answer) {
        const qsizetype at = choices.indexOf(answer);
        return at < 0 ? choices.size() : at;
    };
    std::stable_sort(unique.begin(), unique.end(), [&](const QString &a, const QString &b) { return place(a) < place(b); });
    return answersValue(unique);
}

Result<QString> spanValue(const QString &typed)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(typed.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || !document.isArray())
        return fail(Text::tr("Spans are a JSON list of objects with start, end and class."));
    for (const QJsonValue &each : document.array()) {
        const QJsonObject span = each.toObject();
        const qint64 start = span.value(QLatin1String("start")).toInteger(-1), end = span.value(QLatin1String("end")).toInteger(-1);
        if (start < 0 || end <= start || clean(span.value(QLatin1String("class")).toString()).isEmpty())
            return fail(Text::tr("A span needs a start, an end behind it, and a class."));
    }
    return spansValue(spansOf(typed));
}

} // namespace

QString labelKindName(LabelKind kind) { return QString::fromLatin1(kNames[size_t(kind)]); }

Result<LabelKind> labelKindFromName(const QString &name)
{
    for (size_t at = 0; at < kNames.size(); ++at) {
        if (name == QLatin1String(kNames[at]))
            return LabelKind(at);
    }
    return fail(Text::tr("\"%1\" is no kind of label. There are choice, multiple, number, text, boolean and span.").arg(name));
}

QString labelKindTitle(LabelKind kind)
{
    switch (kind) {
    case LabelKind::Choice:
        return Text::tr("One answer");
    case LabelKind::Multiple:
        return Text::tr("Several answers");
    case LabelKind::Number:
        return Text::tr("A number");
    case LabelKind::Text:
        return Text::tr("A text");
    case LabelKind::YesNo:
        return Text::tr("Yes or no");
    case LabelKind::Span:
        return Text::tr("Parts of a text");
    }
    return {};
}

QList<LabelKind> allLabelKinds()
{
    return {LabelKind::Choice, LabelKind::Multiple, LabelKind::YesNo, LabelKind::Number, LabelKind::Text, LabelKind::Span};
}

bool hasAnswers(LabelKind kind) { return kind == LabelKind::Choice || kind == LabelKind::Multiple || kind == LabelKind::YesNo || kind == LabelKind::Span; }

QStringList answersOf(const QString &value)
{
    QStringList answers;
    for (const QJsonValue &answer : QJsonDocument::fromJson(value.toUtf8()).array())
        answers.append(answer.toString());
    return answers;
}

QString answersValue(const QStringList &answers) { return answers.isEmpty() ? QString() : compact(QJsonArray::fromStringList(answers)); }

QList<TextSpan> spansOf(const QString &value)
{
    QList<TextSpan> spans;
    for (const QJsonValue &each : QJsonDocument::fromJson(value.toUtf8()).array()) {
        const QJsonObject span = each.toObject();
        spans.append({span.value(QLatin1String("start")).toInteger(), span.value(QLatin1String("end")).toInteger(),
            clean(span.value(QLatin1String("class")).toString())});
    }
    return spans;
}

QString spansValue(QList<TextSpan> spans)
{
    std::sort(spans.begin(), spans.end(), [](const TextSpan &a, const TextSpan &b) {
        return std::tie(a.start, a.end, a.label) < std::tie(b.start, b.end, b.label);
    });
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
    QJsonArray array;
    for (const TextSpan &span : std::as_const(spans)) {
        array.append(QJsonObject {{QStringLiteral("start"), span.start}, {QStringLiteral("end"), span.end}, {QStringLiteral("class"), span.label}});
    }
    return array.isEmpty() ? QString() : compact(array);
}

qsizetype utf16Offset(const QString &text, qint64 codePoint)
{
    qsizetype at = 0;
    for (qint64 passed = 0; passed < codePoint && at < text.size(); ++passed)
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return at;
}

qint64 codePointOffset(const QString &text, qsizetype utf16)
{
    qint64 passed = 0;
    for (qsizetype at = 0; at < qMin(utf16, text.size()); ++passed)
        at += text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return passed;
}

Result<QString> labelValueOf(LabelKind kind, const QStringList &choices, const QString &typed)
{
    const QString text = clean(typed);
    if (text.isEmpty())
        return QString();
    switch (kind) {
    case LabelKind::Number:
        return numberValue(text);
    case LabelKind::YesNo:
        return truthValue(text);
    case LabelKind::Multiple:
        return severalValue(choices, text);
    case LabelKind::Span:
        return spanValue(text);
    default:
        return text;
    }
}

QString labelValueText(LabelKind kind, const QString &value)
{
    switch (kind) {
    case LabelKind::Multiple:
        return answersOf(value).join(QStringLiteral("; "));
    case LabelKind::YesNo:
        return value == kYes ? Text::tr("yes") : value == kNo ? Text::tr("no") : value;
    case LabelKind::Span: {
        if (value.isEmpty())
            return {};
        const QList<TextSpan> spans = spansOf(value);
        QStringList labels;
        for (const TextSpan &span : spans) {
            if (!labels.contains(span.label))
                labels.append(span.label);
        }
        return Text::tr("%n part(s): %1", nullptr, int(spans.size())).arg(labels.join(QStringLiteral(", ")));
    }
    default:
        return value;
    }
}

QStringList answersIn(LabelKind kind, const QString &value)
{
    if (value.isEmpty())
        return {};
    if (kind == LabelKind::Choice)
        return {value};
    if (kind == LabelKind::Multiple)
        return answersOf(value);
    QStringList labels;
    if (kind == LabelKind::Span) {
        for (const TextSpan &span : spansOf(value)) {
            if (!labels.contains(span.label))
                labels.append(span.label);
        }
    }
    return labels;
}

QString withRenamedAnswer(LabelKind kind, const QString &value, const QString &from, const QString &to)
{
    if (kind == LabelKind::Multiple) {
        QStringList answers = answersOf(value);
        for (QString &answer : answers) {
            if (answer == from)
                answer = to;
        }
        answers.removeDuplicates();
        return answersValue(answers);
    }
    if (kind == LabelKind::Span) {
        QList<TextSpan> spans = spansOf(value);
        for (TextSpan &span : spans) {
            if (span.label == from)
                span.label = to;
        }
        return spansValue(spans);
    }
    return value == from ? to : value;
}

} // namespace cairn

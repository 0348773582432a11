// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of label columns, and what each of them holds as text in the database.
#pragma once

#include "models/project/result.h"

#include <QList>
#include <QMetaType>
#include <QStringList>

namespace cairn {

enum class LabelKind {
    Choice, ///< one of the answers, as it is
    Multiple, ///< several answers: a JSON list of them, in key order
    Number, ///< with a point, without groups
    Text,
    YesNo, ///< "yes" or "no"
    Span, ///< parts of a text: a JSON list of {"start", "end", "class"}, in code points, the end not included
};

/** "choice", "multiple", "number", "text", "boolean", "span". */
[[nodiscard]] QString labelKindName(LabelKind kind);
[[nodiscard]] Result<LabelKind> labelKindFromName(const QString &name);
[[nodiscard]] QString labelKindTitle(LabelKind kind);
[[nodiscard]] QList<LabelKind> allLabelKinds();
/** Whether labels are made of answers that have keys. */
[[nodiscard]] bool hasAnswers(LabelKind kind);

struct TextSpan {
    qint64 start = 0;
    qint64 end = 0;
    QString label;

    friend bool operator==(const TextSpan &, const TextSpan &) = default;
};

[[nodiscard]] QStringList answersOf(const QString &value);
[[nodiscard]] QString answersValue(const QStringList &answers);
[[nodiscard]] QList<TextSpan> spansOf(const QString &value);
[[nodiscard]] QString spansValue(QList<TextSpan> spans);
/** Where the code point stands in UTF-16, and back. */
[[nodiscard]] qsizetype utf16Offset(const QString &text, qint64 codePoint);
[[nodiscard]] qint64 codePointOffset(const QString &text, qsizetype utf16);

/** What a person or a file says, as the column holds it; empty stays empty (no label). Several answers are a JSON list or stand behind
    each other with ";" between. A sentence where it does not fit. */
[[nodiscard]] Result<QString> labelValueOf(LabelKind kind, const QStringList &choices, const QString &typed);
/** The same for people: "a; b", "yes" in their language, "person: Ana, place: Ulm" needs the text and is only counted here. */
[[nodiscard]] QString labelValueText(LabelKind kind, const QString &value);
/** The answers that a value uses. */
[[nodiscard]] QStringList answersIn(LabelKind kind, const QString &value);
/** The value with an answer renamed. */
[[nodiscard]] QString withRenamedAnswer(LabelKind kind, const QString &value, const QString &from, const QString &to);

} // namespace cairn

Q_DECLARE_METATYPE(cairn::TextSpan)

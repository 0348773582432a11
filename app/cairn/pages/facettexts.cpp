// SPDX-License-Identifier: GPL-3.0-or-later
// The words for facets and their values.
#include "app/cairn/pages/facetpanel.h"

#include <QDate>
#include <QLocale>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FacetPanel)
};

QString statusWord(const QString &status)
{
    if (status == QLatin1String("todo"))
        return Text::tr("To do");
    if (status == QLatin1String("doing"))
        return Text::tr("Begun");
    if (status == QLatin1String("done"))
        return Text::tr("Done");
    if (status == QLatin1String("skipped"))
        return Text::tr("Skipped");
    if (status == QLatin1String("review"))
        return Text::tr("To review");
    if (status == QLatin1String("accepted"))
        return Text::tr("Accepted");
    return status == QLatin1String("returned") ? Text::tr("Returned") : status;
}

QString originWord(const QString &origin)
{
    if (origin == QLatin1String("human"))
        return Text::tr("By hand");
    if (origin == QLatin1String("model"))
        return Text::tr("By a model");
    if (origin == QLatin1String("rule"))
        return Text::tr("By a rule");
    return origin == QLatin1String("import") ? Text::tr("Imported") : origin;
}

QString splitWord(const QString &split)
{
    if (split == QLatin1String("train"))
        return Text::tr("Training");
    if (split == QLatin1String("val"))
        return Text::tr("Validation");
    return split == QLatin1String("test") ? Text::tr("Test") : split;
}

QString aspectWord(const QString &aspect)
{
    if (aspect == QLatin1String("landscape"))
        return Text::tr("Landscape");
    if (aspect == QLatin1String("portrait"))
        return Text::tr("Portrait");
    return aspect == QLatin1String("square") ? Text::tr("Square") : aspect;
}

QString rangeWords(const QString &range, bool isSize)
{
    const QLocale locale;
    const auto number = [&](int part) {
        const QString text = range.section(QLatin1Char(':'), part, part);
        return text.isEmpty() ? QString() : locale.toString(text.toDouble());
    };
    const QString from = number(0), to = number(1);
    if (from.isEmpty())
        return isSize ? Text::tr("Below %1 megapixels").arg(to) : Text::tr("Below %1").arg(to);
    if (to.isEmpty())
        return isSize ? Text::tr("From %1 megapixels").arg(from) : Text::tr("From %1").arg(from);
    return isSize ? Text::tr("%1 to %2 megapixels").arg(from, to) : Text::tr("%1 to %2").arg(from, to);
}

QString dateWords(const QString &date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    if (day.isValid())
        return QLocale().toString(day, QLocale::ShortFormat);
    const QDate month = QDate::fromString(date + QLatin1String("-01"), Qt::ISODate);
    return month.isValid() ? QLocale().toString(month, QStringLiteral("MMMM yyyy")) : date;
}

/** What stands where there is no value. */
QString noneWord(const QString &key)
{
    if (key == QLatin1String("split"))
        return Text::tr("In no split");
    if (key == QLatin1String("captured"))
        return Text::tr("Date unknown");
    return Text::tr("Nothing said");
}

} // namespace

QString facetTitle(const Facet &facet)
{
    const QHash<QString, QString> titles {{QStringLiteral("class"), Text::tr("Class")}, {QStringLiteral("status"), Text::tr("Status")},
        {QStringLiteral("split"), Text::tr("Split")}, {QStringLiteral("annotator"), Text::tr("Labelled by")},
        {QStringLiteral("origin"), Text::tr("Origin of labels")}, {QStringLiteral("score"), Text::tr("Lowest score of a label")},
        {QStringLiteral("confidence"), Text::tr("Least confident prediction")}, {QStringLiteral("comments"), Text::tr("Comments")},
        {QStringLiteral("source"), Text::tr("Source")}, {QStringLiteral("added"), Text::tr("Added")}, {QStringLiteral("captured"), Text::tr("Taken")},
        {QStringLiteral("aspect"), Text::tr("Orientation")}, {QStringLiteral("size"), Text::tr("Size")}};
    return titles.value(facet.key, facet.key.section(QLatin1Char('/'), 1));
}

QString facetValueText(const Facet &facet, const QVariant &value)
{
    const QString text = value.toString();
    if (facet.kind == FacetKind::Range)
        return rangeWords(text, facet.key == QLatin1String("size"));
    if (facet.kind == FacetKind::Flag)
        return value.toBool() ? Text::tr("With comments") : Text::tr("Without comments");
    if (value.isNull())
        return noneWord(facet.key);
    if (facet.key == QLatin1String("status"))
        return statusWord(text);
    if (facet.key == QLatin1String("origin"))
        return originWord(text);
    if (facet.key == QLatin1String("split"))
        return splitWord(text);
    if (facet.key == QLatin1String("aspect"))
        return aspectWord(text);
    if (facet.key == QLatin1String("added") || facet.key == QLatin1String("captured"))
        return dateWords(text);
    if (facet.key == QLatin1String("source"))
        return text.section(QLatin1Char('/'), -1, -1, QString::SectionSkipEmpty);
    return text;
}

} // namespace cairn

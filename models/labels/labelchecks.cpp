// SPDX-License-Identifier: GPL-3.0-or-later
// One image after the other: the look is geometry's, the words and the gesture are from here.
#include "models/labels/labelchecks.h"

#include "models/data/items.h"
#include "models/labels/annotationflags.h"
#include "models/labels/annotationrows.h"
#include "models/labels/gestures.h"
#include "models/labels/labelschema.h"
#include "models/project/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LabelChecks)
};

constexpr qsizetype kMostFindings = 5'000;
constexpr int kFixedAtOnce = 50; // findings in one transaction

bool isOutlined(ShapeKind kind) { return kind == ShapeKind::Polygon || kind == ShapeKind::Mask; }

LintRules rulesFor(const QSizeF &picture, bool areOutlined)
{
    LintRules rules;
    rules.picture = QRectF(QPointF(), picture);
    if (!areOutlined)
        rules.leastOverlap = rules.widestGap = 0;
    return rules;
}

QList<IdentifiedShape> shapesOf(const QList<Annotation> &annotations)
{
    QList<IdentifiedShape> shapes;
    for (const Annotation &annotation : annotations)
        shapes.append({annotation.id, annotation.shape, 0});
    return shapes;
}

QString classesOf(const LintFinding &finding, const QList<Annotation> &annotations, const QHash<qint64, QString> &names)
{
    QStringList words;
    for (const qint64 id : finding.ids) {
        for (const Annotation &annotation : annotations) {
            if (annotation.id == id)
                words.append(names.value(annotation.classId, Text::tr("no class")));
        }
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

/** Reads an image as it is now and mends what still can be. */
class Fixer
{
public:
    Fixer(SQLite::Database &database, LabelFixReport &report) : m_database(database), m_report(report) {}

    Result<void> fix(const LabelFinding &each)
    {
        const Result<Item> item = Items::byId(m_database, each.itemId);
        const Result<QList<Annotation>> annotations = Annotations::ofItem(m_database, each.itemId);
        if (!item || !annotations)
            return refuse(item ? annotations.error().sentence : item.error().sentence);
        const bool isLocked = std::any_of(annotations->begin(), annotations->end(), [&](const Annotation &annotation) {
            return annotation.flags & LockedFlag && each.finding.ids.contains(annotation.id);
        });
        if (isLocked)
            return refuse(Text::tr("A locked shape stays as it is. Unlock it first."));
        const Result<LintFix> fix = lintFix(each.finding, shapesOf(*annotations), rulesFor(item->size, true));
        if (!fix)
            return refuse(fix.error().sentence);
        for (auto shape = fix->changed.cbegin(); shape != fix->changed.cend(); ++shape) {
            execute(m_database, "UPDATE annotation SET kind = ?, geometry = ?, updated_at = ? WHERE id = ?", shapeKindName(shape->kind),
                QString::fromUtf8(shape->toJsonText()), utcNow(), shape.key());
        }
        deleteAnnotations(m_database, fix->removed);
        ++m_report.fixed;
        return {};
    }

private:
    Result<void> refuse(const QString &sentence)
    {
        if (!m_report.refused.contains(sentence))
            m_report.refused.append(sentence);
        return {};
    }

    SQLite::Database &m_database;
    LabelFixReport &m_report;
};

} // namespace

QList<LintFinding> lintAnnotations(const QList<Annotation> &annotations, const QSizeF &picture)
{
    QList<Annotation> outlined, others;
    for (const Annotation &annotation : annotations) {
        if (annotation.shape.kind != ShapeKind::Tag)
            (isOutlined(annotation.shape.kind) ? outlined : others).append(annotation);
    }
    return lintShapes(shapesOf(outlined), rulesFor(picture, true)) + lintShapes(shapesOf(others), rulesFor(picture, false));
}

Result<LabelCheckReport> checkLabels(SQLite::Database &database, const QList<qint64> &itemIds, const TaskControl &control, qint64 layerId)
{
    const Result<QList<qint64>> ids = itemIds.isEmpty() ? Items::ids(database) : Result<QList<qint64>>(itemIds);
    const Result<QList<LabelClass>> classes = LabelSchema::classes(database);
    if (!ids || !classes)
        return ids ? Result<LabelCheckReport>(fail(classes)) : Result<LabelCheckReport>(fail(ids));
    QHash<qint64, QString> names;
    for (const LabelClass &each : *classes)
        names.insert(each.id, each.name);
    LabelCheckReport report;
    for (const qint64 id : *ids) {
        if (control.isCanceled())
            return canceled();
        const Result<Item> item = Items::byId(database, id);
        const Result<QList<Annotation>> annotations = Annotations::ofItem(database, id, layerId);
        if (!item || !annotations)
            return item ? Result<LabelCheckReport>(fail(annotations)) : Result<LabelCheckReport>(fail(item));
        control.setProgress(report.items++, ids->size(), item->name());
        for (const LintFinding &finding : lintAnnotations(*annotations, item->size))
            report.findings.append({id, item->path, classesOf(finding, *annotations, names), finding});
        report.isCut = report.findings.size() >= kMostFindings;
        if (report.isCut)
            break;
    }
    control.setProgress(report.items, report.items);
    return report;
}

Result<LabelFixReport> fixFindings(Project &project, const QList<LabelFinding> &findings, const TaskControl &control)
{
    LabelFixReport report;
    if (findings.isEmpty())
        return report;
    GestureInfo info;
    info.text = Text::tr("%n slip(s) mended", nullptr, int(findings.size()));
    const bool isOfOne = std::all_of(findings.begin(), findings.end(), [&](const LabelFinding &each) { return each.itemId == findings.first().itemId; });
    info.itemId = isOfOne ? findings.first().itemId : 0;
    const auto fixSome = [&](SQLite::Database &database, qsizetype from, qsizetype to) -> Result<void> {
        Fixer fixer(database, report);
        for (qsizetype at = from; at < to; ++at) {
            if (Result<void> fixed = fixer.fix(findings[at]); !fixed)
                return fixed;
        }
        return {};
    };
    if (findings.size() <= kFixedAtOnce)
        return runGesture(project, info, [&](SQLite::Database &database) { return fixSome(database, 0, findings.size()); }).map([&](qint64) { return report; });
    const Result<Journal *> journal = project.journal();
    if (!journal)
        return fail(journal);
    qsizetype at = 0;
    return (*journal)
        ->longGesture(info, [&](SQLite::Database &database) -> Result<bool> {
            const qsizetype to = std::min(at + kFixedAtOnce, findings.size());
            if (Result<void> fixed = fixSome(database, at, to); !fixed)
                return fail(fixed);
            control.setProgress(to, findings.size());
            at = to;
            return at < findings.size();
        }, control)
        .map([&](qint64) { return report; });
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// From files to annotations: read all, find the pictures, add everything as one gesture in parts.
#include "models/formats/registry.h"

#include "models/geometry/shapetransform.h"
#include "models/labels/annotationrows.h"
#include "models/labels/canonicaljson.h"
#include "models/labels/itemnames.h"
#include "models/labels/labelschema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr qsizetype kAnnotationsOfPart = 500;

/** A picture of the project with what is to be added to it. */
struct Matched {
    qint64 itemId = 0;
    QList<ForeignAnnotation> annotations;
};

Result<QList<ForeignItem>> readFiles(const QString &path, const AnnotationFormat &format, FormatReport &report, const TaskControl &control)
{
    const QStringList files = filesOfFormat(path, format);
    QList<ForeignItem> items;
    for (qsizetype at = 0; at < files.size(); ++at) {
        if (control.isCanceled())
            return canceled();
        control.setProgress(at, files.size(), Text::tr("Reading annotations"));
        Result<QList<ForeignItem>> read = format.read(files.at(at), report);
        if (!read && files.size() == 1)
            return fail(read);
        if (!read) {
            report.failed.append({files.at(at), read.error().sentence});
            continue;
        }
        items += std::move(*read);
        ++report.files;
    }
    return items;
}

Result<Item> findItem(const ItemNames &names, const ForeignItem &foreign)
{
    Result<Item> item = names.find(foreign.path, foreign.page, foreign.folder);
    if (item || item.error().kind != Error::Kind::NotFound || foreign.alternativeName.isEmpty())
        return item;
    Result<Item> other = names.find(foreign.alternativeName, foreign.page, foreign.folder);
    return other ? other : item;
}

/** Shapes that reach beyond the picture are clipped to it; one that is outside altogether cannot be taken. */
void fitInto(const Item &item, const ForeignItem &foreign, Matched &matched, FormatReport &report)
{
    if (!foreign.size.isEmpty() && !item.size.isEmpty() && foreign.size != item.size) {
        report.noted.append({foreign.sourceFile, Text::tr("It says that %1 has %2 x %3 pixels, but the picture has %4 x %5. Look whether its shapes fit.")
                                                     .arg(item.path).arg(foreign.size.width()).arg(foreign.size.height())
                                                     .arg(item.size.width()).arg(item.size.height())});
    }
    const QRectF frame(QPointF(0, 0), QSizeF(item.size));
    if (foreign.isInShares && item.size.isEmpty()) {
        report.failed.append({foreign.sourceFile, Text::tr("The size of %1 is not known, so shares of it cannot be counted in pixels.").arg(item.path)});
        return;
    }
    for (ForeignAnnotation annotation : foreign.annotations) {
        if (foreign.isInShares) {
            const auto scaled = transformed(annotation.shape, QTransform::fromScale(item.size.width(), item.size.height()));
            annotation.shape = scaled.value_or(annotation.shape);
        }
        const QRectF bounds = annotation.shape.boundingBox();
        if (annotation.shape.kind != ShapeKind::Tag && !frame.isEmpty() && !frame.contains(bounds)) {
            annotation.shape = annotation.shape.clippedTo(frame);
            const QString place = Text::tr("%1 at x %2, y %3").arg(annotation.className).arg(bounds.x()).arg(bounds.y());
            if (annotation.shape.isEmpty()) {
                report.failed.append({foreign.sourceFile, Text::tr("%1 lies outside of the picture %2 and was left out.").arg(place, item.path)});
                continue;
            }
            report.noted.append({foreign.sourceFile, Text::tr("%1 reached beyond the picture %2 and was clipped to it.").arg(place, item.path)});
        }
        if (annotation.shape.isEmpty())
            report.failed.append({foreign.sourceFile, Text::tr("A shape of %1 is empty and was left out.").arg(annotation.className)});
        else
            matched.annotations.append(std::move(annotation));
    }
}

Result<QList<Matched>> matchItems(Project &project, const QList<ForeignItem> &items, FormatReport &report)
{
    auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<ItemNames> names = ItemNames::load(**reader, project.folder());
    if (!names)
        return fail(names);
    QList<Matched> found;
    for (const ForeignItem &foreign : items) {
        const Result<Item> item = findItem(*names, foreign);
        if (!item) {
            if (item.error().kind == Error::Kind::NotFound)
                report.unknownItems.append(foreign.path);
            else
                report.failed.append({foreign.sourceFile, item.error().sentence});
            continue;
        }
        Matched matched;
        matched.itemId = item->id;
        fitInto(*item, foreign, matched, report);
        if (!matched.annotations.isEmpty())
            found.append(std::move(matched));
    }
    return found;
}

/** Adds annotations in parts; each call of `step` is one transaction. */
class Adder
{
public:
    Adder(Project &project, qint64 annotatorId, QList<Matched> matched, const TaskControl &control)
        : m_project(project)
        , m_annotatorId(annotatorId)
        , m_matched(std::move(matched))
        , m_control(control)
    {
    }

    Result<bool> step(SQLite::Database &database)
    {
        AnnotationInserter inserter(database, m_annotatorId);
        SQLite::Statement present(database, "SELECT class_id, kind, geometry FROM annotation WHERE item_id = ? AND layer_id = 1");
        for (qsizetype written = 0; m_next < m_matched.size() && written < kAnnotationsOfPart; ++m_next) {
            if (Result<void> done = addTo(database, m_matched.at(m_next), inserter, present); !done)
                return fail(done);
            written += m_matched.at(m_next).annotations.size();
        }
        m_control.setProgress(m_next, m_matched.size(), Text::tr("Adding annotations"));
        return m_next < m_matched.size();
    }

    qint64 added = 0;
    qint64 known = 0;

private:
    Result<void> addTo(SQLite::Database &database, const Matched &matched, AnnotationInserter &inserter, SQLite::Statement &present)
    {
        QSet<QString> there;
        const auto key = [](qint64 classId, const QString &kind, const QString &geometry) {
            return QStringLiteral("%1 %2 %3").arg(classId).arg(kind, geometry);
        };
        present.reset();
        bindAll(present, matched.itemId);
        while (present.executeStep())
            there.insert(key(integerColumn(present, 0), textColumn(present, 1), textColumn(present, 2)));
        for (const ForeignAnnotation &foreign : matched.annotations) {
            const Result<qint64> classId = classOf(database, foreign.className);
            if (!classId)
                return fail(classId);
            const QString said = key(*classId, shapeKindName(foreign.shape.kind), QString::fromUtf8(foreign.shape.toJsonText()));
            if (there.contains(said)) {
                ++known;
                continue;
            }
            there.insert(said);
            Annotation annotation;
            annotation.id = m_project.ids().next();
            annotation.itemId = matched.itemId;
            annotation.classId = *classId;
            annotation.shape = foreign.shape;
            annotation.attributes = foreign.attributes;
            annotation.flags = foreign.flags;
            annotation.origin = Origin::Import;
            inserter.insert(annotation, foreign.extra.isEmpty() ? QByteArray() : canonicalJson(foreign.extra));
            ++added;
        }
        return {};
    }

    Result<qint64> classOf(SQLite::Database &database, const QString &name)
    {
        if (const auto found = m_classes.constFind(name); found != m_classes.constEnd())
            return *found;
        const Result<qint64> id = LabelSchema::ensureClass(database, m_project.ids(), name);
        if (id)
            m_classes.insert(name, *id);
        return id;
    }

    Project &m_project;
    qint64 m_annotatorId;
    QList<Matched> m_matched;
    const TaskControl &m_control;
    QHash<QString, qint64> m_classes;
    qsizetype m_next = 0;
};

} // namespace

Result<FormatReport> importAnnotations(Project &project, const QString &path, const TaskControl &control)
{
    const Result<Journal *> journal = project.journal();
    if (!journal)
        return fail(journal);
    const Result<const AnnotationFormat *> format = detectFormat(path);
    if (!format)
        return fail(format);
    FormatReport report;
    report.format = QLatin1String((*format)->name);
    const Result<QList<ForeignItem>> items = readFiles(path, **format, report, control);
    if (!items)
        return fail(items);
    Result<QList<Matched>> matched = matchItems(project, *items, report);
    if (!matched)
        return fail(matched);
    if (matched->isEmpty())
        return report;
    GestureInfo info;
    info.text = Text::tr("Annotations imported from %1").arg(QFileInfo(path).fileName());
    Adder adder(project, (*journal)->annotatorId(), std::move(*matched), control);
    const Result<qint64> done = (*journal)->longGesture(info, [&](SQLite::Database &database) { return adder.step(database); }, control);
    if (!done)
        return fail(done);
    report.annotations = adder.added;
    report.known = adder.known;
    return report;
}

} // namespace cairn

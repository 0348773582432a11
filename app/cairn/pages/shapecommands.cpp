// SPDX-License-Identifier: GPL-3.0-or-later
// Each command reads the selected annotations, lets geometry work, and writes the outcome.
#include "app/cairn/pages/shapecommands.h"

#include "app/cairn/pages/shapeclipboard.h"
#include "models/geometry/shapeconversion.h"
#include "models/geometry/shapeoperations.h"
#include "models/labels/annotationflags.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/labelschema.h"

#include <algorithm>

namespace cairn {
namespace {

constexpr double kConversionTolerance = 0.75; // pixels: a mask's stairs are smoothed, nothing that an eye sees
constexpr double kNarrowest = 1; // pixels
constexpr double kAnyHole = 1e18; // square pixels

} // namespace

ShapeCommands::ShapeCommands(Session &session, const AnnotationModel &shapes, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_shapes(shapes)
    , m_annotations(session.project())
{
}

QList<Annotation> ShapeCommands::chosen() const
{
    QList<Annotation> found;
    for (const Annotation &annotation : m_shapes.annotations()) {
        if (m_ids.contains(annotation.id) && annotation.shape.kind != ShapeKind::Tag)
            found.append(annotation);
    }
    std::sort(found.begin(), found.end(), [](const Annotation &a, const Annotation &b) { return a.id < b.id; });
    return found;
}

QList<ShapeKind> ShapeCommands::conversionTargets() const
{
    QList<Shape> shapes;
    for (const Annotation &annotation : chosen())
        shapes.append(annotation.shape);
    return shapes.isEmpty() ? QList<ShapeKind>() : cairn::conversionTargets(shapes);
}

void ShapeCommands::changeEach(const QString &gesture, const Change &change)
{
    EditedShapes changed;
    QList<Annotation> others; // of another kind than before
    for (const Annotation &annotation : chosen()) {
        const Result<Shape> shape = change(annotation.shape);
        if (!m_session.succeeded(shape))
            return;
        if (shape->isEmpty())
            return m_session.report({tr("One of the shapes would have nothing left, so nothing was changed."), {}});
        if (*shape != annotation.shape)
            changed.insert(annotation.id, *shape);
        if (shape->kind != annotation.shape.kind) {
            others.append(annotation);
            others.last().shape = *shape;
        }
    }
    if (!changed.isEmpty() && admits(others))
        m_session.succeeded(m_annotations.reshape(changed, gesture));
}

void ShapeCommands::combine(const QString &gesture, const std::function<Result<Shape>(const QList<Shape> &)> &operation)
{
    const QList<Annotation> annotations = chosen();
    if (annotations.size() < 2)
        return m_session.report({tr("Select two shapes or more first."), {}});
    QList<Shape> shapes;
    QList<qint64> ids;
    for (const Annotation &annotation : annotations) {
        shapes.append(annotation.shape);
        ids.append(annotation.id);
    }
    const Result<Shape> shape = operation(shapes);
    if (!m_session.succeeded(shape))
        return;
    Annotation whole = annotations.first();
    whole.shape = *shape;
    whole.origin = Origin::Human;
    const Result<QList<qint64>> added = m_annotations.replace(ids, {whole}, gesture);
    if (m_session.succeeded(added))
        Q_EMIT made(*added);
}

void ShapeCommands::convertTo(ShapeKind kind)
{
    changeEach(tr("Converted to: %1").arg(shapeKindTitle(kind)), [kind](const Shape &shape) { return converted(shape, kind, kConversionTolerance); });
}

void ShapeCommands::unite() { combine(tr("Shapes united"), united); }

void ShapeCommands::intersect() { combine(tr("Shapes intersected"), intersected); }

void ShapeCommands::subtract()
{
    const QList<Annotation> annotations = chosen();
    if (annotations.size() < 2)
        return m_session.report({tr("Select two shapes or more first."), {}});
    QList<Shape> others;
    for (const Annotation &annotation : annotations.mid(1))
        others.append(annotation.shape);
    const Result<Shape> left = subtractedAll(annotations.first().shape, others);
    if (m_session.succeeded(left))
        m_session.succeeded(m_annotations.reshape({{annotations.first().id, *left}}, tr("Shapes subtracted")));
}

void ShapeCommands::clipAgainstNeighbours()
{
    QList<Shape> neighbours;
    for (const Annotation &annotation : m_shapes.annotations()) {
        if (!m_ids.contains(annotation.id) && hasArea(annotation.shape.kind))
            neighbours.append(annotation.shape);
    }
    changeEach(tr("Clipped against neighbours"), [neighbours](const Shape &shape) { return subtractedAll(shape, neighbours); });
}

void ShapeCommands::splitParts()
{
    QList<qint64> removed;
    QList<Annotation> pieces;
    for (const Annotation &annotation : chosen()) {
        const QList<Shape> parts = cairn::splitParts(annotation.shape);
        if (parts.size() < 2)
            continue;
        removed.append(annotation.id);
        for (const Shape &part : parts) {
            Annotation piece = annotation;
            piece.shape = part;
            pieces.append(piece);
        }
    }
    if (pieces.isEmpty())
        return m_session.report({tr("Each of the selected shapes is of one piece already."), {}});
    const Result<QList<qint64>> added = m_annotations.replace(removed, pieces, tr("Split into pieces"));
    if (m_session.succeeded(added))
        Q_EMIT made(*added);
}

void ShapeCommands::fillHoles()
{
    changeEach(tr("Holes filled"), [](const Shape &shape) { return Result<Shape>(withHolesFilled(shape, kAnyHole)); });
}

EditedShapes ShapeCommands::outlines() const
{
    EditedShapes shapes;
    for (const Annotation &annotation : chosen()) {
        if (annotation.shape.kind == ShapeKind::Polygon || annotation.shape.kind == ShapeKind::Polyline)
            shapes.insert(annotation.id, annotation.shape);
    }
    return shapes;
}

void ShapeCommands::reshape(const EditedShapes &shapes, const QString &gesture)
{
    if (!shapes.isEmpty())
        m_session.succeeded(m_annotations.reshape(shapes, gesture));
}

bool ShapeCommands::admits(const QList<Annotation> &annotations) const
{
    const QList<LabelClass> classes = LabelSchema::classes(m_session.project().reader()).value_or(QList<LabelClass>());
    for (const Annotation &annotation : annotations) {
        const auto labelClass = std::find_if(classes.begin(), classes.end(), [&](const LabelClass &each) { return each.id == annotation.classId; });
        if (labelClass == classes.end() || labelClass->admits(annotation.shape.kind))
            continue;
        m_session.report({tr("The class %1 does not take this kind of shape: %2. Allow it in the settings of the class, or choose another class first.")
                              .arg(labelClass->name, shapeKindTitle(annotation.shape.kind)), {}});
        return false;
    }
    return true;
}

void ShapeCommands::cutAlong(const QPolygonF &line)
{
    QList<qint64> removed;
    QList<Annotation> pieces;
    for (const Annotation &annotation : m_shapes.annotations()) {
        const bool isMeant = m_ids.isEmpty() ? !(annotation.flags & (LockedFlag | HiddenFlag)) : m_ids.contains(annotation.id);
        if (!isMeant || !hasArea(annotation.shape.kind) || !annotation.shape.boundingBox().intersects(line.boundingRect().adjusted(-1, -1, 1, 1)))
            continue;
        const Result<QList<Shape>> cut = cutByLine(annotation.shape, line);
        if (!cut)
            continue; // the line does not part it
        removed.append(annotation.id);
        for (const Shape &shape : *cut) {
            Annotation piece = annotation;
            piece.shape = shape;
            pieces.append(piece);
        }
    }
    if (pieces.isEmpty())
        return m_session.report({tr("The line parts no shape. Draw it across one, from outside to outside."), {}});
    if (!admits(pieces))
        return;
    const Result<QList<qint64>> added = m_annotations.replace(removed, pieces, tr("Cut along a line"));
    if (m_session.succeeded(added))
        Q_EMIT made(*added);
}

Result<Shape> ShapeCommands::clippedAgainstOthers(const Shape &shape) const
{
    QList<Shape> others;
    for (const Annotation &annotation : m_shapes.annotations()) {
        if (hasArea(annotation.shape.kind) && annotation.shape.boundingBox().intersects(shape.boundingBox()))
            others.append(annotation.shape);
    }
    const Result<Shape> left = subtractedAll(shape, others);
    // Where the hand missed the neighbour's border by less than a pixel, no sliver stays.
    return left && *left != shape ? withoutSlivers(*left, kNarrowest) : left;
}

void ShapeCommands::alignToPixels()
{
    changeEach(tr("Aligned to pixels"), [](const Shape &shape) { return Result<Shape>(snappedToPixels(shape)); });
}

void ShapeCommands::copy() const
{
    QList<CopiedShape> copies;
    for (const Annotation &annotation : m_shapes.annotations()) {
        if (m_ids.contains(annotation.id))
            copies.append({m_shapes.className(annotation.classId), annotation});
    }
    if (!copies.isEmpty())
        putOnClipboard(copies);
}

void ShapeCommands::cut()
{
    copy();
    if (!m_ids.isEmpty())
        m_session.succeeded(m_annotations.remove(m_ids));
}

bool ShapeCommands::canPaste() { return clipboardHasShapes(); }

void ShapeCommands::paste(qint64 itemId)
{
    const Result<QList<Annotation>> copies = shapesFromClipboard(m_session.project());
    if (!m_session.succeeded(copies) || copies->isEmpty() || itemId == 0)
        return;
    const Result<QList<qint64>> added = m_annotations.paste(itemId, *copies);
    if (!m_session.succeeded(added))
        return;
    if (added->isEmpty())
        m_session.report({tr("The copied shapes lie outside of this image, so nothing was pasted."), {}});
    Q_EMIT made(*added);
}

void ShapeCommands::propagate(const QList<qint64> &itemIds)
{
    if (m_ids.isEmpty() || itemIds.isEmpty())
        return;
    const Result<int> count = m_annotations.propagate(m_ids, itemIds);
    if (m_session.succeeded(count))
        Q_EMIT m_session.told(tr("%n label(s) copied onto the next images.", nullptr, *count));
}

void ShapeCommands::group() { m_session.succeeded(m_annotations.group(m_ids)); }

void ShapeCommands::ungroup() { m_session.succeeded(m_annotations.ungroup(m_ids)); }

void ShapeCommands::restack(StackingMove move)
{
    if (!m_ids.isEmpty())
        m_session.succeeded(m_annotations.restack(m_ids, move));
}

void ShapeCommands::toggleFlag(int flag)
{
    bool isOnForAll = !m_ids.isEmpty();
    for (const Annotation &annotation : m_shapes.annotations())
        isOnForAll = isOnForAll && (!m_ids.contains(annotation.id) || annotation.flags & flag);
    if (!m_ids.isEmpty())
        m_session.succeeded(m_annotations.setFlags(m_ids, flag, !isOnForAll));
}

} // namespace cairn

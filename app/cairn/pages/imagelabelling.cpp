// SPDX-License-Identifier: GPL-3.0-or-later
// What the images page does when the person draws, names, changes or takes back: each wish becomes one gesture.
#include "app/cairn/pages/imagespage.h"

#include "app/cairn/pages/draftpanel.h"
#include "app/cairn/pages/imageextras.h"
#include "app/cairn/pages/imageinspector.h"
#include "app/cairn/pages/imagemode.h"
#include "app/cairn/pages/shapecommands.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/attributeschema.h"
#include "models/labels/classmodel.h"
#include "models/labels/itemundo.h"
#include "models/labels/labelschema.h"
#include "models/project/diskerror.h"
#include "widgets/common/ask.h"
#include "widgets/common/icons.h"

#include <QColorDialog>
#include <QMenu>

namespace cairn {
namespace {

constexpr double kLongestPauseSeconds = 60; // a longer silence was not spent on labelling
constexpr QPointF kDuplicateOffset(12, 12);

} // namespace

void ImagesPage::connectCanvas()
{
    connect(m_canvas, &ImageCanvas::shapeDrawn, this, &ImagesPage::addShape);
    connect(m_canvas, &ImageCanvas::reshapeRequested, this, [this](const EditedShapes &shapes, bool isNudge) {
        EditedShapes labels;
        for (auto shape = shapes.cbegin(); shape != shapes.cend(); ++shape) {
            if (shape.key() > 0)
                labels.insert(shape.key(), *shape);
            else
                fixDraft(-shape.key(), 0, *shape);
        }
        if (labels.isEmpty())
            return;
        const QString gesture = isNudge ? tr("%n shape(s) nudged", nullptr, int(labels.size())) : tr("%n shape(s) changed", nullptr, int(labels.size()));
        save([annotations = m_annotations, labels, gesture, isNudge, seconds = secondsSinceLastGesture()]() mutable {
            return annotations.reshape(labels, gesture, isNudge, seconds);
        });
    });
    connect(m_canvas, &ImageCanvas::cutRequested, this, [this](const QPolygonF &line) {
        prepareCommands();
        m_commands->cutAlong(line);
    });
    connect(m_canvas, &ImageCanvas::drawingRefused, this, &ImagesPage::explainRefusal);
    connect(m_canvas, &ImageCanvas::deleteRequested, this, &ImagesPage::removeShapes);
    connect(m_canvas, &ImageCanvas::duplicateRequested, this, &ImagesPage::duplicateShapes);
    connect(m_canvas, &ImageCanvas::selectionChanged, this, &ImagesPage::takeSelection);
    connect(m_canvas, &ImageCanvas::classRequested, this, [this](qint64, const QPoint &at) { openShapeMenu(at); });
    connect(m_canvas, &ImageCanvas::contextMenuRequested, this, [this](qint64 id, const QPoint &at) {
        if (id != 0)
            openShapeMenu(at);
    });
    connect(m_canvas, &ImageCanvas::toolChanged, this, [this](CanvasToolKind tool) {
        if (QAction *action = m_toolActions.value(int(tool)); action && !m_tagging)
            action->setChecked(true);
    });
}

void ImagesPage::connectInspector()
{
    connect(m_inspector, &ImageInspector::classChosen, this, [this](qint64 classId) {
        const int row = m_classes->rowOf(classId);
        if (row < 0)
            return;
        if (!m_canvas->selection().isEmpty())
            setSelectedClass(classId);
        else if (m_tagging)
            useClassKey(m_classes->labelClass(row).key);
        chooseClass(classId);
    });
    connect(m_inspector, &ImageInspector::classAddRequested, this, &ImagesPage::addClass);
    connect(m_inspector, &ImageInspector::classMenuRequested, this, &ImagesPage::openClassMenu);
    connect(m_inspector, &ImageInspector::annotationMenuRequested, this, &ImagesPage::openShapeMenu);
    connect(m_inspector, &ImageInspector::selectionChanged, this, [this](const QSet<qint64> &ids) {
        m_canvas->setSelection(ids);
        m_extras->setSelection(QList<qint64>(ids.begin(), ids.end()));
    });
    connect(m_inspector, &ImageInspector::deleteRequested, this, &ImagesPage::removeShapes);
    connect(m_inspector, &ImageInspector::statusRequested, this, &ImagesPage::setStatus);
}

double ImagesPage::secondsSinceLastGesture()
{
    const double seconds = m_sinceGesture.isValid() ? double(m_sinceGesture.restart()) / 1000 : 0;
    if (!m_sinceGesture.isValid())
        m_sinceGesture.start();
    return qMin(seconds, kLongestPauseSeconds);
}

void ImagesPage::selectTool(CanvasToolKind tool, bool tagging)
{
    m_tagging = tagging;
    m_canvas->setTool(tool);
    QAction *action = tagging ? m_tagTool : m_toolActions.value(int(tool));
    action->setChecked(true);
    m_canvas->setFocus();
    showAdmission();
    if (tagging)
        Q_EMIT session().told(tr("Press a class key to tag the whole image, again to take the tag off."));
}

void ImagesPage::chooseClass(qint64 classId)
{
    if (const qint64 fixed = m_mode ? m_mode->fixedClass() : 0; fixed != 0 && fixed != classId && m_classes->rowOf(fixed) >= 0)
        classId = fixed;
    m_classId = classId;
    const int row = m_classes->rowOf(classId);
    m_inspector->setCurrentClass(classId);
    if (row < 0)
        return;
    m_canvas->setDrawClass(m_classes->labelClass(row).color, m_classes->labelClass(row).name);
    m_canvas->setDrawSkeleton(skeletonOf(classId));
    showAdmission();
}

SkeletonTemplate ImagesPage::skeletonOf(qint64 classId) const
{
    const int row = m_classes->rowOf(classId);
    if (row < 0 || m_classes->labelClass(row).skeleton.isEmpty())
        return {};
    return SkeletonTemplate::fromJson(m_classes->labelClass(row).skeleton).value_or(SkeletonTemplate());
}

void ImagesPage::useClassKey(const QString &key)
{
    if (m_mode && m_mode->takesDigit(key))
        return;
    const int row = m_classes->rowOfKey(key);
    if (row < 0)
        return showMessage(tr("No class has the key %1. Add one at the right.").arg(key));
    const qint64 classId = m_classes->labelClass(row).id;
    if (!m_canvas->selection().isEmpty()) {
        setSelectedClass(classId);
    } else if (m_tagging && m_itemId != 0) {
        const QList<Annotation> &present = m_shapes->annotations();
        const bool isTagged = std::any_of(present.begin(), present.end(), [&](const Annotation &annotation) {
            return annotation.shape.kind == ShapeKind::Tag && annotation.classId == classId;
        });
        if (isTagged || admits(classId, ShapeKind::Tag))
            save([annotations = m_annotations, itemId = m_itemId, classId, isTagged]() mutable { return annotations.setTag(itemId, classId, !isTagged); });
    }
    chooseClass(classId);
}

void ImagesPage::addClass(const QString &name)
{
    const Result<qint64> id = LabelSchema(project()).addClass(name);
    if (session().succeeded(id))
        chooseClass(*id);
    m_canvas->setFocus();
}

void ImagesPage::addShape(const Shape &shape, double seconds)
{
    Annotation annotation;
    annotation.classId = m_classId;
    annotation.shape = shape;
    if (m_clipsNew->isChecked() && (shape.kind == ShapeKind::Polygon || shape.kind == ShapeKind::Mask)) {
        const Result<Shape> left = m_commands->clippedAgainstOthers(shape);
        if (!session().succeeded(left))
            return;
        annotation.shape = *left;
    }
    if (const auto attributes = AttributeSchema::ofClass(project().reader(), m_classId))
        annotation.attributes = initialAttributeValues(*attributes);
    const QString gesture = tr("Drawn: %1").arg(shapeKindTitle(shape.kind));
    const auto ids = std::make_shared<QList<qint64>>();
    const auto isDone = std::make_shared<bool>(false);
    const auto outcome = m_unsaved->run([annotations = m_annotations, itemId = m_itemId, annotation, gesture, ids, isDone,
                                                     spent = qMax(seconds, secondsSinceLastGesture())]() mutable -> Result<void> {
        const Result<QList<qint64>> added = annotations.add(itemId, {annotation}, gesture, spent);
        if (added)
            *ids = *added;
        // In any case it waits no longer than until an answer other than the disk's.
        *isDone = added.has_value() || !isDiskError(added.error());
        return added ? Result<void>() : Result<void>(fail(added));
    });
    if (outcome == UnsavedGestures::Outcome::Waits)
        m_waitingShapes.append({m_itemId, m_classId, shape, isDone});
    showShapes();
    if (outcome != UnsavedGestures::Outcome::Saved)
        return;
    // A mask is rarely done with one stroke: the next ones go on with it.
    if (shape.kind == ShapeKind::Mask)
        m_canvas->setSelection(QSet<qint64>(ids->begin(), ids->end()));
    if (m_classId == 0) {
        // The first shape of a project may come before the first class: it is selected, so that the class named next is its.
        m_canvas->setSelection(QSet<qint64>(ids->begin(), ids->end()));
        m_inspector->focusNewClass();
        showMessage(tr("The shape has no class yet. Name one at the right, then press its key."));
    }
}

void ImagesPage::setSelectedClass(qint64 classId)
{
    if (const QList<qint64> labels = selectedLabels(); !labels.isEmpty() && admitsLabels(labels, classId))
        save([annotations = m_annotations, labels, classId]() mutable { return annotations.setClass(labels, classId); });
    for (const qint64 draft : selectedDrafts())
        fixDraft(draft, classId, {});
}

void ImagesPage::removeShapes(const QList<qint64> &ids)
{
    QList<qint64> labels, drafts;
    for (const qint64 id : ids)
        (id > 0 ? labels : drafts).append(std::abs(id));
    if (!labels.isEmpty())
        save([annotations = m_annotations, labels]() mutable { return annotations.remove(labels); });
    m_drafts->reject(drafts);
}

void ImagesPage::duplicateShapes(const QList<qint64> &ids)
{
    QList<Annotation> copies;
    for (const qint64 id : ids) {
        const int row = m_shapes->rowOf(id);
        if (row < 0)
            continue;
        Annotation copy = m_shapes->annotation(row);
        const QRectF image(QPointF(), m_canvas->imageSize());
        // Back inside where the copy would hang over the edge.
        const QRectF moved = copy.shape.boundingBox().translated(kDuplicateOffset);
        copy.shape = copy.shape.translated(image.contains(moved) ? kDuplicateOffset : -kDuplicateOffset).clippedTo(image);
        copy.origin = Origin::Human;
        copies.append(copy);
    }
    if (copies.isEmpty())
        return;
    const Result<QList<qint64>> added = m_annotations.add(m_itemId, copies, tr("Duplicated"), secondsSinceLastGesture());
    if (!session().succeeded(added))
        return;
    showShapes();
    m_canvas->setSelection(QSet<qint64>(added->begin(), added->end()));
}

void ImagesPage::setStatus(ItemStatus status)
{
    if (m_itemId == 0)
        return;
    // Of an image that is labelled in another way nothing is said as a whole: Enter goes on.
    if (m_mode && m_mode->confirm())
        return;
    const bool isSame = Annotations::statusOf(project().reader(), m_itemId).value_or(ItemStatus::Todo) == status;
    const ItemStatus wanted = isSame ? ItemStatus::Todo : status;
    if (save([annotations = m_annotations, itemId = m_itemId, wanted]() mutable { return annotations.setStatus({itemId}, wanted); }) && !isSame)
        stepToNextOpen();
}

void ImagesPage::undoThisImage()
{
    if (m_itemId == 0)
        return;
    const Result<QString> undone = undoOfItem(project(), m_itemId);
    if (!session().succeeded(undone))
        return;
    Q_EMIT session().told(undone->isEmpty() ? tr("There is nothing to undo on this image.") : tr("Undone on this image: %1").arg(*undone));
}

void ImagesPage::openShapeMenu(const QPoint &at)
{
    const QList<qint64> ids = selectedLabels();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QList<qint64> drafts = selectedDrafts(); !drafts.isEmpty()) {
        menu->addAction(icon(QStringLiteral("check")), tr("Accept"), this, [this, drafts] { m_drafts->accept(drafts); });
        menu->addAction(icon(QStringLiteral("close")), tr("Reject"), this, [this, drafts] { m_drafts->reject(drafts); });
        menu->addSeparator();
    }
    for (int row = 0; row < m_classes->rowCount(); ++row) {
        const LabelClass &labelClass = m_classes->labelClass(row);
        QPixmap swatch(12, 12);
        swatch.fill(labelClass.color);
        // The key stands beside the name; it is the page's own action that listens to it.
        menu->addAction(swatch, labelClass.key.isEmpty() ? labelClass.name : labelClass.name + QLatin1Char('\t') + labelClass.key, this,
            [this, id = labelClass.id] { setSelectedClass(id); });
    }
    if (ids.isEmpty())
        return menu->popup(at);
    menu->addSeparator();
    prepareCommands();
    addConversions(menu);
    for (QAction *action : std::as_const(m_shapeActions)) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("copy")), tr("Duplicate\tCtrl+D"), this, [this, ids] { duplicateShapes(ids); });
    menu->addAction(icon(QStringLiteral("delete")), tr("Delete\tDel"), this, [this, ids] { removeShapes(ids); });
    menu->popup(at);
}

void ImagesPage::openClassMenu(qint64 classId, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("class")), tr("Settings of the class…"), this, [this, classId] { openSchema(classId); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("edit")), tr("Rename…"), this, [this, classId] { renameClass(classId); });
    menu->addAction(icon(QStringLiteral("palette")), tr("Colour…"), this, [this, classId] { recolorClass(classId); });
    QMenu *keys = menu->addMenu(icon(QStringLiteral("key")), tr("Key"));
    for (int digit = 1; digit <= 9; ++digit) {
        const QString key = QString::number(digit);
        keys->addAction(key, this, [this, classId, key] { session().succeeded(LabelSchema(project()).setClassKey(classId, key)); });
    }
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("delete")), tr("Delete the class and its %n label(s)", nullptr, int(LabelSchema::labelCount(project().reader(), classId))), this, [this, classId] { deleteClass(classId); });
    menu->popup(at);
}

void ImagesPage::renameClass(qint64 classId)
{
    const int row = m_classes->rowOf(classId);
    const auto name = session().ask().text(this, {tr("Rename the class"), tr("Name"), row < 0 ? QString() : m_classes->labelClass(row).name, tr("Rename")});
    if (name && !name->trimmed().isEmpty())
        session().succeeded(LabelSchema(project()).renameClass(classId, name->trimmed()));
}

void ImagesPage::recolorClass(qint64 classId)
{
    const int row = m_classes->rowOf(classId);
    auto *dialog = new QColorDialog(row < 0 ? QColor() : m_classes->labelClass(row).color, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, classId](const QColor &color) {
        session().succeeded(LabelSchema(project()).recolorClass(classId, color));
    });
    dialog->open();
}

void ImagesPage::deleteClass(qint64 classId)
{
    // No question first: it is one step of undo away. It may take long: a class may have very many labels.
    session().tasks().run<bool>(
        tr("Deleting the class"), this, [&project = project(), classId](TaskControl &) { return LabelSchema(project).deleteClass(classId).map([] { return true; }); },
        [this](const Result<bool> &deleted) {
            if (session().succeeded(deleted))
                Q_EMIT session().told(tr("The class and its labels are deleted. Ctrl+Z brings them back."));
        });
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Which shapes the chosen class takes: the tool strip shows it, and what it does not take is not drawn in vain.
#include "app/cairn/pages/imagespage.h"

#include "app/cairn/pages/toolstrip.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/classmodel.h"

namespace cairn {
namespace {

/** What a tool may make; none for tools that make nothing. */
QList<ShapeKind> kindsOf(CanvasToolKind tool)
{
    switch (tool) {
    case CanvasToolKind::Box:
        return {ShapeKind::Box};
    case CanvasToolKind::RotatedBox:
        return {ShapeKind::RotatedBox};
    case CanvasToolKind::Ellipse:
        return {ShapeKind::Ellipse};
    case CanvasToolKind::Polygon:
    case CanvasToolKind::Scissors:
        return {ShapeKind::Polygon};
    case CanvasToolKind::Polyline:
        return {ShapeKind::Polyline};
    case CanvasToolKind::Point:
        return {ShapeKind::Point};
    case CanvasToolKind::Skeleton:
        return {ShapeKind::Skeleton};
    case CanvasToolKind::Cuboid:
        return {ShapeKind::Cuboid};
    case CanvasToolKind::Brush:
        return {ShapeKind::Mask};
    case CanvasToolKind::Wand:
    case CanvasToolKind::CutOut:
    case CanvasToolKind::Superpixels:
    case CanvasToolKind::Scribble:
        return {ShapeKind::Polygon, ShapeKind::Mask};
    default:
        return {};
    }
}

bool admitsAny(const LabelClass &labelClass, const QList<ShapeKind> &kinds)
{
    return kinds.isEmpty() || std::any_of(kinds.begin(), kinds.end(), [&](ShapeKind kind) { return labelClass.admits(kind); });
}

} // namespace

QString ImagesPage::admissionSentence(const LabelClass &labelClass) const
{
    QStringList kinds;
    for (const ShapeKind kind : labelClass.shapes)
        kinds.append(shapeKindTitle(kind));
    return tr("The class %1 takes only: %2.").arg(labelClass.name, kinds.join(QStringLiteral(", ")));
}

/** Whether labels of the class may have this shape; says so, with the cure, where they may not. */
bool ImagesPage::admits(qint64 classId, ShapeKind kind)
{
    const int row = m_classes->rowOf(classId);
    if (row < 0 || m_classes->labelClass(row).admits(kind))
        return true;
    const LabelClass labelClass = m_classes->labelClass(row);
    showCure(admissionSentence(labelClass), tr("Allow it: %1").arg(shapeKindTitle(kind)), [this, labelClass, kind] {
        session().succeeded(LabelSchema(project()).setClassShapes(labelClass.id, labelClass.shapes + QList<ShapeKind> {kind}));
    });
    return false;
}

void ImagesPage::showAdmission()
{
    const int row = m_classes->rowOf(m_classId);
    const LabelClass labelClass = row < 0 ? LabelClass() : m_classes->labelClass(row);
    for (auto action = m_toolActions.cbegin(); action != m_toolActions.cend(); ++action)
        m_tools->setMuted(*action, !admitsAny(labelClass, kindsOf(CanvasToolKind(action.key()))));
    m_tools->setMuted(m_tagTool, !labelClass.admits(ShapeKind::Tag));
    // What an assist finds becomes what the class takes, and where it takes both, what the person chose.
    CanvasOptions options = m_canvas->options();
    const bool wantsMasks = m_wantsMasks && m_wantsMasks->isChecked();
    options.assistsDrawMasks = labelClass.admits(wantsMasks ? ShapeKind::Mask : ShapeKind::Polygon) ? wantsMasks : !wantsMasks;
    if (options.assistsDrawMasks != m_canvas->options().assistsDrawMasks)
        m_canvas->setOptions(options);
    m_canvas->setRefusal(admitsAny(labelClass, kindsOf(m_canvas->tool())) ? QString() : admissionSentence(labelClass));
    if (m_canvas->refusal().isEmpty() && std::exchange(m_saidRefusal, false))
        clearMessage();
}

void ImagesPage::explainRefusal()
{
    const QList<ShapeKind> kinds = kindsOf(m_canvas->tool());
    m_saidRefusal = !kinds.isEmpty() && !admits(m_classId, kinds.first());
}

/** Whether all of these could be of the class. */
bool ImagesPage::admitsLabels(const QList<qint64> &ids, qint64 classId)
{
    for (const qint64 id : ids) {
        const int row = m_shapes->rowOf(id);
        if (row >= 0 && !admits(classId, m_shapes->annotation(row).shape.kind))
            return false;
    }
    return true;
}

} // namespace cairn

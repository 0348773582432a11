// SPDX-License-Identifier: GPL-3.0-or-later
// While the project's disk cannot be written: a bar says so, what is drawn stays in view, and is saved when the disk is back.
#include "app/cairn/pages/imagespage.h"

#include "models/labels/annotationmodel.h"
#include "widgets/common/messagebar.h"

#include <limits>

namespace cairn {

void ImagesPage::makeUnsaved()
{
    m_unsaved = new UnsavedGestures(this);
    m_unsavedBar = new MessageBar(this);
    connect(m_unsaved, &UnsavedGestures::failed, &session(), &Session::report);
    connect(m_unsaved, &UnsavedGestures::changed, this, &ImagesPage::showUnsaved);
    connect(m_unsavedBar, &MessageBar::actionTriggered, m_unsaved, &UnsavedGestures::tryAgain);
}

void ImagesPage::showUnsaved()
{
    showShapes();
    if (m_unsaved->count() == 0) {
        m_unsavedBar->clear();
        Q_EMIT session().told(tr("The project can be written again; all is saved."));
        return;
    }
    m_unsavedBar->showMessage({MessageKind::Warning,
        tr("%n change(s) could not be saved: the project's disk cannot be written. Go on working; they are saved when it can.", nullptr, m_unsaved->count()),
        m_unsaved->reason().sentence, {{QStringLiteral("again"), tr("Try now")}}, false});
}

void ImagesPage::addWaitingShapes(QList<CanvasShape> &shapes)
{
    m_waitingShapes.removeIf([](const WaitingShape &waiting) { return *waiting.isDone; });
    qint64 id = std::numeric_limits<qint64>::min();
    for (const WaitingShape &waiting : std::as_const(m_waitingShapes)) {
        if (waiting.itemId != m_itemId)
            continue;
        CanvasShape shape;
        shape.id = ++id;
        shape.shape = waiting.shape;
        shape.color = m_shapes->classColor(waiting.classId);
        shape.label = tr("%1 (not saved yet)").arg(m_shapes->className(waiting.classId));
        shape.isLocked = shape.isDraft = true;
        shapes.append(shape);
    }
}

} // namespace cairn

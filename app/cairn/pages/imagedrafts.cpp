// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside a person's own labels: proposals of models, comments and review, attributes.
#include "app/cairn/pages/imagespage.h"

#include "app/cairn/pages/commentpanel.h"
#include "app/cairn/pages/attributepanel.h"
#include "app/cairn/pages/draftpanel.h"
#include "app/cairn/pages/imageextras.h"
#include "app/cairn/pages/imageinspector.h"
#include "app/cairn/pages/lintpanel.h"
#include "app/cairn/pages/schemadialog.h"
#include "models/data/itemlistmodel.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/classmodel.h"
#include "models/labels/commentmodel.h"
#include "models/labels/review.h"

namespace cairn {

void ImagesPage::makeExtras()
{
    m_extras = new ImageExtras(session(), *m_shapes, m_inspector);
    m_drafts = new DraftPanel(session(), m_inspector);
    m_inspector->addBelowShapes(m_extras->attributes());
    m_inspector->addTab(m_drafts, QStringLiteral("question"), tr("Proposals"));
    m_inspector->addTab(m_extras->comments(), QStringLiteral("comment"), tr("Comments"));
    m_lint = new LintPanel(session(), m_inspector);
    m_inspector->addTab(m_lint, QStringLiteral("warning"), tr("Slips"));
    connect(m_lint, &LintPanel::placeChosen, this, [this](const LabelFinding &each) { showPlace({each.itemId, each.finding.place, each.finding.ids}); });
    connect(m_lint, &LintPanel::checkAllRequested, this, [this] { m_lint->checkAll(listedItems()); });
    connect(m_lint, &LintPanel::changed, this, [this] { m_inspector->setTabCount(m_lint, m_lint->count()); });
    connect(m_extras, &ImageExtras::placeChosen, m_canvas, [this](const QPointF &place) { m_canvas->showRegion(QRectF(place - QPointF(40, 40), QSizeF(80, 80))); });
    connect(m_extras, &ImageExtras::sentBack, this, &ImagesPage::stepToNextOpen);
    connect(m_extras->commentModel(), &CommentModel::commentsChanged, this, [this] {
        m_inspector->setTabCount(m_extras->comments(), m_extras->commentModel()->openCount());
    });
    connect(m_drafts, &DraftPanel::changed, this, [this] {
        m_inspector->setTabCount(m_drafts, m_drafts->drafts().size());
        m_showShapes.start();
    });
    connect(m_drafts, &DraftPanel::selected, this, [this](const QSet<qint64> &predictions) {
        QSet<qint64> ids;
        for (const qint64 id : predictions)
            ids.insert(-id);
        m_canvas->setSelection(ids);
    });
    connect(m_drafts, &DraftPanel::acceptAllRequested, this, [this] { m_drafts->acceptOn(listedItems()); });
    connect(m_drafts, &DraftPanel::modelRequested, this, [this] { m_drafts->askModel(listedItems()); });
}

void ImagesPage::makeReviewActions()
{
    const auto action = [this](const char *name, const QString &text, const char *shortcut, const char *iconName, std::function<void()> done) {
        m_menu.append(addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), QString::fromLatin1(iconName), std::move(done)));
    };
    m_menu.append(nullptr);
    action("accept-proposals", tr("Accept the proposals"), "Ctrl+Return", "check", [this] { m_drafts->accept(m_drafts->chosen()); });
    action("reject-proposals", tr("Reject the proposals"), "Ctrl+Backspace", "close", [this] { m_drafts->reject(m_drafts->chosen()); });
    m_menu.append(nullptr);
    action("comment", tr("Comment on the selected place"), "Ctrl+M", "comment", [this] {
        QRectF place;
        for (const CanvasShape &shape : m_canvas->shapes()) {
            if (m_canvas->selection().contains(shape.id))
                place |= shape.shape.boundingBox();
        }
        m_extras->comments()->setPosition(place.isEmpty() ? std::nullopt : std::optional(place.center()));
        m_inspector->showTab(m_extras->comments());
        m_extras->comments()->startWriting();
    });
    action("review", tr("Send to review, and next"), "Ctrl+R", "send-back", [this] { setStatus(ItemStatus::Review); });
    action("accept-review", tr("Accept after review, and next"), "Ctrl+Shift+R", "check", [this] {
        if (m_itemId != 0 && session().succeeded(Review(project()).accept({m_itemId})))
            stepToNextOpen();
    });
}

void ImagesPage::showDrafts(QList<CanvasShape> &shapes) const
{
    for (const Draft &draft : m_drafts->drafts()) {
        // The class of a shape that is there already, or of the whole image, has no shape of its own.
        if (draft.annotationId != 0 || draft.shape.kind == ShapeKind::Tag)
            continue;
        CanvasShape shape;
        shape.id = -draft.predictionId;
        shape.shape = draft.shape;
        shape.isDraft = true;
        shape.label = tr("%1 %2 %", "class and how sure").arg(draft.className).arg(qRound(draft.score * 100));
        shape.color = QColor(Qt::white);
        for (int row = 0; row < m_classes->rowCount(); ++row) {
            if (m_classes->labelClass(row).name == draft.className)
                shape.color = m_classes->labelClass(row).color;
        }
        shapes.append(shape);
    }
}

void ImagesPage::takeSelection(const QSet<qint64> &ids)
{
    m_inspector->setSelection(ids);
    m_extras->setSelection(selectedLabels());
    const QList<qint64> drafts = selectedDrafts();
    m_drafts->select(QSet<qint64>(drafts.begin(), drafts.end()));
}

QList<qint64> ImagesPage::selectedLabels() const
{
    QList<qint64> ids;
    for (const qint64 id : m_canvas->selection()) {
        if (id > 0)
            ids.append(id);
    }
    return ids;
}

QList<qint64> ImagesPage::selectedDrafts() const
{
    QList<qint64> ids;
    for (const qint64 id : m_canvas->selection()) {
        if (id < 0)
            ids.append(-id);
    }
    return ids;
}

QList<qint64> ImagesPage::listedItems() const { return m_items->filteredIds(); }

/** With class 0 or an empty shape, what the model said of these stays. */
void ImagesPage::fixDraft(qint64 predictionId, qint64 classId, const Shape &shape)
{
    const Draft *draft = m_drafts->find(predictionId);
    if (!draft)
        return;
    qint64 wanted = classId;
    for (int row = 0; wanted == 0 && row < m_classes->rowCount(); ++row) {
        if (m_classes->labelClass(row).name == draft->className)
            wanted = m_classes->labelClass(row).id;
    }
    m_drafts->fix(predictionId, wanted, shape.kind == ShapeKind::Tag ? draft->shape : shape);
}

void ImagesPage::openSchema(qint64 classId)
{
    auto *dialog = findChild<SchemaDialog *>();
    if (!dialog) {
        dialog = new SchemaDialog(project(), session().ask(), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->showClass(classId != 0 ? classId : m_classId);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

} // namespace cairn

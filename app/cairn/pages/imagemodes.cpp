// SPDX-License-Identifier: GPL-3.0-or-later
// The images page's ways of working besides the usual one: begun from the menu, shown in a bar above the canvas, ended there.
#include "app/cairn/pages/imagespage.h"

#include "app/cairn/pages/attributewalk.h"
#include "app/cairn/pages/draftpanel.h"
#include "app/cairn/pages/imageextras.h"
#include "app/cairn/pages/oneclassmode.h"
#include "app/cairn/pages/secondlookmode.h"
#include "app/cairn/pages/shapecommands.h"
#include "models/data/itemlistmodel.h"
#include "models/labels/annotationmodel.h"
#include "models/labels/attributeschema.h"
#include "models/labels/classmodel.h"
#include "widgets/common/ask.h"
#include "widgets/gallery/itemgallery.h"

#include <QCursor>
#include <QMenu>
#include <QSplitter>

namespace cairn {
namespace {

constexpr double kUsualShare = 4; // percent: 3 to 5 are usual

} // namespace

void ImagesPage::makeModeActions()
{
    const auto action = [this](const char *name, const QString &text, const char *shortcut, const char *iconName, std::function<void()> done) {
        m_menu.append(addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), QString::fromLatin1(iconName), std::move(done)));
    };
    m_menu.append(nullptr);
    action("one-class", tr("Only this class, in all images"), "Shift+C", "class", [this] { startOneClass(); });
    action("attribute-walk", tr("Ask for one attribute, shape by shape…"), "Shift+Q", "question", [this] { chooseWalk(); });
    action("second-look", tr("Second look, blind…"), "", "eye", [this] { startSecondLook(); });
    connect(m_modeBar, &MessageBar::actionTriggered, this, [this](const QString &id) {
        if (id == QLatin1String("end"))
            endMode();
        else if (m_mode)
            m_mode->trigger(id);
        m_canvas->setFocus();
    });
}

void ImagesPage::startOneClass()
{
    const int row = m_classes->rowOf(m_classId);
    if (m_mode && m_mode->fixedClass() != 0)
        return endMode();
    if (row < 0)
        return showMessage(tr("Choose a class at the right first; then only it is labelled, in all images."));
    startMode(new OneClassMode(session(), *m_items, m_classes->labelClass(row), this));
}

void ImagesPage::chooseWalk()
{
    SQLite::Database &reader = project().reader();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &owner, const Result<QList<Attribute>> &attributes) {
        for (const Attribute &attribute : attributes.value_or(QList<Attribute>())) {
            const QString text = tr("%1: %2", "class: attribute").arg(owner, attribute.name).replace(QLatin1Char('&'), QLatin1String("&&"));
            menu->addAction(text, this, [this, attribute] { startMode(new AttributeWalk(session(), *m_items, attribute, this)); });
        }
    };
    for (int row = 0; row < m_classes->rowCount(); ++row)
        add(m_classes->labelClass(row).name, AttributeSchema::ownOfClass(reader, m_classes->labelClass(row).id));
    add(tr("Image"), AttributeSchema::ofImage(reader));
    if (menu->isEmpty()) {
        delete menu;
        return showCure(tr("No class has an attribute yet, so there is nothing to ask for."), tr("Classes and attributes…"), [this] { openSchema(0); });
    }
    menu->popup(m_canvas->mapToGlobal(QPoint(kSpace24, kSpace24)));
}

void ImagesPage::startSecondLook()
{
    const auto plans = SecondLook::plans(project().reader());
    if (!session().succeeded(plans))
        return;
    // One that was begun goes on.
    for (const SecondLookPlan &plan : *plans) {
        if (plan.nextItem() != 0 && plan.annotator == project().annotator())
            return startMode(new SecondLookMode(session(), *m_items, plan, this));
    }
    const QLocale locale;
    const auto typed = session().ask().text(this, {tr("Label some finished images a second time"),
        tr("How many percent of the finished images? 3 to 5 are usual. What was said before is not shown; at the end you see how far you agree with yourself."),
        locale.toString(kUsualShare), tr("Begin")});
    if (!typed)
        return;
    bool isNumber = false;
    const double percent = locale.toDouble(typed->trimmed(), &isNumber);
    if (!isNumber)
        return showMessage(tr("%1 is not a number of percent.").arg(*typed));
    const auto seed = quint64(plans->size()) + 1;
    const Result<SecondLookPlan> plan = SecondLook(project()).start({percent / 100, seed});
    if (session().succeeded(plan))
        startMode(new SecondLookMode(session(), *m_items, *plan, this));
}

void ImagesPage::startMode(ImageMode *mode)
{
    endMode();
    showGallery(false);
    m_mode = mode;
    connect(mode, &ImageMode::changed, this, [this] { m_modeBar->showMessage(m_mode->message()); });
    connect(mode, &ImageMode::itemRequested, this, [this](qint64 itemId) { openForMode(itemId); });
    connect(mode, &ImageMode::labelsRequested, this, [this](const QList<qint64> &ids) {
        showShapes();
        showPlace({m_itemId, std::nullopt, ids});
    });
    m_modeBar->showMessage(mode->message());
    adoptLayer();
    if (mode->fixedClass() != 0)
        chooseClass(mode->fixedClass());
    mode->itemOpened(m_itemId);
    mode->begin();
    showShapes();
    m_canvas->setFocus();
}

void ImagesPage::endMode()
{
    if (!m_mode)
        return;
    m_canvas->cancelDrawing();
    m_mode->disconnect(this);
    std::exchange(m_mode, nullptr)->deleteLater();
    m_modeBar->clear();
    adoptLayer();
    showShapes();
}

/** What a blind look must not see is put away: the first labels, proposals, comments, and the list with its counts. */
void ImagesPage::adoptLayer()
{
    const qint64 layer = m_mode ? m_mode->layer() : kMainLayer;
    const bool isBlind = layer != kMainLayer;
    m_annotations.setLayer(layer);
    m_commands->setLayer(layer);
    m_shapes->setLayer(layer);
    m_splitter->widget(0)->setVisible(!isBlind);
    m_extras->setItem(isBlind ? 0 : m_itemId);
    m_drafts->setItem(isBlind ? 0 : m_itemId);
}

void ImagesPage::openForMode(qint64 itemId)
{
    if (itemId == m_itemId)
        m_mode->itemOpened(itemId);
    else if (m_mode->isBlind() || !m_gallery->setCurrentItem(itemId))
        openItem(itemId);
}

/** Opens the image if need be, and shows the place in it with these labels selected. */
void ImagesPage::showPlace(const ShownPlace &place)
{
    if (place.itemId != m_itemId) {
        m_placeToShow = place;
        go({key(), place.itemId, 0, 0, {}});
        return;
    }
    m_placeToShow.reset();
    const QSet<qint64> ids(place.ids.begin(), place.ids.end());
    m_canvas->setSelection(ids);
    takeSelection(ids);
    QRectF bounds;
    for (const CanvasShape &shape : m_canvas->shapes())
        bounds |= ids.contains(shape.id) ? shape.shape.boundingBox() : QRectF();
    if (place.area || !bounds.isNull())
        m_canvas->zoomTo(place.area.value_or(bounds));
}

void ImagesPage::step(int rows)
{
    if (!m_mode || !m_mode->step(rows))
        m_gallery->moveCurrent(rows);
}

void ImagesPage::stepToNextOpen()
{
    if (m_mode && m_mode->next())
        return;
    const int count = m_items->rowCount();
    const int start = m_items->rowOf(m_itemId);
    for (int offset = 1; offset <= count; ++offset) {
        const int row = (start + offset) % count;
        const ItemStatus status = itemStatusFromName(m_items->index(row).data(ItemListModel::StatusRole).toString());
        if (status == ItemStatus::Todo || status == ItemStatus::Doing) {
            m_gallery->setCurrentItem(m_items->item(row).id);
            return;
        }
    }
    Q_EMIT session().told(tr("All listed images are done."));
}

} // namespace cairn

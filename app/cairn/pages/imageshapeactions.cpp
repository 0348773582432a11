// SPDX-License-Identifier: GPL-3.0-or-later
// What the selected shapes can do, as actions with keys, in the page's menu and in the shapes' own.
#include "app/cairn/pages/imagespage.h"

#include "app/cairn/pages/shapecommands.h"
#include "app/cairn/pages/simplifypanel.h"
#include "models/data/itemlistmodel.h"
#include "models/labels/annotationflags.h"
#include "widgets/common/ask.h"
#include "widgets/common/icons.h"

#include <QMenu>

namespace cairn {
namespace {

constexpr int kPropagated = 5; // images
constexpr double kFirstTolerance = 1.5; // pixels
const QString kTolerancePlace = QStringLiteral("images/simplify");

} // namespace

void ImagesPage::prepareCommands()
{
    m_commands->setSelection(selectedLabels());
}

void ImagesPage::makeShapeActions()
{
    const auto action = [this](const char *name, const QString &text, const char *key, const char *iconName, std::function<void()> done) {
        m_shapeActions.append(addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(key), QString::fromLatin1(iconName), [this, done] {
            prepareCommands();
            done();
        }));
    };
    const auto separator = [this] { m_shapeActions.append(nullptr); };
    ShapeCommands *commands = m_commands;
    action("copy", tr("Copy"), "Ctrl+C", "copy", [commands] { commands->copy(); });
    action("cut", tr("Cut"), "Ctrl+X", "", [commands] { commands->cut(); });
    action("paste", tr("Paste"), "Ctrl+V", "", [this] { m_commands->paste(m_itemId); });
    action("propagate", tr("Copy onto the next %n image(s)", nullptr, kPropagated), "Ctrl+Shift+V", "", [this] {
        QList<qint64> next;
        for (int row = m_items->rowOf(m_itemId) + 1; row > 0 && row < m_items->rowCount() && next.size() < kPropagated; ++row)
            next.append(m_items->item(row).id);
        m_commands->propagate(next);
    });
    separator();
    action("unite", tr("Unite"), "Ctrl+U", "merge", [commands] { commands->unite(); });
    action("intersect", tr("Keep what they share"), "", "", [commands] { commands->intersect(); });
    action("subtract", tr("Take the later ones from the first"), "", "", [commands] { commands->subtract(); });
    action("clip", tr("Clip against neighbours"), "", "", [commands] { commands->clipAgainstNeighbours(); });
    action("split", tr("Split into pieces"), "", "", [commands] { commands->splitParts(); });
    action("fill-holes", tr("Fill holes"), "", "", [commands] { commands->fillHoles(); });
    action("simplify", tr("Simplify…"), "", "", [this] { openSimplify(); });
    action("align", tr("Align to pixels"), "", "", [commands] { commands->alignToPixels(); });
    separator();
    action("split-class", tr("New class from these labels…"), "", "", [this] { splitSelection(); });
    action("group", tr("Group"), "Ctrl+G", "link", [commands] { commands->group(); });
    action("ungroup", tr("Ungroup"), "Ctrl+Shift+G", "", [commands] { commands->ungroup(); });
    action("to-front", tr("To the front"), "Ctrl+Shift+Up", "", [commands] { commands->restack(StackingMove::ToFront); });
    action("to-back", tr("To the back"), "Ctrl+Shift+Down", "", [commands] { commands->restack(StackingMove::ToBack); });
    separator();
    action("lock", tr("Lock, or unlock"), "Ctrl+Shift+L", "lock", [commands] { commands->toggleFlag(LockedFlag); });
    action("hide", tr("Hide, or show"), "Ctrl+Shift+H", "eye-off", [commands] { commands->toggleFlag(HiddenFlag); });
    action("difficult", tr("Difficult"), "", "", [commands] { commands->toggleFlag(DifficultFlag); });
    action("truncated", tr("Truncated"), "", "", [commands] { commands->toggleFlag(TruncatedFlag); });
    action("occluded", tr("Occluded"), "", "", [commands] { commands->toggleFlag(OccludedFlag); });
    action("crowd", tr("A crowd"), "", "", [commands] { commands->toggleFlag(CrowdFlag); });
    connect(m_commands, &ShapeCommands::made, this, [this](const QList<qint64> &ids) {
        showShapes();
        m_canvas->setSelection(QSet<qint64>(ids.begin(), ids.end()));
    });
    m_menu.append(nullptr);
    m_menu.append(m_shapeActions);
}

/** With a tolerance that is seen on the canvas before it is taken. */
void ImagesPage::openSimplify()
{
    const EditedShapes shapes = m_commands->outlines();
    if (shapes.isEmpty())
        return showMessage(tr("Select an outline or a line first."));
    const double kept = session().settings().place(kTolerancePlace).toDouble();
    auto *panel = new SimplifyPanel(shapes, kept > 0 ? kept : kFirstTolerance, window());
    connect(panel, &SimplifyPanel::previewed, m_canvas, &ImageCanvas::showPreview);
    connect(panel, &SimplifyPanel::chosen, this, [this](const EditedShapes &simpler, double tolerance) {
        session().settings().setPlace(kTolerancePlace, QByteArray::number(tolerance));
        m_commands->reshape(simpler, tr("Simplified"));
    });
    connect(panel, &PopupPanel::closed, panel, &QObject::deleteLater);
    connect(panel, &PopupPanel::closed, m_canvas, [this] {
        m_canvas->showPreview({});
        m_canvas->setFocus();
    });
    panel->openIn(QRect(m_canvas->mapTo(window(), QPoint(kSpace12, kSpace12)), panel->sizeHint()));
    panel->preview();
}

void ImagesPage::splitSelection()
{
    const QList<qint64> ids = selectedLabels();
    if (ids.isEmpty())
        return showMessage(tr("Select the labels first that the new class gets."));
    const auto name = session().ask().text(this, {tr("A new class for %n label(s)", nullptr, int(ids.size())), tr("Name"), {}, tr("Make it")});
    if (name && !name->trimmed().isEmpty())
        session().succeeded(LabelSchema(project()).splitClass(ids, name->trimmed()));
}

void ImagesPage::addConversions(QMenu *menu)
{
    const QList<ShapeKind> kinds = m_commands->conversionTargets();
    QMenu *conversions = menu->addMenu(icon(QStringLiteral("convert")), tr("Convert to"));
    conversions->setEnabled(!kinds.isEmpty());
    for (const ShapeKind kind : kinds)
        conversions->addAction(shapeKindTitle(kind), this, [this, kind] { m_commands->convertTo(kind); });
}

} // namespace cairn

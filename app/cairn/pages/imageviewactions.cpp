// SPDX-License-Identifier: GPL-3.0-or-later
// What the canvas shows besides the picture: each can be switched off, and stays off.
#include "app/cairn/pages/imagespage.h"

#include "app/cairn/pages/toolstrip.h"
#include "widgets/common/icons.h"

namespace cairn {
namespace {

struct Part {
    const char *name;
    QString text;
    const char *shortcut;
    bool CanvasOptions::*isShown;
    bool initial = true;
};

} // namespace

void ImagesPage::makeViewActions()
{
    const QList<Part> parts {
        {"show-shapes", tr("Show the shapes"), "Shift+S", &CanvasOptions::showShapes},
        {"show-names", tr("Show the names of classes"), "Shift+N", &CanvasOptions::showLabels},
        {"show-guides", tr("Show lines through the cursor"), "Shift+G", &CanvasOptions::showGuides},
        {"show-overview", tr("Show the overview"), "Shift+O", &CanvasOptions::showMinimap},
        {"show-scale", tr("Show the scale bar"), "", &CanvasOptions::showScaleBar},
        {"show-pixels", tr("Show pixel borders and values when close"), "", &CanvasOptions::showPixelGrid},
        {"snap", tr("Snap to shapes and to the border"), "Shift+M", &CanvasOptions::snaps},
        {"share", tr("Vertices that shapes share move together"), "", &CanvasOptions::movesSharedVertices},
        {"found-masks", tr("Found areas become masks"), "", &CanvasOptions::assistsDrawMasks, false},
    };
    CanvasOptions options = m_canvas->options();
    for (const Part &part : parts) {
        const QString place = QLatin1String("images/") + QLatin1String(part.name);
        const QByteArray kept = session().settings().place(place);
        options.*part.isShown = kept.isEmpty() ? part.initial : kept == "1";
        QAction *action = addPageAction(QString::fromLatin1(part.name), part.text, QString::fromLatin1(part.shortcut), {}, {});
        action->setCheckable(true);
        action->setChecked(options.*part.isShown);
        connect(action, &QAction::toggled, this, [this, isShown = part.isShown, place](bool on) {
            CanvasOptions changed = m_canvas->options();
            changed.*isShown = on;
            changed.showPixelValues = changed.showPixelGrid;
            m_canvas->setOptions(changed);
            session().settings().setPlace(place, on ? "1" : "0");
            if (isShown == &CanvasOptions::assistsDrawMasks)
                showAdmission();
        });
        m_menu.append(action);
        if (part.isShown == &CanvasOptions::assistsDrawMasks)
            m_wantsMasks = action;
        if (part.isShown == &CanvasOptions::snaps) {
            action->setIcon(icon(QStringLiteral("magnet")));
            m_tools->addAction(action);
        }
    }
    const QString clipPlace = QStringLiteral("images/clip-new");
    m_clipsNew = addPageAction(QStringLiteral("clip-new"), tr("New areas leave out what neighbours cover"), {}, {}, {});
    m_clipsNew->setCheckable(true);
    m_clipsNew->setChecked(session().settings().place(clipPlace) == "1");
    connect(m_clipsNew, &QAction::toggled, this, [this, clipPlace](bool on) { session().settings().setPlace(clipPlace, on ? "1" : "0"); });
    m_menu.append(m_clipsNew);
    options.showPixelValues = options.showPixelGrid;
    m_canvas->setOptions(options);
    m_menu.append(nullptr);
    makeTurnActions();
}

void ImagesPage::makeTurnActions()
{
    const auto turn = [this](const char *name, const QString &text, const char *shortcut, const QString &tip, std::function<void()> done) {
        QAction *action = addPageAction(QString::fromLatin1(name), text, QString::fromLatin1(shortcut), {}, std::move(done));
        action->setToolTip(tip);
        m_menu.append(action);
        return action;
    };
    turn("turn-right", tr("Turn the view to the right"), "Shift+R", tr("By a quarter; Shift and the wheel turn by five degrees. The image and its labels stay as they are."),
        [this] { m_canvas->turnBy(90); });
    turn("turn-left", tr("Turn the view to the left"), "Shift+L", tr("By a quarter; Shift and the wheel turn by five degrees. The image and its labels stay as they are."),
        [this] { m_canvas->turnBy(-90); });
    QAction *upright = turn("turn-back", tr("Turn the view upright"), "Shift+U", tr("Shows the image as it is stored, also the next ones."), [this] { m_canvas->turnTo(0); });
    upright->setEnabled(false);
    connect(m_canvas, &ImageCanvas::turned, upright, [upright](double degrees) { upright->setEnabled(degrees != 0); });
    m_menu.append(nullptr);
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette offers: every menu entry, and what the pages find for what was typed.
#include "app/cairn/finder.h"

#include "app/cairn/mainwindow.h"
#include "app/cairn/workspace.h"
#include "widgets/common/commandpalette.h"

#include <QMenu>
#include <QMenuBar>

namespace cairn {
namespace {

struct Offer {
    CommandEntry entry;
    std::function<void()> done;
};

void offerMenu(const QMenu *menu, QList<Offer> &offers)
{
    for (QAction *action : menu->actions()) {
        if (action->menu()) {
            offerMenu(action->menu(), offers);
        } else if (!action->isSeparator() && action->isEnabled()) {
            const CommandEntry entry {QString::number(offers.size()), action->text().remove(QLatin1Char('&')), menu->title().remove(QLatin1Char('&')), {},
                action->shortcut(), true};
            offers.append({entry, [action] { action->trigger(); }});
        }
    }
}

void offerFound(Workspace &workspace, const QString &typed, QList<Offer> &offers)
{
    for (const Page *page : workspace.pages()) {
        for (const PaletteEntry &found : page->find(typed)) {
            const CommandEntry entry {QString::number(offers.size()), found.title, found.subtitle, found.iconName, {}, true};
            offers.append({entry, [&workspace, destination = found.destination] { workspace.go(destination); }});
        }
    }
}

} // namespace

void openFinder(MainWindow &window, Workspace &workspace)
{
    auto *palette = new CommandPalette(&window);
    // It only hides when it is closed.
    QObject::connect(palette, &CommandPalette::closed, palette, &QObject::deleteLater);
    auto offers = std::make_shared<QList<Offer>>();
    const auto offer = [&window, &workspace, palette, offers](const QString &typed) {
        offers->clear();
        for (const QAction *action : window.menuBar()->actions()) {
            if (action->menu())
                offerMenu(action->menu(), *offers);
        }
        offerFound(workspace, typed, *offers);
        QList<CommandEntry> entries;
        for (const Offer &one : std::as_const(*offers))
            entries.append(one.entry);
        palette->setEntries(entries);
    };
    QObject::connect(palette, &CommandPalette::queryChanged, &workspace, offer);
    QObject::connect(palette, &CommandPalette::triggered, &workspace, [offers](const QString &id) {
        const qsizetype index = id.toLongLong();
        if (index < offers->size())
            offers->at(index).done();
    });
    offer({});
    palette->openPalette();
}

} // namespace cairn

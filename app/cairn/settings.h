// SPDX-License-Identifier: GPL-3.0-or-later
// A user's taste, kept outside of projects: theme, language, name, recent projects, the places of things.
#pragma once

#include "widgets/common/theme.h"

#include <QByteArray>
#include <QStringList>

namespace cairn {

struct RecentProject {
    QString name;
    QString file;
};

/** Reads and writes QSettings; nothing else in the program does. */
class Settings
{
public:
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    [[nodiscard]] QString language() const; ///< "de", "fr"..., empty: the system's
    void setLanguage(const QString &code);
    [[nodiscard]] QString annotator() const; ///< the login name until it was set
    void setAnnotator(const QString &name);

    [[nodiscard]] QList<RecentProject> recentProjects() const; ///< newest first, only those that exist
    void addRecentProject(const RecentProject &project);
    void removeRecentProject(const QString &file);

    /** Anything a page wants to find again, by key: "window/geometry", "images/list". */
    [[nodiscard]] QByteArray place(const QString &key) const;
    void setPlace(const QString &key, const QByteArray &value);

    /** Changed shortcuts by action name. */
    [[nodiscard]] QString shortcut(const QString &action, const QString &initial) const;
    void setShortcut(const QString &action, const QString &sequence);
};

} // namespace cairn

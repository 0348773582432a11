// SPDX-License-Identifier: GPL-3.0-or-later
// One QSettings file for the whole program.
#include "app/cairn/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace cairn {
namespace {

constexpr int kRecentProjects = 12;

QString text(const char *key, const QString &initial = {}) { return QSettings().value(QLatin1String(key), initial).toString(); }

void store(const QString &key, const QVariant &value) { QSettings().setValue(key, value); }

} // namespace

ThemeChoice Settings::theme() const
{
    const QString name = text("theme");
    return name == QLatin1String("light") ? ThemeChoice::Light : name == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice choice)
{
    const char *name = choice == ThemeChoice::Light ? "light" : choice == ThemeChoice::Dark ? "dark" : "system";
    store(QStringLiteral("theme"), QString::fromLatin1(name));
}

QString Settings::language() const { return text("language"); }

void Settings::setLanguage(const QString &code) { store(QStringLiteral("language"), code); }

QString Settings::annotator() const
{
    QString login = qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"));
    if (login.isEmpty())
        login = QStringLiteral("me");
    return text("annotator", login);
}

void Settings::setAnnotator(const QString &name) { store(QStringLiteral("annotator"), name); }

QList<RecentProject> Settings::recentProjects() const
{
    QSettings settings;
    QList<RecentProject> projects;
    const int count = settings.beginReadArray(QStringLiteral("recent"));
    for (int index = 0; index < count; ++index) {
        settings.setArrayIndex(index);
        const QString file = settings.value(QStringLiteral("file")).toString();
        if (QFileInfo::exists(file))
            projects.append({settings.value(QStringLiteral("name")).toString(), file});
    }
    return projects;
}

static void storeRecent(const QList<RecentProject> &projects)
{
    QSettings settings;
    settings.remove(QStringLiteral("recent"));
    settings.beginWriteArray(QStringLiteral("recent"));
    for (int index = 0; index < projects.size() && index < kRecentProjects; ++index) {
        settings.setArrayIndex(index);
        settings.setValue(QStringLiteral("name"), projects[index].name);
        settings.setValue(QStringLiteral("file"), projects[index].file);
    }
    settings.endArray();
}

void Settings::addRecentProject(const RecentProject &project)
{
    QList<RecentProject> projects = recentProjects();
    projects.removeIf([&](const RecentProject &other) { return other.file == project.file; });
    projects.prepend(project);
    storeRecent(projects);
}

void Settings::removeRecentProject(const QString &file)
{
    QList<RecentProject> projects = recentProjects();
    projects.removeIf([&](const RecentProject &other) { return other.file == file; });
    storeRecent(projects);
}

QByteArray Settings::place(const QString &key) const { return QSettings().value(QStringLiteral("places/") + key).toByteArray(); }

void Settings::setPlace(const QString &key, const QByteArray &value) { store(QStringLiteral("places/") + key, value); }

QString Settings::shortcut(const QString &action, const QString &initial) const
{
    return QSettings().value(QStringLiteral("shortcuts/") + action, initial).toString();
}

void Settings::setShortcut(const QString &action, const QString &sequence) { store(QStringLiteral("shortcuts/") + action, sequence); }

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-tour OUTDIR: drives the real window through everything a new user would try and saves a picture of each page.
#include "app/cairn/windowstart.h"
#include "tests/gui/tour.h"

#include <QtWidgets>

using namespace cairn;
using namespace cairn::test;

namespace {

/** A home of its own, so that no setting of the user is read or changed; must be there before the application. */
bool moveIn(const QTemporaryDir &home)
{
    if (!home.isValid())
        return false;
    qputenv("HOME", home.path().toUtf8());
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"}) {
        const QString folder = home.filePath(QString::fromLatin1(name).toLower());
        QDir().mkpath(folder);
        qputenv(name, folder.toUtf8());
    }
    qputenv("USER", "Ana");
    qputenv("LOGNAME", "Ana");
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return true;
}

QList<ThemeChoice> themesFrom(const QString &name)
{
    if (name == QLatin1String("light"))
        return {ThemeChoice::Light};
    if (name == QLatin1String("dark"))
        return {ThemeChoice::Dark};
    return {ThemeChoice::Light, ThemeChoice::Dark};
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home(QDir::temp().filePath(QStringLiteral("cairn-tour-XXXXXX")));
    if (!moveIn(home)) {
        std::fprintf(stderr, "There is no place for temporary files.\n");
        return 1;
    }
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Saves pictures of every page of Cairn."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("OUTDIR"), QStringLiteral("Where the pictures go."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("de or fr; English without it."), QStringLiteral("code"), QStringLiteral("en"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light or dark; both without it."), QStringLiteral("name"));
    const QCommandLineOption help(QStringLiteral("help-pictures"), QStringLiteral("Saves the guide's five pictures there as well."), QStringLiteral("folder"));
    parser.addOptions({language, theme, help});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    prepareApplication(application, parser.value(language));
    const QDir start;
    bool isWhole = false;
    {
        WindowDriver hands;
        const QString helpFolder = parser.value(help);
        Camera camera(hands.window(), start.absoluteFilePath(parser.positionalArguments().first()),
            helpFolder.isEmpty() ? QString() : start.absoluteFilePath(helpFolder), themesFrom(parser.value(theme)));
        isWhole = Tour(hands, camera).run();
        std::printf("%d pictures saved.\n", int(camera.saved().size()));
    }
    if (!isWhole)
        std::fprintf(stderr, "Some steps failed; see above.\n");
    return isWhole ? 0 : 1;
}

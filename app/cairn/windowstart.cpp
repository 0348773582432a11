// SPDX-License-Identifier: GPL-3.0-or-later
// What happens once, before the first window is shown.
#include "app/cairn/windowstart.h"

#include "app/cairn/mainwindow.h"
#include "translations/translations.h"
#include "widgets/common/dialogask.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QImageReader>
#include <QLocale>
#include <QThread>

#include <algorithm>

namespace cairn {
namespace {

constexpr int kLargestImageMegabytes = 4'096;

void translate(QApplication &application, const QString &language)
{
    loadLanguage(application, language.isEmpty() ? QLocale::system() : QLocale(language));
    tellLanguage();
    application.setLayoutDirection(QLocale().textDirection());
}

} // namespace

void prepareApplication(QApplication &application, const QString &language)
{
    QApplication::setApplicationName(QStringLiteral("cairn"));
    QApplication::setOrganizationName(QStringLiteral("cairn"));
    QApplication::setApplicationVersion(QStringLiteral(CAIRN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("cairn"));
    application.setWindowIcon(QIcon(QStringLiteral(":/icons/cairn.svg")));
    QImageReader::setAllocationLimit(kLargestImageMegabytes);
    const Settings settings;
    translate(application, language.isEmpty() ? settings.language() : language);
    // Read before ours is set: afterwards the system's palette cannot be asked for.
    application.setProperty("systemPalette", QVariant::fromValue(application.palette()));
    applyTheme(application, Theme::chosen(settings.theme(), application.palette()));
}

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    prepareApplication(application);
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("Start", "Label, train, compare: one workbench, offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("project"), QApplication::translate("Start", "The project's folder or file."),
        QStringLiteral("[project]"));
    const QCommandLineOption sample(QStringLiteral("sample"), QApplication::translate("Start", "Opens the sample project."));
    parser.addOption(sample);
    parser.process(application);

    Settings settings;
    DialogAsk ask;
    MainWindow window(AppPaths::find(), settings, ask);
    window.show();
    if (parser.isSet(sample))
        window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        window.openProject(parser.positionalArguments().first());
    return QApplication::exec();
}

} // namespace cairn

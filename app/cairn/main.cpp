// SPDX-License-Identifier: GPL-3.0-or-later
// cairn: a command when its first word is one, else the window.
#include "app/cairn/drawingcommands.h"
#include "app/cairn/windowstart.h"
#include "app/commands/commandline.h"
#include "translations/translations.h"

#include <QApplication>

int main(int argc, char **argv)
{
    if (!cairn::isCommandLine(argc, argv))
        return cairn::runWindow(argc, argv);
    // Only what draws needs widgets, and never a display.
    if (argc > 1 && (qstrcmp(argv[1], "plot") == 0 || qstrcmp(argv[1], "report") == 0)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application(argc, argv);
        cairn::prepareApplication(application, QStringLiteral("en"));
        return cairn::runCommandLine(argc, argv, {cairn::makePlotCommand, cairn::makeReportCommand});
    }
    QCoreApplication application(argc, argv);
    cairn::loadPlurals(application);
    return cairn::runCommandLine(argc, argv, {cairn::makePlotCommand, cairn::makeReportCommand});
}

// SPDX-License-Identifier: GPL-3.0-or-later
// cairn: a command when its first word is one, else the window.
#include "app/cairn/windowstart.h"
#include "app/commands/commandline.h"

int main(int argc, char **argv)
{
    if (cairn::isCommandLine(argc, argv))
        return cairn::runCommandLine(argc, argv, cairn::drawingCommands());
    return cairn::runWindow(argc, argv);
}

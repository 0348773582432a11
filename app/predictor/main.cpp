// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-predictor: asks a model about pictures, in a process of its own, so that what a strange model file does ends here.
#include "app/predictor/conversation.h"
#include "app/predictor/limits.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

int main(int argc, char **argv)
{
    const int output = cairn::predictor::takeStandardOutput();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const qsizetype memory = arguments.indexOf(QStringLiteral("--memory"));
    cairn::predictor::limitProcess(memory > 0 ? arguments.value(memory + 1).toLongLong() : 0);
    QFile in, out;
    if (!in.open(STDIN_FILENO, QIODevice::ReadOnly) || !out.open(output, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    cairn::predictor::Conversation().run(in, out);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-compare-pictures PROJECT OUTDIR THEME LANGUAGE RUN,RUN... [RUN,RUN...]: pictures of two runs compared, and of many.
#include "app/cairn/windowstart.h"
#include "app/cairn/pages/runspage.h"
#include "tests/gui/tourcompare.h"

#include <QtWidgets>

using namespace cairn;
using namespace cairn::test;

namespace {

QList<qint64> idsFrom(const QString &list)
{
    QList<qint64> ids;
    for (const QString &id : list.split(QLatin1Char(','), Qt::SkipEmptyParts))
        ids.append(id.toLongLong());
    return ids;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 6) {
        std::fprintf(stderr, "PROJECT OUTDIR light|dark|both LANGUAGE RUN,RUN [RUN,RUN...]\n");
        return 2;
    }
    prepareApplication(application, arguments[4]);
    const QList<ThemeChoice> themes = arguments[3] == QLatin1String("light") ? QList {ThemeChoice::Light}
        : arguments[3] == QLatin1String("dark")                              ? QList {ThemeChoice::Dark}
                                                                             : QList {ThemeChoice::Light, ThemeChoice::Dark};
    WindowDriver hands;
    Camera camera(hands.window(), arguments[2], {}, themes);
    if (!hands.open(arguments[1]))
        return 1;
    bool isWhole = hands.show(QStringLiteral("runs")) && camera.shoot(QStringLiteral("runs"));
    isWhole &= shootComparison(hands, camera, idsFrom(arguments[5]), QStringLiteral("compare"));
    if (arguments.size() > 6)
        isWhole &= shootManyRuns(hands, camera, idsFrom(arguments[6]), QStringLiteral("many"));
    return isWhole ? 0 : 1;
}

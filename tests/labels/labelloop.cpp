// SPDX-License-Identifier: GPL-3.0-or-later
// Labels in a loop and prints each label once it is acknowledged, until it is killed. Started by tst_kill.
#include <QCoreApplication>

#include "models/labels/annotations.h"

#include <cstdio>
#include <string_view>

using namespace cairn;

namespace {

/** A gesture in many parts that is never finished. */
int importForever(Project &project, qint64 itemId, qint64 classId)
{
    int part = 0;
    (void)(*project.journal())->longGesture({QStringLiteral("endless"), 0, 0, 0, {}}, [&](SQLite::Database &database) -> Result<bool> {
        execute(database,
            "INSERT INTO annotation(id, item_id, class_id, kind, geometry, origin, created_at, updated_at)"
            " VALUES(?, ?, ?, 'tag', '{}', 'import', 0.0, 0.0)",
            project.ids().next(), itemId, classId);
        std::printf("part %d\n", ++part);
        std::fflush(stdout);
        return true;
    });
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 5)
        return 2;
    auto project = Project::open(QString::fromLocal8Bit(argv[1]), OpenMode::Command);
    if (!project)
        return 1;
    const qint64 itemId = QByteArray(argv[2]).toLongLong(), classId = QByteArray(argv[3]).toLongLong();
    if (std::string_view(argv[4]) == "import")
        return importForever(**project, itemId, classId);
    Annotations annotations(**project);
    for (double at = 0;; at = at < 500 ? at + 1 : 0) {
        Annotation annotation;
        annotation.classId = classId;
        annotation.shape = Shape::fromBox({at, at, 10, 10});
        const auto ids = annotations.add(itemId, {annotation}, QStringLiteral("Drawn"));
        if (!ids)
            return 1;
        std::printf("%lld\n", static_cast<long long>(ids->first()));
        std::fflush(stdout);
    }
}

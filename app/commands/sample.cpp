// SPDX-License-Identifier: GPL-3.0-or-later
// Uses what a person would use: image import with copies, label import, table import, labels from a CSV.
#include "app/commands/sample.h"

#include "models/data/imageimporter.h"
#include "models/data/items.h"
#include "models/data/tableimporter.h"
#include "models/formats/registry.h"
#include "models/labels/annotations.h"
#include "models/labels/labelimport.h"
#include "models/project/project.h"

#include <QCoreApplication>
#include <QDir>

namespace cairn {
namespace {

constexpr auto kLicence = "CC0, drawn for Cairn";
constexpr auto kTargetColumn = "diagnosis";

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

Result<void> addCells(Project &project, const QDir &samples, const TaskControl &control)
{
    QStringList pictures;
    const QDir cells(samples.filePath(QStringLiteral("cells")));
    for (const QString &name : cells.entryList({QStringLiteral("*.jpg")}, QDir::Files, QDir::Name))
        pictures.append(cells.filePath(name));
    const auto imported = importImages(project, {pictures, true, QString::fromLatin1(kLicence)}, control);
    if (!imported)
        return fail(imported);
    const auto labelled = importAnnotations(project, cells.filePath(QStringLiteral("labels.jsonl")), control);
    if (!labelled)
        return fail(labelled);
    // What came with labels counts as done, so that the next picture to do is one without.
    QList<qint64> done;
    for (const Item &item : Items::all(project.reader()).value_or(QList<Item>())) {
        if (!Annotations::ofItem(project.reader(), item.id).value_or(QList<Annotation>()).isEmpty())
            done.append(item.id);
    }
    return Annotations(project).setStatus(done, ItemStatus::Done);
}

Result<void> addTable(Project &project, const QDir &samples, const TaskControl &control)
{
    TableImportRequest request;
    request.path = samples.filePath(QStringLiteral("table/breast-cancer.csv"));
    request.name = QStringLiteral("breast-cancer");
    const auto table = importTable(project, request, control);
    if (!table)
        return fail(table);
    const auto labels = importLabelCsv(project, samples.filePath(QStringLiteral("table/diagnosis-labels.csv")), table->tableId,
        QString::fromLatin1(kTargetColumn), control);
    return labels ? Result<void>() : Result<void>(fail(labels));
}

} // namespace

Result<QString> makeSampleProject(const QString &folder, const QString &samples, const TaskControl &control)
{
    const QDir source(samples);
    if (!source.exists(QStringLiteral("cells")))
        return fail(Text::tr("The sample is missing from this copy of Cairn (looked in %1). Install it again.").arg(QDir::toNativeSeparators(samples)));
    auto project = Project::create(folder, Text::tr("Cairn sample"));
    if (!project)
        return fail(project);
    (void)(*project)->setAnnotator(QStringLiteral("Cairn"));
    if (Result<void> cells = addCells(**project, source, control); !cells)
        return fail(cells);
    if (Result<void> table = addTable(**project, source, control); !table)
        return fail(table);
    return (*project)->folder().absolutePath();
}

} // namespace cairn

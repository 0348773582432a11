// SPDX-License-Identifier: GPL-3.0-or-later
// Each import is a task of the session; its report is one sentence, and a list where something could not be taken.
#include "app/cairn/pages/importactions.h"

#include "app/cairn/pages/importreportdialog.h"
#include "app/cairn/pages/tableimportdialog.h"
#include "app/cairn/session.h"
#include "models/data/imageimporter.h"
#include "models/formats/registry.h"
#include "widgets/common/ask.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isTable(const QString &path)
{
    static const QStringList kEndings = {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab"), QStringLiteral("txt")};
    return kEndings.contains(QFileInfo(path).suffix().toLower());
}

bool isLabelFile(const QString &path)
{
    static const QStringList kEndings = {QStringLiteral("xml"), QStringLiteral("jsonl")};
    return kEndings.contains(QFileInfo(path).suffix().toLower());
}

void report(Session &session, QWidget *parent, const QString &summary, const QList<ImportProblem> &problems)
{
    Q_EMIT session.told(summary);
    if (problems.isEmpty())
        return;
    auto *dialog = new ImportReportDialog(summary, problems, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void reportImages(Session &session, QWidget *parent, const ImageImportReport &imported)
{
    QStringList sentences = {Text::tr("%n image(s) added.", nullptr, int(imported.added))};
    if (imported.wasCanceled)
        sentences.prepend(Text::tr("The import was cancelled."));
    if (imported.known > 0)
        sentences.append(Text::tr("%n image(s) were there already.", nullptr, int(imported.known)));
    if (imported.relinked > 0)
        sentences.append(Text::tr("%n image(s) that were missing are found again.", nullptr, int(imported.relinked)));
    if (imported.ignored > 0)
        sentences.append(Text::tr("%n file(s) are no images and were left out.", nullptr, int(imported.ignored)));
    QList<ImportProblem> problems;
    for (const FailedFile &file : imported.failed)
        problems.append({QDir::toNativeSeparators(file.path), file.reason});
    if (!problems.isEmpty())
        sentences.append(Text::tr("%n file(s) could not be read.", nullptr, int(problems.size())));
    report(session, parent, sentences.join(QLatin1Char(' ')), problems);
}

void reportAnnotations(Session &session, QWidget *parent, const FormatReport &imported)
{
    QStringList sentences = {Text::tr("%n label(s) added.", nullptr, int(imported.annotations))};
    if (imported.known > 0)
        sentences.append(Text::tr("%n label(s) were there already.", nullptr, int(imported.known)));
    QList<ImportProblem> problems;
    for (const FormatFailure &failure : imported.failed)
        problems.append({failure.path, failure.reason});
    for (const FormatFailure &note : imported.noted)
        problems.append({note.path, note.reason});
    for (const QString &item : imported.unknownItems)
        problems.append({item, Text::tr("The project has no such image. Import the images first.")});
    report(session, parent, sentences.join(QLatin1Char(' ')), problems);
}

} // namespace

void importImagesInBackground(Session &session, QWidget *parent, const QStringList &paths)
{
    session.tasks().run<ImageImportReport>(
        Text::tr("Importing images"), parent,
        [&project = session.project(), paths](TaskControl &control) { return importImages(project, {paths, false, {}}, control); },
        [&session, parent](const Result<ImageImportReport> &imported) {
            if (session.succeeded(imported))
                reportImages(session, parent, *imported);
        });
}

void importAnnotationsInBackground(Session &session, QWidget *parent, const QString &path)
{
    session.tasks().run<FormatReport>(
        Text::tr("Importing labels"), parent, [&project = session.project(), path](TaskControl &control) { return importAnnotations(project, path, control); },
        [&session, parent](const Result<FormatReport> &imported) {
            if (session.succeeded(imported))
                reportAnnotations(session, parent, *imported);
        });
}

void askForImages(Session &session, QWidget *parent)
{
    if (const auto folder = session.ask().openFolder(parent, {Text::tr("Import a folder of images"), {}, {}, {}, Text::tr("Import")}))
        importImagesInBackground(session, parent, {*folder});
}

void askForTable(Session &session, QWidget *parent)
{
    const auto files = session.ask().openFiles(parent, {Text::tr("Import a table"), {}, {Text::tr("Tables (*.csv *.tsv *.tab *.txt)"), Text::tr("All files (*)")}, {}, Text::tr("Import")});
    if (files)
        importDropped(session, parent, *files);
}

void askForAnnotations(Session &session, QWidget *parent)
{
    if (const auto folder = session.ask().openFolder(parent, {Text::tr("Import a folder of label files"), {}, {}, {}, Text::tr("Import")}))
        importAnnotationsInBackground(session, parent, *folder);
}

void importDropped(Session &session, QWidget *parent, const QStringList &paths)
{
    QStringList images;
    for (const QString &path : paths) {
        if (isTable(path)) {
            auto *dialog = new TableImportDialog(session, path, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            QObject::connect(dialog, &TableImportDialog::imported, &session, [&session](qint64 tableId) {
                session.go({QStringLiteral("tables"), 0, tableId, 0, {}});
            });
            dialog->open();
        } else if (isLabelFile(path)) {
            importAnnotationsInBackground(session, parent, path);
        } else {
            images.append(path);
        }
    }
    if (!images.isEmpty())
        importImagesInBackground(session, parent, images);
}

} // namespace cairn

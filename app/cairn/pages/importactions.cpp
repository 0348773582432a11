// SPDX-License-Identifier: GPL-3.0-or-later
// Each import is a task of the session; its report is one sentence, and a list where something could not be taken.
#include "app/cairn/pages/importactions.h"

#include "app/cairn/pages/importreportdialog.h"
#include "app/cairn/pages/tableimportdialog.h"
#include "app/cairn/session.h"
#include "models/data/imageimporter.h"
#include "models/data/pastedcells.h"
#include "models/data/tablereader.h"
#include "models/formats/registry.h"
#include "widgets/common/ask.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QTemporaryFile>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isTable(const QString &path)
{
    // JSON may be labels as well: then a format of labels knows it.
    const QString ending = QFileInfo(path).suffix().toLower();
    if (!QFileInfo(path).isFile() || !tableEndings().contains(ending))
        return false;
    return !ending.startsWith(QLatin1String("json")) || !detectFormat(path);
}

bool isLabelFile(const QString &path)
{
    static const QStringList kEndings = {QStringLiteral("xml"), QStringLiteral("jsonl"), QStringLiteral("json")};
    return kEndings.contains(QFileInfo(path).suffix().toLower());
}

TableImportDialog *openTableDialog(Session &session, QWidget *parent, const QString &path)
{
    auto *dialog = new TableImportDialog(session, path, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &TableImportDialog::imported, &session, [&session](qint64 tableId) {
        session.go({QStringLiteral("tables"), 0, tableId, 0, {}});
    });
    dialog->open();
    return dialog;
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
    const auto files = session.ask().openFiles(parent, {Text::tr("Import a table"), {}, {Text::tr("Tables (%1)").arg(QStringLiteral("*.") + tableEndings().join(QStringLiteral(" *."))), Text::tr("All files (*)")}, {}, Text::tr("Import")});
    if (files)
        importDropped(session, parent, *files);
}

void askForAnnotations(Session &session, QWidget *parent)
{
    if (const auto folder = session.ask().openFolder(parent, {Text::tr("Import a folder of label files"), {}, {}, {}, Text::tr("Import")}))
        importAnnotationsInBackground(session, parent, *folder);
}

void importPasted(Session &session, QWidget *parent)
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const QByteArray cells = content ? pastedCells(content->text(), content->html()) : QByteArray();
    auto file = std::make_unique<QTemporaryFile>(QDir::temp().filePath(QStringLiteral("cairn-XXXXXX.tsv")));
    if (cells.isEmpty() || !file->open() || file->write(cells) != cells.size() || !file->flush())
        return session.report({cells.isEmpty() ? Text::tr("The clipboard holds no cells. Copy some in a spreadsheet first.")
                                               : Text::tr("The cells could not be written into the folder for temporary files."), file->errorString()});
    file->close();
    TableImportDialog *dialog = openTableDialog(session, parent, file->fileName());
    dialog->setOrigin(Text::tr("Pasted cells"), Text::tr("clipboard"));
    file.release()->setParent(dialog);
}

void importDropped(Session &session, QWidget *parent, const QStringList &paths)
{
    QStringList images;
    for (const QString &path : paths) {
        if (isTable(path)) {
            openTableDialog(session, parent, path);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// cairn import P --images PATH... | --table FILE: brings images (with labels, if given) or a table into a project.
#include "app/commands/commandlist.h"

#include "models/data/imageimporter.h"
#include "models/data/tableimporter.h"
#include "models/formats/registry.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QJsonObject columnJson(const ImportedColumn &column)
{
    return {{QStringLiteral("name"), column.name}, {QStringLiteral("type"), columnTypeName(column.type)}};
}

class ImportCommand : public Command
{
public:
    const char *name() const override { return "import"; }
    const char *summary() const override { return "Brings images, labels or a table into a project"; }
    void addOptions(CLI::App &app) override
    {
        addProjectOption(app, m_project);
        app.add_option("--images", m_images, "Folders (with everything in them) and files")->expected(1, -1);
        app.add_flag("--copy", m_copy, "Copy the images into the project's folder");
        app.add_option("--annotations", m_annotations, "A folder or file of labels for images");
        app.add_option("--table", m_table, "A CSV, TSV, .xlsx, JSON lines or SQLite file");
        app.add_option("--sheet", m_sheet, "Which sheet of a workbook; the first where absent");
        app.add_option("--sqlite-table", m_sqliteTable, "Which table of an SQLite file; the first where absent");
        app.add_option("--columns", m_columns, "Which columns, separated by commas; all where absent")->delimiter(',');
        app.add_option("--name", m_name, "What the table is called; the file's name where absent");
        app.add_option("--licence", m_licence, "The licence of the images, kept with their source");
    }
    Result<Outcome> run() override
    {
        const bool wantsImages = !m_images.empty() || !m_annotations.empty();
        if (wantsImages == !m_table.empty())
            return wrongUsage(Text::tr("Say what to import: --images PATH... (and --annotations PATH), or --table FILE."));
        const auto project = openForCommand(m_project);
        if (!project)
            return fail(project);
        return wantsImages ? importPictures(**project) : importRows(**project);
    }

private:
    Result<Outcome> importPictures(Project &project)
    {
        ImageImportReport images;
        if (!m_images.empty()) {
            // Nothing of what was named is there: that is a slip of the hand, not a report.
            const QStringList paths = texts(m_images);
            if (std::none_of(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo::exists(path); }))
                return fail(Text::tr("There is no file or folder %1.").arg(paths.first()));
            const auto imported = importImages(project, {paths, m_copy, text(m_licence)}, commandControl());
            if (!imported)
                return fail(imported);
            images = *imported;
            if (images.wasCanceled)
                return fail(Text::tr("Cancelled; the %n image(s) that were added stay.", nullptr, int(images.added)));
        }
        FormatReport labels;
        if (!m_annotations.empty()) {
            const auto imported = importAnnotations(project, text(m_annotations), commandControl());
            if (!imported)
                return fail(imported);
            labels = *imported;
        }
        return pictureOutcome(images, labels);
    }

    static Outcome pictureOutcome(const ImageImportReport &images, const FormatReport &labels)
    {
        QJsonArray failed;
        QStringList lines = {Text::tr("Images added: %1, known already: %2. Labels added: %3.").arg(images.added).arg(images.known).arg(labels.annotations)};
        const auto fails = [&](const QString &path, const QString &reason) {
            failed.append(failure("path", path, reason));
            lines.append(path + QStringLiteral(": ") + reason);
        };
        for (const FailedFile &file : images.failed)
            fails(file.path, file.reason);
        for (const FormatFailure &file : labels.failed)
            fails(file.path, file.reason);
        for (const QString &item : labels.unknownItems)
            fails(item, Text::tr("The project has no such image. Import the images first."));
        QJsonArray noted;
        for (const FormatFailure &note : labels.noted)
            noted.append(failure("path", note.path, note.reason));
        const QJsonObject json {{QStringLiteral("added"), images.added}, {QStringLiteral("known"), images.known},
            {QStringLiteral("annotations"), labels.annotations}, {QStringLiteral("annotations_known"), labels.known},
            {QStringLiteral("ignored"), images.ignored}, {QStringLiteral("failed"), failed}, {QStringLiteral("noted"), noted}};
        return {json, lines.join(QLatin1Char('\n'))};
    }

    Result<Outcome> importRows(Project &project)
    {
        TableImportRequest request;
        request.path = text(m_table);
        request.name = text(m_name);
        request.part = text(m_sheet.empty() ? m_sqliteTable : m_sheet);
        request.onlyColumns = texts(m_columns);
        const auto imported = importTable(project, request, commandControl());
        if (!imported)
            return fail(imported);
        QJsonArray columns, failed;
        for (const ImportedColumn &column : imported->columns)
            columns.append(columnJson(column));
        QStringList lines = {Text::tr("%n row(s) added as the table %1.", nullptr, int(imported->rows)).arg(imported->name)};
        for (const FailedLine &line : imported->failed) {
            failed.append(failure("line", line.line, line.reason));
            lines.append(line.line > 0 ? Text::tr("Line %1: %2").arg(line.line).arg(line.reason) : line.reason);
        }
        const QJsonObject json {{QStringLiteral("table"), imported->name}, {QStringLiteral("rows"), imported->rows},
            {QStringLiteral("columns"), columns}, {QStringLiteral("failed"), failed}, {QStringLiteral("failed_count"), imported->failedCount}};
        return Outcome {json, lines.join(QLatin1Char('\n'))};
    }

    std::string m_project, m_annotations, m_table, m_name, m_licence, m_sheet, m_sqliteTable;
    std::vector<std::string> m_images, m_columns;
    bool m_copy = false;
};

} // namespace

std::unique_ptr<Command> makeImportCommand() { return std::make_unique<ImportCommand>(); }

} // namespace cairn

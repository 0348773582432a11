// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the CSV, finds what each line speaks of, and sets everything in one gesture.
#include "models/labels/labelimport.h"

#include "models/data/csvreader.h"
#include "models/data/tables.h"
#include "models/labels/annotationrows.h"
#include "models/labels/itemnames.h"
#include "models/labels/labelschema.h"
#include "models/labels/rowlabels.h"

#include <QCoreApplication>
#include <QDir>
#include <QSet>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LabelImport)
};

constexpr qsizetype kTagsOfPart = 500;

struct NamedLabel {
    QString name;
    QString label;
};

QString native(const QString &file) { return QDir::toNativeSeparators(file); }

/** The two columns of the file; lines without a name or a label go into the report. */
Result<QList<NamedLabel>> readLabels(const QString &file, const QStringList &nameColumns, LabelCsvReport &report)
{
    const Result<CsvTable> table = readCsvTable(file);
    if (!table)
        return fail(table);
    qsizetype nameColumn = -1;
    for (const QString &candidate : nameColumns) {
        if (nameColumn < 0)
            nameColumn = table->column(candidate);
    }
    const qsizetype labelColumn = table->column(QStringLiteral("label"));
    if (nameColumn < 0 || labelColumn < 0) {
        return fail(Text::tr("%1 needs the columns %2 and label in its first line; it has: %3.")
                        .arg(native(file), nameColumns.first(), table->header.join(QStringLiteral(", "))));
    }
    for (const FailedLine &failed : table->failed)
        report.failed.append({Text::tr("line %1").arg(failed.line), failed.reason});
    QList<NamedLabel> labels;
    for (qsizetype at = 0; at < table->rows.size(); ++at) {
        const NamedLabel label {table->rows.at(at).at(nameColumn).trimmed(), table->rows.at(at).at(labelColumn).trimmed()};
        const qint64 line = table->lines.value(at);
        if (label.name.isEmpty())
            report.failed.append({Text::tr("line %1").arg(line), Text::tr("The line names nothing.")});
        else if (label.label.isEmpty())
            report.failed.append({label.name, Text::tr("Line %1 has no label.").arg(line)});
        else
            labels.append(label);
    }
    return labels;
}

struct ItemLabel {
    qint64 itemId = 0;
    QString label;
};

Result<LabelCsvReport> importTags(Project &project, const QString &file, const TaskControl &control)
{
    LabelCsvReport report;
    const auto lines = readLabels(file, {QStringLiteral("item"), QStringLiteral("path"), QStringLiteral("image")}, report);
    if (!lines)
        return fail(lines);
    auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<ItemNames> names = ItemNames::load(**reader, project.folder());
    if (!names)
        return fail(names);
    QList<ItemLabel> labels;
    for (const NamedLabel &line : *lines) {
        const Result<Item> item = names->find(line.name);
        if (item)
            labels.append({item->id, line.label});
        else
            report.failed.append({line.name, item.error().sentence});
    }
    const Result<Journal *> journal = project.journal();
    if (!journal)
        return fail(journal);
    GestureInfo info;
    info.text = Text::tr("Tags from %1").arg(QFileInfo(file).fileName());
    qsizetype next = 0;
    const auto tag = [&](SQLite::Database &database) -> Result<bool> {
        AnnotationInserter inserter(database, (*journal)->annotatorId());
        SQLite::Statement present(database,
            "SELECT 1 FROM annotation WHERE item_id = ? AND layer_id = 1 AND kind = 'tag' AND class_id = ?");
        for (const qsizetype end = qMin(next + kTagsOfPart, labels.size()); next < end; ++next) {
            const Result<qint64> classId = LabelSchema::ensureClass(database, project.ids(), labels.at(next).label);
            if (!classId)
                return fail(classId);
            present.reset();
            bindAll(present, labels.at(next).itemId, *classId);
            if (present.executeStep()) {
                ++report.unchanged;
                continue;
            }
            Annotation annotation;
            annotation.id = project.ids().next();
            annotation.itemId = labels.at(next).itemId;
            annotation.classId = *classId;
            inserter.insert(annotation);
            ++report.labelled;
        }
        control.setProgress(next, labels.size());
        return next < labels.size();
    };
    const Result<qint64> done = (*journal)->longGesture(info, tag, control);
    if (!done)
        return fail(done);
    return report;
}

/** The column as it is, or as it will be made. */
Result<LabelColumnForm> formOf(SQLite::Database &database, qint64 tableId, const QString &columnName, const LabelColumnForm &form)
{
    const auto columns = RowLabels::columns(database, tableId);
    if (!columns)
        return fail(columns);
    for (const LabelColumn &column : *columns) {
        if (column.name == columnName.trimmed())
            return LabelColumnForm {column.name, column.kind, column.choices, column.textColumn, {}, {}};
    }
    return form;
}

Result<LabelCsvReport> importRows(Project &project, const QString &file, qint64 tableId, const QString &columnName, const TaskControl &control,
    const LabelColumnForm &wanted)
{
    LabelCsvReport report;
    const auto lines = readLabels(file, {QStringLiteral("row"), QStringLiteral("row_id")}, report);
    if (!lines)
        return fail(lines);
    auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<TableInfo> table = Tables::byId(**reader, tableId);
    if (!table)
        return fail(table);
    const Result<LabelColumnForm> form = formOf(**reader, tableId, columnName, wanted);
    if (!form)
        return fail(form);
    QList<std::pair<qint64, QString>> rows;
    const Result<void> checked = guarded(project.file(), [&]() -> Result<void> {
        SQLite::Statement exists(**reader, QStringLiteral("SELECT 1 FROM %1 WHERE row_id = ?").arg(quotedName(table->sqlName)).toStdString());
        for (const NamedLabel &line : *lines) {
            bool isNumber = false;
            const qint64 row = line.name.toLongLong(&isNumber);
            exists.reset();
            bindAll(exists, row);
            const Result<QString> value = labelValueOf(form->kind, form->choices, line.label);
            if (!value)
                report.failed.append({line.name, value.error().sentence});
            else if (isNumber && exists.executeStep())
                rows.append({row, *value});
            else
                report.failed.append({line.name, Text::tr("The table %1 has no such row; rows are numbered from 1 to %2.").arg(table->name).arg(table->rows)});
        }
        return {};
    });
    if (!checked)
        return fail(checked);
    if (rows.isEmpty())
        return report;
    const Result<qint64> set = RowLabels(project).setEachNamed(tableId, columnName, rows, control, *form);
    if (!set)
        return fail(set);
    report.labelled = *set;
    report.unchanged = rows.size() - *set;
    return report;
}

} // namespace

Result<LabelCsvReport> importLabelCsv(Project &project, const QString &file, qint64 tableId, const QString &column, const TaskControl &control,
    const LabelColumnForm &form)
{
    return tableId == 0 ? importTags(project, file, control) : importRows(project, file, tableId, column, control, form);
}

} // namespace cairn

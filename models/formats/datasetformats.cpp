// SPDX-License-Identifier: GPL-3.0-or-later
// Every other format is made from Cairn's own dataset of the snapshot, which is written first.
#include "models/formats/datasetformats.h"

#include "models/formats/classfolders.h"
#include "models/formats/coco.h"
#include "models/formats/labelcsv.h"
#include "models/formats/storedfiles.h"
#include "models/formats/vocdataset.h"
#include "models/formats/yolo.h"
#include "models/labels/itemlines.h"
#include "models/project/process.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr auto kPartial = ".partial-";

/** A folder under another name until it is whole; what a killed process left is cleared away by the next one. */
class PartialFolder
{
public:
    explicit PartialFolder(const QString &final)
        : m_final(final)
    {
        const QFileInfo info(final);
        const QDir parent(info.path());
        for (const QString &entry : parent.entryList({info.fileName() + QLatin1String(kPartial) + QLatin1Char('*')}, QDir::Dirs)) {
            const QString writer = entry.section(QLatin1String(kPartial), 1).section(QLatin1Char('-'), 0, 1);
            if (!ProcessIdentity::fromText(QString(writer).replace(QLatin1Char('-'), QLatin1Char(':'))).isAlive())
                QDir(parent.filePath(entry)).removeRecursively();
        }
        const QString writer = ProcessIdentity::current().toText().replace(QLatin1Char(':'), QLatin1Char('-'));
        m_path = final + QLatin1String(kPartial) + QStringLiteral("%1-%2").arg(writer).arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'));
        m_isMade = QDir().mkpath(m_path);
    }
    ~PartialFolder()
    {
        if (!m_path.isEmpty())
            QDir(m_path).removeRecursively();
    }
    PartialFolder(const PartialFolder &) = delete;
    PartialFolder &operator=(const PartialFolder &) = delete;

    [[nodiscard]] bool isMade() const { return m_isMade; }
    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool publish()
    {
        if (!QDir().rename(m_path, m_final))
            return false;
        m_path.clear();
        return true;
    }

private:
    QString m_final;
    QString m_path;
    bool m_isMade = false;
};

Result<QJsonObject> describedDataset(const QString &folder)
{
    QFile file(QDir(folder).filePath(QStringLiteral("dataset.json")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::tr("%1 could not be read: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

Result<PictureDataset> readOwnDataset(const QString &folder, const QJsonObject &description, const TaskControl &control)
{
    PictureDataset dataset;
    dataset.name = description.value(QLatin1String("snapshot")).toString();
    dataset.digest = description.value(QLatin1String("digest")).toString();
    for (const QJsonValue each : description.value(QLatin1String("classes")).toArray())
        dataset.classes.append(each.toObject().value(QLatin1String("name")).toString());
    QFile file(QDir(folder).filePath(QStringLiteral("items.jsonl")));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Text::tr("%1 could not be read: %2.").arg(QDir::toNativeSeparators(file.fileName()), file.errorString()));
    while (!file.atEnd()) {
        if (control.isCanceled())
            return canceled();
        QStringList failed;
        const QByteArray text = file.readLine().trimmed();
        if (text.isEmpty())
            continue;
        const Result<ItemLine> line = itemLineFromJson(text, failed);
        if (!line)
            return fail(line);
        ForeignItem item;
        item.path = line->path;
        item.picture = QDir(folder).absoluteFilePath(line->file);
        item.page = line->page;
        item.size = line->size;
        item.split = line->split;
        for (const LabelLine &label : line->labels)
            item.annotations.append({label.className, label.shape, label.attributes, label.flags, {}});
        dataset.items.append(std::move(item));
    }
    return dataset;
}

Result<void> copyFiles(const QString &from, const QString &to, PictureSharing sharing)
{
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files)) {
        if (Result<void> placed = placePicture(file.filePath(), QDir(to).filePath(file.fileName()), sharing); !placed)
            return placed;
    }
    return {};
}

Result<void> fillFolder(const QString &own, const DatasetFormat &format, const QString &folder, PictureSharing sharing, FormatReport &report,
    const TaskControl &control)
{
    const Result<QJsonObject> description = describedDataset(own);
    if (!description)
        return fail(description);
    report.format = QLatin1String(format.name);
    const bool isTable = description->value(QLatin1String("data")).toString() == QLatin1String("table");
    if (isTable ? !format.holdsTables : !format.holdsImages) {
        return isTable ? fail(Text::tr("The format %1 holds images, and this snapshot is of a table. Take csv or cairn.").arg(QLatin1String(format.name)))
                       : fail(Text::tr("The format %1 holds tables, and this snapshot is of images.").arg(QLatin1String(format.name)));
    }
    if (!format.write || isTable) {
        if (Result<void> copied = copyFiles(own, folder, sharing); !copied)
            return copied;
        for (const char *split : {"train", "val", "test"})
            report.annotations += description->value(QLatin1String("counts")).toObject().value(QLatin1String(split)).toInteger();
        return {};
    }
    Result<PictureDataset> dataset = readOwnDataset(own, *description, control);
    if (!dataset)
        return fail(dataset);
    dataset->sharing = sharing;
    return format.write(folder, *dataset, report, control);
}

Result<const DatasetFormat *> knownFormat(const QString &name)
{
    if (const DatasetFormat *format = findDatasetFormat(name))
        return format;
    return fail(Text::tr("There is no dataset format %1; there are %2.").arg(name, datasetFormatNames().join(QLatin1String(", "))), {}, Error::Kind::Usage);
}

tl::unexpected<Error> notMade(const QString &folder)
{
    return fail(Text::tr("The folder %1 could not be made. Check that there is room on the disk and that you may write there.").arg(QDir::toNativeSeparators(folder)));
}

} // namespace

const QList<DatasetFormat> &datasetFormats()
{
    static const QList<DatasetFormat> kFormats = {
        {"cairn", Text::tr("Cairn's own lines"), {}, true, true, nullptr},
        {"csv", Text::tr("Separated values with the split as a column"), {}, true, true, writeLabelCsv},
        {"folders", Text::tr("A folder of images for each class"), {QStringLiteral("tag")}, true, false, writeClassFolders},
        {"coco", Text::tr("COCO JSON"), {QStringLiteral("tag"), QStringLiteral("box"), QStringLiteral("rotated_box"), QStringLiteral("ellipse"), QStringLiteral("polygon"), QStringLiteral("mask"), QStringLiteral("skeleton")},
            true, false, writeCoco},
        {"yolo", Text::tr("YOLO boxes"), {QStringLiteral("box"), QStringLiteral("rotated_box"), QStringLiteral("ellipse"), QStringLiteral("polygon"), QStringLiteral("mask")}, true, false, writeYoloBoxes},
        {"yolo-seg", Text::tr("YOLO outlines"), {QStringLiteral("box"), QStringLiteral("rotated_box"), QStringLiteral("ellipse"), QStringLiteral("polygon"), QStringLiteral("mask")}, true, false, writeYoloOutlines},
        {"voc", Text::tr("Pascal VOC"), {QStringLiteral("box"), QStringLiteral("polygon")}, true, false, writeVocDataset},
    };
    return kFormats;
}

const DatasetFormat *findDatasetFormat(const QString &name)
{
    const QList<DatasetFormat> &formats = datasetFormats();
    const auto found = std::find_if(formats.begin(), formats.end(), [&](const DatasetFormat &format) { return name == QLatin1String(format.name); });
    return found == formats.end() ? nullptr : &*found;
}

QStringList datasetFormatNames()
{
    QStringList names;
    for (const DatasetFormat &format : datasetFormats())
        names.append(QLatin1String(format.name));
    return names;
}

Result<DatasetOnDisk> writeDatasetAs(const Project &project, const Snapshot &snapshot, const QString &name, const TaskControl &control)
{
    const Result<const DatasetFormat *> format = knownFormat(name);
    if (!format)
        return fail(format);
    const Result<QString> own = writeDataset(project, snapshot, control);
    if (!own)
        return fail(own);
    DatasetOnDisk dataset;
    dataset.folder = *own;
    if (!(*format)->write)
        return dataset;
    // "<digest>-cairn-<ending>" tells which pictures the snapshot was written with, so the other formats keep that ending.
    const QFileInfo ownInfo(*own);
    const QString source = ownInfo.fileName();
    const QString base = QDir(ownInfo.path()).filePath(QString(source).replace(QStringLiteral("-cairn"), QLatin1Char('-') + name));
    for (int number = 1;; ++number) {
        dataset.folder = number == 1 ? base : QStringLiteral("%1-again%2").arg(base).arg(number);
        if (isStoreWhole(dataset.folder, source, dataset.report)) {
            dataset.wasThere = true;
            dataset.report.format = name;
            return dataset;
        }
        if (!QFileInfo::exists(dataset.folder))
            break;
    }
    PartialFolder partial(dataset.folder);
    if (!partial.isMade())
        return notMade(dataset.folder);
    dataset.report = {};
    if (Result<void> filled = fillFolder(*own, **format, partial.path(), PictureSharing::Link, dataset.report, control); !filled)
        return fail(filled);
    if (Result<void> sealed = sealStore(partial.path(), source, dataset.report); !sealed)
        return fail(sealed);
    FormatReport other;
    // Another process may have put the same there meanwhile.
    if (!partial.publish() && !isStoreWhole(dataset.folder, source, other))
        return notMade(dataset.folder);
    return dataset;
}

Result<FormatReport> exportDataset(const Project &project, const Snapshot &snapshot, const QString &name, const QString &folder, PictureSharing sharing,
    const TaskControl &control)
{
    const Result<const DatasetFormat *> format = knownFormat(name);
    if (!format)
        return fail(format);
    const QString final = QFileInfo(folder).absoluteFilePath();
    if (QFileInfo::exists(final) && !(QFileInfo(final).isDir() && QDir(final).isEmpty()))
        return fail(Text::tr("%1 is there already and not empty. Name a new folder.").arg(QDir::toNativeSeparators(final)), {}, Error::Kind::Usage);
    const Result<QString> own = writeDataset(project, snapshot, control);
    if (!own)
        return fail(own);
    PartialFolder partial(final);
    if (!partial.isMade())
        return notMade(final);
    FormatReport report;
    if (Result<void> filled = fillFolder(*own, **format, partial.path(), sharing, report, control); !filled)
        return fail(filled);
    QDir().rmdir(final);
    return partial.publish() ? Result<FormatReport>(report) : Result<FormatReport>(notMade(final));
}

} // namespace cairn

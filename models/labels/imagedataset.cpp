// SPDX-License-Identifier: GPL-3.0-or-later
// items.jsonl and dataset.json of a snapshot of images.
#include "models/labels/datasetfolder.h"

#include "models/data/items.h"
#include "models/labels/annotationflags.h"
#include "models/labels/annotationstates.h"
#include "models/labels/itemlines.h"
#include "models/labels/labelschema.h"
#include "models/labels/labelstates.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QMultiHash>
#include <QSaveFile>

#include <algorithm>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Dataset)
};

constexpr auto kItemsKey = "items_digest";
constexpr qsizetype kEndingLength = 16; // of the digest, in a folder's name

/** The pictures that the lines are about, as the project has them now: a change here makes the lines old, though the digest is the same. */
QString itemsDigest(const Project &project, SQLite::Database &database)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(project.folder().absolutePath().toUtf8());
    SQLite::Statement items(database, "SELECT id, path, page, width, height, group_key, missing FROM item ORDER BY id");
    while (items.executeStep()) {
        for (int column = 0; column < 7; ++column)
            hash.addData(textColumn(items, column).toUtf8() + '\0');
    }
    return QString::fromLatin1(hash.result().toHex());
}

/** The ids of an image's annotations that still say what the snapshot says, by what they say. */
class LiveIds
{
public:
    explicit LiveIds(SQLite::Database &database) : m_states(database) {}

    /** Asked for ascending ids. */
    void read(qint64 itemId)
    {
        m_ids.clear();
        m_states.read(itemId);
        for (qsizetype at = m_states.ids().size() - 1; at >= 0; --at) // the hash gives the last one in first
            m_ids.insert(m_states.states().at(at), m_states.ids().at(at));
    }

    /** One that was not taken yet; for a shape that is gone a negative number of its own. */
    qint64 take(const QByteArray &state)
    {
        const auto found = m_ids.find(state);
        if (found == m_ids.end())
            return --m_lastMissing;
        const qint64 id = found.value();
        m_ids.erase(found);
        return id;
    }

private:
    AnnotationStates m_states;
    QMultiHash<QByteArray, qint64> m_ids;
    qint64 m_lastMissing = 0;
};

class ImageDatasetWriter
{
public:
    ImageDatasetWriter(const Project &project, SQLite::Database &database, const Snapshot &snapshot)
        : m_project(project)
        , m_database(database)
        , m_snapshot(snapshot)
        , m_parts(database,
              "SELECT p.part, p.split, s.body FROM snapshot_part p JOIN label_state s ON s.digest = p.state_digest"
              " WHERE p.snapshot_id = ? ORDER BY p.part")
        , m_live(database)
    {
        bindAll(m_parts, snapshot.id);
        m_morePart = m_parts.executeStep();
    }

    Result<void> writeItems(const QString &folder, const TaskControl &control)
    {
        QSaveFile file(QDir(folder).filePath(QStringLiteral("items.jsonl")));
        if (!file.open(QIODevice::WriteOnly))
            return datasetNotWritten(file.fileName(), file.errorString());
        SQLite::Statement items(m_database, "SELECT id, path, page, width, height, group_key, missing FROM item ORDER BY id");
        const qint64 total = integerOf(m_database, "SELECT count(*) FROM item");
        for (qint64 at = 0; items.executeStep(); ++at) {
            if (at % 500 == 0) {
                if (control.isCanceled())
                    return canceled();
                control.setProgress(at, total);
            }
            Item item;
            item.id = integerColumn(items, 0);
            item.path = textColumn(items, 1);
            item.page = int(integerColumn(items, 2));
            item.size = QSize(int(integerColumn(items, 3)), int(integerColumn(items, 4)));
            item.groupKey = textColumn(items, 5);
            item.isMissing = integerColumn(items, 6) != 0;
            if (Result<void> written = writeItem(file, item); !written)
                return written;
        }
        return file.commit() ? Result<void>() : datasetNotWritten(file.fileName(), file.errorString());
    }

    Result<void> writeDescription(const QString &folder, const QString &itemsDigest)
    {
        QJsonObject description = datasetDescription(m_snapshot, QStringLiteral("images"), m_unlabelled);
        description.insert(QStringLiteral("classes"), datasetClasses(classes()));
        description.insert(QLatin1String(kItemsKey), itemsDigest);
        return writeWhole(folder, QStringLiteral("dataset.json"), QJsonDocument(description).toJson());
    }

private:
    Result<void> writeItem(QIODevice &file, const Item &item)
    {
        while (m_morePart && integerColumn(m_parts, 0) < item.id)
            m_morePart = m_parts.executeStep();
        const bool isLabelled = m_morePart && integerColumn(m_parts, 0) == item.id;
        if (!isLabelled && item.isMissing)
            return {}; // neither labels nor a picture to predict
        ItemLine line {item.path, Items::absolutePath(m_project, item), item.page, item.size, {}, item.groupKey, {}, {}};
        if (isLabelled) {
            line.split = textColumn(m_parts, 1);
            m_live.read(item.id);
            if (Result<void> read = readLabels(textColumn(m_parts, 2).toUtf8(), line); !read)
                return read;
        } else {
            ++m_unlabelled;
        }
        const QByteArray text = itemLineToJson(line) + '\n';
        return file.write(text) == text.size() ? Result<void>() : datasetNotWritten(item.path, file.errorString());
    }

    Result<void> readLabels(const QByteArray &body, ItemLine &line)
    {
        const QJsonObject image = QJsonDocument::fromJson(body).object();
        line.attributes = image.value(QLatin1String("attributes")).toObject();
        const QJsonArray states = image.value(QLatin1String("annotations")).toArray();
        for (const QJsonValue value : states) {
            const QJsonObject state = value.toObject();
            const Result<ShapeKind> kind = shapeKindFromName(state.value(QLatin1String("kind")).toString());
            if (!kind)
                return fail(kind);
            const Result<Shape> shape = Shape::fromJson(*kind, state.value(QLatin1String("geometry")).toObject());
            if (!shape)
                return fail(shape);
            LabelLine label;
            label.className = state.value(QLatin1String("class")).toString();
            label.shape = *shape;
            label.attributes = state.value(QLatin1String("attributes")).toObject();
            QStringList flags;
            for (const QJsonValue flag : state.value(QLatin1String("flags")).toArray())
                flags.append(flag.toString());
            label.flags = annotationFlagsFromNames(flags);
            label.group = state.value(QLatin1String("group")).toInt();
            label.z = state.value(QLatin1String("z")).toInt();
            label.id = m_live.take(QJsonDocument(state).toJson(QJsonDocument::Compact));
            m_classNames.insert(label.className);
            line.labels.append(std::move(label));
        }
        return {};
    }

    /** Those that occur, in the order of the schema; classes that were renamed or deleted since stand at the end. */
    QList<DatasetClass> classes() const
    {
        QList<DatasetClass> found;
        QSet<QString> left = m_classNames;
        const QHash<qint64, QString> names = uniqueClassNames(m_database);
        for (const LabelClass &each : LabelSchema::classes(m_database).value_or(QList<LabelClass>())) {
            if (left.remove(names.value(each.id)))
                found.append({names.value(each.id), each.color});
        }
        QStringList gone = left.values();
        gone.sort();
        for (const QString &name : gone)
            found.append({name, {}});
        return found;
    }

    const Project &m_project;
    SQLite::Database &m_database;
    const Snapshot &m_snapshot;
    SQLite::Statement m_parts;
    LiveIds m_live;
    bool m_morePart = false;
    qint64 m_unlabelled = 0;
    QSet<QString> m_classNames;
};

bool isUpToDate(const QString &folder, const QString &itemsDigest)
{
    QFile file(QDir(folder).filePath(QStringLiteral("dataset.json")));
    return file.open(QIODevice::ReadOnly)
        && QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String(kItemsKey)).toString() == itemsDigest;
}

} // namespace

Result<QString> writeImageDataset(const Project &project, SQLite::Database &database, const Snapshot &snapshot, const TaskControl &control)
{
    const QString digest = itemsDigest(project, database);
    // Where pictures came or went since it was written, another one is written beside it: a run may be reading the old one.
    QString ending;
    for (const QString &each : {QString(), digest.left(kEndingLength)}) {
        const QString final = DatasetFolder::finalPath(project, snapshot, each);
        if (isUpToDate(final, digest))
            return final;
        ending = each;
        if (!QFileInfo::exists(final))
            break;
    }
    Result<DatasetFolder> folder = DatasetFolder::begin(project, snapshot, ending);
    if (!folder)
        return fail(folder);
    ImageDatasetWriter writer(project, database, snapshot);
    if (Result<void> items = writer.writeItems(folder->path(), control); !items)
        return fail(items);
    if (Result<void> described = writer.writeDescription(folder->path(), digest); !described)
        return fail(described);
    return folder->publish();
}

} // namespace cairn

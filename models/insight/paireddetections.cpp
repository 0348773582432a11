// SPDX-License-Identifier: GPL-3.0-or-later
// Reads pictures whose labels agree, then the shapes that each run found in them.
#include "models/insight/paireddetections.h"

#include "models/insight/answernames.h"
#include "models/insight/casegroups.h"
#include "models/insight/detectionscores.h"
#include "models/geometry/shape.h"
#include "models/labels/annotationflags.h"
#include "models/runs/runsnapshot.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PairedAnswers)
};

std::optional<Shape> shapeFrom(const QString &kindName, const QJsonObject &geometry)
{
    const Result<ShapeKind> kind = shapeKindFromName(kindName);
    if (!kind || *kind == ShapeKind::Tag)
        return std::nullopt;
    const Result<Shape> shape = Shape::fromJson(*kind, geometry);
    return shape ? std::optional(*shape) : std::nullopt;
}

class DetectionPairing
{
public:
    DetectionPairing(SQLite::Database &database, const Snapshot &first, const Snapshot &second)
        : m_database(database)
        , m_first(first)
        , m_second(second)
    {
    }

    /** Throws SQLite::Exception. */
    void readPictures(Split split)
    {
        paired = {};
        paired.split = split;
        m_images.clear();
        // A full join by hand: first those of the first snapshot, then those that only the second has.
        SQLite::Statement parts(m_database,
            "SELECT a.part, a.split, b.split, a.state_digest = b.state_digest, s.body, i.path, i.page FROM snapshot_part a"
            " JOIN snapshot_part b ON b.snapshot_id = ?2 AND b.part = a.part JOIN label_state s ON s.digest = a.state_digest"
            " JOIN item i ON i.id = a.part WHERE a.snapshot_id = ?1 AND (a.split = ?3 OR b.split = ?3) ORDER BY a.part");
        bindAll(parts, m_first.id, m_second.id, splitName(split));
        while (parts.executeStep()) {
            if (textColumn(parts, 1) != textColumn(parts, 2))
                ++paired.leftOut.otherPart;
            else if (integerColumn(parts, 3) == 0)
                ++paired.leftOut.otherLabel;
            else
                addPicture(integerColumn(parts, 0), textColumn(parts, 5), int(integerColumn(parts, 6)), textColumn(parts, 4).toUtf8());
        }
        const qint64 ofFirst = integerOf(m_database, kLonely, m_first.id, m_second.id, splitName(split));
        paired.leftOut.otherPart += ofFirst + integerOf(m_database, kLonely, m_second.id, m_first.id, splitName(split));
    }

    /** False where the run did not look for shapes. Throws SQLite::Exception. */
    bool readFound(const Run &run, std::vector<FoundBox> &found)
    {
        SQLite::Statement query(m_database,
            "SELECT item_id, kind, geometry, class_name, score FROM prediction WHERE run_id = ? AND item_id IS NOT NULL"
            " AND geometry IS NOT NULL AND coalesce(annotation_id, 0) = 0 ORDER BY id");
        bindAll(query, run.id);
        bool isAny = false;
        while (query.executeStep()) {
            isAny = true;
            const auto image = m_images.constFind(integerColumn(query, 0));
            if (image == m_images.constEnd())
                continue;
            const auto shape = shapeFrom(textColumn(query, 1), QJsonDocument::fromJson(textColumn(query, 2).toUtf8()).object());
            if (shape)
                found.push_back({*image, m_names.numberOf(textColumn(query, 3)), shape->boundingBox(), realColumn(query, 4)});
        }
        return isAny;
    }

    void nameClasses()
    {
        for (int at = 0; !m_names.name(at).isNull(); ++at)
            paired.classes.append(m_names.name(at));
    }

    PairedDetections paired;

private:
    static constexpr const char *kLonely = "SELECT count(*) FROM snapshot_part a WHERE a.snapshot_id = ?1 AND a.split = ?3"
                                           " AND NOT EXISTS (SELECT 1 FROM snapshot_part b WHERE b.snapshot_id = ?2 AND b.part = a.part)";

    void addPicture(qint64 id, const QString &path, int page, const QByteArray &body)
    {
        const int image = int(paired.images.size());
        m_images.insert(id, image);
        AnsweredCase picture;
        picture.itemId = id;
        picture.item = path;
        picture.page = page;
        paired.images.push_back(picture);
        const QString difficult = annotationFlagNames(DifficultFlag).value(0);
        for (const QJsonValue &each : QJsonDocument::fromJson(body).object().value(QLatin1String("annotations")).toArray()) {
            const auto shape = shapeFrom(each[QLatin1String("kind")].toString(), each[QLatin1String("geometry")].toObject());
            if (!shape)
                continue;
            paired.truths.push_back({image, m_names.numberOf(each[QLatin1String("class")].toString()), shape->boundingBox(), shape->area(),
                each[QLatin1String("flags")].toArray().contains(difficult)});
        }
    }

    SQLite::Database &m_database;
    const Snapshot &m_first, &m_second;
    AnswerNames m_names;
    QHash<qint64, int> m_images;
};

} // namespace

Result<PairedDetections> pairDetections(SQLite::Database &database, const QString &projectFile, const Run &first, const Run &second,
    const TaskControl &control)
{
    const Result<Snapshot> ofFirst = snapshotById(database, first.snapshotId), ofSecond = snapshotById(database, second.snapshotId);
    if (!ofFirst)
        return fail(ofFirst);
    if (!ofSecond)
        return fail(ofSecond);
    return guarded(projectFile, [&]() -> Result<PairedDetections> {
        DetectionPairing pairing(database, *ofFirst, *ofSecond);
        PairedDetections &paired = pairing.paired;
        for (const Split split : {Split::Test, Split::Val}) {
            pairing.readPictures(split);
            if (!paired.images.empty())
                break;
        }
        if (control.isCanceled())
            return canceled();
        if (paired.images.empty() || !pairing.readFound(first, paired.first) || !pairing.readFound(second, paired.second))
            return fail(Words::tr("The runs %1 and %2 have no tested picture in common in which both looked for shapes.").arg(first.name, second.name));
        pairing.nameClasses();
        paired.firstName = first.name;
        paired.secondName = second.name;
        Result<std::vector<int>> groups = groupsOfCases(database, projectFile, *ofFirst, paired.images);
        if (!groups)
            return fail(groups);
        paired.groups = std::move(*groups);
        return std::move(paired);
    });
}

Result<Verdict> verdictOn(const PairedDetections &detections, const VerdictOptions &options, const TaskControl &control)
{
    const int classes = int(detections.classes.size());
    return verdictFrom(weightedAveragePrecision(detections.truths, detections.first, classes),
        weightedAveragePrecision(detections.truths, detections.second, classes), Measure::AveragePrecision,
        {detections.firstName, detections.secondName, qsizetype(detections.images.size()), detections.groups}, options, control);
}

} // namespace cairn

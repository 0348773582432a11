// SPDX-License-Identifier: GPL-3.0-or-later
// Counts per item and class, kept by the changesets.
#include "models/labels/itembadges.h"

#include "models/labels/labelschema.h"
#include "models/project/schemacolumns.h"

#include <algorithm>
#include <utility>

namespace cairn {
namespace {

constexpr int kItemColumn = AnnotationColumn::Item, kClassColumn = AnnotationColumn::Class;
constexpr int kCountedAtOnce = 20'000; // annotations; counting them takes some milliseconds
constexpr const char *kCounts = "SELECT item_id, coalesce(class_id, 0), count(*) FROM annotation WHERE layer_id = 1 ";

} // namespace

ItemBadges::ItemBadges(Project &project, QObject *parent)
    : ItemBadgeSource(parent)
    , m_project(project)
{
    connect(&project, &Project::labelsChanged, this, &ItemBadges::onLabelsChanged);
    connect(&project, &Project::published, this, [this](cairn::Topics topics) {
        if (topics & Topic::Labels)
            reload();
    });
    reload();
}

void ItemBadges::reloadClasses()
{
    m_classes.clear();
    for (const LabelClass &each : LabelSchema::classes(m_project.reader()).value_or(QList<LabelClass>()))
        m_classes.insert(each.id, {each.name, each.color, each.position});
}

void ItemBadges::reload()
{
    reloadClasses();
    m_changedMeanwhile.clear();
    const auto isSmall = [&]() -> Result<bool> {
        return integerOf(m_project.reader(), "SELECT count(*) FROM (SELECT 1 FROM annotation LIMIT ?)", kCountedAtOnce) < kCountedAtOnce;
    };
    auto reader = m_project.openReader();
    if (!reader || guarded(m_project.file(), isSmall).value_or(true)) {
        m_task.cancel();
        return take(count(m_project.reader()).value_or(Counts()));
    }
    const std::shared_ptr<SQLite::Database> database = std::move(*reader);
    m_task.start<Counts>([database](TaskControl &) { return count(*database); }, [this](Result<Counts> counts) {
        if (counts)
            take(std::move(*counts));
    });
}

Result<ItemBadges::Counts> ItemBadges::count(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<Counts> {
        Counts found;
        SQLite::Statement counts(database, std::string(kCounts) + "GROUP BY item_id, class_id");
        while (counts.executeStep())
            found.byItem[integerColumn(counts, 0)].append({integerColumn(counts, 1), int(integerColumn(counts, 2))});
        SQLite::Statement states(database, "SELECT item_id, status FROM item_state");
        QSet<QString> names; // so that the few words are held once and not for each item
        while (states.executeStep())
            found.status.insert(integerColumn(states, 0), *names.insert(textColumn(states, 1)));
        return found;
    });
}

void ItemBadges::take(Counts counts)
{
    m_counts = std::move(counts);
    if (!m_changedMeanwhile.isEmpty())
        reloadItems(std::exchange(m_changedMeanwhile, {}).values());
    Q_EMIT changed({});
}

void ItemBadges::reloadItems(const QList<qint64> &itemIds)
{
    (void)guarded(m_project.file(), [&]() -> Result<void> {
        SQLite::Statement counts(m_project.reader(), std::string(kCounts) + "AND item_id = ? GROUP BY class_id");
        SQLite::Statement status(m_project.reader(), "SELECT status FROM item_state WHERE item_id = ?");
        for (const qint64 itemId : itemIds) {
            counts.reset();
            bindAll(counts, itemId);
            QList<ClassCount> fresh;
            while (counts.executeStep())
                fresh.append({integerColumn(counts, 1), int(integerColumn(counts, 2))});
            if (fresh.isEmpty())
                m_counts.byItem.remove(itemId);
            else
                m_counts.byItem.insert(itemId, fresh);
            status.reset();
            bindAll(status, itemId);
            if (status.executeStep())
                m_counts.status.insert(itemId, textColumn(status, 0));
            else
                m_counts.status.remove(itemId);
        }
        return {};
    });
    Q_EMIT changed(itemIds);
}

void ItemBadges::onLabelsChanged(const cairn::LabelChanges &changes)
{
    if (changes.isWhole)
        return reload();
    QSet<qint64> items;
    for (const RowChange &row : changes.rows) {
        if (row.table == QLatin1String("item_state")) {
            items.insert(row.key().toLongLong());
        } else if (row.table == QLatin1String("annotation")) {
            // An update of anything but the class shows nothing new here; its changeset does not name the item.
            if (row.operation != RowOperation::Update)
                items.insert(row.value(kItemColumn).toLongLong());
            else if (row.after.value(kClassColumn).isValid())
                items.insert(itemOf(row.key().toLongLong()));
        }
    }
    const bool classesChanged = changes.touches("label_class");
    if (classesChanged)
        reloadClasses();
    if (!items.isEmpty())
        reloadItems(items.values());
    if (m_task.isRunning())
        m_changedMeanwhile += items;
    if (classesChanged)
        Q_EMIT changed({});
}

qint64 ItemBadges::itemOf(qint64 annotationId) const
{
    return guarded(m_project.file(), [&]() -> Result<qint64> {
        return integerOf(m_project.reader(), "SELECT item_id FROM annotation WHERE id = ?", annotationId);
    }).value_or(0);
}

QString ItemBadges::status(qint64 itemId) const { return m_counts.status.value(itemId, QStringLiteral("todo")); }

int ItemBadges::annotationCount(qint64 itemId) const
{
    int sum = 0;
    const auto found = m_counts.byItem.constFind(itemId);
    if (found != m_counts.byItem.constEnd()) {
        for (const ClassCount &each : *found)
            sum += each.count;
    }
    return sum;
}

QList<ItemBadge> ItemBadges::badges(qint64 itemId) const
{
    QList<ClassCount> counts = m_counts.byItem.value(itemId);
    counts.removeIf([](const ClassCount &each) { return each.classId == 0; }); // counted, but nothing to show
    std::sort(counts.begin(), counts.end(), [&](const ClassCount &a, const ClassCount &b) {
        return std::pair(m_classes.value(a.classId).position, a.classId) < std::pair(m_classes.value(b.classId).position, b.classId);
    });
    QList<ItemBadge> badges;
    for (const ClassCount &each : std::as_const(counts)) {
        const ClassLook look = m_classes.value(each.classId);
        badges.append({look.name, look.color, each.count});
    }
    return badges;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// The layer is journalled; which images were drawn is no label and stands among the saved views.
#include "models/labels/secondlook.h"

#include "models/labels/gestures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <random>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SecondLook)
};

constexpr const char *kPage = "second look";

QJsonArray toJson(const QList<qint64> &ids)
{
    QJsonArray array;
    for (const qint64 id : ids)
        array.append(id);
    return array;
}

QList<qint64> idsFrom(const QJsonValue &value)
{
    QList<qint64> ids;
    for (const QJsonValue id : value.toArray())
        ids.append(id.toInteger());
    return ids;
}

QString definitionOf(const SecondLookPlan &plan, quint64 seed)
{
    const QJsonObject object {{QStringLiteral("items"), toJson(plan.itemIds)}, {QStringLiteral("finished"), toJson(plan.finished)},
        {QStringLiteral("seed"), QString::number(seed)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QList<SecondLookPlan> readPlans(SQLite::Database &database)
{
    SQLite::Statement query(database,
        "SELECT l.id, l.name, t.name, v.definition FROM saved_view v JOIN layer l ON l.id = CAST(v.name AS INTEGER)"
        " LEFT JOIN annotator t ON t.id = l.annotator_id WHERE v.page = ? ORDER BY v.id DESC");
    bindAll(query, QString::fromLatin1(kPage));
    QList<SecondLookPlan> plans;
    while (query.executeStep()) {
        const QJsonObject definition = QJsonDocument::fromJson(textColumn(query, 3).toUtf8()).object();
        plans.append({integerColumn(query, 0), textColumn(query, 1), textColumn(query, 2), idsFrom(definition.value(QLatin1String("items"))),
            idsFrom(definition.value(QLatin1String("finished")))});
    }
    return plans;
}

/** Finished images that no plan has, ordered by path, so that the same seed draws the same on every machine. */
QList<qint64> candidates(SQLite::Database &database)
{
    QSet<qint64> drawn;
    for (const SecondLookPlan &plan : readPlans(database))
        drawn.unite({plan.itemIds.begin(), plan.itemIds.end()});
    SQLite::Statement query(database,
        "SELECT i.id FROM item i JOIN item_state s ON s.item_id = i.id WHERE s.status IN ('done', 'review', 'accepted') ORDER BY i.path, i.page");
    QList<qint64> ids;
    while (query.executeStep()) {
        if (!drawn.contains(integerColumn(query, 0)))
            ids.append(integerColumn(query, 0));
    }
    return ids;
}

/** Fisher and Yates by hand: std::shuffle differs between libraries. */
QList<qint64> drawn(QList<qint64> ids, double share, quint64 seed)
{
    const qsizetype wanted = qBound(qsizetype(1), qsizetype(std::llround(double(ids.size()) * share)), ids.size());
    std::mt19937_64 random(seed);
    for (qsizetype at = 0; at < wanted; ++at)
        ids.swapItemsAt(at, at + qsizetype(random() % quint64(ids.size() - at)));
    return ids.mid(0, wanted);
}

} // namespace

qint64 SecondLookPlan::nextItem() const
{
    const auto next = std::find_if(itemIds.begin(), itemIds.end(), [&](qint64 id) { return !finished.contains(id); });
    return next == itemIds.end() ? 0 : *next;
}

Result<QList<SecondLookPlan>> SecondLook::plans(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<SecondLookPlan>> { return readPlans(database); });
}

Result<SecondLookPlan> SecondLook::plan(SQLite::Database &database, qint64 layerId)
{
    return guarded({}, [&]() -> Result<SecondLookPlan> {
        for (const SecondLookPlan &plan : readPlans(database)) {
            if (plan.layerId == layerId)
                return plan;
        }
        return fail(Text::tr("This second look is no longer there."));
    });
}

Result<Agreement> SecondLook::agreement(SQLite::Database &database, qint64 layerId, const AgreementRules &rules)
{
    const Result<SecondLookPlan> found = plan(database, layerId);
    if (!found)
        return fail(found);
    return agreementOf(database, kMainLayer, layerId, found->finished, rules);
}

Result<SecondLookPlan> SecondLook::start(const SecondLookRequest &request)
{
    if (!(request.share > 0 && request.share <= 1))
        return fail(Text::tr("Draw more than 0 and at most 100 % of the finished pictures."));
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    SecondLookPlan plan;
    plan.annotator = m_project.annotator();
    GestureInfo info;
    const Result<qint64> made = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const QList<qint64> ids = candidates(database);
        if (ids.isEmpty())
            return fail(Text::tr("No finished picture is left for a second look. Finish some first."));
        plan.itemIds = drawn(ids, request.share, request.seed);
        const qint64 number = integerOf(database, "SELECT count(*) FROM layer WHERE kind = 'second'") + 1;
        plan.name = Text::tr("second look %1").arg(number);
        plan.layerId = m_project.ids().next();
        info.text = Text::tr("Second look at %n picture(s) begun", nullptr, int(plan.itemIds.size()));
        execute(database, "INSERT INTO layer(id, name, kind, annotator_id) VALUES(?, ?, 'second', ?)", plan.layerId, plan.name,
            idOrNull((*m_project.journal())->annotatorId()));
        return {};
    });
    if (!made)
        return fail(made);
    const Result<void> kept = (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        execute(database, "INSERT INTO saved_view(page, name, definition) VALUES(?, ?, ?)", QString::fromLatin1(kPage), QString::number(plan.layerId),
            definitionOf(plan, request.seed));
        return {};
    });
    if (!kept)
        return fail(kept);
    return plan;
}

Result<void> SecondLook::setFinished(qint64 layerId, qint64 itemId, bool finished)
{
    const Result<WriteGate *> gate = m_project.gate();
    if (!gate)
        return fail(gate);
    return (*gate)->write(Topic::Views, [&](SQLite::Database &database) -> Result<void> {
        QList<SecondLookPlan> plans = readPlans(database);
        const auto found = std::find_if(plans.begin(), plans.end(), [&](const SecondLookPlan &each) { return each.layerId == layerId; });
        if (found == plans.end() || !found->itemIds.contains(itemId))
            return fail(Text::tr("This picture is not part of the second look."));
        found->finished.removeAll(itemId);
        if (finished)
            found->finished.append(itemId);
        execute(database, "UPDATE saved_view SET definition = json_set(definition, '$.finished', json(?)) WHERE page = ? AND name = ?",
            QString::fromUtf8(QJsonDocument(toJson(found->finished)).toJson(QJsonDocument::Compact)), QString::fromLatin1(kPage),
            QString::number(layerId));
        return {};
    });
}

} // namespace cairn

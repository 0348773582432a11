// SPDX-License-Identifier: GPL-3.0-or-later
// Classes as rows of label_class; names are unique under their parent, which the gesture checks since a table constraint could not be undone.
#include "models/labels/labelschema.h"

#include "models/labels/classpalette.h"
#include "models/labels/classrows.h"
#include "models/labels/gestures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace cairn {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(LabelSchema)
};

constexpr const char *kColumns = "SELECT id, parent_id, name, color, key, position, description, archived,"
                                 " shapes, skeleton FROM label_class ";

QList<ShapeKind> shapesFromJson(const QByteArray &json)
{
    QList<ShapeKind> shapes;
    const QJsonArray names = QJsonDocument::fromJson(json).array();
    for (const QJsonValue name : names) {
        if (const Result<ShapeKind> kind = shapeKindFromName(name.toString()))
            shapes.append(*kind);
    }
    return shapes;
}

LabelClass readClass(SQLite::Statement &query)
{
    return {integerColumn(query, 0), integerColumn(query, 1), textColumn(query, 2), QColor(textColumn(query, 3)), textColumn(query, 4),
        int(integerColumn(query, 5)), textColumn(query, 6), integerColumn(query, 7) != 0, shapesFromJson(textColumn(query, 8).toUtf8()),
        QJsonDocument::fromJson(textColumn(query, 9).toUtf8()).object()};
}

QString nextKey(SQLite::Database &database)
{
    for (int key = 1; key <= 9; ++key) {
        const QString text = QString::number(key);
        if (integerOf(database, "SELECT count(*) FROM label_class WHERE key = ?", text) == 0)
            return text;
    }
    return {};
}

QColor nextColor(SQLite::Database &database)
{
    QList<QColor> used;
    SQLite::Statement query(database, "SELECT color FROM label_class");
    while (query.executeStep())
        used.append(QColor(textColumn(query, 0)));
    return nextClassColor(used);
}

} // namespace

Result<QString> cleanClassName(const QString &name)
{
    const QString clean = name.normalized(QString::NormalizationForm_C).trimmed();
    if (clean.isEmpty())
        return fail(Text::tr("A class needs a name."));
    return clean;
}

qint64 classIdOfName(SQLite::Database &database, const QString &name, qint64 parentId)
{
    return integerOf(database, "SELECT id FROM label_class WHERE name = ? AND coalesce(parent_id, 0) = ?", name, parentId);
}

Result<QString> classNameOf(SQLite::Database &database, qint64 classId)
{
    SQLite::Statement query(database, "SELECT name FROM label_class WHERE id = ?");
    bindAll(query, classId);
    if (!query.executeStep())
        return fail(Text::tr("This class is no longer there."));
    return textColumn(query, 0);
}

Result<qint64> insertClass(SQLite::Database &database, IdSource &ids, const QString &name, qint64 parentId)
{
    const qint64 id = ids.next();
    const QString key = nextKey(database);
    execute(database,
        "INSERT INTO label_class(id, parent_id, name, color, key, position)"
        " VALUES(?, ?, ?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM label_class))",
        id, idOrNull(parentId), name, nextColor(database).name(), key.isEmpty() ? QVariant() : QVariant(key));
    return id;
}

Result<QList<LabelClass>> LabelSchema::classes(SQLite::Database &database)
{
    return guarded({}, [&]() -> Result<QList<LabelClass>> {
        QList<LabelClass> found;
        SQLite::Statement query(database, std::string(kColumns) + "ORDER BY position, id");
        while (query.executeStep())
            found.append(readClass(query));
        return found;
    });
}

Result<std::optional<LabelClass>> LabelSchema::classNamed(SQLite::Database &database, const QString &name)
{
    return guarded({}, [&]() -> Result<std::optional<LabelClass>> {
        SQLite::Statement query(database, std::string(kColumns) + "WHERE name = ? ORDER BY archived, position, id LIMIT 1");
        bindAll(query, name.normalized(QString::NormalizationForm_C).trimmed());
        if (!query.executeStep())
            return std::optional<LabelClass>();
        return std::optional(readClass(query));
    });
}

Result<qint64> LabelSchema::addClass(const QString &name, qint64 parentId)
{
    const Result<QString> clean = cleanClassName(name);
    if (!clean)
        return fail(clean);
    qint64 id = 0;
    GestureInfo info;
    info.text = Text::tr("Class %1 added").arg(*clean);
    const Result<qint64> done = runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        id = classIdOfName(database, *clean, parentId);
        if (id != 0)
            return {};
        const Result<qint64> made = insertClass(database, m_project.ids(), *clean, parentId);
        id = made.value_or(0);
        return made.map([](qint64) {});
    });
    if (!done)
        return fail(done);
    return id;
}

Result<qint64> LabelSchema::ensureClass(SQLite::Database &database, IdSource &ids, const QString &name)
{
    const Result<QString> clean = cleanClassName(name);
    if (!clean)
        return fail(clean);
    const Result<std::optional<LabelClass>> present = classNamed(database, *clean);
    if (!present)
        return fail(present);
    if (*present)
        return (*present)->id;
    return insertClass(database, ids, *clean, 0);
}

Result<void> LabelSchema::renameClass(qint64 classId, const QString &name)
{
    const Result<QString> clean = cleanClassName(name);
    if (!clean)
        return fail(clean);
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<QString> before = classNameOf(database, classId);
        if (!before)
            return fail(before);
        const qint64 parentId = integerOf(database, "SELECT parent_id FROM label_class WHERE id = ?", classId);
        const qint64 other = classIdOfName(database, *clean, parentId);
        if (other != 0 && other != classId)
            return fail(Text::tr("There is already a class %1. Choose another name.").arg(*clean));
        info.text = Text::tr("Class %1 renamed to %2").arg(*before, *clean);
        execute(database, "UPDATE label_class SET name = ? WHERE id = ?", *clean, classId);
        return {};
    }).map([](qint64) {});
}

Result<void> LabelSchema::recolorClass(qint64 classId, const QColor &color)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<QString> name = classNameOf(database, classId);
        if (!name)
            return fail(name);
        info.text = Text::tr("Colour of class %1 changed").arg(*name);
        execute(database, "UPDATE label_class SET color = ? WHERE id = ?", color.name(), classId);
        return {};
    }).map([](qint64) {});
}

Result<void> LabelSchema::setClassKey(qint64 classId, const QString &key)
{
    if (!key.isEmpty() && (key.size() != 1 || key < QLatin1String("1") || key > QLatin1String("9")))
        return fail(Text::tr("A class can have one of the keys 1 to 9, not \"%1\".").arg(key));
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<QString> name = classNameOf(database, classId);
        if (!name)
            return fail(name);
        info.text = key.isEmpty() ? Text::tr("Key of class %1 removed").arg(*name) : Text::tr("Class %1 has the key %2").arg(*name, key);
        // A key can have one class only: the other one loses it in the same gesture.
        if (!key.isEmpty())
            execute(database, "UPDATE label_class SET key = NULL WHERE key = ? AND id <> ?", key, classId);
        execute(database, "UPDATE label_class SET key = ? WHERE id = ?", key.isEmpty() ? QVariant() : QVariant(key), classId);
        return {};
    }).map([](qint64) {});
}

Result<void> LabelSchema::moveClass(qint64 classId, int position)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<QString> name = classNameOf(database, classId);
        if (!name)
            return fail(name);
        info.text = Text::tr("Class %1 moved").arg(*name);
        QList<qint64> order;
        SQLite::Statement query(database, "SELECT id FROM label_class ORDER BY position, id");
        while (query.executeStep())
            order.append(integerColumn(query, 0));
        order.removeOne(classId);
        order.insert(qBound(qsizetype(0), qsizetype(position), order.size()), classId);
        for (int at = 0; at < order.size(); ++at)
            execute(database, "UPDATE label_class SET position = ?1 WHERE id = ?2 AND position <> ?1", at, order.at(at));
        return {};
    }).map([](qint64) {});
}

qint64 LabelSchema::labelCount(SQLite::Database &database, qint64 classId)
{
    return integerOf(database, (std::string(kClassesBelow) + "SELECT count(*) FROM annotation WHERE class_id IN below").c_str(), classId);
}

Result<void> LabelSchema::deleteClass(qint64 classId)
{
    GestureInfo info;
    return runGesture(m_project, info, [&](SQLite::Database &database) -> Result<void> {
        const Result<QString> name = classNameOf(database, classId);
        if (!name)
            return fail(name);
        info.text = Text::tr("Class %1 deleted").arg(*name);
        // The class with everything below it; one statement a table, since foreign keys are checked at the end of each.
        for (const char *sql : {"DELETE FROM annotation WHERE class_id IN below", "DELETE FROM attribute WHERE class_id IN below",
                 "DELETE FROM label_class WHERE id IN below"}) {
            execute(database, (std::string(kClassesBelow) + sql).c_str(), classId);
        }
        return {};
    }).map([](qint64) {});
}

} // namespace cairn

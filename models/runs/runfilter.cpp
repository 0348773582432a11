// SPDX-License-Identifier: GPL-3.0-or-later
// The SELECT over which an expression about runs is asked: a column for each parameter and each metric.
#include "models/metrics/metricnames.h"
#include "models/project/expression.h"
#include "models/runs/runfacts.h"

#include <QSet>

namespace cairn {
namespace {

// SQLite takes 2,000 columns; each name may become two.
constexpr int kMostNames = 900;

/** `text` as an SQL literal. The expression's source cannot be bound, so names from the project enter it only through here. */
QString quotedText(QString text)
{
    text.remove(QChar(0));
    return QLatin1Char('\'') + text.replace(QLatin1Char('\''), QLatin1String("''")) + QLatin1Char('\'');
}

QStringList namesOf(SQLite::Database &database, const char *sql)
{
    QStringList names;
    SQLite::Statement query(database, sql);
    while (query.executeStep() && names.size() < kMostNames)
        names.append(textColumn(query, 0));
    return names;
}

class SourceText
{
public:
    SourceText(const QStringList &metrics, const QStringList &params)
    {
        addFixed();
        for (const QString &name : metrics) {
            const QString column = isSmallerBetter(name) ? QStringLiteral("min_value") : QStringLiteral("max_value");
            add(name, seriesValue(QStringLiteral("last_value"), name));
            add(QStringLiteral("best.") + name, seriesValue(column, name));
        }
        for (const QString &name : params) {
            const QString value = QStringLiteral("(SELECT coalesce(number, value) FROM run_param WHERE run_id = r.id AND name = %1)").arg(quotedText(name));
            add(QStringLiteral("params.") + name, value);
            add(name, value);
        }
    }

    [[nodiscard]] QString text() const
    {
        return QStringLiteral("(SELECT %1 FROM run r LEFT JOIN recipe c ON c.id = r.recipe_id LEFT JOIN snapshot n ON n.id = r.snapshot_id"
                              " WHERE r.source <> 'sweep')")
            .arg(m_columns.join(QLatin1String(", ")));
    }

private:
    void addFixed()
    {
        static constexpr std::pair<const char *, const char *> kFixed[] = {{"id", "r.id"}, {"name", "r.name"}, {"recipe", "c.name"},
            {"status", "r.status"}, {"snapshot", "n.name"}, {"seed", "r.seed"}, {"reason", "r.reason"},
            {"queued", "strftime('%Y-%m-%dT%H:%M:%SZ', r.queued_at, 'unixepoch')"},
            {"started", "strftime('%Y-%m-%dT%H:%M:%SZ', r.started_at, 'unixepoch')"},
            {"ended", "strftime('%Y-%m-%dT%H:%M:%SZ', r.ended_at, 'unixepoch')"},
            {"seconds", "coalesce(r.wall_seconds, r.ended_at - r.started_at, unixepoch() - r.started_at)"},
            {"processor", "r.cpu_seconds"}, {"memory", "r.peak_bytes"}, {"energy", "r.energy_joules / 3600"}, {"host", "r.host"}, {"note", "r.note"},
            {"pinned", "r.favourite"}, {"archived", "r.archived"},
            {"tags", "(SELECT group_concat(name, ', ') FROM run_tag WHERE run_id = r.id)"}};
        for (const auto &[name, sql] : kFixed)
            add(QLatin1String(name), QLatin1String(sql));
    }

    static QString seriesValue(const QString &column, const QString &name)
    {
        return QStringLiteral("(SELECT %1 FROM series WHERE run_id = r.id AND name = %2)").arg(column, quotedText(name));
    }

    /** The first of two columns with one name (SQLite does not tell upper from lower case) keeps it. */
    void add(QString name, const QString &sql)
    {
        name.remove(QChar(0));
        if (name.isEmpty() || m_names.contains(name.toLower()))
            return;
        m_names.insert(name.toLower());
        m_columns.append(sql + QStringLiteral(" AS ") + quotedName(name));
    }

    QSet<QString> m_names;
    QStringList m_columns;
};

Result<QString> sourceOf(SQLite::Database &database, const RunFacts *known = nullptr)
{
    if (known)
        return SourceText(known->metrics.mid(0, kMostNames), known->params.mid(0, kMostNames)).text();
    return guarded({}, [&]() -> Result<QString> {
        return SourceText(namesOf(database, "SELECT DISTINCT name FROM series ORDER BY name"),
            namesOf(database, "SELECT DISTINCT name FROM run_param ORDER BY name"))
            .text();
    });
}

Result<QList<qint64>> matchingWith(const QString &projectFile, const QString &expression, const RunFacts *known)
{
    const auto connection = ExpressionConnection::open(projectFile);
    if (!connection)
        return fail(connection);
    const Result<QString> source = sourceOf((*connection)->database(), known);
    if (!source)
        return fail(source);
    return (*connection)->ids(QStringLiteral("id"), *source, expression);
}

Result<void> checkedWith(const QString &projectFile, const QString &expression, const RunFacts *known)
{
    if (expression.trimmed().isEmpty())
        return {};
    const auto connection = ExpressionConnection::open(projectFile);
    if (!connection)
        return fail(connection);
    const Result<QString> source = sourceOf((*connection)->database(), known);
    if (!source)
        return fail(source);
    return (*connection)->check(expression, *source);
}

} // namespace

Result<QHash<qint64, QVariant>> Runs::sortValues(const QString &projectFile, const QString &expression)
{
    const auto connection = ExpressionConnection::open(projectFile);
    if (!connection)
        return fail(connection);
    const Result<QString> source = sourceOf((*connection)->database());
    if (!source)
        return fail(source);
    // A metric's name ("val/loss") would be a division: a column's whole name is meant before an expression.
    const QString quoted = quotedName(expression.trimmed());
    const bool isColumn = source->contains(QStringLiteral(" AS ") + quoted);
    const QString asked = isColumn ? quoted : expression;
    if (Result<void> checked = (*connection)->check(asked, *source); !checked)
        return fail(checked);
    const auto values = (*connection)->values(QStringLiteral("id"), *source, asked);
    if (!values)
        return fail(values);
    return QHash<qint64, QVariant>(values->begin(), values->end());
}

Result<QList<qint64>> Runs::matching(const QString &projectFile, const QString &expression) { return matchingWith(projectFile, expression, nullptr); }

Result<QList<qint64>> matchingRuns(const QString &projectFile, const QString &expression, const RunFacts &known)
{
    return matchingWith(projectFile, expression, &known);
}

Result<void> Runs::checkExpression(const QString &projectFile, const QString &expression) { return checkedWith(projectFile, expression, nullptr); }

Result<void> checkRunExpression(const QString &projectFile, const QString &expression, const RunFacts &known)
{
    return checkedWith(projectFile, expression, &known);
}

} // namespace cairn

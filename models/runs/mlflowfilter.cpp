// SPDX-License-Identifier: GPL-3.0-or-later
// A small parser, and comparisons of numbers with numbers and texts with texts.
#include "models/runs/mlflowfilter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace cairn {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mlflow)
};

constexpr qsizetype kLongestFilter = 10'000;
constexpr qsizetype kMostConditions = 100;
constexpr qint64 kMostResults = 50'000;
constexpr qint64 kUsualResults = 1'000;

QString listOf(const QString &kind)
{
    if (kind.startsWith(QLatin1String("metric")))
        return QStringLiteral("metrics");
    if (kind.startsWith(QLatin1String("param")))
        return QStringLiteral("params");
    if (kind.startsWith(QLatin1String("tag")))
        return QStringLiteral("tags");
    return {};
}

QJsonValue inList(const QJsonArray &list, const QString &name)
{
    for (const QJsonValue &pair : list) {
        if (pair[QLatin1String("key")].toString() == name)
            return pair[QLatin1String("value")];
    }
    return QJsonValue::Undefined;
}

/** % and _ as SQL has them. */
bool isLike(const QString &text, const QString &pattern, Qt::CaseSensitivity sensitivity)
{
    // Escaped as a whole, since a character may be two units; what is escaped has neither of the two signs unless it was one.
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(QLatin1String("\\%"), QLatin1String(".*")).replace(QLatin1Char('_'), QLatin1Char('.'));
    QRegularExpression::PatternOptions options = QRegularExpression::DotMatchesEverythingOption;
    if (sensitivity == Qt::CaseInsensitive)
        options |= QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(QRegularExpression::anchoredPattern(expression), options).match(text).hasMatch();
}

template<typename T>
bool compare(const QString &comparison, const T &a, const T &b)
{
    if (comparison == QLatin1String("=") || comparison == QLatin1String("=="))
        return a == b;
    if (comparison == QLatin1String("!="))
        return a != b;
    if (comparison == QLatin1String("<"))
        return a < b;
    if (comparison == QLatin1String("<="))
        return a <= b;
    if (comparison == QLatin1String(">"))
        return a > b;
    return a >= b;
}

} // namespace

class MlflowFilterParser
{
public:
    explicit MlflowFilterParser(const QString &text)
    {
        static const QRegularExpression kToken(QStringLiteral(R"('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|!=|<=|>=|==|[=<>(),.]|[^\s=<>!(),.'"`]+|\S)"));
        auto matches = kToken.globalMatch(text);
        while (matches.hasNext())
            m_tokens.append(matches.next().captured());
        // A number's point was taken for the one between a kind and a name.
        for (qsizetype at = 0; at + 2 < m_tokens.size(); ++at) {
            static const QRegularExpression kDigits(QStringLiteral("^[+-]?\\d+$")), kRest(QStringLiteral("^\\d+([eE][+-]?\\d+)?$"));
            if (m_tokens[at + 1] == QLatin1String(".") && kDigits.match(m_tokens[at]).hasMatch() && kRest.match(m_tokens[at + 2]).hasMatch()
                && (at == 0 || m_tokens[at - 1] != QLatin1String("."))) {
                m_tokens[at] += QLatin1Char('.') + m_tokens[at + 2];
                m_tokens.remove(at + 1, 2);
            }
        }
    }

    tl::expected<MlflowFilter, MlflowRefusal> parse()
    {
        MlflowFilter filter;
        while (m_at < m_tokens.size()) {
            if (!filter.m_conditions.isEmpty() && !take(QLatin1String("AND")))
                return wrong();
            MlflowFilter::Condition condition;
            if (filter.m_conditions.size() >= kMostConditions || !readField(condition) || !readComparison(condition))
                return wrong();
            filter.m_conditions.append(condition);
        }
        return filter;
    }

private:
    QString peek() const { return m_tokens.value(m_at); }
    bool take(const QString &word)
    {
        if (peek().compare(word, Qt::CaseInsensitive) != 0)
            return false;
        ++m_at;
        return true;
    }
    static bool isQuoted(const QString &token) { return token.size() > 1 && QStringLiteral("'\"`").contains(token.front()) && token.front() == token.back(); }
    static QString plain(const QString &token) { return isQuoted(token) ? token.mid(1, token.size() - 2) : token; }
    tl::unexpected<MlflowRefusal> wrong() const
    {
        return refuse(kMlflowInvalid,
            Words::tr("The filter cannot be understood at \"%1\". Write conditions such as metrics.loss < 0.5 AND params.model = 'cnn'.").arg(peek()));
    }
    bool readField(MlflowFilter::Condition &condition)
    {
        const QString first = peek();
        if (first.isEmpty() || QStringLiteral("=<>(),.").contains(first))
            return false;
        ++m_at;
        if (!take(QStringLiteral("."))) {
            condition.kind = QStringLiteral("attribute");
            condition.name = plain(first);
            return true;
        }
        condition.kind = first.toLower();
        condition.name = plain(peek());
        if (peek().isEmpty())
            return false;
        ++m_at;
        while (take(QStringLiteral(".")))
            condition.name += QLatin1Char('.') + plain(m_tokens.value(m_at++));
        return true;
    }
    bool readValue(MlflowFilter::Condition &condition)
    {
        const QString token = peek();
        bool isNumber = false;
        (void)token.toDouble(&isNumber);
        if (!isQuoted(token) && !isNumber)
            return false;
        condition.isNumber = isNumber;
        condition.values.append(plain(token));
        ++m_at;
        return true;
    }
    bool readComparison(MlflowFilter::Condition &condition)
    {
        if (take(QStringLiteral("IS"))) {
            condition.comparison = take(QStringLiteral("NOT")) ? QStringLiteral("IS NOT NULL") : QStringLiteral("IS NULL");
            return take(QStringLiteral("NULL"));
        }
        const bool isNot = take(QStringLiteral("NOT"));
        if (take(QStringLiteral("IN"))) {
            condition.comparison = isNot ? QStringLiteral("NOT IN") : QStringLiteral("IN");
            if (!take(QStringLiteral("(")))
                return false;
            do {
                if (!readValue(condition))
                    return false;
            } while (take(QStringLiteral(",")));
            return take(QStringLiteral(")"));
        }
        condition.comparison = peek().toUpper();
        static const QStringList kComparisons = {QStringLiteral("="), QStringLiteral("=="), QStringLiteral("!="), QStringLiteral("<"), QStringLiteral("<="),
            QStringLiteral(">"), QStringLiteral(">="), QStringLiteral("LIKE"), QStringLiteral("ILIKE")};
        if (isNot || !kComparisons.contains(condition.comparison))
            return false;
        ++m_at;
        return readValue(condition);
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
};

QJsonValue mlflowField(const QJsonObject &row, const QString &kind, const QString &name)
{
    const QJsonObject data = row.contains(QLatin1String("data")) ? row.value(QLatin1String("data")).toObject() : row;
    const QJsonObject info = row.contains(QLatin1String("info")) ? row.value(QLatin1String("info")).toObject() : row;
    if (const QString list = listOf(kind); !list.isEmpty()) {
        const QJsonValue found = inList(data.value(list).toArray(), name);
        return found.isUndefined() ? inList(info.value(list).toArray(), name) : found;
    }
    static const QHash<QString, QString> kAliases = {{QStringLiteral("created"), QStringLiteral("start_time")}, {QStringLiteral("Created"), QStringLiteral("start_time")},
        {QStringLiteral("run name"), QStringLiteral("run_name")}, {QStringLiteral("Run name"), QStringLiteral("run_name")},
        {QStringLiteral("creation_timestamp"), QStringLiteral("creation_timestamp_ms")}, {QStringLiteral("creation_time"), QStringLiteral("creation_time")}};
    return info.value(kAliases.value(name, name));
}

tl::expected<MlflowFilter, MlflowRefusal> MlflowFilter::parse(const QString &text)
{
    if (text.size() > kLongestFilter)
        return refuse(kMlflowInvalid, Words::tr("The filter is too long."));
    return MlflowFilterParser(text).parse();
}

bool MlflowFilter::holds(const Condition &condition, const QJsonValue &value)
{
    const bool isThere = !value.isUndefined() && !value.isNull();
    if (condition.comparison.startsWith(QLatin1String("IS")))
        return isThere == (condition.comparison == QLatin1String("IS NOT NULL"));
    if (!isThere)
        return false;
    const QString &wanted = condition.values.first();
    if (listOf(condition.kind) == QLatin1String("metrics") || (condition.isNumber && value.isDouble())) {
        const std::optional<double> number = mlflowNumber(value);
        return number && compare(condition.comparison, *number, wanted.toDouble());
    }
    const QString text = value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
    if (condition.comparison == QLatin1String("IN") || condition.comparison == QLatin1String("NOT IN"))
        return condition.values.contains(text) == (condition.comparison == QLatin1String("IN"));
    if (condition.comparison == QLatin1String("LIKE") || condition.comparison == QLatin1String("ILIKE"))
        return isLike(text, wanted, condition.comparison == QLatin1String("LIKE") ? Qt::CaseSensitive : Qt::CaseInsensitive);
    return compare(condition.comparison, text, wanted);
}

bool MlflowFilter::takes(const QJsonObject &row) const
{
    return std::all_of(m_conditions.begin(), m_conditions.end(),
        [&](const Condition &condition) { return holds(condition, mlflowField(row, condition.kind, condition.name)); });
}

bool mlflowViewTakes(const QString &view, bool isDeleted)
{
    if (view == QLatin1String("ALL") || view == QLatin1String("3"))
        return true;
    return isDeleted == (view == QLatin1String("DELETED_ONLY") || view == QLatin1String("2"));
}

namespace {

struct Order {
    QString kind, name;
    bool isFalling = false;
};

Order orderFrom(QString text)
{
    Order order;
    static const QRegularExpression kEnd(QStringLiteral("\\s+(ASC|DESC)\\s*$"), QRegularExpression::CaseInsensitiveOption);
    const auto end = kEnd.match(text);
    if (end.hasMatch()) {
        order.isFalling = end.captured(1).compare(QLatin1String("DESC"), Qt::CaseInsensitive) == 0;
        text.truncate(end.capturedStart());
    }
    text = text.trimmed();
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    order.kind = point < 0 ? QStringLiteral("attribute") : text.first(point).toLower();
    order.name = text.mid(point + 1).remove(QLatin1Char('`')).remove(QLatin1Char('"'));
    return order;
}

/** What is not there comes last, whichever way the rest is ordered; so does what is not a number. */
int compareFields(const QJsonValue &a, const QJsonValue &b, bool isFalling)
{
    const auto numberA = mlflowNumber(a), numberB = mlflowNumber(b);
    const bool isA = !a.isUndefined() && !(numberA && std::isnan(*numberA)), isB = !b.isUndefined() && !(numberB && std::isnan(*numberB));
    if (!isA || !isB)
        return int(isB) - int(isA);
    int order = numberA && numberB ? (*numberA > *numberB) - (*numberA < *numberB) : QString::compare(a.toString(), b.toString());
    return isFalling ? -order : order;
}

} // namespace

MlflowResult mlflowSearch(QList<QJsonObject> rows, const QJsonObject &asked, const MlflowListing &listing)
{
    const auto filter = MlflowFilter::parse(asked.value(QLatin1String("filter")).toString());
    if (!filter)
        return tl::unexpected<MlflowRefusal>(filter.error());
    rows.removeIf([&](const QJsonObject &row) { return !filter->takes(row); });
    QList<Order> orders;
    for (const QJsonValue &order : asked.value(QLatin1String("order_by")).toArray()) {
        if (order.isObject()) {
            orders.append(orderFrom(order[QLatin1String("field_name")].toString()));
            orders.last().isFalling = !order[QLatin1String("ascending")].toBool(true);
        } else {
            orders.append(orderFrom(order.toString()));
        }
    }
    orders.append({QStringLiteral("attribute"), listing.order.mid(listing.order.startsWith(QLatin1Char('-'))), listing.order.startsWith(QLatin1Char('-'))});
    std::stable_sort(rows.begin(), rows.end(), [&](const QJsonObject &a, const QJsonObject &b) {
        for (const Order &order : orders) {
            if (const int compared = compareFields(mlflowField(a, order.kind, order.name), mlflowField(b, order.kind, order.name), order.isFalling))
                return compared < 0;
        }
        return false;
    });
    const qint64 most = std::clamp<qint64>(mlflowInteger(asked.value(QLatin1String("max_results"))).value_or(kUsualResults), 1, kMostResults);
    const qint64 from = std::max<qint64>(0, asked.value(QLatin1String("page_token")).toString().toLongLong());
    QJsonArray page;
    for (qint64 at = from; at < std::min<qint64>(from + most, rows.size()); ++at)
        page.append(rows[at]);
    QJsonObject answer {{listing.key, page}};
    if (from + most < rows.size())
        answer.insert(QStringLiteral("next_page_token"), QString::number(from + most));
    return answer;
}

} // namespace cairn

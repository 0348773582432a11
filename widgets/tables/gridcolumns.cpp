// SPDX-License-Identifier: GPL-3.0-or-later
// What the person does to the header is noted under the column's name; what is noted is put back when columns come.
#include "widgets/tables/gridcolumns.h"

#include "models/data/rowmodel.h"
#include "widgets/common/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopedValueRollback>

#include <algorithm>

namespace cairn {
namespace {

constexpr int kNarrowest = 56;
constexpr int kWidest = 300;
constexpr int kSortArrow = 18;

int usualCharacters(int type)
{
    switch (type) {
    case int(ColumnType::Boolean):
        return 5;
    case int(ColumnType::Integer):
        return 8;
    case int(ColumnType::Real):
        return 9;
    case int(ColumnType::DateTime):
        return 19;
    case int(ColumnType::Text):
    case int(ColumnType::Link):
    case int(ColumnType::Image):
        return 24;
    default: // categories, and labels
        return 14;
    }
}

} // namespace

int initialColumnWidth(const QAbstractItemModel &model, int column, const QFontMetrics &metrics)
{
    const QString name = model.headerData(column, Qt::Horizontal).toString();
    const QVariant type = model.headerData(column, Qt::Horizontal, RowModel::ColumnTypeRole);
    const int values = usualCharacters(type.isValid() ? type.toInt() : int(ColumnType::Text)) * metrics.averageCharWidth();
    const int header = metrics.horizontalAdvance(name) + kSortArrow;
    return qBound(kNarrowest, qMax(values, header) + 2 * kSpace8 + kSpace4, kWidest);
}

GridColumns::GridColumns(QHeaderView *header)
    : QObject(header)
    , m_header(header)
{
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_applying && width > 0)
            m_wishes[nameOf(section)].width = width;
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (m_applying)
            return;
        m_order.clear();
        for (int place = 0; place < m_header->count(); ++place)
            m_order.append(nameOf(m_header->logicalIndex(place)));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int section, Qt::SortOrder order) {
        if (m_applying)
            return;
        m_sort.clear();
        if (section >= 0)
            m_sort.append({nameOf(section), order});
        Q_EMIT sortKeysChanged();
    });
}

QString GridColumns::nameOf(int section) const
{
    const QAbstractItemModel *model = m_header->model();
    const QString name = model->headerData(section, Qt::Horizontal, RowModel::ColumnNameRole).toString();
    return name.isEmpty() ? model->headerData(section, Qt::Horizontal).toString() : name;
}

int GridColumns::sectionOf(const QString &name) const
{
    for (int section = 0; section < m_header->count(); ++section) {
        if (nameOf(section) == name)
            return section;
    }
    return -1;
}

void GridColumns::apply()
{
    if (!m_header->model())
        return;
    QStringList names;
    for (int section = 0; section < m_header->count(); ++section)
        names.append(nameOf(section));
    // Models are reset for new rows as well: then nothing is to be done here.
    if (names == m_applied)
        return;
    m_applied = names;
    const QScopedValueRollback<bool> guard(m_applying, true);
    for (int section = 0; section < names.size(); ++section) {
        const Wish wish = m_wishes.value(names[section]);
        m_header->setSectionHidden(section, wish.isHidden);
        if (!wish.isHidden)
            m_header->resizeSection(section, wish.width > 0 ? wish.width : initialColumnWidth(*m_header->model(), section, m_header->fontMetrics()));
    }
    applyOrder();
    showSort();
}

void GridColumns::applyOrder()
{
    QStringList order = m_order.isEmpty() ? m_applied : m_order;
    // A label column that came since stands in front, as it does in the model; other new ones follow at the end.
    for (int section = m_header->count() - 1; section >= 0; --section) {
        const bool isSource = m_header->model()->headerData(section, Qt::Horizontal, RowModel::ColumnTypeRole).toInt() == -1;
        if (isSource && !order.contains(m_applied[section]))
            order.prepend(m_applied[section]);
    }
    QHash<QString, int> sections;
    for (int section = 0; section < m_applied.size(); ++section)
        sections.insert(m_applied[section], section);
    int place = 0;
    for (const QString &name : std::as_const(order)) {
        const auto section = sections.constFind(name);
        if (section != sections.cend())
            m_header->moveSection(m_header->visualIndex(*section), place++);
    }
}

void GridColumns::showSort()
{
    // The model sorts as it did; only the arrow may have to move to where its column is now.
    const QSignalBlocker blocker(m_header);
    m_header->setSortIndicator(m_sort.isEmpty() ? -1 : sectionOf(m_sort.first().name), m_sort.isEmpty() ? Qt::AscendingOrder : m_sort.first().order);
    Q_EMIT sortKeysChanged();
}

void GridColumns::hide(int section)
{
    // The last column stays, or there would be no header left to ask for the others.
    if (hiddenCount() + 1 >= m_header->count())
        return;
    m_wishes[nameOf(section)].isHidden = true;
    m_header->setSectionHidden(section, true);
}

void GridColumns::showAll()
{
    for (Wish &wish : m_wishes)
        wish.isHidden = false;
    m_applied.clear();
    apply();
}

int GridColumns::hiddenCount() const { return m_header->hiddenSectionCount(); }

void GridColumns::reset() { restoreState({}); }

QByteArray GridColumns::state() const
{
    QJsonObject widths;
    QJsonArray hidden;
    for (auto wish = m_wishes.cbegin(); wish != m_wishes.cend(); ++wish) {
        if (wish->width > 0)
            widths.insert(wish.key(), wish->width);
        if (wish->isHidden)
            hidden.append(wish.key());
    }
    QJsonObject state;
    if (!widths.isEmpty())
        state.insert(QStringLiteral("widths"), widths);
    if (!hidden.isEmpty())
        state.insert(QStringLiteral("hidden"), hidden);
    if (!m_order.isEmpty())
        state.insert(QStringLiteral("order"), QJsonArray::fromStringList(m_order));
    if (!m_sort.isEmpty()) {
        state.insert(QStringLiteral("sort"), m_sort.first().name);
        state.insert(QStringLiteral("descending"), m_sort.first().order == Qt::DescendingOrder);
    }
    QJsonArray further;
    for (qsizetype place = 1; place < m_sort.size(); ++place)
        further.append(QJsonObject {{QStringLiteral("name"), m_sort[place].name}, {QStringLiteral("descending"), m_sort[place].order == Qt::DescendingOrder}});
    if (!further.isEmpty())
        state.insert(QStringLiteral("further"), further);
    if (m_frozen > 0)
        state.insert(QStringLiteral("frozen"), m_frozen);
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void GridColumns::restoreState(const QByteArray &stored)
{
    const QJsonObject state = QJsonDocument::fromJson(stored).object();
    m_wishes.clear();
    const QJsonObject widths = state.value(QStringLiteral("widths")).toObject();
    for (auto width = widths.begin(); width != widths.end(); ++width)
        m_wishes[width.key()].width = qBound(kNarrowest / 2, width->toInt(), 4'000);
    for (const QJsonValue &name : state.value(QStringLiteral("hidden")).toArray())
        m_wishes[name.toString()].isHidden = true;
    m_order.clear();
    for (const QJsonValue &name : state.value(QStringLiteral("order")).toArray())
        m_order.append(name.toString());
    m_sort.clear();
    const auto addSort = [this](const QString &name, bool isDescending) {
        if (!name.isEmpty())
            m_sort.append({name, isDescending ? Qt::DescendingOrder : Qt::AscendingOrder});
    };
    addSort(state.value(QStringLiteral("sort")).toString(), state.value(QStringLiteral("descending")).toBool());
    for (const QJsonValue &key : state.value(QStringLiteral("further")).toArray())
        addSort(key.toObject().value(QStringLiteral("name")).toString(), key.toObject().value(QStringLiteral("descending")).toBool());
    const int sortedBefore = m_header->sortIndicatorSection();
    m_applied.clear();
    apply();
    setFrozen(state.value(QStringLiteral("frozen")).toInt());
    const QList<std::pair<int, Qt::SortOrder>> keys = sortKeys();
    if (keys.size() > 1)
        Q_EMIT severalSorted(keys);
    else if (m_header->model() && (!keys.isEmpty() || sortedBefore >= 0))
        m_header->model()->sort(keys.isEmpty() ? -1 : keys.first().first, keys.isEmpty() ? Qt::AscendingOrder : keys.first().second);
}

QList<GridColumn> GridColumns::columns() const
{
    QList<GridColumn> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int section = m_header->logicalIndex(place);
        columns.append({nameOf(section), !m_header->isSectionHidden(section)});
    }
    return columns;
}

void GridColumns::setColumns(const QList<GridColumn> &columns)
{
    const bool isOneShown = std::any_of(columns.begin(), columns.end(), [](const GridColumn &column) { return column.isShown; });
    m_order.clear();
    for (const GridColumn &column : columns) {
        m_order.append(column.name);
        // One column stays, or there would be no header left to ask for the others.
        m_wishes[column.name].isHidden = !column.isShown && (isOneShown || m_order.size() > 1);
    }
    m_applied.clear();
    apply();
    Q_EMIT frozenChanged(m_frozen);
}

void GridColumns::setFrozen(int count)
{
    m_frozen = qBound(0, count, qMax(0, m_header->count() - 1));
    Q_EMIT frozenChanged(m_frozen);
}

void GridColumns::sortFurther(int section)
{
    const QString name = nameOf(section);
    const auto found = std::find_if(m_sort.begin(), m_sort.end(), [&](const Sorted &key) { return key.name == name; });
    if (found == m_sort.end())
        m_sort.append({name, Qt::AscendingOrder});
    else if (found->order == Qt::AscendingOrder)
        found->order = Qt::DescendingOrder;
    else
        m_sort.erase(found);
    showSort();
    Q_EMIT severalSorted(sortKeys());
}

QList<std::pair<int, Qt::SortOrder>> GridColumns::sortKeys() const
{
    QList<std::pair<int, Qt::SortOrder>> keys;
    for (const Sorted &key : m_sort) {
        if (const int section = sectionOf(key.name); section >= 0)
            keys.append({section, key.order});
    }
    return keys;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Joins counts with the list that shows them.
#include "app/cairn/pages/facetpanel.h"

#include "models/labels/labelschema.h"
#include "widgets/common/facetlist.h"

#include <QVBoxLayout>

namespace cairn {

FacetPanel::FacetPanel(Project &project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_counts(new FacetCounts(project, this))
    , m_list(new FacetList(this))
    , m_facetCount(m_counts->facets().size())
{
    m_list->setEmptyText(tr("What the images differ in will stand here."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_counts, &FacetCounts::counted, this, &FacetPanel::showCounts);
    connect(m_list, &FacetList::toggled, this, [this](const QString &facet, const QVariant &value) {
        m_filter.toggle(facet, value);
        Q_EMIT filterChosen(m_filter);
    });
    connect(m_list, &FacetList::cleared, this, [this](const QString &facet) {
        m_filter = m_filter.without(facet);
        Q_EMIT filterChosen(m_filter);
    });
}

void FacetPanel::setFilter(const FacetFilter &filter)
{
    m_filter = filter;
    m_counts->setFilter(filter);
}

void FacetPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_counts->setActive(true);
}

void FacetPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_counts->setActive(false);
}

void FacetPanel::showCounts()
{
    QHash<QString, QColor> colors;
    for (const LabelClass &each : LabelSchema::classes(m_project.reader()).value_or(QList<LabelClass>()))
        colors.insert(each.name, each.color);
    // What is asked for first stands open.
    const QStringList open {QStringLiteral("class"), QStringLiteral("status"), QStringLiteral("split")};
    QList<FacetGroup> groups;
    for (const FacetCount &count : m_counts->counts()) {
        FacetGroup group {count.facet.key, facetTitle(count.facet), {}, !open.contains(count.facet.key) && m_filter.values(count.facet.key).isEmpty()};
        for (const FacetValue &value : count.values)
            group.lines.append({value.value, facetValueText(count.facet, value.value), value.count, value.isChosen,
                count.facet.key == QLatin1String("class") ? colors.value(value.value.toString()) : QColor()});
        groups.append(group);
    }
    m_list->setGroups(groups);
    if (m_counts->facets().size() == m_facetCount)
        return;
    m_facetCount = m_counts->facets().size();
    Q_EMIT facetsChanged();
}

} // namespace cairn

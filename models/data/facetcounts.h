// SPDX-License-Identifier: GPL-3.0-or-later
// The facets of a project's items with their counts, which follow the filter and the project.
#pragma once

#include "models/data/facetfacts.h"
#include "models/project/project.h"

namespace cairn {

class FacetCounts : public QObject
{
    Q_OBJECT
public:
    /** Reads nothing before it is asked to. */
    explicit FacetCounts(Project &project, QObject *parent = nullptr);

    /** While false nothing is read; what changed meanwhile is read when it is true again. */
    void setActive(bool isActive);
    /** Counts in a task; a newer filter takes the place of an older one. */
    void setFilter(const FacetFilter &filter);

    /** What filters are written and read with: the standing ones, and those of the attributes once they were read. */
    [[nodiscard]] QList<Facet> facets() const { return m_facts ? m_facts->facets() : itemFacets(); }
    [[nodiscard]] QList<FacetCount> counts() const { return m_counts; }

Q_SIGNALS:
    void counted();

private:
    struct Answer {
        std::shared_ptr<const FacetFacts> facts;
        QList<FacetCount> counts;
    };
    void touch(FacetFacts::Part part);
    void onLabelsChanged(const cairn::LabelChanges &changes);
    void start();
    void take(Result<Answer> answer);

    Project &m_project;
    FacetFilter m_filter;
    std::shared_ptr<const FacetFacts> m_facts;
    QList<FacetCount> m_counts;
    QSet<FacetFacts::Part> m_changed {FacetFacts::Part::Everything};
    QSet<FacetFacts::Part> m_reading; ///< of the task under way
    bool m_active = false;
    bool m_waiting = true; ///< something is to be counted when it is active
    QTimer m_soon; ///< many gestures in a row are counted once
    LatestTask m_task;
};

} // namespace cairn

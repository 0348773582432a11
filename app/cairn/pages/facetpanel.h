// SPDX-License-Identifier: GPL-3.0-or-later
// The facets of the images beside the gallery, in the person's language.
#pragma once

#include "models/data/facetcounts.h"

#include <QWidget>

namespace cairn {

class FacetList;

class FacetPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPanel(Project &project, QWidget *parent = nullptr);

    /** Counted only while it is shown. */
    void setFilter(const FacetFilter &filter);
    /** What filters are written and read with. */
    [[nodiscard]] QList<Facet> facets() const { return m_counts->facets(); }
    [[nodiscard]] FacetCounts &counts() const { return *m_counts; }
    [[nodiscard]] FacetList &list() const { return *m_list; }

Q_SIGNALS:
    void filterChosen(const cairn::FacetFilter &filter);
    /** The attributes are known now: expressions may read differently. */
    void facetsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void showCounts();

    Project &m_project;
    FacetCounts *m_counts;
    FacetList *m_list;
    FacetFilter m_filter;
    qsizetype m_facetCount = 0;
};

/** A facet's title and a value's words: "Status", "To do". */
[[nodiscard]] QString facetTitle(const Facet &facet);
[[nodiscard]] QString facetValueText(const Facet &facet, const QVariant &value);

} // namespace cairn

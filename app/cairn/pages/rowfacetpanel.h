// SPDX-License-Identifier: GPL-3.0-or-later
// The facets of a table's rows beside the grid, in the person's language.
#pragma once

#include "models/data/rowfacetcounts.h"

#include <QWidget>

class QLabel;

namespace cairn {

class FacetList;

class RowFacetPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RowFacetPanel(Project &project, QWidget *parent = nullptr);

    /** Label columns with their choices and colours in key order. */
    void setTable(const TableInfo &table, const QHash<QString, QColor> &colors);
    /** What holds in the grid: read into ticks and spans as far as it can be. Counted only while the panel is shown. */
    void setFilter(const QString &expression);
    [[nodiscard]] QString searchQuery() const;
    /** Takes the place of what was searched for; empty: nothing. */
    void setSearchQuery(const QString &query);

    /** Which sections a person folded and unfolded. */
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    [[nodiscard]] RowFacetCounts &counts() const { return *m_counts; }
    [[nodiscard]] FacetList &list() const { return *m_list; }

Q_SIGNALS:
    void filterChosen(const QString &expression);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void choose(const FacetFilter &filter);
    void chooseSpan(const QString &key, const QString &from, const QString &to);
    void toggle(const QString &key, const QVariant &value, bool excludes);
    void showCounts();
    void showHand();
    [[nodiscard]] QStringList openKeys() const;

    RowFacetCounts *m_counts;
    QLabel *m_hand; ///< what of the filter was written by hand
    FacetList *m_list;
    qint64 m_tableId = 0;
    QString m_expression;
    FacetFilter m_filter;
    QHash<QString, QColor> m_colors; ///< "COLUMN\nCHOICE"
    QStringList m_first; ///< sections that stand open until a person folds them
};

/** A section's title and a value's words. */
[[nodiscard]] QString rowFacetTitle(const RowFacet &facet);
[[nodiscard]] QString rowFacetValueText(const RowFacet &facet, const QVariant &value);

} // namespace cairn

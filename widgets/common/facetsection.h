// SPDX-License-Identifier: GPL-3.0-or-later
// One section of a facet list: its title, its values, and a button for those that had no room.
#pragma once

#include "widgets/common/facetlist.h"

class QLabel;

class QPushButton;

namespace cairn {

class FacetTick;
class IconButton;
class SearchField;
class SectionHeader;
class SpanView;

class FacetSection : public QWidget
{
    Q_OBJECT
public:
    FacetSection(const FacetGroup &group, bool folded, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_group.key; }
    void setGroup(const FacetGroup &group);
    [[nodiscard]] bool isFolded() const;

Q_SIGNALS:
    void toggled(const QVariant &value);
    void excludeToggled(const QVariant &value);
    void spanChosen(const QString &from, const QString &to);
    void cleared();
    void foldToggled(bool folded);

private:
    void makeBody();
    void showLines();
    void showTicks(const QList<FacetLine> &lines);
    void showExtras(qsizetype fitting);
    [[nodiscard]] QList<FacetLine> fittingLines() const;

    FacetGroup m_group;
    bool m_showsAll = false;
    SectionHeader *m_header;
    IconButton *m_clear;
    QWidget *m_body;
    QVBoxLayout *m_lines;
    QList<FacetTick *> m_ticks;
    QPushButton *m_more;
    SearchField *m_search = nullptr; ///< made when there is something to look for
    SpanView *m_span = nullptr; ///< made when there is one
    QLabel *m_note;
};

} // namespace cairn

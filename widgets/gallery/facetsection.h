// SPDX-License-Identifier: GPL-3.0-or-later
// One section of a facet list: its title, its values, and a button for those that had no room.
#pragma once

#include "widgets/gallery/facetlist.h"

class QPushButton;

namespace cairn {

class FacetTick;
class IconButton;
class SectionHeader;

class FacetSection : public QWidget
{
    Q_OBJECT
public:
    FacetSection(const FacetGroup &group, bool folded, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const { return m_group.key; }
    void setGroup(const FacetGroup &group);

Q_SIGNALS:
    void toggled(const QVariant &value);
    void cleared();
    void foldToggled(bool folded);

private:
    void showLines();

    FacetGroup m_group;
    bool m_showsAll = false;
    SectionHeader *m_header;
    IconButton *m_clear;
    QWidget *m_body;
    QVBoxLayout *m_lines;
    QList<FacetTick *> m_ticks;
    QPushButton *m_more;
};

} // namespace cairn

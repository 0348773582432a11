// SPDX-License-Identifier: GPL-3.0-or-later
// Sections below each other in a scroll area.
#include "widgets/common/facetlist.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"
#include "widgets/common/facetsection.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cairn {

FacetList::FacetList(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
    , m_empty(new QLabel(m_content))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Narrow down"));
    m_layout->setContentsMargins(kSpace8, 0, kSpace4, kSpace12);
    m_layout->setSpacing(kSpace8);
    m_empty->setWordWrap(true);
    m_empty->hide();
    setTextTone(m_empty, TextTone::Muted);
    m_layout->addWidget(m_empty);
    m_layout->addStretch();
    setWidget(m_content);
    setSurface(m_content, Surface::Panel);
    setSurface(viewport(), Surface::Panel);
}

void FacetList::setEmptyText(const QString &text) { m_empty->setText(text); }

void FacetList::setFolding(const QStringList &folded, const QStringList &unfolded)
{
    m_folded = folded;
    m_unfolded = unfolded;
}

void FacetList::resizeEvent(QResizeEvent *event)
{
    // A long title may be cut, but never push the counts out of sight.
    m_content->setFixedWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
}

bool FacetList::isFolded(const FacetGroup &group) const
{
    return m_folded.contains(group.key) || (group.startsFolded && !m_unfolded.contains(group.key));
}

QStringList FacetList::openGroups() const
{
    QStringList open;
    for (const FacetSection *section : m_sections) {
        if (!section->isFolded())
            open.append(section->key());
    }
    return open;
}

void FacetList::setGroups(const QList<FacetGroup> &groups)
{
    m_empty->setVisible(groups.isEmpty());
    QStringList keys, shown;
    for (const FacetGroup &group : groups)
        keys.append(group.key);
    for (const FacetSection *section : std::as_const(m_sections))
        shown.append(section->key());
    for (qsizetype index = m_sections.size() - 1; index >= 0; --index) {
        if (keys.contains(shown[index]))
            continue;
        // One of them may be in its own click.
        m_sections[index]->hide();
        m_sections[index]->deleteLater();
        m_sections.removeAt(index);
        shown.removeAt(index);
    }
    for (qsizetype index = 0; index < groups.size(); ++index) {
        if (m_sections.value(index) && m_sections[index]->key() == groups[index].key) {
            m_sections[index]->setGroup(groups[index]);
            continue;
        }
        auto *section = new FacetSection(groups[index], isFolded(groups[index]), m_content);
        connect(section, &FacetSection::toggled, this, [this, section](const QVariant &value) { Q_EMIT toggled(section->key(), value); });
        connect(section, &FacetSection::excludeToggled, this, [this, section](const QVariant &value) { Q_EMIT excludeToggled(section->key(), value); });
        connect(section, &FacetSection::spanChosen, this,
            [this, section](const QString &from, const QString &to) { Q_EMIT spanChosen(section->key(), from, to); });
        connect(section, &FacetSection::cleared, this, [this, section] { Q_EMIT cleared(section->key()); });
        connect(section, &FacetSection::foldToggled, this, [this, section](bool folded) {
            (folded ? m_unfolded : m_folded).removeAll(section->key());
            (folded ? m_folded : m_unfolded).append(section->key());
            Q_EMIT foldingChanged();
        });
        m_sections.insert(index, section);
        m_layout->insertWidget(int(index) + 1, section); // below the sentence for none
    }
}

} // namespace cairn

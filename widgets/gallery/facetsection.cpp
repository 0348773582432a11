// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the first lines and what is ticked; all of them when asked.
#include "widgets/gallery/facetsection.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/sectionheader.h"
#include "widgets/common/theme.h"
#include "widgets/gallery/facettick.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr qsizetype kFirstLines = 8;
constexpr qsizetype kMostLines = 200; // beyond, the expression is the better way

} // namespace

FacetSection::FacetSection(const FacetGroup &group, bool folded, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_header(new SectionHeader(group.title, this))
    , m_clear(new IconButton(QStringLiteral("close"), {}, this))
    , m_body(new QWidget(this))
    , m_lines(new QVBoxLayout(m_body))
    , m_more(new QPushButton(m_body))
{
    m_header->setFoldable(m_body);
    m_header->setFolded(folded);
    m_clear->setIconSize({14, 14});
    m_clear->setFixedSize(22, 22);
    m_header->addTrailing(m_clear);
    setButtonKind(m_more, ButtonKind::Quiet);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    m_lines->addWidget(m_more, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_body);
    connect(m_header, &SectionHeader::foldToggled, this, &FacetSection::foldToggled);
    connect(m_clear, &IconButton::clicked, this, &FacetSection::cleared);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showLines();
    });
    showLines();
}

void FacetSection::setGroup(const FacetGroup &group)
{
    if (group == m_group)
        return;
    m_group = group;
    showLines();
}

void FacetSection::showLines()
{
    QList<FacetLine> lines;
    qsizetype ticked = 0;
    for (qsizetype index = 0; index < m_group.lines.size(); ++index) {
        ticked += m_group.lines[index].isTicked;
        if (index < (m_showsAll ? kMostLines : kFirstLines) || m_group.lines[index].isTicked)
            lines.append(m_group.lines[index]);
    }
    while (m_ticks.size() > lines.size()) {
        FacetTick *gone = m_ticks.takeLast();
        gone->hide();
        gone->deleteLater();
    }
    while (m_ticks.size() < lines.size()) {
        auto *tick = new FacetTick(m_body);
        connect(tick, &FacetTick::clicked, this, [this, tick] { Q_EMIT toggled(tick->line().value); });
        m_lines->insertWidget(int(m_ticks.size()), tick);
        m_ticks.append(tick);
    }
    for (qsizetype index = 0; index < lines.size(); ++index)
        m_ticks[index]->setLine(lines[index]);
    m_header->setTitle(m_group.title);
    m_header->setCount(ticked > 0 ? QLocale().toString(ticked) : QString());
    m_clear->setWhat(tr("Tick nothing of: %1").arg(m_group.title));
    m_clear->setVisible(ticked > 0);
    m_more->setVisible(m_group.lines.size() > kFirstLines);
    m_more->setText(m_showsAll ? tr("Show fewer") : tr("Show all %1").arg(QLocale().toString(m_group.lines.size())));
}

} // namespace cairn

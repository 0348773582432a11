// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out a section's title, count and buttons, and folds what it heads.
#include "widgets/common/sectionheader.h"

#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>

namespace cairn {

SectionHeader::SectionHeader(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new QLabel(title, this))
    , m_count(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpace8);
    setTextStep(m_title, TextStep::Body, TextWeight::Strong);
    setTextTone(m_count, TextTone::Muted);
    m_count->hide();
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_count);
    m_layout->addStretch(1);
    setFixedHeight(std::max(kRowHeight, fontMetrics().height() + kSpace8));
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    if (m_foldButton) showFold();
}

void SectionHeader::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void SectionHeader::addTrailing(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void SectionHeader::setFoldable(QWidget *content)
{
    m_content = content;
    if (!m_foldButton) {
        m_foldButton = new IconButton(QStringLiteral("chevron-down"), QString(), this);
        m_foldButton->setIconSize({ 14, 14 });
        m_foldButton->setFixedSize(22, 22);
        m_layout->insertWidget(0, m_foldButton);
        m_layout->setSpacing(kSpace4);
        connect(m_foldButton, &QToolButton::clicked, this, [this] {
            setFolded(!m_folded);
            emit foldToggled(m_folded);
        });
    }
    showFold();
}

void SectionHeader::setFolded(bool folded)
{
    m_folded = folded;
    if (m_foldButton) showFold();
}

void SectionHeader::showFold()
{
    m_foldButton->setIconName(m_folded ? QStringLiteral("next") : QStringLiteral("chevron-down"));
    m_foldButton->setWhat(m_folded ? tr("Show %1").arg(m_title->text()) : tr("Hide %1").arg(m_title->text()));
    if (m_content) m_content->setVisible(!m_folded);
}

} // namespace cairn

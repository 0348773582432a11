// SPDX-License-Identifier: GPL-3.0-or-later
// Centres an icon on a tinted disc, a title, a sentence and the buttons.
#include "widgets/common/emptystate.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconlabel.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {

namespace {
constexpr int kDisc = 72;
constexpr int kPicture = 32;
// Longer lines are hard to read.
constexpr int kTextWidth = 440;

/** A wrapped label keeps its height for its width only in a row of its own; alignment alone would push it to the left. */
QHBoxLayout *centred(QWidget *label)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(label, 100);
    row->addStretch(1);
    return row;
}

} // namespace

EmptyState::EmptyState(
    const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(iconName, kPicture, this))
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(sentence, this))
    , m_buttons(new QHBoxLayout)
{
    m_icon->setRole(IconRole::Accent);
    m_icon->setFixedSize(kDisc, kDisc);
    setTextStep(m_title, TextStep::Title, TextWeight::Strong);
    setTextTone(m_sentence, TextTone::Muted);
    for (QLabel *label : { m_title, m_sentence }) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(kTextWidth);
    }
    m_buttons->setSpacing(kSpace8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpace24, kSpace24, kSpace24, kSpace24);
    column->setSpacing(0);
    column->addStretch(4);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addSpacing(kSpace16);
    column->addLayout(centred(m_title));
    column->addSpacing(kSpace8);
    column->addLayout(centred(m_sentence));
    column->addSpacing(kSpace24);
    column->addLayout(m_buttons);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);
    // A little above the middle looks like the middle.
    column->addStretch(5);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setContent(const QString &iconName, const QString &title, const QString &sentence)
{
    m_icon->setIconName(iconName);
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::addAction(const QString &id, const QString &text, const QString &iconName)
{
    const bool isFirst = m_buttons->count() == 2;
    auto *button = new QPushButton(text, this);
    if (isFirst) setButtonKind(button, ButtonKind::Primary);
    if (!iconName.isEmpty()) button->setIcon(icon(iconName, isFirst ? IconRole::OnAccent : IconRole::Normal));
    connect(button, &QPushButton::clicked, this, [this, id] { emit actionTriggered(id); });
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    button->show();
}

void EmptyState::clearActions()
{
    for (int i = m_buttons->count() - 2; i > 0; --i) {
        QLayoutItem *item = m_buttons->takeAt(i);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, m_icon->geometry(), kDisc / 2.0, Theme::of(palette()).infoFill);
}

} // namespace cairn

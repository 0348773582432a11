// SPDX-License-Identifier: GPL-3.0-or-later
// Breadcrumb, search button, undo and redo in one row.
#include "app/cairn/headerbar.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace cairn {
namespace {

constexpr int kHeaderHeight = 48;

QPushButton *crumb(QWidget *parent)
{
    auto *button = new QPushButton(parent);
    setButtonKind(button, ButtonKind::Quiet);
    button->setFocusPolicy(Qt::TabFocus);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QToolButton *toolButton(const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setIconSize({kToolIconSize, kToolIconSize});
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_project(crumb(this))
    , m_page(crumb(this))
    , m_place(new QLabel(this))
    , m_firstArrow(new QLabel(QStringLiteral("›"), this))
    , m_secondArrow(new QLabel(QStringLiteral("›"), this))
    , m_find(new QPushButton(icon(QStringLiteral("search"), IconRole::Muted), tr("Find anything"), this))
    , m_undo(toolButton(QStringLiteral("undo"), this))
    , m_redo(toolButton(QStringLiteral("redo"), this))
{
    setSurface(this, Surface::Window);
    setFixedHeight(kHeaderHeight);
    m_layout->setContentsMargins(kSpace12, 0, kSpace12, 0);
    m_layout->setSpacing(kSpace4);
    for (QWidget *part : {static_cast<QWidget *>(m_project), static_cast<QWidget *>(m_firstArrow), static_cast<QWidget *>(m_page),
             static_cast<QWidget *>(m_secondArrow), static_cast<QWidget *>(m_place)})
        m_layout->addWidget(part);
    m_layout->addStretch();
    m_find->setText(tr("Find anything") + QStringLiteral("   ") + QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    m_find->setToolTip(tr("Find images, runs, commands and settings"));
    m_find->setFocusPolicy(Qt::TabFocus);
    m_layout->addWidget(m_find);
    m_layout->addSpacing(kSpace8);
    m_layout->addWidget(m_undo);
    m_layout->addWidget(m_redo);
    m_place->setContentsMargins(kSpace12, 0, 0, 0); // as far from its arrow as the words of the buttons are
    m_project->setToolTip(tr("The project's pages"));
    connect(m_project, &QPushButton::clicked, this, &HeaderBar::projectClicked);
    connect(m_page, &QPushButton::clicked, this, &HeaderBar::pageClicked);
    connect(m_find, &QPushButton::clicked, this, &HeaderBar::findRequested);
}

void HeaderBar::setPath(const QString &project, const QString &page, const QString &place)
{
    QFont strong = font();
    strong.setBold(true);
    m_project->setFont(strong);
    m_project->setText(project);
    m_page->setText(page);
    m_page->setVisible(!page.isEmpty());
    m_firstArrow->setVisible(!page.isEmpty());
    // A long path would push the header apart; its end tells more than its start.
    m_place->setText(fontMetrics().elidedText(place, Qt::ElideLeft, 360));
    m_place->setToolTip(place);
    m_place->setVisible(!place.isEmpty());
    m_secondArrow->setVisible(!place.isEmpty());
}

void HeaderBar::setUndoActions(QAction *undo, QAction *redo)
{
    m_undo->setDefaultAction(undo);
    m_redo->setDefaultAction(redo);
}

void HeaderBar::setMenuButton(QWidget *button)
{
    button->setParent(this);
    m_layout->addWidget(button);
}

} // namespace cairn

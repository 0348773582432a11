// SPDX-License-Identifier: GPL-3.0-or-later
// A table of gestures with the few things one can do with them.
#include "app/cairn/historypanel.h"

#include "models/labels/historymodel.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kPanelWidth = 420;

/** What is undone is struck out, and the last gesture that holds is bold: undo begins there. */
class GestureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QString state = index.data(HistoryModel::StateRole).toString();
        const bool isGone = state == QLatin1String("undone") || state == QLatin1String("abandoned");
        option->font.setStrikeOut(isGone && index.column() == HistoryModel::WhatColumn);
        option->font.setBold(index.data(HistoryModel::CurrentRole).toBool());
        if (isGone)
            option->palette.setColor(QPalette::Text, Theme::of(option->palette).mutedText);
    }
};

} // namespace

HistoryPanel::HistoryPanel(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new HistoryModel(session.project(), this))
    , m_view(new QTableView(this))
{
    m_model->setShown(false);
    setSurface(this, Surface::Panel);
    setFixedWidth(kPanelWidth);
    auto *title = new QLabel(tr("History"), this);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the history (Ctrl+H)"));
    close->setAccessibleName(tr("Close the history"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kSpace12, kSpace8, kSpace8, kSpace8);
    head->addWidget(title, 1);
    head->addWidget(close);
    auto *hint = new QLabel(tr("Double-click a line to go back or forth to it. Nothing is lost either way."), this);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    hint->setContentsMargins(kSpace12, 0, kSpace12, kSpace8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(hint);
    layout->addWidget(m_view, 1);

    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    setSurface(m_view->viewport(), Surface::Panel);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(kRowHeight);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->horizontalHeader()->setSectionResizeMode(HistoryModel::WhatColumn, QHeaderView::Stretch);
    m_view->setItemDelegate(new GestureDelegate(m_view));
    // As wide as a date in this language is.
    const QString longDate = QLocale().toString(QDateTime({2026, 12, 28}, {22, 58}), QLocale::ShortFormat);
    m_view->setColumnWidth(HistoryModel::WhenColumn, fontMetrics().horizontalAdvance(longDate) + 2 * kSpace12);
    m_view->setColumnWidth(HistoryModel::ItemColumn, 104);
    m_view->setColumnHidden(HistoryModel::WhoColumn, true);
    m_view->setColumnHidden(HistoryModel::StateColumn, true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Gestures, the newest first"));
    connect(close, &QToolButton::clicked, this, &HistoryPanel::closeRequested);
    connect(m_view, &QTableView::activated, this, &HistoryPanel::jump);
    connect(m_view, &QTableView::customContextMenuRequested, this, &HistoryPanel::openMenu);
}

void HistoryPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setShown(true);
}

void HistoryPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setShown(false);
}

GestureRecord HistoryPanel::current() const
{
    const QModelIndex index = m_view->currentIndex();
    GestureRecord record;
    record.id = index.data(HistoryModel::GestureIdRole).toLongLong();
    record.itemId = index.data(HistoryModel::ItemIdRole).toLongLong();
    record.state = index.data(HistoryModel::StateRole).toString();
    return record;
}

void HistoryPanel::jump()
{
    const GestureRecord gesture = current();
    const Result<Journal *> journal = m_session.project().journal();
    if (gesture.id == 0 || !m_session.succeeded(journal))
        return;
    if (gesture.state != QLatin1String("done") && gesture.state != QLatin1String("undone"))
        return m_session.report({tr("This change was replaced by a later one, so there is no way back to it."), {}});
    m_session.tasks().run<int>(
        tr("Going through the history"), this,
        [journal = *journal, id = gesture.id](TaskControl &control) { return journal->jumpTo(id, control); },
        [this](const Result<int> &steps) { m_session.succeeded(steps); });
}

void HistoryPanel::goToItem()
{
    if (const qint64 itemId = current().itemId)
        m_session.go({QStringLiteral("images"), itemId, 0, 0, {}});
}

void HistoryPanel::revert()
{
    const Result<Journal *> journal = m_session.project().journal();
    if (!m_session.succeeded(journal))
        return;
    const auto done = [this](const Result<QString> &reverted) { m_session.succeeded(reverted); };
    const qint64 id = current().id;
    if (Journal::isRevertLong(m_session.project().reader(), id).value_or(false))
        m_session.tasks().run<QString>(tr("Take back only this"), this, [journal = *journal, id](TaskControl &) { return journal->revert(id); }, done);
    else
        done((*journal)->revert(id));
}

void HistoryPanel::openMenu(const QPoint &at)
{
    const GestureRecord gesture = current();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("clock")), tr("Go to this point"), this, &HistoryPanel::jump);
    menu->addAction(icon(QStringLiteral("undo")), tr("Take back only this"), this, &HistoryPanel::revert)
        ->setEnabled(gesture.state == QLatin1String("done"));
    menu->addAction(icon(QStringLiteral("images")), tr("Show the image"), this, &HistoryPanel::goToItem)->setEnabled(gesture.itemId != 0);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// A line, a list under it, and the keys that lead from one to the other.
#include "widgets/common/commandpalette.h"

#include "widgets/common/commanddelegate.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace cairn {

namespace {
constexpr int kWidth = 600;
constexpr int kMostRows = 10;
constexpr int kPageRows = 8;
constexpr int kFromTop = 56;
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : PopupPanel(window)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing is named like this."), this))
    , m_model(new CommandModel(this))
{
    m_line->setFrame(false);
    m_line->setPlaceholderText(tr("Find items, runs, commands and settings"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->addAction(icon(QStringLiteral("search"), IconRole::Muted), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);

    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Light);
    m_list->setAccessibleName(tr("Matches"));
    setTextTone(m_nothing, TextTone::Muted);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMinimumHeight(2 * kRowHeight);

    auto *separator = new QFrame(this);
    separator->setFrameShape(QFrame::HLine);
    separator->setFixedHeight(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(separator);
    column->addSpacing(6);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    column->addSpacing(6);

    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setPattern(text);
        selectFirst();
        fit();
        emit queryChanged(text);
    });
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
}

void CommandPalette::setEntries(const QList<cairn::CommandEntry> &entries)
{
    const QString before = currentId();
    m_model->setEntries(entries);
    selectFirst();
    // New matches that arrive while one moves down the list do not take the place away.
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!before.isEmpty() && m_model->idAt(m_model->index(row)) == before)
            m_list->setCurrentIndex(m_model->index(row));
    }
    if (isOpen()) fit();
}

void CommandPalette::openPalette()
{
    m_line->clear();
    m_model->setPattern(QString());
    selectFirst();
    fit();
    m_line->setFocus(Qt::PopupFocusReason);
}

QString CommandPalette::currentId() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->idAt(index) : QString();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return PopupPanel::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(kPageRows);
        return true;
    case Qt::Key_PageUp:
        move(-kPageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        closePanel();
        return true;
    default:
        return PopupPanel::eventFilter(watched, event);
    }
}

void CommandPalette::choose(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled)) return;
    const QString id = m_model->idAt(index);
    closePanel();
    emit triggered(id);
}

void CommandPalette::move(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0) return;
    const int now = m_list->currentIndex().row();
    // One step beyond an end comes round; a page stops there.
    int next = std::abs(rows) == 1 ? (now + rows + count) % count : std::clamp(now + rows, 0, count - 1);
    const int direction = rows < 0 ? -1 : 1;
    for (int tried = 0; tried < count; ++tried) {
        const QModelIndex index = m_model->index(next);
        if (index.flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentIndex(index);
            m_list->scrollTo(index);
            return;
        }
        next = (next + direction + count) % count;
    }
}

void CommandPalette::selectFirst()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row);
        if (!index.flags().testFlag(Qt::ItemIsEnabled)) continue;
        m_list->setCurrentIndex(index);
        m_list->scrollToTop();
        return;
    }
}

void CommandPalette::fit()
{
    const int count = m_model->rowCount();
    m_list->setVisible(count > 0);
    m_nothing->setVisible(count == 0);
    const int rowHeight = count > 0 ? m_list->sizeHintForRow(0) : 0;
    const int listHeight = count > 0 ? std::min(count, kMostRows) * rowHeight : m_nothing->minimumHeight();
    const int lineHeight = std::max(44, m_line->fontMetrics().height() + 2 * kSpace12);
    m_line->setFixedHeight(lineHeight);
    const int height = lineHeight + 1 + 6 + listHeight + 6 + 2;
    const int width = std::min(kWidth, parentWidget()->width() - 2 * kSpace24);
    openIn(QRect((parentWidget()->width() - width) / 2, kFromTop, width, height));
}

} // namespace cairn

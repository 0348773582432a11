// SPDX-License-Identifier: GPL-3.0-or-later
// The list above, the writing below. Ctrl+Enter says it, as in other programs in which people write to each other.
#include "app/cairn/pages/commentpanel.h"

#include "app/cairn/pages/commentpaneldelegate.h"
#include "models/labels/commentmodel.h"
#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

QLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    setTextTone(label, TextTone::Muted);
    return label;
}

} // namespace

CommentPanel::CommentPanel(CommentModel &comments, QWidget *parent)
    : QWidget(parent)
    , m_comments(comments)
    , m_view(new QListView(this))
    , m_none(note(tr("Nobody has said anything about this image."), this))
    , m_place(note({}, this))
    , m_dropPlace(new IconButton(QStringLiteral("close"), tr("About the whole image instead"), this))
    , m_text(new QPlainTextEdit(this))
    , m_add(new QPushButton(tr("Comment"), this))
    , m_sendBack(new QPushButton(tr("Send back"), this))
{
    m_view->setModel(&comments);
    m_view->setItemDelegate(new CommentDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAccessibleName(tr("Comments"));
    setSurface(m_view->viewport(), Surface::Panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace12, kSpace12, kSpace12, kSpace4);
    layout->setSpacing(kSpace8);
    // With no comment the list is hidden, and what is left stands at the top.
    layout->addWidget(m_none, 0, Qt::AlignTop);
    layout->addWidget(m_view, 1);
    layout->addWidget(makeWriting(), 0, Qt::AlignTop);
    layout->addStretch();
    connect(m_view, &QListView::customContextMenuRequested, this, &CommentPanel::showMenu);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.data(CommentModel::HasPositionRole).toBool())
            Q_EMIT placeChosen(index.data(CommentModel::PositionRole).toPointF());
    });
    connect(&comments, &CommentModel::commentsChanged, this, &CommentPanel::showState);
    showState();
}

QWidget *CommentPanel::makeWriting()
{
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    auto *place = new QHBoxLayout;
    place->setSpacing(kSpace4);
    place->addWidget(m_place, 1);
    place->addWidget(m_dropPlace);
    m_text->setPlaceholderText(tr("What should be looked at, and why"));
    m_text->setAccessibleName(tr("New comment"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3 + 2 * kSpace8);
    m_text->installEventFilter(this);
    m_add->setToolTip(tr("Ctrl+Enter"));
    m_sendBack->setToolTip(tr("Back to whoever labelled it, with this comment"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addStretch(1);
    buttons->addWidget(m_sendBack);
    buttons->addWidget(m_add);
    layout->addLayout(place);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CommentPanel::showState);
    connect(m_dropPlace, &IconButton::clicked, this, [this] { setPosition({}); });
    connect(m_add, &QPushButton::clicked, this, [this] { say(&CommentPanel::addRequested); });
    connect(m_sendBack, &QPushButton::clicked, this, [this] { say(&CommentPanel::sendBackRequested); });
    return part;
}

void CommentPanel::setPosition(const std::optional<QPointF> &position)
{
    m_position = position;
    showState();
}

void CommentPanel::startWriting() { m_text->setFocus(Qt::ShortcutFocusReason); }

void CommentPanel::select(qint64 commentId)
{
    for (int row = 0; row < m_comments.rowCount(); ++row) {
        if (m_comments.comments().at(row).id == commentId)
            m_view->setCurrentIndex(m_comments.index(row));
    }
}

bool CommentPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride)) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && event->type() == QEvent::ShortcutOverride) {
            event->accept(); // Enter is "done and next" on the page, but a new line here
            return true;
        }
        if (isEnter && key->modifiers() & Qt::ControlModifier) {
            say(&CommentPanel::addRequested);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommentPanel::say(void (CommentPanel::*wish)(const QString &, const std::optional<QPointF> &))
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty() || m_comments.itemId() == 0)
        return;
    const std::optional<QPointF> position = m_position;
    m_text->clear();
    setPosition({});
    Q_EMIT (this->*wish)(text, position);
}

void CommentPanel::showState()
{
    const bool hasItem = m_comments.itemId() != 0;
    m_none->setVisible(m_comments.rowCount() == 0);
    m_view->setVisible(m_comments.rowCount() > 0);
    m_text->setEnabled(hasItem);
    const bool canSay = hasItem && !m_text->toPlainText().trimmed().isEmpty();
    m_add->setEnabled(canSay);
    m_sendBack->setEnabled(canSay);
    m_place->setVisible(m_position.has_value());
    m_dropPlace->setVisible(m_position.has_value());
    if (m_position)
        m_place->setText(tr("About the place %1, %2").arg(qRound(m_position->x())).arg(qRound(m_position->y())));
}

void CommentPanel::showMenu(const QPoint &at)
{
    const QModelIndex index = m_view->indexAt(at);
    if (!index.isValid())
        return;
    const qint64 id = index.data(CommentModel::CommentIdRole).toLongLong();
    const bool isResolved = index.data(CommentModel::ResolvedRole).toBool();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(QStringLiteral("check")), isResolved ? tr("Open again") : tr("Resolved"), this,
        [this, id, isResolved] { Q_EMIT resolveRequested(id, !isResolved); });
    menu->addAction(icon(QStringLiteral("delete")), tr("Delete"), this, [this, id] { Q_EMIT removeRequested(id); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Lays out sign, sentence, cures, details and close button, and tints the bar by its kind.
#include "widgets/common/messagebar.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/iconbutton.h"
#include "widgets/common/iconlabel.h"
#include "widgets/common/stylepaint.h"
#include "widgets/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace cairn {

namespace {

struct KindLook {
    QString iconName;
    IconRole role;
    QColor Theme::*fill;
    QColor Theme::*edge;
};

KindLook lookOf(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Success:
        return { QStringLiteral("done"), IconRole::Good, &Theme::goodFill, &Theme::good };
    case MessageKind::Warning:
        return { QStringLiteral("warning"), IconRole::Warning, &Theme::warningFill, &Theme::warning };
    case MessageKind::Error:
        return { QStringLiteral("error"), IconRole::Bad, &Theme::badFill, &Theme::bad };
    case MessageKind::Info:
        break;
    }
    return { QStringLiteral("info"), IconRole::Accent, &Theme::infoFill, &Theme::accent };
}

QString spokenKind(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Success:
        return MessageBar::tr("Done");
    case MessageKind::Warning:
        return MessageBar::tr("Warning");
    case MessageKind::Error:
        return MessageBar::tr("Error");
    case MessageKind::Info:
        break;
    }
    return MessageBar::tr("Note");
}

QLabel *selectableLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    return label;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(QString(), kToolIconSize, this))
    , m_text(selectableLabel(this))
    , m_details(selectableLabel(this))
    , m_buttonArea(new QWidget(this))
    , m_buttons(new QHBoxLayout(m_buttonArea))
    , m_more(new QPushButton(this))
    , m_close(new IconButton(QStringLiteral("close"), tr("Close this message"), this))
{
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(kSpace8);
    setButtonKind(m_more, ButtonKind::Quiet);
    m_details->setFont(withTabularFigures(font()));
    setTextTone(m_details, TextTone::Muted);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kSpace12, 6, kSpace8, 6);
    grid->setHorizontalSpacing(kSpace8);
    grid->setVerticalSpacing(kSpace4);
    // The icon and the buttons stand by the first line, however long the sentence is.
    m_icon->setFixedHeight(kRowHeight);
    m_text->setMinimumHeight(kRowHeight);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_buttonArea, 0, 2, Qt::AlignTop);
    grid->addWidget(m_more, 0, 3, Qt::AlignTop);
    grid->addWidget(m_close, 0, 4, Qt::AlignTop);
    grid->addWidget(m_details, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);

    connect(m_more, &QPushButton::clicked, this, [this] { setDetailsShown(!showsDetails()); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        emit closed();
    });
    hide();
}

void MessageBar::showMessage(const cairn::Message &message)
{
    m_message = message;
    const KindLook look = lookOf(message.kind);
    m_icon->setIconName(look.iconName);
    m_icon->setRole(look.role);
    m_text->setText(message.text);
    m_details->setText(message.details);
    m_more->setVisible(!message.details.isEmpty());
    m_close->setVisible(message.closable);
    setAccessibleName(
        tr("%1: %2", "kind of message: its sentence").arg(spokenKind(message.kind), message.text));
    buildActions();
    setDetailsShown(false);
    show();
    update();
}

void MessageBar::showError(const QString &sentence, const QString &details)
{
    showMessage({ MessageKind::Error, sentence, details, {}, true });
}

void MessageBar::clear()
{
    m_message = {};
    hide();
}

bool MessageBar::showsDetails() const
{
    return !m_details->isHidden();
}

void MessageBar::buildActions()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // A button may be the one whose click brought the new message: it must outlive its own signal.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const MessageAction &action : std::as_const(m_message.actions)) {
        auto *button = new QPushButton(action.text, m_buttonArea);
        button->setObjectName(action.id);
        connect(button, &QPushButton::clicked, this, [this, id = action.id] { emit actionTriggered(id); });
        m_buttons->addWidget(button);
        button->show();
    }
    m_buttonArea->setVisible(!m_message.actions.isEmpty());
}

void MessageBar::setDetailsShown(bool shown)
{
    m_details->setVisible(shown);
    m_more->setText(shown ? tr("Less") : tr("More"));
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    const KindLook look = lookOf(m_message.kind);
    QPainter painter(this);
    paintRounded(&painter, rect(), kRadius, theme.*look.fill);
}

} // namespace cairn

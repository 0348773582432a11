// SPDX-License-Identifier: GPL-3.0-or-later
// Keys are taken before shortcuts of the page, which have other meanings for some of them.
#include "widgets/tables/decisionview.h"

#include "widgets/common/cairnstyle.h"
#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"
#include "widgets/tables/labelkeylegend.h"
#include "widgets/tables/recordpane.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kWidest = 860;
constexpr int kButtonHeight = 40;

QPushButton *button(const QString &iconName, const QString &tip, ButtonKind kind, QWidget *parent)
{
    auto *made = new QPushButton(parent);
    if (kind != ButtonKind::Primary)
        made->setIcon(icon(iconName));
    setButtonKind(made, kind);
    made->setToolTip(tip);
    made->setMinimumHeight(kButtonHeight);
    made->setFocusPolicy(Qt::NoFocus);
    return made;
}

} // namespace

DecisionView::DecisionView(QWidget *parent)
    : QWidget(parent)
    , m_question(new QLabel(this))
    , m_record(new RecordPane(this))
    , m_legend(new LabelKeyLegend(this))
    , m_bar(new QProgressBar(this))
    , m_progress(new QLabel(this))
    , m_accept(button(QStringLiteral("check"), tr("It is so (A)"), ButtonKind::Primary, this))
    , m_reject(button(QStringLiteral("close"), tr("It is not so (X)"), ButtonKind::Plain, this))
    , m_skip(button(QStringLiteral("skip"), tr("Leave it without a label (Space)"), ButtonKind::Plain, this))
    , m_undo(button(QStringLiteral("undo"), tr("Back to the last one, which loses its label (Backspace)"), ButtonKind::Quiet, this))
{
    setSurface(this, Surface::WorkArea);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Decide row by row"));
    setTextStep(m_question, TextStep::Display);
    m_question->setWordWrap(true);
    m_question->setAlignment(Qt::AlignCenter);
    m_record->setLarge(true);
    m_record->setFocusPolicy(Qt::NoFocus);
    m_legend->setCanAdd(false);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(6);
    setTextTone(m_progress, TextTone::Muted);
    m_skip->setText(tr("Skip  Space"));
    m_undo->setText(tr("Undo  ⌫"));
    auto *leave = new QPushButton(tr("Back to the table"), this);
    leave->setToolTip(tr("Escape"));
    setButtonKind(leave, ButtonKind::Quiet);
    leave->setFocusPolicy(Qt::NoFocus);

    auto *head = new QHBoxLayout;
    head->addWidget(m_progress);
    head->addWidget(m_bar, 1);
    head->addWidget(leave);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace12);
    for (QPushButton *each : {m_undo, m_reject, m_skip, m_accept})
        buttons->addWidget(each, each == m_undo ? 0 : 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(kSpace16);
    column->addLayout(head);
    column->addWidget(m_question);
    column->addWidget(m_record, 1);
    column->addWidget(m_legend);
    column->addLayout(buttons);
    auto *middle = new QWidget(this);
    middle->setLayout(column);
    middle->setMaximumWidth(kWidest);
    column->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace16);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch(1);
    layout->addWidget(middle, 8);
    layout->addStretch(1);

    connect(m_accept, &QPushButton::clicked, this, &DecisionView::accepted);
    connect(m_reject, &QPushButton::clicked, this, &DecisionView::rejected);
    connect(m_skip, &QPushButton::clicked, this, &DecisionView::skipped);
    connect(m_undo, &QPushButton::clicked, this, &DecisionView::undoRequested);
    connect(leave, &QPushButton::clicked, this, &DecisionView::leaveRequested);
}

void DecisionView::setModel(QAbstractItemModel *model) { m_record->setModel(model); }

void DecisionView::setRow(int row) { m_record->setRow(row); }

void DecisionView::setQuestion(const QString &question, const QString &accepting, const QString &rejecting)
{
    m_question->setText(question);
    m_accept->setText(tr("%1  A").arg(accepting));
    m_reject->setText(tr("%1  X").arg(rejecting.isEmpty() ? tr("Something else") : rejecting));
    for (QPushButton *each : {m_accept, m_reject, m_skip})
        each->setEnabled(true);
}

void DecisionView::setProgress(qint64 done, qint64 total)
{
    const QLocale locale;
    m_bar->setRange(0, 1000);
    m_bar->setValue(total > 0 ? int(1000 * double(done) / double(total)) : 0);
    m_progress->setText(tr("%1 of %2").arg(locale.toString(done), locale.toString(total)));
}

void DecisionView::setFinished(const QString &sentence)
{
    m_question->setText(sentence);
    for (QPushButton *each : {m_accept, m_reject, m_skip})
        each->setEnabled(false);
}

bool DecisionView::isOurs(int key) const
{
    return key == Qt::Key_A || key == Qt::Key_X || key == Qt::Key_Space || key == Qt::Key_Backspace || key == Qt::Key_Escape
        || (key >= Qt::Key_1 && key <= Qt::Key_9);
}

bool DecisionView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && isOurs(key->key())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void DecisionView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    // A key held down by mistake must not decide a hundred rows.
    if (!isPlain || !isOurs(event->key()) || event->isAutoRepeat())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_A && m_accept->isEnabled())
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_X && m_reject->isEnabled())
        Q_EMIT rejected();
    else if (event->key() == Qt::Key_Space && m_skip->isEnabled())
        Q_EMIT skipped();
    else if (event->key() == Qt::Key_Backspace)
        Q_EMIT undoRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveRequested();
    else if (event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9 && m_accept->isEnabled())
        Q_EMIT labelKeyPressed(event->key() - Qt::Key_0);
}

} // namespace cairn

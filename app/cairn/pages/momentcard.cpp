// SPDX-License-Identifier: GPL-3.0-or-later
// A popup window: a click beside it or Escape closes it.
#include "app/cairn/pages/momentcard.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/theme.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kWidth = 460;

} // namespace

MomentCard::MomentCard(const QString &title, const QString &place, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_layout(new QVBoxLayout(this))
    , m_waiting(new QLabel(tr("Looking…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setSurface(this, Surface::Raised);
    setFixedWidth(kWidth);
    m_layout->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    m_layout->setSpacing(kSpace8);
    auto *heading = new QLabel(title, this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    setTextStep(heading, TextStep::Body, TextWeight::Strong);
    auto *where = new QLabel(place, this);
    where->setTextFormat(Qt::PlainText);
    setTextTone(where, TextTone::Muted);
    setTextTone(m_waiting, TextTone::Muted);
    m_layout->addWidget(heading);
    m_layout->addWidget(where);
    m_layout->addWidget(m_waiting);
    auto *buttons = new QHBoxLayout;
    const auto addButton = [&](const QString &iconName, const QString &text, void (MomentCard::*signal)()) {
        auto *button = new QPushButton(icon(iconName), text, this);
        connect(button, &QPushButton::clicked, this, [this, signal] {
            Q_EMIT(this->*signal)();
            close();
        });
        buttons->addWidget(button);
    };
    addButton(QStringLiteral("runs"), tr("The run"), &MomentCard::runRequested);
    addButton(QStringLiteral("note"), tr("Pin a note…"), &MomentCard::noteRequested);
    buttons->addStretch();
    m_layout->addLayout(buttons);
}

void MomentCard::showMoment(const RunMoment &moment)
{
    int row = m_layout->indexOf(m_waiting);
    m_waiting->hide();
    const auto addLine = [&](const QString &text, TextTone tone = TextTone::Normal) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
        setTextTone(label, tone);
        m_layout->insertWidget(row++, label);
        return label;
    };
    if (moment.snapshot.isEmpty()) {
        addLine(tr("Trained on labels that are not in this project."), TextTone::Muted);
    } else {
        auto *snapshot = new QPushButton(icon(QStringLiteral("snapshot")), tr("Labels: %1").arg(moment.snapshot), this);
        snapshot->setFlat(true);
        connect(snapshot, &QPushButton::clicked, this, [this] {
            Q_EMIT snapshotRequested();
            close();
        });
        m_layout->insertWidget(row++, snapshot, 0, Qt::AlignLeft);
    }
    addLine(moment.checkpoint.isEmpty() ? tr("No checkpoint was kept until then.")
                                        : tr("Checkpoint of step %1: %2").arg(QLocale().toString(moment.checkpointStep), moment.checkpoint),
        moment.checkpoint.isEmpty() ? TextTone::Muted : TextTone::Normal);
    if (moment.log.isEmpty()) {
        addLine(tr("The program printed nothing that is kept here."), TextTone::Muted);
    } else {
        addLine(moment.logLine >= 0 ? tr("What it printed then:") : tr("What it printed about then, by the time that had gone by:"), TextTone::Muted);
        QStringList lines;
        for (qsizetype at = 0; at < moment.log.size(); ++at)
            lines.append((at == moment.logLine ? QStringLiteral("▸ ") : QStringLiteral("  ")) + moment.log[at].left(400));
        QLabel *log = addLine(lines.join(QLatin1Char('\n')));
        log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    }
    adjustSize();
}

void MomentCard::openAt(const QPoint &globalPosition)
{
    adjustSize();
    QPoint at = globalPosition + QPoint(8, 8);
    if (const QScreen *screen = this->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(qBound(room.left(), at.x(), qMax(room.left(), room.right() - width())));
        at.setY(qBound(room.top(), at.y(), qMax(room.top(), room.bottom() - height() - 160)));
    }
    move(at);
    show();
}

} // namespace cairn

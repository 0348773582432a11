// SPDX-License-Identifier: GPL-3.0-or-later
// The strongest columns are drawn, the rest are summed up in one bar, so that the bars always add up to the answer.
#include "widgets/tables/whypane.h"

#include "widgets/common/fonts.h"
#include "widgets/common/sectionheader.h"
#include "widgets/common/theme.h"

#include <QHelpEvent>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

constexpr qsizetype kMostBars = 8;
constexpr int kLineHeight = 22;
constexpr int kBarHeight = 8;
constexpr int kMostAlike = 5;

QString signedNumber(double value)
{
    const QString number = QLocale().toString(std::abs(value), 'f', 2);
    return value < 0 ? QStringLiteral("−") + number : QLatin1Char('+') + number;
}

} // namespace

ContributionBars::ContributionBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How far each column pushed the answer"));
}

void ContributionBars::setParts(const QList<RowExplanation::Part> &parts)
{
    m_parts = parts.mid(0, parts.size() > kMostBars ? kMostBars - 1 : kMostBars);
    double rest = 0;
    for (qsizetype at = m_parts.size(); at < parts.size(); ++at)
        rest += parts.at(at).contribution;
    if (m_parts.size() < parts.size())
        m_parts.append({tr("%n other column(s)", nullptr, int(parts.size() - m_parts.size())), rest});
    QStringList texts;
    for (const RowExplanation::Part &part : std::as_const(m_parts))
        texts.append(part.column + QLatin1Char(' ') + signedNumber(part.contribution));
    setAccessibleDescription(texts.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize ContributionBars::sizeHint() const { return {200, int(m_parts.size()) * kLineHeight}; }

void ContributionBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(palette());
    const int nameWidth = width() * 2 / 5, numberWidth = fontMetrics().horizontalAdvance(QStringLiteral("+00.00")) + kSpace4;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect bars(nameWidth, 0, width() - nameWidth - numberWidth, height());
    double largest = 1e-9;
    for (const RowExplanation::Part &part : std::as_const(m_parts))
        largest = std::max(largest, std::abs(part.contribution));
    const int half = bars.width() / 2 - 2;
    painter.fillRect(style()->visualRect(layoutDirection(), rect(), QRect(bars.center().x(), 0, 1, height())), theme.separator);
    for (int at = 0; at < m_parts.size(); ++at) {
        const RowExplanation::Part &part = m_parts.at(at);
        const QRect line(0, at * kLineHeight, width(), kLineHeight);
        const QRect name(0, line.top(), nameWidth - kSpace8, kLineHeight);
        painter.setPen(theme.text);
        painter.drawText(style()->visualRect(layoutDirection(), rect(), name), (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
            fontMetrics().elidedText(part.column, Qt::ElideRight, name.width()));
        const int length = qRound(half * std::abs(part.contribution) / largest);
        const int left = part.contribution < 0 ? bars.center().x() - length : bars.center().x() + 1;
        const QRect bar(left, line.center().y() - kBarHeight / 2, length, kBarHeight);
        painter.fillRect(style()->visualRect(layoutDirection(), rect(), bar), part.contribution < 0 ? theme.warning : theme.accent);
        const QRect number(width() - numberWidth, line.top(), numberWidth, kLineHeight);
        painter.setPen(theme.mutedText);
        painter.drawText(style()->visualRect(layoutDirection(), rect(), number), (isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
            signedNumber(part.contribution));
    }
}

bool ContributionBars::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype at = help->pos().y() / kLineHeight;
    if (at >= 0 && at < m_parts.size())
        QToolTip::showText(help->globalPos(), m_parts.at(at).column + QLatin1Char(' ') + signedNumber(m_parts.at(at).contribution), this);
    return true;
}

WhyPane::WhyPane(QWidget *parent)
    : QWidget(parent)
    , m_answer(new QLabel(this))
    , m_bars(new ContributionBars(this))
    , m_alikeTitle(new QLabel(tr("Labelled rows most like it"), this))
    , m_alike(new QListWidget(this))
{
    setSurface(this, Surface::Panel);
    m_answer->setWordWrap(true);
    setTextStep(m_alikeTitle, TextStep::Body, TextWeight::Strong);
    m_alike->setFrameShape(QFrame::NoFrame);
    m_alike->setFixedHeight(kMostAlike * kRowHeight + 2);
    m_alike->setAccessibleName(m_alikeTitle->text());
    m_alike->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_alike->setToolTip(tr("Double-click to go to the row"));
    setSurface(m_alike->viewport(), Surface::Panel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace4, kSpace8, kSpace4, kSpace8);
    layout->setSpacing(kSpace8);
    layout->addWidget(new SectionHeader(tr("Why"), this));
    layout->addWidget(m_answer);
    layout->addWidget(m_bars);
    layout->addWidget(m_alikeTitle);
    layout->addWidget(m_alike);
    connect(m_alike, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT rowRequested(item->data(Qt::UserRole).toLongLong()); });
    setSimilarRows({});
}

void WhyPane::setBusy() { m_answer->setEnabled(false); }

void WhyPane::setExplanation(const RowExplanation &explanation)
{
    m_answer->setEnabled(true);
    const QLocale locale;
    QString sentence = tr("The model says %1.").arg(explanation.answer);
    if (explanation.explainedClass.isEmpty())
        sentence += QLatin1Char(' ') + tr("From %1, each column adds to the number or takes from it.").arg(locale.toString(explanation.bias, 'f', 2));
    else
        sentence += QLatin1Char(' ') + tr("To the right: what speaks for %1, in log-odds.").arg(explanation.explainedClass);
    m_answer->setText(sentence);
    m_bars->setParts(explanation.parts);
    m_bars->show();
}

void WhyPane::setProblem(const QString &sentence)
{
    m_answer->setEnabled(true);
    m_answer->setText(sentence);
    m_bars->hide();
}

void WhyPane::setSimilarRows(const QList<SimilarRow> &rows)
{
    const QLocale locale;
    m_alike->clear();
    for (const SimilarRow &row : rows) {
        auto *item = new QListWidgetItem(tr("Row %1: %2, %3 % alike").arg(locale.toString(row.rowId), row.label, locale.toString(100 * row.similarity, 'f', 0)), m_alike);
        item->setData(Qt::UserRole, row.rowId);
    }
    m_alike->setVisible(!rows.isEmpty());
    m_alikeTitle->setVisible(!rows.isEmpty());
}

} // namespace cairn

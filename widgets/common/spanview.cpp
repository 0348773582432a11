// SPDX-License-Identifier: GPL-3.0-or-later
// An end at the edge of what there is means that it is open.
#include "widgets/common/spanview.h"

#include "widgets/common/spanbars.h"
#include "widgets/common/theme.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace cairn {
namespace {

const QDate kFirstDay(1970, 1, 1);

QString numberText(double number) { return QLocale::c().toString(number, 'g', QLocale::FloatingPointShortest); }

/** Numbers stand in the fields as the language writes them, and everywhere else as SQL does. */
QString shownText(const SpanView &view, QString text)
{
    return view.span().isDays ? text : text.replace(QLatin1Char('.'), view.locale().decimalPoint());
}

QString plainText(const SpanView &view, QString text)
{
    if (view.span().isDays)
        return text;
    const bool isGrouped = view.locale().decimalPoint() == QLatin1String(",") && text.contains(QLatin1Char(',')) && text.contains(QLatin1Char('.'));
    if (isGrouped)
        text.remove(QLatin1Char('.'));
    return text.replace(QLatin1Char(','), QLatin1Char('.'));
}

} // namespace

SpanView::SpanView(QWidget *parent)
    : QWidget(parent)
    , m_bars(new SpanBars(this))
    , m_from(new QLineEdit(this))
    , m_to(new QLineEdit(this))
{
    m_from->setAccessibleName(tr("From"));
    m_from->setToolTip(tr("From, this one within; empty: from the beginning"));
    m_to->setAccessibleName(tr("To"));
    m_to->setToolTip(tr("Up to, this one within; empty: to the end"));
    auto *ends = new QHBoxLayout;
    ends->setContentsMargins(0, 0, 0, 0);
    ends->setSpacing(kSpace4);
    ends->addWidget(m_from, 1);
    ends->addWidget(new QLabel(QStringLiteral("–"), this));
    ends->addWidget(m_to, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace4, 0, kSpace4, kSpace4);
    layout->setSpacing(kSpace4);
    layout->addWidget(m_bars);
    layout->addLayout(ends);
    for (QLineEdit *field : {m_from, m_to}) {
        field->setMinimumWidth(40);
        connect(field, &QLineEdit::editingFinished, this, &SpanView::enter);
    }
}

void SpanView::setSpan(const Span &span)
{
    m_span = span;
    if (!m_from->hasFocus() || !m_from->isModified())
        m_from->setText(shownText(*this, span.from));
    if (!m_to->hasFocus() || !m_to->isModified())
        m_to->setText(shownText(*this, span.to));
    const bool isEmpty = span.bins.empty();
    m_from->setPlaceholderText(isEmpty ? QString() : shownText(*this, textAt(span.least, false)));
    m_to->setPlaceholderText(isEmpty ? QString() : shownText(*this, textAt(span.most, true)));
    m_bars->update();
}

double SpanView::valueOf(const QString &text, double otherwise) const
{
    if (m_span.isDays) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? double(kFirstDay.daysTo(day)) : otherwise;
    }
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? number : otherwise;
}

QString SpanView::textAt(double value, bool isEnd) const
{
    if (m_span.isDays)
        return kFirstDay.addDays(qint64(isEnd ? std::floor(value) : std::ceil(value))).toString(Qt::ISODate);
    if (m_span.isWhole)
        return numberText(isEnd ? std::floor(value) : std::ceil(value));
    // The ends themselves are told as they are.
    if (value == m_span.least || value == m_span.most)
        return numberText(value);
    const double step = std::pow(10.0, std::floor(std::log10(m_span.width)));
    const double rounded = std::round(value / step) * step;
    return QLocale::c().toString(rounded, 'g', 12);
}

/** What is no number (or day) is put back to what holds. */
void SpanView::enter()
{
    const auto taken = [this](QLineEdit *field, const QString &before) {
        const QString text = plainText(*this, field->text().trimmed());
        const bool isGood = text.isEmpty() || std::isfinite(valueOf(text, std::nan("")));
        field->setModified(false);
        field->setText(shownText(*this, isGood ? text : before));
        return isGood ? text : before;
    };
    const QString from = taken(m_from, m_span.from), to = taken(m_to, m_span.to);
    if (from != m_span.from || to != m_span.to)
        Q_EMIT spanChosen(from, to);
}

} // namespace cairn

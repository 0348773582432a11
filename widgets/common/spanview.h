// SPDX-License-Identifier: GPL-3.0-or-later
// A span of numbers or days: their histogram with two ends to pull, and two fields for who would rather type.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QLineEdit;

namespace cairn {

struct Span {
    std::vector<qint64> bins; ///< each `width` wide, the first from `start` on
    double start = 0;
    double width = 1;
    double least = 0, most = 0; ///< of what there is; days: since 1970-01-01
    QString from, to; ///< what is wanted; empty: open. Days as ISO dates, both within
    bool isDays = false;
    bool isWhole = false; ///< of whole numbers

    friend bool operator==(const Span &, const Span &) = default;
};

class SpanBars;

class SpanView : public QWidget
{
    Q_OBJECT
public:
    explicit SpanView(QWidget *parent = nullptr);

    void setSpan(const Span &span);
    [[nodiscard]] const Span &span() const { return m_span; }

Q_SIGNALS:
    void spanChosen(const QString &from, const QString &to);

private:
    friend class SpanBars;
    void enter();
    /** A place on the axis as text, rounded to what one bin can tell apart; `isEnd`: the last that is within. */
    [[nodiscard]] QString textAt(double value, bool isEnd) const;
    [[nodiscard]] double valueOf(const QString &text, double otherwise) const;

    Span m_span;
    SpanBars *m_bars;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace cairn

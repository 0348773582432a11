// SPDX-License-Identifier: GPL-3.0-or-later
// The bars of a span, with the two ends that can be pulled.
#pragma once

#include <QWidget>

namespace cairn {

class SpanView;

class SpanBars : public QWidget
{
    Q_OBJECT
public:
    explicit SpanBars(SpanView *view);

    [[nodiscard]] QSize sizeHint() const override { return {180, 56}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class End { None, From, To };
    [[nodiscard]] double placeOf(double value) const;
    [[nodiscard]] double valueAt(double place) const;
    [[nodiscard]] double low() const;
    [[nodiscard]] double high() const;
    [[nodiscard]] double endOfAxis() const;

    SpanView *m_view;
    End m_pulled = End::None;
    double m_pulledTo = 0;
};

} // namespace cairn

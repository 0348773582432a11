// SPDX-License-Identifier: GPL-3.0-or-later
// The histogram of a picture, with the window that is shown: its two ends can be pulled.
#pragma once

#include "models/imaging/histogram.h"

#include <QWidget>

namespace cairn {

class HistogramView : public QWidget
{
    Q_OBJECT
public:
    explicit HistogramView(QWidget *parent = nullptr);

    void setHistogram(const Histogram &histogram);
    void setWindow(const ToneWindow &window);
    [[nodiscard]] QSize sizeHint() const override { return {260, 96}; }

Q_SIGNALS:
    void windowChosen(const cairn::ToneWindow &window);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] double shareAt(double x) const;
    [[nodiscard]] double xOf(double share) const;

    Histogram m_histogram; // merged to a few hundred bins
    ToneWindow m_window;
    bool m_movesLow = false;
};

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Light and colours of the view: window, brightness, contrast, gamma, channels, false colours. The picture itself is not changed.
#pragma once

#include "models/imaging/histogram.h"
#include "widgets/common/popuppanel.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSlider;

namespace cairn {

class HistogramView;

class TonePanel : public PopupPanel
{
    Q_OBJECT
public:
    explicit TonePanel(QWidget *window);

    void setTone(const Tone &tone);
    /** Of the picture that is shown. */
    void setHistogram(const Histogram &histogram);

Q_SIGNALS:
    void toneChosen(const cairn::Tone &tone);

private:
    QSlider *addSlider(QFormLayout *form, const QString &title, const std::function<void(Tone &, double)> &set);
    void choose(const Tone &tone);
    void showTone();

    Tone m_tone;
    Histogram m_histogram;
    HistogramView *m_view;
    QSlider *m_brightness;
    QSlider *m_contrast;
    QSlider *m_gamma;
    QComboBox *m_channels;
    QComboBox *m_colors;
    bool m_isShowing = false;
};

} // namespace cairn

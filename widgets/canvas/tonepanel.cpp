// SPDX-License-Identifier: GPL-3.0-or-later
// Sliders of a hundred steps to each side; gamma is a power of ten.
#include "widgets/canvas/tonepanel.h"

#include "widgets/canvas/histogramview.h"
#include "widgets/common/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <cmath>

namespace cairn {
namespace {

constexpr int kSteps = 100;

enum Channels { All, Red, Green, Blue };

Channels channelsOf(const Tone &tone)
{
    if (tone.red && tone.green && tone.blue)
        return All;
    return tone.red ? Red : tone.green ? Green : Blue;
}

} // namespace

TonePanel::TonePanel(QWidget *window)
    : PopupPanel(window)
    , m_view(new HistogramView(this))
    , m_channels(new QComboBox(this))
    , m_colors(new QComboBox(this))
{
    auto *title = new QLabel(tr("Light and colours of the view"), this);
    QFont strong = title->font();
    strong.setBold(true);
    title->setFont(strong);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(kSpace12);
    form->setVerticalSpacing(kSpace8);
    m_brightness = addSlider(form, tr("&Brightness"), [](Tone &tone, double value) { tone.brightness = value; });
    m_contrast = addSlider(form, tr("&Contrast"), [](Tone &tone, double value) { tone.contrast = value; });
    m_gamma = addSlider(form, tr("&Gamma"), [](Tone &tone, double value) { tone.gamma = std::pow(10.0, value); });
    m_channels->addItems({tr("All channels"), tr("Red only"), tr("Green only"), tr("Blue only")});
    form->addRow(tr("C&hannels"), m_channels);
    for (const ColorMap map : kColorMaps)
        m_colors->addItem(nameOf(map), int(map));
    form->addRow(tr("&False colours"), m_colors);
    auto *stretch = new QPushButton(tr("Stretch"), this);
    stretch->setToolTip(tr("From the darkest half percent to the brightest half percent of the pixels"));
    auto *reset = new QPushButton(tr("As it is"), this);
    reset->setToolTip(tr("Show the picture as it was taken"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace8);
    buttons->addWidget(stretch);
    buttons->addWidget(reset);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kSpace16, kSpace12, kSpace16, kSpace12);
    layout->setSpacing(kSpace12);
    title->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_view->setFixedHeight(m_view->sizeHint().height());
    layout->addWidget(title);
    layout->addWidget(m_view);
    layout->addLayout(form);
    layout->addLayout(buttons);
    connect(m_view, &HistogramView::windowChosen, this, [this](const ToneWindow &shown) {
        Tone tone = m_tone;
        tone.window = shown;
        choose(tone);
    });
    connect(m_channels, &QComboBox::activated, this, [this](int index) {
        Tone tone = m_tone;
        tone.red = index == All || index == Red;
        tone.green = index == All || index == Green;
        tone.blue = index == All || index == Blue;
        choose(tone);
    });
    connect(m_colors, &QComboBox::activated, this, [this] {
        Tone tone = m_tone;
        tone.colorMap = ColorMap(m_colors->currentData().toInt());
        choose(tone);
    });
    connect(stretch, &QPushButton::clicked, this, [this] {
        Tone tone = m_tone;
        tone.window = stretched(m_histogram);
        choose(tone);
    });
    connect(reset, &QPushButton::clicked, this, [this] { choose({}); });
    showTone();
}

QSlider *TonePanel::addSlider(QFormLayout *form, const QString &title, const std::function<void(Tone &, double)> &set)
{
    auto *slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(-kSteps, kSteps);
    slider->setPageStep(10);
    slider->setMinimumWidth(180);
    form->addRow(title, slider);
    connect(slider, &QSlider::valueChanged, this, [this, set](int value) {
        if (m_isShowing)
            return;
        Tone tone = m_tone;
        set(tone, double(value) / kSteps);
        choose(tone);
    });
    return slider;
}

void TonePanel::choose(const Tone &tone)
{
    m_tone = tone;
    showTone();
    Q_EMIT toneChosen(tone);
}

void TonePanel::setTone(const Tone &tone)
{
    m_tone = tone;
    showTone();
}

void TonePanel::setHistogram(const Histogram &histogram)
{
    m_histogram = histogram;
    m_view->setHistogram(histogram);
    showTone();
}

void TonePanel::showTone()
{
    m_isShowing = true;
    m_brightness->setValue(qRound(m_tone.brightness * kSteps));
    m_contrast->setValue(qRound(m_tone.contrast * kSteps));
    m_gamma->setValue(qRound(std::log10(m_tone.gamma) * kSteps));
    m_channels->setCurrentIndex(channelsOf(m_tone));
    m_colors->setCurrentIndex(m_colors->findData(int(m_tone.colorMap)));
    const ToneWindow whole;
    m_view->setWindow(m_tone.window.value_or(m_histogram.is16Bit() ? stretched(m_histogram, 0, 1) : whole));
    m_isShowing = false;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// The slider goes in thousandths.
#include "app/cairn/pages/thresholdbar.h"

#include "app/cairn/answercharts.h"
#include "models/runs/runtexts.h"
#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace cairn {
namespace {

constexpr int kSteps = 1'000;

QDoubleSpinBox *costBox(const QString &name, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setRange(0, 1e9);
    box->setDecimals(2);
    box->setValue(1);
    box->setAccessibleName(name);
    box->setToolTip(name);
    return box;
}

} // namespace

ThresholdBar::ThresholdBar(QWidget *parent)
    : QWidget(parent)
    , m_falsePositive(costBox(tr("Cost of saying it where it is not so"), this))
    , m_falseNegative(costBox(tr("Cost of not saying it where it is so"), this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_value(new QLabel(this))
    , m_sentences(new QLabel(this))
{
    m_slider->setRange(0, kSteps);
    m_slider->setValue(kSteps / 2);
    m_slider->setAccessibleName(tr("Threshold"));
    m_value->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0.000")));
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *cheapest = new QPushButton(tr("Where it costs least"), this);
    auto *line = new QHBoxLayout;
    line->setSpacing(kSpace8);
    line->addWidget(new QLabel(tr("False alarm costs"), this));
    line->addWidget(m_falsePositive);
    line->addWidget(new QLabel(tr("a miss costs"), this));
    line->addWidget(m_falseNegative);
    line->addSpacing(kSpace8);
    line->addWidget(new QLabel(tr("Threshold"), this));
    line->addWidget(m_slider, 1);
    line->addWidget(m_value);
    line->addWidget(cheapest);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace8);
    layout->addLayout(line);
    layout->addWidget(m_sentences);
    const auto tell = [this] {
        showSentences();
        Q_EMIT changed();
    };
    connect(m_slider, &QSlider::valueChanged, this, tell);
    connect(m_falsePositive, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_falseNegative, &QDoubleSpinBox::valueChanged, this, tell);
    connect(cheapest, &QPushButton::clicked, this, &ThresholdBar::takeCheapest);
}

void ThresholdBar::setInsights(const std::shared_ptr<const AnswerInsights> &insights)
{
    m_insights = insights;
    showSentences();
}

double ThresholdBar::threshold() const { return m_slider->value() / double(kSteps); }

MistakeCosts ThresholdBar::costs() const { return {m_falsePositive->value(), m_falseNegative->value()}; }

void ThresholdBar::setThreshold(double threshold) { m_slider->setValue(qRound(std::clamp(threshold, 0.0, 1.0) * kSteps)); }

void ThresholdBar::takeCheapest()
{
    if (m_insights && m_insights->first.curve)
        setThreshold(cheapestThreshold(m_insights->second && m_insights->second->curve ? *m_insights->second->curve : *m_insights->first.curve, costs()).threshold);
}

void ThresholdBar::showSentences()
{
    m_value->setText(QLocale().toString(threshold(), 'f', 3));
    QStringList lines;
    const auto tell = [&](const RunInsights &run) {
        if (!run.curve)
            return;
        const AtThreshold at = atThreshold(*run.curve, threshold(), costs());
        const QLocale locale;
        lines.append(tr("%1: %2 found, %3 missed, %4 false alarms; precision %5, recall %6, F1 %7; cost %8")
                         .arg(run.name, locale.toString(at.truePositives), locale.toString(at.falseNegatives), locale.toString(at.falsePositives),
                             shareText(at.precision), shareText(at.recall), shareText(at.f1), valueText(at.cost)));
    };
    if (m_insights) {
        tell(m_insights->first);
        if (m_insights->second)
            tell(*m_insights->second);
    }
    m_sentences->setText(lines.join(QLatin1Char('\n')));
}

} // namespace cairn

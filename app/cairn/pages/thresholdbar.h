// SPDX-License-Identifier: GPL-3.0-or-later
// What a mistake of each kind costs, the threshold that is tried, and what it gives in a sentence for each run.
#pragma once

#include "models/insight/answerinsights.h"
#include "models/insight/thresholds.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;
class QSlider;

namespace cairn {

class ThresholdBar : public QWidget
{
    Q_OBJECT
public:
    explicit ThresholdBar(QWidget *parent = nullptr);

    void setInsights(const std::shared_ptr<const AnswerInsights> &insights);
    void setThreshold(double threshold);
    [[nodiscard]] double threshold() const;
    [[nodiscard]] MistakeCosts costs() const;

Q_SIGNALS:
    void changed();

private:
    void showSentences();
    void takeCheapest();

    std::shared_ptr<const AnswerInsights> m_insights;
    QDoubleSpinBox *m_falsePositive;
    QDoubleSpinBox *m_falseNegative;
    QSlider *m_slider;
    QLabel *m_value;
    QLabel *m_sentences;
};

} // namespace cairn

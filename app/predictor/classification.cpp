// SPDX-License-Identifier: GPL-3.0-or-later
// One number a class: logits, probabilities that add up to one, or a yes or no for each class.
#include "app/predictor/layout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cairn::predictor {
namespace {

enum class Meaning { Logits, LogProbabilities, Probabilities, Independent };

std::vector<double> valuesOf(const cv::Mat &matrix)
{
    const auto *first = matrix.ptr<float>();
    return {first, first + matrix.total()};
}

void softmax(std::vector<double> &values)
{
    const double largest = *std::max_element(values.begin(), values.end());
    double sum = 0;
    for (double &value : values)
        sum += value = std::exp(value - largest);
    for (double &value : values)
        value /= sum;
}

/** Many exporters leave the last step out, and some put it into a part that the walk cannot follow. */
bool areProbabilities(const std::vector<double> &values)
{
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    return std::all_of(values.begin(), values.end(), [](double value) { return value >= 0 && value <= 1; }) && std::abs(sum - 1) < 1e-3;
}

class Classification : public OutputLayout
{
public:
    Classification(int classes, const QString &lastOperator) : m_classes(classes)
    {
        if (lastOperator == QLatin1String("Softmax"))
            m_meaning = Meaning::Probabilities;
        else if (lastOperator == QLatin1String("LogSoftmax"))
            m_meaning = Meaning::LogProbabilities;
        else if (lastOperator == QLatin1String("Sigmoid"))
            m_meaning = Meaning::Independent;
    }
    const char *task() const override { return "classify"; }
    int classes() const override { return m_classes; }

    Answer<Reading> read(const Outputs &outputs, const Frame &, const Settings &settings) const override
    {
        std::vector<double> values = valuesOf(outputs.values.first());
        if (int(values.size()) != m_classes)
            return refuse("output", {sizesText(outputs.values.first())});
        if (!std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); }))
            return refuse("scores");
        if (m_meaning == Meaning::Logits && !areProbabilities(values))
            softmax(values);
        if (m_meaning == Meaning::LogProbabilities)
            std::transform(values.begin(), values.end(), values.begin(), [](double value) { return std::exp(value); });
        for (double &value : values)
            value = std::clamp(value, 0.0, 1.0);
        Reading reading;
        reading.probabilities = QList<double>(values.begin(), values.end());
        if (m_meaning == Meaning::Independent)
            addEach(values, settings, reading);
        else
            addBest(values, reading);
        return reading;
    }

private:
    static void addBest(const std::vector<double> &values, Reading &reading)
    {
        const auto best = std::max_element(values.begin(), values.end());
        reading.findings.append({int(best - values.begin()), *best, Shape::tag()});
    }
    static void addEach(const std::vector<double> &values, const Settings &settings, Reading &reading)
    {
        for (size_t at = 0; at < values.size(); ++at) {
            if (values[at] >= settings.threshold)
                reading.findings.append({int(at), values[at], Shape::tag()});
        }
        std::stable_sort(reading.findings.begin(), reading.findings.end(), [](const Finding &a, const Finding &b) { return a.score > b.score; });
        reading.findings.resize(std::min<qsizetype>(reading.findings.size(), settings.most));
    }

    int m_classes;
    Meaning m_meaning = Meaning::Logits;
};

} // namespace

std::unique_ptr<OutputLayout> makeClassification(const Outputs &outputs, const LayoutHints &hints)
{
    constexpr int kMostClasses = 100'000;
    const cv::Mat &scores = outputs.values.first();
    if (outputs.values.size() != 1 || scores.total() < 2 || scores.total() > size_t(kMostClasses))
        return nullptr;
    // 1xC, or 1xCx1x1: all but one size are 1.
    const bool isRow = scores.dims <= 4 && scores.dims >= 2 && scores.size[0] == 1 && size_t(scores.size[1]) == scores.total();
    if (!isRow)
        return nullptr;
    return std::make_unique<Classification>(int(scores.total()), hints.lastOperators.value(outputs.names.first()));
}

} // namespace cairn::predictor

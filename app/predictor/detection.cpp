// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes as the YOLO family writes them: 1x25200x(5+classes) up to version 7, 1x(4+classes)x8400 from version 8, with prototypes of
// masks beside them where the model segments.
#include "app/predictor/instancemasks.h"
#include "app/predictor/layout.h"
#include "app/predictor/nonmaximum.h"

#include <cmath>

namespace cairn::predictor {
namespace {

/** How the numbers of one answer lie in the output. */
struct Answers {
    bool isRowEach = true; ///< version 5: an answer is a row, and has an objectness
    int rows = 0; ///< answers
    int numbers = 0; ///< of each
    int classes = 0;
    int masks = 0; ///< coefficients of prototypes

    [[nodiscard]] int firstScore() const { return isRowEach ? 5 : 4; }
};

Answers answersOf(const cv::Mat &output, bool isRowEach, int masks)
{
    Answers answers {isRowEach, output.size[isRowEach ? 1 : 2], output.size[isRowEach ? 2 : 1], 0, masks};
    answers.classes = answers.numbers - answers.firstScore() - masks;
    return answers;
}

class Detection : public OutputLayout
{
public:
    explicit Detection(const Answers &answers) : m_answers(answers) {}
    const char *task() const override { return m_answers.masks > 0 ? "segment" : "detect"; }
    int classes() const override { return m_answers.classes; }

    Answer<Reading> read(const Outputs &outputs, const Frame &frame, const Settings &settings) const override
    {
        const qsizetype boxesAt = outputs.values.first().dims == 3 ? 0 : 1;
        const cv::Mat &boxes = outputs.values.at(boxesAt);
        const Answers answers = answersOf(boxes, m_answers.isRowEach, m_answers.masks);
        if (answers.classes != m_answers.classes)
            return refuse("output", {sizesText(boxes)});
        const Answer<std::vector<Candidate>> candidates = candidatesOf(boxes, answers, settings);
        if (!candidates)
            return refuse(candidates);
        Reading reading;
        const QRectF whole(QPointF(0, 0), QSizeF(frame.picture));
        for (const Candidate &candidate : withoutDoubles(*candidates, settings.overlap, settings.most)) {
            Finding finding {candidate.classIndex, candidate.score, Shape::fromBox(frame.toPicture(candidate.box).intersected(whole))};
            if (answers.masks > 0)
                finding.shape = instanceMask(outputs.values.at(1 - boxesAt), coefficients(boxes, answers, candidate.row), candidate.box, frame);
            // What lies wholly in the bars of the letterbox has no area in the picture.
            if (!finding.shape.isEmpty())
                reading.findings.append(finding);
        }
        return reading;
    }

private:
    static float number(const cv::Mat &output, const Answers &answers, int row, int at)
    {
        const auto *first = output.ptr<float>();
        return first[answers.isRowEach ? size_t(row) * size_t(answers.numbers) + size_t(at) : size_t(at) * size_t(answers.rows) + size_t(row)];
    }

    static Answer<std::vector<Candidate>> candidatesOf(const cv::Mat &output, const Answers &answers, const Settings &settings)
    {
        constexpr double kSlack = 1e-3;
        std::vector<Candidate> candidates;
        for (int row = 0; row < answers.rows; ++row) {
            const double objectness = answers.isRowEach ? number(output, answers, row, 4) : 1;
            double best = 0;
            Candidate candidate;
            candidate.row = row;
            for (int at = 0; at < answers.classes; ++at) {
                const double score = number(output, answers, row, answers.firstScore() + at);
                if (score > best) {
                    best = score;
                    candidate.classIndex = at;
                }
            }
            if (objectness > 1 + kSlack || best > 1 + kSlack)
                return refuse("scores");
            candidate.score = std::min(1.0, objectness * best);
            const double x = number(output, answers, row, 0), y = number(output, answers, row, 1);
            const double width = number(output, answers, row, 2), height = number(output, answers, row, 3);
            const bool isBox = std::isfinite(x) && std::isfinite(y) && std::isfinite(width) && std::isfinite(height) && width > 0 && height > 0;
            if (!isBox || !(candidate.score >= settings.threshold))
                continue;
            candidate.box = QRectF(x - width / 2, y - height / 2, width, height);
            candidates.push_back(candidate);
        }
        return candidates;
    }

    static std::vector<float> coefficients(const cv::Mat &output, const Answers &answers, int row)
    {
        std::vector<float> values;
        for (int at = answers.numbers - answers.masks; at < answers.numbers; ++at)
            values.push_back(number(output, answers, row, at));
        return values;
    }

    Answers m_answers;
};

} // namespace

std::unique_ptr<OutputLayout> makeDetection(const Outputs &outputs, const LayoutHints &hints)
{
    if (outputs.values.size() > 2)
        return nullptr;
    const cv::Mat *boxes = nullptr, *prototypes = nullptr;
    for (const cv::Mat &value : outputs.values) {
        if (value.dims == 3 && value.size[0] == 1)
            boxes = &value;
        if (value.dims == 4 && value.size[0] == 1)
            prototypes = &value;
    }
    if (!boxes || (outputs.values.size() == 2 && !prototypes))
        return nullptr;
    const int masks = prototypes ? prototypes->size[1] : 0;
    const Answers rows = answersOf(*boxes, true, masks), columns = answersOf(*boxes, false, masks);
    // The names say it; without them there are always more answers than numbers in one.
    bool isRowEach = boxes->size[1] > boxes->size[2];
    if (hints.names > 0 && (rows.classes == hints.names) != (columns.classes == hints.names))
        isRowEach = rows.classes == hints.names;
    const Answers answers = isRowEach ? rows : columns;
    return answers.classes > 0 ? std::make_unique<Detection>(answers) : nullptr;
}

} // namespace cairn::predictor

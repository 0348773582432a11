// SPDX-License-Identifier: GPL-3.0-or-later
// The registry of layouts.
#include "app/predictor/layout.h"

namespace cairn::predictor {

Answer<std::unique_ptr<OutputLayout>> chooseLayout(const Outputs &outputs, const LayoutHints &hints)
{
    for (const LayoutMaker make : {makeClassification, makeDetection, makePixelClasses}) {
        if (std::unique_ptr<OutputLayout> layout = make(outputs, hints))
            return layout;
    }
    QStringList shapes;
    for (const cv::Mat &value : outputs.values)
        shapes.append(sizesText(value));
    return refuse("output", {shapes.join(QStringLiteral(", "))});
}

QString sizesText(const cv::Mat &matrix)
{
    QList<qint64> sizes;
    for (int at = 0; at < matrix.dims; ++at)
        sizes.append(matrix.size[at]);
    return sizesText(sizes);
}

} // namespace cairn::predictor

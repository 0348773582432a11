// SPDX-License-Identifier: GPL-3.0-or-later
// What a pixel looks like to the classifier: colour, edges, blobs and texture at several scales. Only for this room's .cpp files.
#pragma once

#include <QImage>
#include <QRect>

#include <opencv2/core.hpp>

#include <vector>

namespace cairn {

/** The features of the pixels of one block. Large scales are computed on half the resolution, where nothing of them is lost. */
class PixelFeatures
{
public:
    /** Features a pixel, for colour and for grey. */
    [[nodiscard]] static int count(bool isColor);

    /** `picture` by asShown(); `block` lies in it. What is around the block is looked at too, so that blocks have no seams. */
    PixelFeatures(const QImage &picture, const QRect &block, bool isColor);

    /** Writes count() numbers for a pixel of the block. */
    void gather(QPoint pixel, float *features) const;

private:
    // What gather() needs of one scale; derivatives are taken only where they are asked for.
    struct Scale {
        cv::Mat smooth; // CV_32F, one or three channels
        cv::Mat grey;
        cv::Mat wider; // the second Gaussian of a difference
        cv::Mat tensor; // CV_32FC3: the smoothed products xx, xy, yy of the slopes
        int shift = 0; // 1 where a value stands for two by two pixels
    };

    void addScale(const cv::Mat &pixels, double sigma, int shift);

    QPoint m_origin; // of the planes, in pixels of the picture
    cv::Mat m_pixels; // the colour itself, which alone is sharp
    std::vector<Scale> m_scales;
};

} // namespace cairn

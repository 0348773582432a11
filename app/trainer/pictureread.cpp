// SPDX-License-Identifier: GPL-3.0-or-later
// Decodes with OpenCV, which applies the EXIF orientation.
#include "app/trainer/pictureread.h"

#include "app/trainer/failure.h"

#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace cairn {
namespace {

/// Deeper pixels are stretched to their own range, as a viewer would show them.
cv::Mat toEightBit(const cv::Mat &picture)
{
    if (picture.depth() == CV_8U)
        return picture;
    cv::Mat real;
    picture.convertTo(real, CV_32F);
    cv::patchNaNs(real, 0);
    double least = 0;
    double most = 0;
    cv::minMaxLoc(real.reshape(1), &least, &most);
    cv::Mat eightBit;
    const double scale = most > least ? 255 / (most - least) : 0;
    real.convertTo(eightBit, CV_8U, scale, -least * scale);
    return eightBit;
}

/// A decoder may halve a large JPEG up to three times for next to nothing; half again as many pixels as
/// needed are kept.
int decodeFlags(const Picture &picture, int wantedEdge)
{
    const int edge = std::min(picture.width, picture.height);
    if (wantedEdge == 0 || edge == 0)
        return cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH;
    if (edge >= wantedEdge * 12)
        return cv::IMREAD_REDUCED_COLOR_8;
    if (edge >= wantedEdge * 6)
        return cv::IMREAD_REDUCED_COLOR_4;
    return edge >= wantedEdge * 3 ? cv::IMREAD_REDUCED_COLOR_2 : cv::IMREAD_COLOR | cv::IMREAD_ANYDEPTH;
}

/// Empty when OpenCV cannot.
cv::Mat decode(const Picture &picture, int flags)
{
    try {
        if (picture.page == 0)
            return cv::imread(picture.file.string(), flags);
        std::vector<cv::Mat> pages;
        cv::imreadmulti(picture.file.string(), pages, picture.page, 1, flags);
        return pages.empty() ? cv::Mat() : pages.front();
    } catch (const cv::Exception &) {
        return {};
    }
}

cv::Mat toThreeChannels(const cv::Mat &picture)
{
    cv::Mat colour;
    if (picture.channels() == 1)
        cv::cvtColor(picture, colour, cv::COLOR_GRAY2BGR);
    else if (picture.channels() == 4)
        cv::cvtColor(picture, colour, cv::COLOR_BGRA2BGR);
    else
        return picture;
    return colour;
}

} // namespace

cv::Mat readPicture(const Picture &picture, int wantedEdge)
{
    if (!std::filesystem::exists(picture.file))
        throw Failure("the file is not there");
    cv::Mat pixels = decode(picture, decodeFlags(picture, wantedEdge));
    // Grey TIFFs of floats are read only as what they are.
    if (pixels.empty())
        pixels = decode(picture, cv::IMREAD_ANYCOLOR | cv::IMREAD_ANYDEPTH);
    if (pixels.empty())
        throw Failure("it cannot be decoded");
    const bool isFullSize = wantedEdge == 0;
    if (isFullSize && picture.width > 0 && (pixels.cols != picture.width || pixels.rows != picture.height))
        throw Failure(sentence("it has ", pixels.cols, " x ", pixels.rows, " pixels and the dataset says ",
            picture.width, " x ", picture.height));
    return toThreeChannels(toEightBit(pixels));
}

} // namespace cairn

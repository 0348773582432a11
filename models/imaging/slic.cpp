// SPDX-License-Identifier: GPL-3.0-or-later
// Achanta, Shaji, Smith, Lucchi, Fua and Süsstrunk: SLIC superpixels compared to state-of-the-art superpixel methods, 2012.
#include "models/imaging/slic.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace cairn {

namespace {

constexpr int kIterations = 8; // the article has ten; the last two move next to nothing

struct Center {
    cv::Vec3f color;
    float x = 0, y = 0;
};

int cellsIn(int length, double spacing)
{
    return std::max(1, int(std::lround(length / spacing)));
}

std::vector<Center> startingCenters(const cv::Mat &lab, double spacing)
{
    std::vector<Center> centers;
    const int columns = cellsIn(lab.cols, spacing), rows = cellsIn(lab.rows, spacing);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const int x = int((column + 0.5) * lab.cols / columns), y = int((row + 0.5) * lab.rows / rows);
            centers.push_back({lab.at<cv::Vec3f>(y, x), float(x), float(y)});
        }
    }
    return centers;
}

// Each pixel to the nearest of the centres around it.
void assign(const cv::Mat &lab, const std::vector<Center> &centers, float reach, float placeWeight, cv::Mat &labels, cv::Mat &distances)
{
    distances.setTo(std::numeric_limits<float>::max());
    for (size_t i = 0; i < centers.size(); ++i) {
        const Center &center = centers[i];
        const int left = std::max(0, int(center.x - reach)), right = std::min(lab.cols - 1, int(center.x + reach));
        const int top = std::max(0, int(center.y - reach)), bottom = std::min(lab.rows - 1, int(center.y + reach));
        for (int y = top; y <= bottom; ++y) {
            const auto *color = lab.ptr<cv::Vec3f>(y);
            float *nearest = distances.ptr<float>(y);
            int *label = labels.ptr<int>(y);
            const float down = float(y) - center.y;
            for (int x = left; x <= right; ++x) {
                const float a = color[x][0] - center.color[0], b = color[x][1] - center.color[1], c = color[x][2] - center.color[2];
                const float across = float(x) - center.x;
                const float distance = a * a + b * b + c * c + (across * across + down * down) * placeWeight;
                if (distance < nearest[x]) {
                    nearest[x] = distance;
                    label[x] = int(i);
                }
            }
        }
    }
}

void moveCenters(const cv::Mat &lab, const cv::Mat &labels, std::vector<Center> &centers)
{
    struct Sum {
        double color[3] {};
        double x = 0, y = 0, count = 0;
    };
    std::vector<Sum> sums(centers.size());
    for (int y = 0; y < lab.rows; ++y) {
        const auto *color = lab.ptr<cv::Vec3f>(y);
        const int *label = labels.ptr<int>(y);
        for (int x = 0; x < lab.cols; ++x) {
            Sum &sum = sums[size_t(label[x])];
            for (int channel = 0; channel < 3; ++channel)
                sum.color[channel] += color[x][channel];
            sum.x += x;
            sum.y += y;
            ++sum.count;
        }
    }
    for (size_t i = 0; i < centers.size(); ++i) {
        const Sum &sum = sums[i];
        if (sum.count > 0)
            centers[i] = {cv::Vec3f(float(sum.color[0] / sum.count), float(sum.color[1] / sum.count), float(sum.color[2] / sum.count)), float(sum.x / sum.count), float(sum.y / sum.count)};
    }
}

// Numbers the connected pieces anew; one that is too small goes to the piece before it in its row or column.
SlicResult connected(const cv::Mat &labels, int leastPixels)
{
    SlicResult result {cv::Mat(labels.size(), CV_32S, cv::Scalar(-1)), 0};
    std::vector<cv::Point> piece;
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            if (result.labels.at<int>(y, x) >= 0)
                continue;
            const int own = labels.at<int>(y, x);
            const int neighbour = x > 0 ? result.labels.at<int>(y, x - 1) : y > 0 ? result.labels.at<int>(y - 1, x) : -1;
            piece.assign(1, {x, y});
            result.labels.at<int>(y, x) = result.count;
            for (size_t i = 0; i < piece.size(); ++i) {
                for (const cv::Point step : {cv::Point(1, 0), cv::Point(-1, 0), cv::Point(0, 1), cv::Point(0, -1)}) {
                    const cv::Point next = piece[i] + step;
                    if (next.x < 0 || next.y < 0 || next.x >= labels.cols || next.y >= labels.rows || labels.at<int>(next) != own || result.labels.at<int>(next) >= 0)
                        continue;
                    result.labels.at<int>(next) = result.count;
                    piece.push_back(next);
                }
            }
            if (int(piece.size()) >= leastPixels || neighbour < 0)
                ++result.count;
            else
                std::for_each(piece.begin(), piece.end(), [&](cv::Point place) { result.labels.at<int>(place) = neighbour; });
        }
    }
    return result;
}

} // namespace

SlicResult slic(const cv::Mat &pixels, double spacing, double compactness, const TaskControl &control)
{
    cv::Mat lab;
    pixels.convertTo(lab, CV_32F, 1 / 255.0);
    cv::cvtColor(lab, lab, cv::COLOR_BGR2Lab);
    std::vector<Center> centers = startingCenters(lab, spacing);
    cv::Mat labels(lab.size(), CV_32S, cv::Scalar(0)), distances(lab.size(), CV_32F);
    // As far as the next centre at the start: every pixel is looked at by those around it.
    const double reach = std::max(double(lab.cols) / cellsIn(lab.cols, spacing), double(lab.rows) / cellsIn(lab.rows, spacing));
    for (int done = 0; done < kIterations; ++done) {
        if (control.isCanceled())
            return {};
        assign(lab, centers, float(reach), float(compactness * compactness / (spacing * spacing)), labels, distances);
        moveCenters(lab, labels, centers);
        control.setProgress(done + 1, kIterations);
    }
    return connected(labels, std::max(1, int(spacing * spacing / 4)));
}

} // namespace cairn

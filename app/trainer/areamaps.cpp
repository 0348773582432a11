// SPDX-License-Identifier: GPL-3.0-or-later
// Outlines are filled row by row by the even-odd rule, masks looked up pixel by pixel.
#include "app/trainer/areamaps.h"

#include <algorithm>
#include <cmath>

namespace cairn {
namespace {

using Number = std::uint16_t; ///< of a shape in its picture, from 1

void fillRow(std::vector<double> &crossings, Number *row, int width, Number number)
{
    std::sort(crossings.begin(), crossings.end());
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
        const double begin = std::clamp(std::ceil(crossings[i] - 0.5), 0.0, static_cast<double>(width));
        const double end = std::clamp(std::ceil(crossings[i + 1] - 0.5), begin, static_cast<double>(width));
        std::fill(row + static_cast<int>(begin), row + static_cast<int>(end), number);
    }
}

void paintPart(const std::vector<OutlineRing> &rings, double scaleX, double scaleY, cv::Mat_<Number> &numbers, Number number)
{
    std::vector<std::vector<double>> crossings(static_cast<std::size_t>(numbers.rows));
    for (const OutlineRing &ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            OutlinePoint from = ring[i];
            OutlinePoint to = ring[(i + 1) % ring.size()];
            if (from.y > to.y)
                std::swap(from, to);
            const double top = from.y * scaleY;
            const double bottom = to.y * scaleY;
            if (!(bottom > top))
                continue;
            const double rows = numbers.rows;
            const auto first = static_cast<int>(std::clamp(std::ceil(top - 0.5), 0.0, rows));
            const auto last = static_cast<int>(std::clamp(std::ceil(bottom - 0.5), 0.0, rows));
            for (int y = first; y < last; ++y)
                crossings[static_cast<std::size_t>(y)].push_back(
                    (from.x + (to.x - from.x) * (y + 0.5 - top) / (bottom - top)) * scaleX);
        }
    for (int y = 0; y < numbers.rows; ++y)
        fillRow(crossings[static_cast<std::size_t>(y)], numbers[y], numbers.cols, number);
}

void paintMask(const MaskRuns &mask, double scaleX, double scaleY, cv::Mat_<Number> &numbers, Number number)
{
    cv::Mat_<std::uint8_t> columns(mask.width, mask.height, std::uint8_t(0)); // a row here is a column of the mask
    auto *pixel = columns.ptr<std::uint8_t>();
    bool isInside = false;
    for (const long long count : mask.counts) {
        std::fill(pixel, pixel + count, isInside ? std::uint8_t(1) : std::uint8_t(0));
        pixel += count;
        isInside = !isInside;
    }
    const auto left = std::max(0, static_cast<int>(std::floor(mask.x * scaleX)));
    const auto right = std::min(numbers.cols, static_cast<int>(std::ceil((mask.x + mask.width) * scaleX)) + 1);
    const auto top = std::max(0, static_cast<int>(std::floor(mask.y * scaleY)));
    const auto bottom = std::min(numbers.rows, static_cast<int>(std::ceil((mask.y + mask.height) * scaleY)) + 1);
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x) {
            const int column = static_cast<int>(std::floor((x + 0.5) / scaleX)) - mask.x;
            const int row = static_cast<int>(std::floor((y + 0.5) / scaleY)) - mask.y;
            if (column >= 0 && column < mask.width && row >= 0 && row < mask.height && columns(column, row) != 0)
                numbers(y, x) = number;
        }
}

/// Whether one of the eight neighbours is another thing.
bool touchesAnother(const cv::Mat_<Number> &numbers, int y, int x)
{
    const Number own = numbers(y, x);
    for (int down = -1; down <= 1; ++down)
        for (int across = -1; across <= 1; ++across) {
            const int row = std::clamp(y + down, 0, numbers.rows - 1);
            const int column = std::clamp(x + across, 0, numbers.cols - 1);
            if (numbers(row, column) != 0 && numbers(row, column) != own)
                return true;
        }
    return false;
}

} // namespace

cv::Mat paintAreas(
    const std::vector<LabelledShape> &shapes, double scaleX, double scaleY, cv::Size size, bool separated)
{
    cv::Mat_<Number> numbers(size, Number(0));
    const std::size_t most = std::min<std::size_t>(shapes.size(), 65'000);
    for (std::size_t i = 0; i < most; ++i) {
        const auto number = static_cast<Number>(i + 1);
        for (const auto &part : shapes[i].parts)
            paintPart(part, scaleX, scaleY, numbers, number);
        if (!shapes[i].mask.counts.empty())
            paintMask(shapes[i].mask, scaleX, scaleY, numbers, number);
    }
    cv::Mat_<std::uint8_t> classes(size, std::uint8_t(0));
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            if (numbers(y, x) != 0 && !(separated && touchesAnother(numbers, y, x)))
                classes(y, x) = static_cast<std::uint8_t>(shapes[numbers(y, x) - 1U].label + 1);
    return classes;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Walks along the cracks between pixels: exact, and it never touches itself where two pixels meet only at a corner.
#include "app/predictor/outline.h"

#include <opencv2/imgproc.hpp>

#include <array>

namespace cairn::predictor {
namespace {

// Directions with the set pixel on the right hand: east along its upper edge, south, west, north.
const std::array<cv::Point, 4> kSteps = {cv::Point(1, 0), cv::Point(0, 1), cv::Point(-1, 0), cv::Point(0, -1)};

/** For each crossing of cracks, the directions in which an edge leaves it, as bits. */
cv::Mat edgesOf(const cv::Mat &labels, int label, const cv::Rect &place)
{
    cv::Mat edges = cv::Mat::zeros(place.height + 1, place.width + 1, CV_8U);
    const auto isSet = [&](int x, int y) {
        return x >= 0 && y >= 0 && x < place.width && y < place.height && labels.at<int>(place.y + y, place.x + x) == label;
    };
    for (int y = 0; y < place.height; ++y) {
        for (int x = 0; x < place.width; ++x) {
            if (!isSet(x, y))
                continue;
            if (!isSet(x, y - 1))
                edges.at<uchar>(y, x) |= 1;
            if (!isSet(x + 1, y))
                edges.at<uchar>(y, x + 1) |= 2;
            if (!isSet(x, y + 1))
                edges.at<uchar>(y + 1, x + 1) |= 4;
            if (!isSet(x - 1, y))
                edges.at<uchar>(y + 1, x) |= 8;
        }
    }
    return edges;
}

/** One closed walk that begins at a crossing with its first edge; takes its edges away. Only corners are kept. */
std::vector<cv::Point> walk(cv::Mat &edges, cv::Point start)
{
    std::vector<cv::Point> corners;
    cv::Point at = start;
    int direction = -1;
    while (const uchar leaving = edges.at<uchar>(at)) {
        // Where two edges leave, two set pixels meet at a corner: turning right keeps them apart.
        const int right = (direction + 1) % 4;
        int next = direction >= 0 && (leaving & (1 << right)) ? right : 0;
        while (!(leaving & (1 << next)))
            ++next;
        edges.at<uchar>(at) = uchar(leaving & ~(1 << next));
        if (next != direction)
            corners.push_back(at);
        direction = next;
        at += kSteps[size_t(next)];
        // Back at the start; a second edge from there belongs to this walk only where it is a turn to the right.
        if (at == start && !(edges.at<uchar>(at) & (1 << ((direction + 1) % 4))))
            break;
    }
    return corners;
}

QPolygonF simplified(const std::vector<cv::Point> &corners, double tolerance, cv::Point origin)
{
    std::vector<cv::Point> kept;
    cv::approxPolyDP(corners, kept, tolerance, true);
    QPolygonF ring;
    for (const cv::Point &corner : kept.size() >= 3 ? kept : corners)
        ring.append(QPointF(corner.x + origin.x, corner.y + origin.y));
    return ring;
}

PolygonPart partOf(const cv::Mat &labels, int label, const cv::Rect &place, double tolerance)
{
    cv::Mat edges = edgesOf(labels, label, place);
    PolygonPart part;
    // The first crossing from the top lies on the outline; all further walks are around holes.
    for (int y = 0; y < edges.rows; ++y) {
        for (int x = 0; x < edges.cols; ++x) {
            while (edges.at<uchar>(y, x)) {
                const QPolygonF ring = simplified(walk(edges, {x, y}), tolerance, place.tl());
                if (ring.size() >= 3)
                    part.append(ring);
                else if (part.isEmpty())
                    return {};
            }
        }
    }
    return part;
}

} // namespace

QList<Piece> piecesOf(const cv::Mat &mask, int smallest, double tolerance, const cv::Mat &values)
{
    constexpr int kMostPieces = 1'000;
    cv::Mat labels, statistics, centres;
    const int count = cv::connectedComponentsWithStats(mask, labels, statistics, centres, 4, CV_32S);
    QList<Piece> pieces;
    for (int label = 1; label < count && pieces.size() < kMostPieces; ++label) {
        const int *statistic = statistics.ptr<int>(label);
        const cv::Rect place(statistic[cv::CC_STAT_LEFT], statistic[cv::CC_STAT_TOP], statistic[cv::CC_STAT_WIDTH], statistic[cv::CC_STAT_HEIGHT]);
        if (statistic[cv::CC_STAT_AREA] < smallest)
            continue;
        Piece piece {partOf(labels, label, place, tolerance), 0};
        if (!values.empty())
            piece.mean = cv::mean(values(place), labels(place) == label)[0];
        if (!piece.part.isEmpty())
            pieces.append(piece);
    }
    return pieces;
}

} // namespace cairn::predictor

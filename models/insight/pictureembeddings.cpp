// SPDX-License-Identifier: GPL-3.0-or-later
// 64 numbers a picture, from 64 x 64 pixels.
#include "models/insight/pictureembeddings.h"

#include "models/data/items.h"
#include "models/imaging/imagereader.h"

#include <QImage>

#include <array>
#include <cstdlib>

namespace cairn {
namespace {

constexpr int kEdge = 64; // pixels of the small copy
constexpr int kFields = 4; // in each direction
constexpr int kReadEdge = 128; // enough to be scaled down once more, evenly

} // namespace

std::vector<float> pictureEmbedding(const QImage &picture)
{
    if (picture.isNull())
        return {};
    const QImage small = forDisplay(picture).scaled(kEdge, kEdge, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
    std::array<std::array<double, 4>, kFields * kFields> sums {};
    for (int y = 0; y < kEdge; ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(small.constScanLine(y));
        for (int x = 0; x < kEdge; ++x) {
            auto &field = sums[size_t(y * kFields / kEdge * kFields + x * kFields / kEdge)];
            field[0] += qRed(line[x]);
            field[1] += qGreen(line[x]);
            field[2] += qBlue(line[x]);
            if (x + 1 < kEdge)
                field[3] += std::abs(qGray(line[x + 1]) - qGray(line[x]));
        }
    }
    constexpr double kPixels = double(kEdge) * kEdge / (kFields * kFields);
    std::vector<float> numbers;
    for (const auto &field : sums) {
        for (const double sum : field)
            numbers.push_back(float(sum / kPixels / 255));
    }
    return numbers;
}

Result<Embeddings> pictureEmbeddings(Project &project, const QList<qint64> &itemIds, const TaskControl &control)
{
    const auto reader = project.openReader();
    if (!reader)
        return fail(reader);
    const Result<QList<Item>> items = Items::page(**reader, itemIds);
    if (!items)
        return fail(items);
    Embeddings embeddings;
    for (qsizetype at = 0; at < items->size(); ++at) {
        if (control.isCanceled())
            return canceled();
        const Item &item = items->at(at);
        control.setProgress(at, items->size(), item.path);
        if (const Result<QImage> picture = readImage(Items::absolutePath(project, item), item.page, {kReadEdge, kReadEdge}))
            embeddings.insert(item.id, pictureEmbedding(*picture));
    }
    return embeddings;
}

} // namespace cairn

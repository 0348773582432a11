// SPDX-License-Identifier: GPL-3.0-or-later
// Reads items.jsonl and turns every kind of area into an outline or a mask, with its box.
#include "app/trainer/shapedataset.h"

#include "app/trainer/failure.h"
#include "app/trainer/itemlines.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <map>
#include <numbers>
#include <set>

namespace cairn {
namespace {

using nlohmann::json;

constexpr int kEllipseCorners = 48;
/// A mask of more pixels than this is no label but a mistake.
constexpr long long kLargestMask = 1'000'000'000;

bool isWanted(const std::string &kind, ShapeWish wish)
{
    if (kind == "polygon" || kind == "mask" || kind == "ellipse")
        return true;
    return (kind == "box" || kind == "rotated_box") && wish != ShapeWish::Outlines;
}

Region boxRound(const OutlineRing &points)
{
    if (points.empty())
        return {};
    const auto [left, right] = std::minmax_element(
        points.begin(), points.end(), [](const auto &one, const auto &other) { return one.x < other.x; });
    const auto [top, bottom] = std::minmax_element(
        points.begin(), points.end(), [](const auto &one, const auto &other) { return one.y < other.y; });
    return { left->x, top->y, right->x - left->x, bottom->y - top->y };
}

/// Round a centre, turned clockwise as the geometry column has it.
OutlineRing turned(const json &geometry, const OutlineRing &points)
{
    const double angle = geometry.value("angle", 0.0) * std::numbers::pi / 180;
    const double x = geometry.at("cx");
    const double y = geometry.at("cy");
    OutlineRing ring;
    for (const OutlinePoint &point : points)
        ring.push_back({ x + point.x * std::cos(angle) - point.y * std::sin(angle),
            y + point.x * std::sin(angle) + point.y * std::cos(angle) });
    return ring;
}

OutlineRing rectangle(double left, double top, double width, double height)
{
    return { { left, top }, { left + width, top }, { left + width, top + height }, { left, top + height } };
}

OutlineRing ellipse(double radiusX, double radiusY)
{
    OutlineRing ring;
    for (int i = 0; i < kEllipseCorners; ++i) {
        const double angle = 2 * std::numbers::pi * i / kEllipseCorners;
        ring.push_back({ radiusX * std::cos(angle), radiusY * std::sin(angle) });
    }
    return ring;
}

MaskRuns maskFrom(const json &geometry)
{
    MaskRuns mask{ geometry.at("x"), geometry.at("y"), geometry.at("w"), geometry.at("h"),
        geometry.at("counts").get<std::vector<long long>>() };
    const long long pixels = static_cast<long long>(mask.width) * mask.height;
    long long sum = 0;
    bool isSound = mask.width >= 0 && mask.height >= 0 && pixels <= kLargestMask;
    for (const long long count : mask.counts) {
        isSound = isSound && count >= 0 && count <= pixels - sum;
        sum += isSound ? count : 0;
    }
    if (!isSound || sum != pixels)
        throw Failure("A mask's runs do not fill its frame.");
    return mask;
}

void addPolygon(const json &geometry, LabelledShape &shape)
{
    OutlineRing all;
    for (const json &part : geometry.at("parts")) {
        std::vector<OutlineRing> rings;
        for (const json &points : part) {
            OutlineRing ring;
            for (const json &point : points)
                ring.push_back({ point.at(0), point.at(1) });
            all.insert(all.end(), ring.begin(), ring.end());
            rings.push_back(std::move(ring));
        }
        shape.parts.push_back(std::move(rings));
    }
    shape.box = boxRound(all);
}

LabelledShape shapeFrom(const std::string &kind, const json &geometry)
{
    LabelledShape shape;
    if (kind == "polygon") {
        addPolygon(geometry, shape);
        return shape;
    }
    if (kind == "mask") {
        shape.mask = maskFrom(geometry);
        shape.box = { static_cast<double>(shape.mask.x), static_cast<double>(shape.mask.y),
            static_cast<double>(shape.mask.width), static_cast<double>(shape.mask.height) };
        return shape;
    }
    OutlineRing ring;
    if (kind == "box") {
        ring = rectangle(geometry.at("x"), geometry.at("y"), geometry.at("w"), geometry.at("h"));
    } else if (kind == "rotated_box") {
        const double width = geometry.at("w");
        const double height = geometry.at("h");
        ring = turned(geometry, rectangle(-width / 2, -height / 2, width, height));
    } else {
        ring = turned(geometry, ellipse(geometry.at("rx"), geometry.at("ry")));
    }
    shape.box = boxRound(ring);
    shape.parts = { { std::move(ring) } };
    return shape;
}

/// Classes are numbered as they are met, and in the project's order at the end.
class ShapeCollector {
public:
    ShapeCollector(ShapeDataset &dataset, std::filesystem::path folder, ShapeWish wish)
        : m_dataset(dataset)
        , m_folder(std::move(folder))
        , m_wish(wish)
    {
    }

    void add(const json &item)
    {
        ShapePicture picture;
        const std::string file = item.at("file");
        picture.picture = { item.value("path", file), m_folder / file, item.value("page", 0),
            item.value("width", 0), item.value("height", 0) };
        const auto split = item.find("split");
        if (split != item.end() && split->is_string())
            picture.split = splitFromName(split->get<std::string>());
        for (const json &label : item.value("labels", json::array()))
            addLabel(label, picture);
        m_dataset.pictures.push_back(std::move(picture));
    }

    void numberClasses(const DatasetInfo &info)
    {
        std::vector<std::string> names;
        std::map<std::string, int> left = m_classes;
        for (const std::string &name : info.classes)
            if (left.erase(name) > 0)
                names.push_back(name);
        for (const auto &[name, number] : left)
            names.push_back(name);
        std::vector<int> places(names.size());
        for (std::size_t i = 0; i < names.size(); ++i)
            places[static_cast<std::size_t>(m_classes.at(names[i]))] = static_cast<int>(i);
        for (ShapePicture &picture : m_dataset.pictures)
            for (LabelledShape &shape : picture.shapes)
                shape.label = places[static_cast<std::size_t>(shape.label)];
        m_dataset.classes = names;
    }

    void report() const
    {
        for (const auto &[kind, count] : m_otherKinds)
            std::cout << count << " labels of the kind \"" << kind << "\" are passed over.\n";
        if (m_empty > 0)
            std::cout << m_empty << " shapes without an area are passed over.\n";
    }

private:
    void addLabel(const json &label, ShapePicture &picture)
    {
        const std::string kind = label.value("kind", "");
        const auto name = label.find("class");
        if (!isWanted(kind, m_wish) || name == label.end() || !name->is_string()) {
            m_otherKinds[kind] += 1;
            return;
        }
        LabelledShape shape = shapeFrom(kind, label.at("geometry"));
        if (!(shape.box.width > 0 && shape.box.height > 0)) {
            ++m_empty;
            return;
        }
        shape.label
            = m_classes.emplace(name->get<std::string>(), static_cast<int>(m_classes.size())).first->second;
        picture.shapes.push_back(std::move(shape));
    }

    ShapeDataset &m_dataset;
    std::filesystem::path m_folder;
    ShapeWish m_wish;
    std::map<std::string, int> m_classes;
    std::map<std::string, int> m_otherKinds;
    int m_empty = 0;
};

} // namespace

ShapeDataset ShapeDataset::read(const std::filesystem::path &folder, const DatasetInfo &info, ShapeWish wish)
{
    const auto path = folder / "items.jsonl";
    ShapeDataset dataset;
    try {
        ShapeCollector collector(dataset, folder, wish);
        for (const json &item : readItemLines(path))
            collector.add(item);
        collector.report();
        collector.numberClasses(info);
    } catch (const json::exception &error) {
        throw Failure(
            sentence(path.string(), " is not as the page on the run folder has it: ", error.what(), "."));
    }
    const std::string what = wish == ShapeWish::Outlines ? "outlines (polygons, masks or ellipses)"
        : wish == ShapeWish::Areas                       ? "outlines or boxes"
                                                         : "boxes";
    if (dataset.classes.empty())
        throw Failure(sentence("The snapshot holds no ", what, " with a class; draw some first."));
    if (dataset.labelledOf(Split::Train).empty())
        throw Failure(sentence(
            "No picture of the training split has ", what, "; split anew, or label pictures of that split."));
    return dataset;
}

std::vector<std::size_t> ShapeDataset::labelledOf(Split split) const
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < pictures.size(); ++i)
        if (pictures[i].split == split && !pictures[i].shapes.empty())
            places.push_back(i);
    return places;
}

} // namespace cairn

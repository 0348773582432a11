// SPDX-License-Identifier: GPL-3.0-or-later
// Reads items.jsonl and makes an example of each picture or of each shape.
#include "app/trainer/imagedataset.h"

#include "app/trainer/failure.h"
#include "app/trainer/itemlines.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace cairn {
namespace {

using nlohmann::json;

bool isShape(const json &label)
{
    const auto kind = label.value("kind", "");
    return kind == "box" || kind == "polygon";
}

std::string className(const json &label)
{
    const auto found = label.find("class");
    return found != label.end() && found->is_string() ? found->get<std::string>() : "";
}

/// The upright box round all outlines; empty for a polygon without points.
Region polygonRegion(const json &geometry)
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    bool isFirst = true;
    for (const json &part : geometry.at("parts"))
        for (const json &point : part.at(0)) {
            const double x = point.at(0);
            const double y = point.at(1);
            left = isFirst ? x : std::min(left, x);
            top = isFirst ? y : std::min(top, y);
            right = isFirst ? x : std::max(right, x);
            bottom = isFirst ? y : std::max(bottom, y);
            isFirst = false;
        }
    return { left, top, right - left, bottom - top };
}

Region regionOf(const json &label)
{
    const json &geometry = label.at("geometry");
    if (label.at("kind") == "polygon")
        return polygonRegion(geometry);
    return { geometry.at("x"), geometry.at("y"), geometry.at("w"), geometry.at("h") };
}

/// Turns items into pictures and examples, and counts what it has to pass over.
class ItemCollector {
public:
    ItemCollector(ImageDataset &dataset, const std::filesystem::path &folder)
        : m_dataset(dataset)
        , m_folder(folder)
    {
    }

    void add(const json &item);
    void report() const;
    /// The class of each example, by its place; empty where there is none.
    [[nodiscard]] const std::vector<std::string> &classNames() const { return m_classNames; }

private:
    void addPicture(const json &item);
    void addTag(const json &labels, Split split);
    void addShapes(const json &labels, Split split);

    ImageDataset &m_dataset;
    std::filesystem::path m_folder;
    std::vector<std::string> m_classNames;
    std::map<std::string, int> m_otherKinds;
    int m_withoutShapes = 0;
    int m_severalTags = 0;
};

void ItemCollector::add(const json &item)
{
    const json noLabels = json::array();
    const auto found = item.find("labels");
    const json &labels = found != item.end() && found->is_array() ? *found : noLabels;
    const auto splitName = item.find("split");
    const Split split = splitName != item.end() && splitName->is_string()
        ? splitFromName(splitName->get<std::string>())
        : Split::None;
    addPicture(item);
    if (m_dataset.hasShapes)
        addShapes(labels, split);
    else
        addTag(labels, split);
}

void ItemCollector::addPicture(const json &item)
{
    const std::string file = item.at("file");
    m_dataset.pictures.push_back({ item.value("path", file), m_folder / file, item.value("page", 0),
        item.value("width", 0), item.value("height", 0) });
}

void ItemCollector::addTag(const json &labels, Split split)
{
    Example example;
    example.picture = m_dataset.pictures.size() - 1;
    example.split = split;
    example.kind = "tag";
    std::set<std::string> tags;
    std::string first;
    for (const json &label : labels) {
        if (label.value("kind", "") != "tag")
            continue;
        first = first.empty() ? className(label) : first;
        tags.insert(className(label));
    }
    m_severalTags += tags.size() > 1 ? 1 : 0;
    m_dataset.examples.push_back(example);
    m_classNames.push_back(first);
}

void ItemCollector::addShapes(const json &labels, Split split)
{
    bool hasAny = false;
    for (const json &label : labels) {
        const auto kind = label.value("kind", "");
        if (!isShape(label)) {
            m_otherKinds[kind] += 1;
            continue;
        }
        Example example;
        example.picture = m_dataset.pictures.size() - 1;
        example.split = split;
        example.kind = kind;
        example.region = regionOf(label);
        example.annotation = label.value("id", json()).dump();
        example.geometry = label.at("geometry").dump();
        m_dataset.examples.push_back(std::move(example));
        m_classNames.push_back(className(label));
        hasAny = true;
    }
    m_withoutShapes += hasAny ? 0 : 1;
}

void ItemCollector::report() const
{
    if (m_withoutShapes > 0)
        std::cout << m_withoutShapes
                  << " pictures have no boxes or polygons: nothing is predicted in them.\n";
    if (m_severalTags > 0)
        std::cout << m_severalTags << " pictures have several tags: the first one counts.\n";
    for (const auto &[kind, count] : m_otherKinds)
        std::cout << count << " labels of the kind \"" << kind << "\" are passed over.\n";
}

void numberClasses(ImageDataset &dataset, const std::vector<std::string> &names, const DatasetInfo &info)
{
    std::set<std::string> used;
    std::set<std::string> trained;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i].empty() || dataset.examples[i].split == Split::None)
            continue;
        used.insert(names[i]);
        if (dataset.examples[i].split == Split::Train)
            trained.insert(names[i]);
    }
    const std::string what = dataset.hasShapes ? "box or polygon" : "picture";
    for (const std::string &name : info.classes) {
        if (used.erase(name) > 0)
            dataset.classes.push_back(name);
        else
            std::cout << "No labelled " << what << " has the class \"" << name
                      << "\"; it cannot be learned.\n";
    }
    dataset.classes.insert(dataset.classes.end(), used.begin(), used.end());
    if (trained.empty())
        throw Failure(sentence("No ", what, " of the training split has a class; label some first."));
    if (trained.size() == 1)
        throw Failure(sentence("All training examples have the class \"", *trained.begin(),
            "\"; label examples of at least one other class, or split anew."));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto found = std::find(dataset.classes.begin(), dataset.classes.end(), names[i]);
        if (found != dataset.classes.end() && dataset.examples[i].split != Split::None)
            dataset.examples[i].label = static_cast<int>(found - dataset.classes.begin());
    }
}

} // namespace

ImageDataset ImageDataset::read(
    const std::filesystem::path &folder, const DatasetInfo &info, const std::string &asked)
{
    const auto path = folder / "items.jsonl";
    const auto items = readItemLines(path);
    ImageDataset dataset;
    dataset.hasShapes = asked == "shapes";
    try {
        for (const json &item : items)
            for (const json &label : item.value("labels", json::array()))
                dataset.hasShapes |= asked == "auto" && isShape(label);
        ItemCollector collector(dataset, folder);
        for (const json &item : items)
            collector.add(item);
        collector.report();
        numberClasses(dataset, collector.classNames(), info);
    } catch (const json::exception &error) {
        throw Failure(
            sentence(path.string(), " is not as the page on the run folder has it: ", error.what(), "."));
    }
    return dataset;
}

std::vector<std::size_t> ImageDataset::labelledOf(Split split) const
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < examples.size(); ++i)
        if (examples[i].split == split && examples[i].label >= 0)
            places.push_back(i);
    return places;
}

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// SHAP values of the trees, in the margin's unit: log-odds for classes, the target's own for numbers.
#include "app/trainer/explain.h"

#include "app/trainer/booster.h"
#include "app/trainer/csvreader.h"
#include "app/trainer/failure.h"
#include "app/trainer/files.h"
#include "app/trainer/jsontext.h"
#include "app/trainer/tablemodel.h"
#include "app/trainer/tablescores.h"

#include <algorithm>
#include <charconv>
#include <iostream>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace cairn {
namespace {

constexpr std::size_t kChunkRows = 4096;
constexpr std::size_t kNotThere = std::numeric_limits<std::size_t>::max();

/// Rows of a CSV file with the model's columns found by their names.
class RowSource {
public:
    RowSource(const std::filesystem::path &path, const TableModel &model);

    /// Appends at most so many rows; false when none is left.
    bool read(std::size_t most, std::vector<long long> &ids, std::vector<float> &features);

private:
    [[nodiscard]] std::size_t place(const std::string &name) const;

    CsvReader m_reader;
    std::vector<std::string_view> m_fields;
    std::vector<std::string_view> m_header;
    std::vector<CellEncoder> m_encoders;
    std::vector<std::size_t> m_places;
    std::size_t m_idPlace = kNotThere;
    long long m_rowNumber = 0;
};

RowSource::RowSource(const std::filesystem::path &path, const TableModel &model)
    : m_reader(path)
{
    if (!m_reader.next(m_header))
        throw Failure(sentence(path.string(), " is empty."));
    m_idPlace = place(model.idColumn);
    for (const FeatureColumn &column : model.columns) {
        m_encoders.emplace_back(column);
        m_places.push_back(place(column.sourceName()));
        if (m_places.back() == kNotThere)
            std::cerr << path.string() << " has no column \"" << column.sourceName() << "\"; it counts as missing.\n";
    }
    if (std::all_of(m_places.begin(), m_places.end(), [](std::size_t place) { return place == kNotThere; }))
        throw Failure(sentence(path.string(), " has none of the columns that this model was trained on."));
}

std::size_t RowSource::place(const std::string &name) const
{
    const auto found = std::find(m_header.begin(), m_header.end(), name);
    return found != m_header.end() ? static_cast<std::size_t>(found - m_header.begin()) : kNotThere;
}

bool RowSource::read(std::size_t most, std::vector<long long> &ids, std::vector<float> &features)
{
    ids.clear();
    features.clear();
    while (ids.size() < most && m_reader.next(m_fields)) {
        const auto cell = [this](std::size_t place) {
            return place < m_fields.size() ? m_fields[place] : std::string_view();
        };
        long long id = ++m_rowNumber;
        const auto text = cell(m_idPlace);
        std::from_chars(text.data(), text.data() + text.size(), id);
        ids.push_back(id);
        for (std::size_t i = 0; i < m_places.size(); ++i)
            features.push_back(m_encoders[i].encode(cell(m_places[i])));
    }
    return !ids.empty();
}

/// The table's columns, and which of them each feature of the model was made of. Contributions add up, so those of
/// the features of one column are that column's.
struct SourceColumns {
    std::vector<std::string> names; ///< as JSON texts
    std::vector<std::size_t> ofFeature;

    explicit SourceColumns(const TableModel &model)
    {
        std::unordered_map<std::string, std::size_t> places;
        for (const FeatureColumn &column : model.columns) {
            const auto [place, isNew] = places.try_emplace(column.sourceName(), names.size());
            if (isNew)
                names.push_back(jsonString(column.sourceName()));
            ofFeature.push_back(place->second);
        }
    }
};

/// {"row", "value", "class", "margin", "bias", "contributions"}; class and margin are those that the
/// contributions speak of.
std::string explanation(const TableModel &model, const SourceColumns &sources, long long id,
    std::span<const float> values, std::span<const float> margins, std::span<const float> contributions)
{
    const std::size_t chosen = model.task == Task::Regression ? 0 : mostProbable(model, values);
    const std::size_t group = model.task == Task::Multiclass ? chosen : 0;
    const std::size_t width = sources.ofFeature.size() + 1;
    const auto ofGroup = contributions.subspan(group * width, width);
    std::string line = "{\"row\":";
    appendNumber(line, id);
    line += ",\"value\":";
    if (model.task == Task::Regression)
        appendNumber(line, values[0]);
    else
        line += jsonString(model.classes[chosen])
            + ",\"class\":" + jsonString(model.classes[model.task == Task::Binary ? 1 : chosen]);
    line += ",\"margin\":";
    appendNumber(line, margins[group]);
    line += ",\"bias\":";
    appendNumber(line, ofGroup.back());
    line += ",\"contributions\":{";
    std::vector<double> sums(sources.names.size(), 0);
    for (std::size_t i = 0; i < sources.ofFeature.size(); ++i)
        sums[sources.ofFeature[i]] += ofGroup[i];
    for (std::size_t i = 0; i < sums.size(); ++i) {
        line += (i == 0 ? "" : ",") + sources.names[i] + ':';
        appendNumber(line, sums[i]);
    }
    return line + "}}\n";
}

std::vector<float> copied(std::span<const float> view)
{
    return { view.begin(), view.end() };
}

/// Hands each line on to the file, or to stdout.
class Lines {
public:
    explicit Lines(const std::filesystem::path &path)
    {
        if (!path.empty())
            m_file.emplace(path);
    }
    void append(const std::string &line)
    {
        if (m_file)
            m_file->append(line);
        else
            std::cout << line;
    }
    void finish()
    {
        if (m_file)
            m_file->publish();
        std::cout.flush();
    }

private:
    std::optional<LineFile> m_file;
};

} // namespace

void explainRows(const std::filesystem::path &modelFolder, const std::filesystem::path &rowsFile,
    const std::filesystem::path &out)
{
    const auto model = TableModel::load(modelFolder);
    const int threads = threadCount(0);
    const auto booster = Booster::load(TableModel::treesFile(modelFolder), threads);
    const SourceColumns sources(model);
    RowSource source(rowsFile, model);
    Lines lines(out);
    std::vector<long long> ids;
    std::vector<float> features;
    const std::size_t width = model.outputs();
    while (source.read(kChunkRows, ids, features)) {
        const BoosterMatrix matrix(features, model.columns, threads);
        const auto values = copied(booster.predict(matrix, Booster::Output::Value));
        const auto margins = copied(booster.predict(matrix, Booster::Output::Margin));
        const auto contributions = booster.predict(matrix, Booster::Output::Contributions);
        const std::size_t each = width * (sources.ofFeature.size() + 1);
        for (std::size_t i = 0; i < ids.size(); ++i)
            lines.append(explanation(model, sources, ids[i], std::span(values).subspan(i * width, width),
                std::span(margins).subspan(i * width, width), contributions.subspan(i * each, each)));
    }
    lines.finish();
}

} // namespace cairn

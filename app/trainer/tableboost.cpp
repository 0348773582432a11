// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the table, trains, and leaves the model, the columns' importance and the predictions.
#include "app/trainer/tableboost.h"

#include "app/trainer/booster.h"
#include "app/trainer/dependence.h"
#include "app/trainer/failure.h"
#include "app/trainer/files.h"
#include "app/trainer/jsontext.h"
#include "app/trainer/metricswriter.h"
#include "app/trainer/outcome.h"
#include "app/trainer/parameters.h"
#include "app/trainer/runenvironment.h"
#include "app/trainer/scores.h"
#include "app/trainer/stopsignal.h"
#include "app/trainer/table.h"
#include "app/trainer/tablefolds.h"
#include "app/trainer/tablemodel.h"
#include "app/trainer/tablescores.h"
#include "app/trainer/tabletarget.h"
#include "app/trainer/tabletrainer.h"
#include "recipes.h"

#include <algorithm>
#include <cmath>
#include <iostream>
#include <nlohmann/json.hpp>
#include <numeric>

namespace cairn {
namespace {

/// Rows that are predicted at once, which bounds the memory and lets a stop through.
constexpr std::size_t kChunkRows = 1 << 16;

void writeImportance(const std::filesystem::path &path, const Booster &booster, const TableModel &model)
{
    const auto gain = booster.importance("total_gain", model.columns.size());
    const auto cover = booster.importance("total_cover", model.columns.size());
    const auto weight = booster.importance("weight", model.columns.size());
    std::vector<std::size_t> order(model.columns.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(
        order.begin(), order.end(), [&gain](auto left, auto right) { return gain[left] > gain[right]; });
    auto list = nlohmann::json::array();
    for (const std::size_t column : order)
        list.push_back({ { "name", model.columns[column].name }, { "gain", gain[column] },
            { "weight", weight[column] }, { "cover", cover[column] } });
    replaceFile(path, list.dump(1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n");
}

/// What the model says of all rows, outputs() numbers a row; empty when the run must end before that is
/// known.
std::vector<float> predictAll(const Table &table, const TableModel &model, const Booster &booster,
    int threads, const Deadline &deadline)
{
    std::vector<float> outputs;
    outputs.reserve(table.rowCount() * model.outputs());
    std::vector<std::size_t> rows;
    for (std::size_t begin = 0; begin < table.rowCount(); begin += kChunkRows) {
        if (deadline.isOver())
            return {};
        rows.resize(std::min(kChunkRows, table.rowCount() - begin));
        std::iota(rows.begin(), rows.end(), begin);
        const BoosterMatrix matrix(table.featuresOf(rows), model.columns, threads);
        const auto ofChunk = booster.predict(matrix, Booster::Output::Value);
        outputs.insert(outputs.end(), ofChunk.begin(), ofChunk.end());
    }
    return outputs;
}

/// `folds` says of each row which fold held it back, 0 for none; empty: none at all.
void writePredictions(const std::filesystem::path &path, const Table &table, const TableModel &model,
    std::span<const float> outputs, const std::vector<int> &folds)
{
    std::vector<std::string> names;
    for (const std::string &name : model.classes)
        names.push_back(jsonString(name));
    LineFile file(path);
    std::string line;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const auto ofRow = outputs.subspan(row * model.outputs(), model.outputs());
        line = "{\"row\":";
        appendNumber(line, table.ids[row]);
        line += ",\"value\":";
        if (model.task == Task::Regression) {
            appendNumber(line, ofRow[0]);
        } else {
            const std::size_t chosen = mostProbable(model, ofRow);
            line += names[chosen] + ",\"score\":";
            appendNumber(line, probability(model, ofRow, chosen));
            for (std::size_t i = 0; i < names.size(); ++i) {
                line += (i == 0 ? ",\"probabilities\":{" : ",") + names[i] + ':';
                appendNumber(line, probability(model, ofRow, i));
            }
            line += '}';
        }
        if (!folds.empty() && folds[row] != 0)
            line += ",\"fold\":" + std::to_string(folds[row]);
        line += "}\n";
        file.append(line);
    }
    file.publish();
}

/// The outputs and the labels of one split, picked from those of all rows.
struct Judged {
    std::vector<float> outputs;
    std::vector<float> labels;

    Judged(const Table &table, const TableLabels &allLabels, const TableModel &model,
        std::span<const float> all, Split split)
    {
        const auto rows = table.rowsOf(split);
        labels = allLabels.of(rows);
        for (const std::size_t row : rows) {
            const auto ofRow = all.subspan(row * model.outputs(), model.outputs());
            outputs.insert(outputs.end(), ofRow.begin(), ofRow.end());
        }
    }

    [[nodiscard]] ConfusionMatrix confusion(const TableModel &model) const
    {
        ConfusionMatrix matrix(model.classes.size());
        for (std::size_t row = 0; row < labels.size(); ++row)
            matrix.add(static_cast<std::size_t>(labels[row]),
                mostProbable(model, std::span(outputs).subspan(row * model.outputs(), model.outputs())));
        return matrix;
    }
};

void judge(const Table &table, const TableLabels &labels, const TableModel &model,
    std::span<const float> outputs, const RunEnvironment &environment, MetricsWriter &metrics)
{
    const Judged val(table, labels, model, outputs, Split::Val);
    const Judged test(table, labels, model, outputs, Split::Test);
    const Metrics ofTest = tableMetrics(model, "test/", test.outputs, test.labels, Thoroughness::Full);
    if (ofTest.empty())
        std::cout
            << "There are no test rows: nothing is said about rows that the training never looked at.\n";
    else
        metrics.write(model.bestRound, ofTest);
    for (const auto &[name, value] : ofTest)
        std::cout << name << ' ' << value << '\n';
    if (model.task != Task::Regression)
        writeConfusion(environment.artifacts / "confusion.json", model.classes,
            { { "val", val.confusion(model) }, { "test", test.confusion(model) } });
}

void describe(const Table &table, const TableModel &model)
{
    const auto count
        = [&table](Split split) { return std::count(table.splits.begin(), table.splits.end(), split); };
    std::cout << "Predicting \"" << model.target << "\" from " << model.columns.size()
              << " columns; rows: " << count(Split::Train) << " train, " << count(Split::Val) << " val, "
              << count(Split::Test) << " test, " << count(Split::None) << " unlabelled." << std::endl;
}

} // namespace

int runTableBoost()
{
    const auto environment = RunEnvironment::fromProcess();
    const auto parameters = Parameters::read(kTableBoostRecipe, environment.params);
    const auto info = DatasetInfo::read(environment.dataset, "table");
    const auto table
        = Table::read(environment.dataset, static_cast<std::size_t>(parameters.integer("max_categories")),
            namesIn(parameters.text("leave_out")), codingsIn(parameters.text("coding")));
    const auto labels = TableLabels::from(table, info.classes, parameters.text("objective"));
    TableModel model{ labels.task, table.target.name, table.idColumn, labels.classes, table.columns };
    describe(table, model);

    watchForStop();
    MetricsWriter metrics(environment.metrics);
    const auto trained = trainTrees(table, labels, model, parameters, environment.seed, metrics);
    model.bestRound = trained.bestRound;
    const Booster booster = trained.booster.firstRounds(trained.bestRound);
    booster.save(TableModel::treesFile(environment.modelFolder()));
    model.save(environment.modelFolder());
    writeImportance(environment.artifacts / "importance.json", booster, model);

    if (!trained.stopped)
        writeDependence(environment.artifacts / "dependence.json", table, model, booster, threadCount(parameters.integer("threads")));

    const Deadline deadline = trained.stopped ? Deadline::soon() : Deadline::never();
    const auto outputs
        = predictAll(table, model, booster, threadCount(parameters.integer("threads")), deadline);
    if (outputs.empty()) {
        std::cout << "Stopped: the model of round " << model.bestRound << " is kept, without predictions.\n";
        return kStoppedExitCode;
    }
    auto told = outputs;
    OutOfFold outOfFold;
    if (parameters.integer("folds") > 1 && !trained.stopped)
        outOfFold = predictOutOfFold(table, labels, model, parameters, environment.seed, told);
    if (outOfFold.stopped)
        writePredictions(environment.predictions, table, model, outputs, {});
    else
        writePredictions(environment.predictions, table, model, told, outOfFold.folds);
    judge(table, labels, model, outputs, environment, metrics);
    return trained.stopped || outOfFold.stopped ? kStoppedExitCode : 0;
}

} // namespace cairn

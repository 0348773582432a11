// SPDX-License-Identifier: GPL-3.0-or-later
// XGBoost's settings from the parameters, and the loop over the rounds.
#include "app/trainer/tabletrainer.h"

#include "app/trainer/jsontext.h"
#include "app/trainer/stopsignal.h"
#include "app/trainer/tablescores.h"

#include <algorithm>
#include <chrono>
#include <iostream>
#include <limits>
#include <numeric>

namespace cairn {
namespace {

/// Where the trees begin: the mean of what they are to predict, so that the first rounds need not find it.
std::string baseScore(const TableModel &model, std::span<const float> labels)
{
    if (model.task == Task::Multiclass)
        return "0.5";
    const double mean
        = std::accumulate(labels.begin(), labels.end(), 0.0) / static_cast<double>(labels.size());
    return numberText(mean);
}

} // namespace

BoosterSettings boosterSettings(const TableModel &model, const Parameters &parameters, std::uint64_t seed,
    std::span<const float> trainLabels)
{
    const auto real = [&parameters](const char *name) { return numberText(parameters.real(name)); };
    const auto integer = [&parameters](const char *name) { return std::to_string(parameters.integer(name)); };
    BoosterSettings settings{
        { "tree_method", "hist" },
        { "verbosity", "0" },
        { "nthread", std::to_string(threadCount(parameters.integer("threads"))) },
        // XGBoost takes a signed 32-bit seed.
        { "seed", std::to_string(seed % std::numeric_limits<std::int32_t>::max()) },
        { "eta", real("learning_rate") },
        { "max_depth", integer("max_depth") },
        { "subsample", real("row_sample") },
        { "colsample_bytree", real("column_sample") },
        { "min_child_weight", real("min_child_weight") },
        { "lambda", real("lambda") },
        { "gamma", real("gamma") },
        { "max_bin", integer("bins") },
        { "base_score", baseScore(model, trainLabels) },
    };
    switch (model.task) {
    case Task::Binary:
        settings["objective"] = "binary:logistic";
        break;
    case Task::Multiclass:
        settings["objective"] = "multi:softprob";
        settings["num_class"] = std::to_string(model.classes.size());
        break;
    case Task::Regression:
        settings["objective"] = "reg:squarederror";
        break;
    }
    return settings;
}

namespace {

/// One split's rows with their labels.
struct Part {
    std::vector<std::size_t> rows;
    std::vector<float> labels;
    BoosterMatrix matrix;

    Part(const Table &table, const TableLabels &allLabels, Split split, int threads)
        : rows(table.rowsOf(split))
        , labels(allLabels.of(rows))
        , matrix(table.featuresOf(rows), table.columns, threads)
    {
        matrix.setLabels(labels);
    }
};

/// Prints a line at the first round, then at most one a second, so that a log stays readable.
class RoundLog {
public:
    void say(int round, const Metrics &metrics)
    {
        const auto now = std::chrono::steady_clock::now();
        if (round > 1 && now - m_last < std::chrono::seconds(1))
            return;
        m_last = now;
        std::cout << "Round " << round;
        for (const auto &[name, value] : metrics)
            std::cout << "  " << name << ' ' << value;
        std::cout << std::endl;
    }

private:
    std::chrono::steady_clock::time_point m_last;
};

} // namespace

TrainedTrees trainTrees(const Table &table, const TableLabels &labels, const TableModel &model,
    const Parameters &parameters, std::uint64_t seed, MetricsWriter &metrics)
{
    const int threads = threadCount(parameters.integer("threads"));
    const Part train(table, labels, Split::Train, threads);
    const bool hasVal = std::find(table.splits.begin(), table.splits.end(), Split::Val) != table.splits.end();
    std::optional<Part> val;
    if (hasVal)
        val.emplace(table, labels, Split::Val, threads);
    else
        std::cout << "There are no validation rows: all rounds are trained and the last one is kept.\n";

    std::vector<const BoosterMatrix *> matrices{ &train.matrix };
    if (val)
        matrices.push_back(&val->matrix);
    TrainedTrees trained{ Booster(matrices, boosterSettings(model, parameters, seed, train.labels)) };
    const auto rounds = static_cast<int>(parameters.integer("rounds"));
    const auto patience = static_cast<int>(parameters.integer("patience"));
    double bestLoss = std::numeric_limits<double>::infinity();
    RoundLog log;
    int round = 0;
    while (round < rounds && !trained.stopped) {
        trained.booster.boost(round++, train.matrix);
        Metrics now = tableMetrics(model, "train/",
            trained.booster.predict(train.matrix, Booster::Output::Value), train.labels, Thoroughness::Quick);
        double loss = -round;
        if (val) {
            const Metrics ofVal
                = tableMetrics(model, "val/", trained.booster.predict(val->matrix, Booster::Output::Value),
                    val->labels, Thoroughness::Full);
            loss = ofVal.front().second;
            now.insert(now.end(), ofVal.begin(), ofVal.end());
        }
        metrics.write(round, now);
        log.say(round, now);
        if (loss < bestLoss || trained.bestRound == 0) {
            bestLoss = loss;
            trained.bestRound = round;
        }
        trained.stopped = stopRequested();
        if (patience > 0 && round - trained.bestRound >= patience)
            break;
    }
    std::cout << round << " rounds; the best is " << trained.bestRound << "." << std::endl;
    return trained;
}

} // namespace cairn

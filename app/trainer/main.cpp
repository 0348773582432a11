// SPDX-License-Identifier: GPL-3.0-or-later
// cairn-trainer: the built-in trainers as an ordinary program that reads a run folder and writes into it.
#include "app/trainer/exitcode.h"
#include "app/trainer/explain.h"
#include "app/trainer/imagelibrary.h"
#include "app/trainer/openmpwaiting.h"
#include "app/trainer/outliers.h"
#include "app/trainer/tableboost.h"
#include "recipes.h"

#include <charconv>
#include <cstdint>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

constexpr int kUsage = 2;

constexpr const char *kHelp = R"(cairn-trainer: the built-in trainers of Cairn

  cairn-trainer table-boost      boosted trees on the rows of a table
  cairn-trainer image-classify   a small convolutional network on pictures or on the crops under shapes
  cairn-trainer image-detect     a small network that finds boxes in pictures
  cairn-trainer image-segment    a small network that tells classes of pixels apart
  cairn-trainer predict RUN-FOLDER
                                 asks the best model of a run on images about pictures: a JSON object a
                                 line on stdin, and one on stdout
  cairn-trainer explain --model ARTIFACTS/model --rows FILE.csv [--out FILE]
                                 what each column added to the predictions of a table model, a JSON object a line
  cairn-trainer outliers --rows FILE.csv [--out FILE] [--trees 100] [--sample 256] [--seed 1]
                                 how odd each row is, by an isolation forest, a JSON object a line; the first
                                 column names the row, the others are numbers
  cairn-trainer --version
  cairn-trainer --help

The trainers read CAIRN_DATASET, CAIRN_PARAMS, CAIRN_METRICS, CAIRN_PREDICTIONS, CAIRN_ARTIFACTS and CAIRN_SEED.
They end with 0 when done, 1 after a failure told on stderr, 143 after SIGTERM with the model so far saved.
)";

int usageError(const std::string &what)
{
    std::cerr << what << " See cairn-trainer --help.\n";
    return kUsage;
}

int explain(const std::vector<std::string> &arguments)
{
    std::map<std::string, std::string> options{ { "--model", "" }, { "--rows", "" }, { "--out", "" } };
    for (std::size_t i = 1; i < arguments.size(); i += 2) {
        const auto option = options.find(arguments[i]);
        if (option == options.end())
            return usageError("explain does not know \"" + arguments[i] + "\".");
        if (i + 1 == arguments.size())
            return usageError(arguments[i] + " wants a value.");
        option->second = arguments[i + 1];
    }
    if (options["--model"].empty() || options["--rows"].empty())
        return usageError("explain wants --model FOLDER and --rows FILE.");
    cairn::explainRows(options["--model"], options["--rows"], options["--out"]);
    return 0;
}

/// A whole number from 1 on; 0 for anything else.
std::uint64_t countOf(const std::string &text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

int outliers(const std::vector<std::string> &arguments)
{
    std::map<std::string, std::string> options{ { "--rows", "" }, { "--out", "" }, { "--trees", "100" }, { "--sample", "256" }, { "--seed", "1" } };
    for (std::size_t i = 1; i < arguments.size(); i += 2) {
        const auto option = options.find(arguments[i]);
        if (option == options.end())
            return usageError("outliers does not know \"" + arguments[i] + "\".");
        if (i + 1 == arguments.size())
            return usageError(arguments[i] + " wants a value.");
        option->second = arguments[i + 1];
    }
    cairn::ForestSettings settings;
    settings.trees = countOf(options["--trees"]);
    settings.sample = countOf(options["--sample"]);
    settings.seed = countOf(options["--seed"]);
    if (options["--rows"].empty())
        return usageError("outliers wants --rows FILE.");
    if (settings.trees == 0 || settings.trees > 100'000 || settings.sample < 2 || settings.seed == 0)
        return usageError("--trees, --sample and --seed want whole numbers from 1 on, a sample of at least 2.");
    cairn::scoreOutliers(options["--rows"], options["--out"], settings);
    return 0;
}

int run(const std::vector<std::string> &arguments)
{
    if (arguments.empty())
        return usageError("What is to be done is not said.");
    const std::string &command = arguments.front();
    if (command == "explain")
        return explain(arguments);
    if (command == "outliers")
        return outliers(arguments);
    if (command == "predict") {
        if (arguments.size() != 2)
            return usageError("predict wants the folder of a run.");
        return cairn::runImagePredict(arguments[1].c_str());
    }
    if (arguments.size() > 1)
        return usageError("\"" + arguments[1] + "\" is one argument too many.");
    if (command == "--help" || command == "-h") {
        std::cout << kHelp;
        return 0;
    }
    if (command == "--version") {
        std::cout << "cairn-trainer " << cairn::kTrainerVersion << '\n';
        return 0;
    }
    if (command == "table-boost")
        return cairn::runTableBoost();
    if (command == "image-classify")
        return cairn::runImageClassify();
    if (command == "image-detect")
        return cairn::runImageDetect();
    if (command == "image-segment")
        return cairn::runImageSegment();
    return usageError("There is no trainer \"" + command + "\".");
}

} // namespace

int main(int argc, char **argv)
{
    cairn::waitAsleep(argv);
    return cairn::exitCodeOf([&] { return run({ argv + 1, argv + argc }); });
}

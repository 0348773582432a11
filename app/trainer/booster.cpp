// SPDX-License-Identifier: GPL-3.0-or-later
// The only file that talks to XGBoost.
#include "app/trainer/booster.h"

#include "app/trainer/failure.h"
#include "app/trainer/files.h"

#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>
#include <xgboost/c_api.h>

namespace cairn {
namespace {

void check(int status)
{
    if (status != 0)
        throw Failure(sentence("XGBoost refused: ", XGBGetLastError(), "."));
}

} // namespace

BoosterMatrix::BoosterMatrix(
    std::span<const float> features, const std::vector<FeatureColumn> &columns, int threads)
{
    check(XGDMatrixCreateFromMat_omp(features.data(), features.size() / columns.size(), columns.size(),
        std::numeric_limits<float>::quiet_NaN(), &m_handle, threads));
    std::vector<const char *> types;
    for (const FeatureColumn &column : columns)
        types.push_back(column.isCategory() ? "c" : column.kind == CellKind::Boolean ? "i" : "q");
    check(XGDMatrixSetStrFeatureInfo(m_handle, "feature_type", types.data(), types.size()));
}

BoosterMatrix::~BoosterMatrix()
{
    XGDMatrixFree(m_handle);
}

void BoosterMatrix::setLabels(std::span<const float> labels)
{
    check(XGDMatrixSetFloatInfo(m_handle, "label", labels.data(), labels.size()));
}

Booster::Booster(const std::vector<const BoosterMatrix *> &matrices, const BoosterSettings &settings)
{
    std::vector<DMatrixHandle> handles;
    for (const BoosterMatrix *matrix : matrices)
        handles.push_back(matrix->handle());
    check(XGBoosterCreate(handles.data(), handles.size(), &m_handle));
    for (const auto &[name, value] : settings)
        check(XGBoosterSetParam(m_handle, name.c_str(), value.c_str()));
}

Booster Booster::load(const std::filesystem::path &path, int threads)
{
    const std::string bytes = readWholeFile(path);
    Booster booster({}, { { "nthread", std::to_string(threads) } });
    if (XGBoosterLoadModelFromBuffer(booster.m_handle, bytes.data(), bytes.size()) != 0)
        throw Failure(sentence(path.string(), " is not a model that this trainer wrote."));
    return booster;
}

Booster::~Booster()
{
    if (m_handle != nullptr)
        XGBoosterFree(m_handle);
}

Booster::Booster(Booster &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
{
}

void Booster::boost(int round, const BoosterMatrix &train)
{
    check(XGBoosterUpdateOneIter(m_handle, round, train.handle()));
}

Booster Booster::firstRounds(int count) const
{
    BoosterHandle slice = nullptr;
    check(XGBoosterSlice(m_handle, 0, count, 1, &slice));
    return Booster(slice);
}

std::span<const float> Booster::predict(const BoosterMatrix &matrix, Output output) const
{
    const std::string config = sentence("{\"type\": ", static_cast<int>(output),
        ", \"training\": false, \"iteration_begin\": 0, \"iteration_end\": 0, \"strict_shape\": true}");
    const bst_ulong *shape = nullptr;
    bst_ulong dimensions = 0;
    const float *result = nullptr;
    check(
        XGBoosterPredictFromDMatrix(m_handle, matrix.handle(), config.c_str(), &shape, &dimensions, &result));
    std::size_t count = 1;
    for (bst_ulong i = 0; i < dimensions; ++i)
        count *= shape[i];
    return { result, count };
}

std::vector<double> Booster::importance(const std::string &kind, std::size_t features) const
{
    bst_ulong count = 0;
    const char **names = nullptr;
    bst_ulong dimensions = 0;
    const bst_ulong *shape = nullptr;
    const float *scores = nullptr;
    const std::string config = sentence("{\"importance_type\": \"", kind, "\"}");
    check(XGBoosterFeatureScore(m_handle, config.c_str(), &count, &names, &dimensions, &shape, &scores));
    std::vector<double> importances(features, 0);
    for (bst_ulong i = 0; i < count; ++i) {
        // Features have no names in XGBoost here, so it calls them f0, f1 and so on.
        const auto feature = std::strtoul(names[i] + 1, nullptr, 10);
        if (feature < features)
            importances[feature] = scores[i];
    }
    return importances;
}

void Booster::save(const std::filesystem::path &path) const
{
    bst_ulong size = 0;
    const char *bytes = nullptr;
    check(XGBoosterSaveModelToBuffer(m_handle, "{\"format\": \"ubj\"}", &size, &bytes));
    replaceFile(path, std::string_view(bytes, size));
}

} // namespace cairn

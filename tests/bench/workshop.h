// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share: a temporary folder, projects in it, and large data that is made once, when it is
// first asked for.
#pragma once

#include "models/project/project.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

#include <functional>
#include <stdexcept>

namespace cairn::bench
{

inline constexpr int kTableRows = 1'000'000;

/** The value of a result; the benchmark that meets an error ends with its sentence. */
template <typename T> T taken(Result<T> result)
{
    if (!result) throw std::runtime_error(result.error().sentence.toStdString());
    if constexpr (!std::is_void_v<T>) return std::move(*result);
}

/** A table of a million rows in a project, and how long its import took. */
struct ImportedTable {
    QString folder;
    double seconds = 0;
};

class Workshop
{
public:
    using Body = std::function<void(benchmark::State &)>;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] std::unique_ptr<Project> newProject(const QString &name);
    /** A file of a million rows and eight columns, about 80 MB. */
    [[nodiscard]] QString bigCsv();
    [[nodiscard]] const ImportedTable &bigTable();

    /** A benchmark that measures by itself, once, and sets its own time. */
    void add(const char *name, const Body &body);

private:
    QTemporaryDir m_folder;
    QString m_bigCsv;
    ImportedTable m_bigTable;
};

/** A source and so many items without files. */
void addItems(Project &project, int count);
/** A run without a program, for points to hang on. */
[[nodiscard]] qint64 addRun(Project &project);

// One for each file of benchmarks.
void addGestureBenchmarks(Workshop &workshop);
void addGeometryBenchmarks(Workshop &workshop);
void addProjectBenchmarks(Workshop &workshop);
void addImageBenchmarks(Workshop &workshop);
void addAssistBenchmarks(Workshop &workshop);
void addTableBenchmarks(Workshop &workshop);
void addFindBenchmarks(Workshop &workshop);
void addGridBenchmarks(Workshop &workshop);
void addGalleryBenchmarks(Workshop &workshop);
void addMetricBenchmarks(Workshop &workshop);
void addCurveBenchmarks(Workshop &workshop);
void addRunBenchmarks(Workshop &workshop);
void addInsightBenchmarks(Workshop &workshop);
void addLogBenchmarks(Workshop &workshop);
void addTrainingBenchmarks(Workshop &workshop);

} // namespace cairn::bench

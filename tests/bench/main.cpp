// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the benchmarks; --benchmark_filter=... chooses some, --benchmark_format=json prints for programs.
#include "tests/bench/workshop.h"

#include <QApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    // No settings of the person's are read, and none written.
    QCoreApplication::setOrganizationName(QStringLiteral("CairnBench"));
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
    cairn::bench::Workshop workshop;
    if (workshop.path({}).isEmpty()) {
        std::fputs("No temporary folder could be made; set TMPDIR to one with 2 GB free.\n", stderr);
        return 1;
    }
    cairn::bench::addGestureBenchmarks(workshop);
    cairn::bench::addGeometryBenchmarks(workshop);
    cairn::bench::addProjectBenchmarks(workshop);
    cairn::bench::addImageBenchmarks(workshop);
    cairn::bench::addAssistBenchmarks(workshop);
    cairn::bench::addGalleryBenchmarks(workshop);
    cairn::bench::addTableBenchmarks(workshop);
    cairn::bench::addFindBenchmarks(workshop);
    cairn::bench::addGridBenchmarks(workshop);
    cairn::bench::addMetricBenchmarks(workshop);
    cairn::bench::addCurveBenchmarks(workshop);
    cairn::bench::addRunBenchmarks(workshop);
    cairn::bench::addInsightBenchmarks(workshop);
    cairn::bench::addLogBenchmarks(workshop);
    cairn::bench::addTrainingBenchmarks(workshop);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}

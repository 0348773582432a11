// SPDX-License-Identifier: GPL-3.0-or-later
// Appends metrics to the run's metrics.jsonl, many at a time, yet never held back for long.
#pragma once

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace cairn {

using Metrics = std::vector<std::pair<std::string, double>>;

class MetricsWriter {
public:
    /// Throws Failure when the file cannot be opened.
    explicit MetricsWriter(const std::filesystem::path &path);
    ~MetricsWriter();
    MetricsWriter(const MetricsWriter &) = delete;
    MetricsWriter &operator=(const MetricsWriter &) = delete;

    void write(long long step, const Metrics &metrics);

private:
    void writeOutRegularly();
    void writeOut(const std::string &lines);

    int m_file = -1;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::string m_pending;
    bool m_ending = false;
    std::thread m_thread;
};

/// One line of metrics.jsonl; numbers that are not finite are the strings "nan", "inf" and "-inf".
[[nodiscard]] std::string metricsLine(long long step, double seconds, const Metrics &metrics);

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Writes out what has come together every tenth of a second, in a thread of its own.
#include "app/trainer/metricswriter.h"

#include "app/trainer/failure.h"
#include "app/trainer/jsontext.h"

#include <chrono>
#include <cmath>
#include <cstring>
#include <fcntl.h>
#include <iostream>
#include <unistd.h>

namespace cairn {
namespace {

constexpr std::chrono::milliseconds kInterval(100);

double secondsNow()
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return static_cast<double>(std::chrono::duration_cast<std::chrono::milliseconds>(now).count()) / 1000;
}

} // namespace

std::string metricsLine(long long step, double seconds, const Metrics &metrics)
{
    std::string line = "{\"step\":";
    appendNumber(line, step);
    line += ",\"time\":";
    appendNumber(line, seconds);
    for (const auto &[name, value] : metrics) {
        line += ',' + jsonString(name) + ':';
        if (std::isnan(value))
            line += "\"nan\"";
        else if (std::isinf(value))
            line += value > 0 ? "\"inf\"" : "\"-inf\"";
        else
            appendNumber(line, value);
    }
    return line + "}\n";
}

MetricsWriter::MetricsWriter(const std::filesystem::path &path)
    : m_file(::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666))
{
    if (m_file < 0)
        throw Failure(sentence("Cannot write ", path.string(), ": ", std::strerror(errno), "."));
    m_thread = std::thread(&MetricsWriter::writeOutRegularly, this);
}

MetricsWriter::~MetricsWriter()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
    ::close(m_file);
}

void MetricsWriter::write(long long step, const Metrics &metrics)
{
    const std::string line = metricsLine(step, secondsNow(), metrics);
    const std::lock_guard lock(m_mutex);
    m_pending += line;
}

void MetricsWriter::writeOutRegularly()
{
    bool ending = false;
    while (!ending) {
        std::string lines;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait_for(lock, kInterval, [this] { return m_ending; });
            ending = m_ending;
            lines.swap(m_pending);
        }
        writeOut(lines);
    }
}

void MetricsWriter::writeOut(const std::string &lines)
{
    std::size_t done = 0;
    while (done < lines.size()) {
        const auto written = ::write(m_file, lines.data() + done, lines.size() - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            std::cerr << "Metrics could not be written: " << std::strerror(errno) << ".\n";
            return;
        }
        done += static_cast<std::size_t>(written);
    }
}

} // namespace cairn

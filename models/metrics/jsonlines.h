// SPDX-License-Identifier: GPL-3.0-or-later
// Reads metrics.jsonl: one object a line, every number in it a metric (see the help page run-folder).
#pragma once

#include "models/metrics/logreader.h"

#include <string>
#include <unordered_map>

namespace cairn {

class JsonScanner;

/** `step` (a whole number) and `time` (UTC seconds) belong to the whole line. A line without a step counts on for each of its
    metrics: one more than the metric's last step, 0 at first. A line without a time gets that of setNow(). Nested objects become names with
    dots. "nan", "inf" and "-inf" in quotes are numbers; so are the bare NaN, Infinity and -Infinity that Python writes. Texts, true,
    false, null and lists are no metrics. A line that is no object, or whose step is no whole number, is skipped and told of. */
class JsonLinesReader : public LogReader
{
public:
    JsonLinesReader();
    ~JsonLinesReader() override;
    [[nodiscard]] qsizetype read(QByteArrayView bytes, bool isEnd) override;
    [[nodiscard]] QByteArray state() const override;
    void restore(const QByteArray &state) override;

private:
    void readLine(const char *begin, const char *end);
    int nameIndex(const std::string &name);
    void report(const QString &reason);

    std::unique_ptr<JsonScanner> m_scanner;
    qint64 m_line = 0;
    std::unordered_map<std::string, int> m_indices;
    std::vector<qint64> m_nextSteps; ///< by name
};

} // namespace cairn

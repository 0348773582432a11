// SPDX-License-Identifier: GPL-3.0-or-later
// Runs cairn-trainer as a run of Cairn would, in a folder of its own, and reads what it leaves behind.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace cairn {

class TrainerRun {
public:
    TrainerRun(const QString &dataset, const QString &recipe, const QJsonObject &params = {}, int seed = 1);

    /// True when it ended with 0; else why() says more.
    bool finish();
    void start();
    /// True once the words are on its standard output.
    bool waitForOutput(const QString &words);
    /// Asks it to end and waits; true when it did within the ten seconds that a run has.
    bool stop();

    [[nodiscard]] int exitCode() const { return m_process.exitCode(); }
    [[nodiscard]] QString output() const { return m_output; }
    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] QByteArray why() const
    {
        return QString("exit %1, %2%3").arg(exitCode()).arg(m_output, m_error).toUtf8();
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] bool has(const QString &name) const;
    [[nodiscard]] QJsonObject object(const QString &name) const;
    [[nodiscard]] QJsonArray array(const QString &name) const;
    [[nodiscard]] QList<QJsonObject> predictions() const { return lines("predictions.jsonl"); }
    [[nodiscard]] QList<QJsonObject> metrics() const { return lines("metrics.jsonl"); }
    /// The values of one metric in the order of their lines.
    [[nodiscard]] QList<double> series(const QString &metric) const;
    /// The last value, or not-a-number.
    [[nodiscard]] double last(const QString &metric) const;
    /// All metrics without their times, to compare two runs.
    [[nodiscard]] QList<QJsonObject> timelessMetrics() const;
    /// Empty when every number in the metrics is finite, else the first line that is not.
    [[nodiscard]] QString firstOddMetric() const;

private:
    [[nodiscard]] QList<QJsonObject> lines(const QString &name) const;
    void collect();

    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_output;
    QString m_error;
};

/// What a call of cairn-trainer with these arguments gave, in the test's own environment.
struct TrainerCall {
    int exitCode = -1;
    QString output;
    QString error;
};
[[nodiscard]] TrainerCall callTrainer(const QStringList &arguments);

[[nodiscard]] QByteArray readFile(const QString &path);
bool writeFile(const QString &path, const QByteArray &content);

/// One JSON object a line.
[[nodiscard]] QList<QJsonObject> parseLines(const QByteArray &text);

} // namespace cairn

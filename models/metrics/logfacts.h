// SPDX-License-Identifier: GPL-3.0-or-later
// What a log says of its run besides values: parameters, tags, a name, how it went.
#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace cairn {

enum class RunEnding { Unsaid, Running, Finished, Failed, Stopped };

struct LogFacts {
    QString name;
    QJsonObject params; ///< numbers, texts and truth
    QMap<QString, QString> tags;
    RunEnding ending = RunEnding::Unsaid;
    double started = 0, ended = 0; ///< UTC seconds; 0: not said

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && params.isEmpty() && tags.isEmpty() && ending == RunEnding::Unsaid && started == 0 && ended == 0;
    }
    /** Takes over what `later` says. */
    void add(const LogFacts &later);
};

/** "3" and "0.5" as numbers, "true" and "False" as truth, all else as text. */
[[nodiscard]] QJsonValue paramFromText(const QString &text);

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Where a run's program goes on: this computer, a Slurm cluster, another computer by ssh; and what it asks for there.
#pragma once

#include "models/project/result.h"

#include <QJsonObject>
#include <QString>

namespace cairn {

enum class Engine { Local, Slurm, Ssh };

/** Written "local", "slurm", "slurm+ssh:HOST" (sbatch on a login node) or "ssh:HOST". HOST is what the user's own ssh takes: a name from
    ~/.ssh/config, or USER@NAME. */
struct Where {
    Engine engine = Engine::Local;
    QString host; ///< empty: this computer

    [[nodiscard]] static Result<Where> fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] bool isLocal() const { return engine == Engine::Local; }
    [[nodiscard]] bool isSlurm() const { return engine == Engine::Slurm; }

    friend bool operator==(const Where &, const Where &) = default;
};

/** What a job asks Slurm for. 0 and empty: the cluster's own default. */
struct ResourceRequest {
    int cpus = 0;
    qint64 memoryMegabytes = 0;
    int gpus = 0;
    qint64 timeSeconds = 0; ///< the time limit
    QString partition, account, qos;

    /** "cpus=4,mem=8G,gpus=1,time=2:00:00,partition=main,account=lab,qos=long"; each at most once, in any order. Times as Slurm writes
        them: MINUTES, MIN:SEC, H:MIN:SEC, DAYS-H, DAYS-H:MIN, DAYS-H:MIN:SEC. Memory in megabytes, or with K, M, G or T. */
    [[nodiscard]] static Result<ResourceRequest> fromText(const QString &text);
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static ResourceRequest fromJson(const QJsonObject &object); ///< what cannot be read is left at its default
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] bool isEmpty() const { return *this == ResourceRequest(); }

    friend bool operator==(const ResourceRequest &, const ResourceRequest &) = default;
};

/** "2:00:00", with days in front where there are some. */
[[nodiscard]] QString slurmTime(qint64 seconds);

} // namespace cairn

// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the runs that other programs have logged in a folder. Reads what it must to tell them apart, and writes nothing.
#pragma once

#include "models/metrics/logfacts.h"

#include <QList>

namespace cairn {

/** A log of a run. */
struct RunFile {
    QString path; ///< absolute
    QString format; ///< for makeLogReader()
    QString metric; ///< what the file's values are called, where the format does not say it itself
    QString key; ///< by which the log is known again when its file was replaced by one elsewhere (a newer checkpoint); mostly `path`
};

struct FoundRun {
    QString kind; ///< tensorboard, csv, huggingface, mlflow, mlflow-db, trackio, optuna, wandb or metrics.jsonl
    QString name; ///< as its log says; else the folder, relative to where the search began
    QString source; ///< absolute path of its folder or file, with "#ID" behind it where a file holds several runs
    QList<RunFile> files; ///< in the order in which they were written
    LogFacts facts; ///< what stands beside the logs (meta.yaml, params, args.yaml)
    QString artifacts; ///< absolute path of a folder with what the run kept; empty where there is none
};

/** A file or folder that could not be taken, and why, as a sentence. */
struct LeftOutLog {
    QString path;
    QString reason;
};

struct FoundRuns {
    QList<FoundRun> runs;
    QList<LeftOutLog> leftOut;
};

struct RunSearchLimits {
    int depth = 20; ///< folders below the first
    qint64 entries = 200'000; ///< files and folders looked at
    qint64 runs = 10'000;
};

/** `path` is a file or a folder, searched with all its folders in the order of their names; hidden ones are passed over. Symbolic
    links are not followed. A folder with event files is a run, as TensorBoard sees it; so is a run's folder in mlruns. Of the
    checkpoints of a Hugging Face training the one that tells most is taken. Other tables than logs of a training are not mentioned. */
[[nodiscard]] FoundRuns findRuns(const QString &path, const RunSearchLimits &limits = {});

} // namespace cairn

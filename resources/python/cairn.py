# SPDX-License-Identifier: GPL-3.0-or-later
"""Read Cairn's snapshots and log a run's values, from any Python script. One file, nothing but the standard library.

In a program that Cairn has launched:

    import cairn
    for row in cairn.rows("train"):
        ...
    cairn.log({"train/loss": 0.31}, step=12)
    cairn.artifact("figure.png")

Anywhere else, reading a project:

    labels = cairn.snapshot("project.cairn", "first")
"""

import json
import math
import os
import shutil
import sqlite3
import time
from pathlib import Path

__all__ = ["CairnError", "is_launched", "run_dir", "params", "seed", "dataset", "items", "rows", "columns", "log", "predict",
           "artifact", "snapshots", "snapshot"]


class CairnError(Exception):
    """What is wrong, and what to do about it, in a sentence."""


_ADVICE = ('Start the program with "cairn run PROJECT -- python your_script.py" or from the Runs page, and it gets a run folder.')


def _place(variable):
    value = os.environ.get(variable)
    if not value:
        raise CairnError(f"This program was not launched by Cairn: {variable} is not set. {_ADVICE}")
    return Path(value)


def is_launched():
    """Whether Cairn has launched this program."""
    return bool(os.environ.get("CAIRN_RUN_DIR"))


def run_dir():
    """The run's folder."""
    return _place("CAIRN_RUN_DIR")


def params():
    """The run's parameters as a dict, typed."""
    return _read_json(_place("CAIRN_PARAMS"))


def seed():
    """The run's seed; 0 where it has none."""
    return int(os.environ.get("CAIRN_SEED") or 0)


def _read_json(path):
    try:
        with open(path, encoding="utf-8") as file:
            return json.load(file)
    except FileNotFoundError:
        raise CairnError(f"There is no file {path}.") from None
    except ValueError as error:
        raise CairnError(f"{path} is no JSON: {error}") from None


# Reading the snapshot of a run ------------------------------------------------------------------------------------------

def _folder(folder):
    found = Path(folder) if folder is not None else _place("CAIRN_DATASET")
    if not (found / "dataset.json").is_file():
        raise CairnError(f"{found} holds no dataset.json: the run has no snapshot, or one of another format. "
                         "Queue it with a snapshot, or name the folder of one (PROJECT/snapshots/...-cairn).")
    return found


def dataset(folder=None):
    """dataset.json: classes, counts for each split, the target column."""
    return _read_json(_folder(folder) / "dataset.json")


def items(split=None, folder=None):
    """The pictures of a snapshot, one dict each (path, page, width, height, split, labels); "file" is the path to open."""
    place = _folder(folder)
    path = place / "items.jsonl"
    if not path.is_file():
        raise CairnError(f"{place} is a snapshot of a table: use cairn.rows().")
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            try:
                item = json.loads(line)
            except ValueError as error:
                raise CairnError(f"{path}, line {number}: {error}") from None
            if split is None or item.get("split") == split:
                item["file"] = str(place / item.get("file", item["path"]))
                yield item


def columns(folder=None):
    """The columns of a table's snapshot: name, type and role of each."""
    return _read_json(_folder(folder) / "columns.json")


def rows(split=None, folder=None):
    """The rows of a table's snapshot, one dict each, values as texts; "" where there is none."""
    import csv
    place = _folder(folder)
    path = place / "rows.csv"
    if not path.is_file():
        raise CairnError(f"{place} is a snapshot of pictures: use cairn.items().")
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if split is None or row.get("split") == split:
                yield row


# Reading a project ------------------------------------------------------------------------------------------------------

def _project(project):
    path = Path(project)
    if path.is_dir():
        path = path / "project.cairn"
    if not path.is_file():
        raise CairnError(f"There is no project {path}.")
    connection = sqlite3.connect(path.resolve().as_uri() + "?mode=ro", uri=True)
    try:
        if connection.execute("PRAGMA application_id").fetchone()[0] != 0x4341524E:
            raise CairnError(f"{path} is not a Cairn project.")
    except sqlite3.DatabaseError:
        connection.close()
        raise CairnError(f"{path} is not a Cairn project.") from None
    except CairnError:
        connection.close()
        raise
    return connection


def snapshots(project):
    """The names of a project's snapshots, the newest first."""
    connection = _project(project)
    try:
        return [name for name, in connection.execute("SELECT name FROM snapshot ORDER BY id DESC")]
    finally:
        connection.close()


def snapshot(project, name):
    """The frozen parts of a snapshot: one (split, labels) for each labelled picture, or for each 4,096 rows of a table, read from the
    project file. For a table `split` is a bytes object with one byte a row."""
    connection = _project(project)
    try:
        found = connection.execute("SELECT id FROM snapshot WHERE name = ?", (name,)).fetchone()
        if not found:
            names = ", ".join(one for one, in connection.execute("SELECT name FROM snapshot ORDER BY id"))
            raise CairnError(f"The project has no snapshot {name}; it has {names or 'none'}.")
        return [(split if splits is None else splits, json.loads(body)) for split, splits, body in connection.execute(
            "SELECT p.split, p.splits, s.body FROM snapshot_part p JOIN label_state s ON s.digest = p.state_digest"
            " WHERE p.snapshot_id = ? ORDER BY p.part", found)]
    finally:
        connection.close()


# Writing into a run -----------------------------------------------------------------------------------------------------

def _number(value):
    if isinstance(value, bool) or isinstance(value, int):
        return int(value)
    number = float(value)
    if math.isnan(number):
        return "nan"
    if math.isinf(number):
        return "inf" if number > 0 else "-inf"
    return number


def _append(path, record):
    # One write of one whole line, so that several processes may log into the same run.
    line = (json.dumps(record, ensure_ascii=False, allow_nan=False) + "\n").encode("utf-8")
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o666)
    try:
        if os.write(descriptor, line) != len(line):
            raise CairnError(f"{path} could not be written: the disk is full.")
    finally:
        os.close(descriptor)


def log(metrics, step=None):
    """Logs values: {"train/loss": 0.31}. Without a step Cairn counts."""
    record = {}
    if step is not None:
        record["step"] = int(step)
    record["time"] = time.time()
    for name, value in metrics.items():
        if name in ("step", "time"):
            raise CairnError(f'A metric cannot be called "{name}": the name is taken. Give the step as log(..., step=N).')
        record[str(name)] = _number(value)
    _append(_place("CAIRN_METRICS"), record)


def predict(**prediction):
    """Logs an answer: predict(row=4711, value="yes", score=0.8) or predict(item="images/a.jpg", kind="tag", score=0.9,
    **{"class": "WBC"})."""
    if "row" not in prediction and "item" not in prediction:
        raise CairnError("A prediction needs row=... or item=...: what it is about.")
    _append(_place("CAIRN_PREDICTIONS"), prediction)


def artifact(path, name=None):
    """Copies a file or a folder into the run's artifacts and returns its new place; `name` may hold folders ("plots/a.png")."""
    source = Path(path)
    if not source.exists():
        raise CairnError(f"There is no file {source} to keep.")
    base = _place("CAIRN_ARTIFACTS").resolve()
    target = (base / (name or source.name)).resolve()
    if target == base or base not in target.parents:
        raise CairnError(f"The artifact's name {name} leads out of the run's folder.")
    target.parent.mkdir(parents=True, exist_ok=True)
    if source.is_dir():
        shutil.copytree(source, target, dirs_exist_ok=True)
    elif source.resolve() != target:
        shutil.copy2(source, target)
    return target

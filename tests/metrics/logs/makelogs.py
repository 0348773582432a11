#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the logs in this folder with the libraries themselves, and counts.json with what the libraries read in them.

    python3 -m venv venv && venv/bin/pip install wandb trackio optuna mlflow tensorboard tensorboardX numpy
    venv/bin/python makelogs.py

Databases are kept as SQL texts, which a test turns into databases again. wandb has no public reader of its logs: they are counted with
its own record classes, over pieces put together as LevelDB's format has it.
"""
import json, math, os, pathlib, shutil, sqlite3, struct, sys, tempfile, zlib

HERE = pathlib.Path(__file__).resolve().parent
work = pathlib.Path(tempfile.mkdtemp())
os.chdir(work)
os.environ.update(WANDB_MODE="offline", WANDB_SILENT="true", WANDB_DISABLE_GIT="true", WANDB_DISABLE_CODE="true", HOME=str(work),
                  TRACKIO_DIR=str(work / "trackio"), MLFLOW_ENABLE_TELEMETRY="false")
counts = {}


def note(log, run, metric):
    runs = counts.setdefault(log, {}).setdefault(run, {})
    runs[metric] = runs.get(metric, 0) + 1


def keep_database(path, name):
    database = sqlite3.connect(path)
    text = "\n".join(database.iterdump()) + "\n"
    (HERE / name).write_text(text.replace(str(HERE), "/home/ana").replace(str(work), "/home/ana/work"), encoding="utf-8")


def wandb_logs():
    import numpy, wandb
    from wandb.proto import wandb_internal_pb2 as records
    settings = wandb.Settings(x_disable_stats=True, x_disable_meta=True, host="host", x_save_requirements=False)
    run = wandb.init(project="p", name="night run", config={"lr": 0.01, "net": {"depth": 3}, "opt": "adam", "flag": True}, tags=["a", "b"],
                     notes="a note", settings=settings)
    print("epoch 1 begins")
    for step in range(200):
        row = {"train/loss": 1 / (step + 1), "acc": step / 200}
        if step % 10 == 0:
            row["val/loss"] = 2 / (step + 1)
        if step == 7:
            row.update({"bad": float("nan"), "inf": float("inf"), "long": "x" * 40000})
        if step == 3:
            row.update({"nested": {"a": 1.5, "b": {"c": 2}}, "h": wandb.Histogram([1, 2, 3])})
        wandb.log(row)
    wandb.log({"pic": wandb.Image(numpy.zeros((4, 4, 3), dtype=numpy.uint8))})
    run.summary["best"] = 0.98
    wandb.finish()
    wandb.init(project="p", name="fails", settings=settings)
    wandb.log({"x": 1})
    wandb.log({"x": 2}, step=10)
    wandb.finish(exit_code=3)
    for path in sorted(work.glob("wandb/offline-run-*/*.wandb")):
        data, at, record, name = path.read_bytes(), 7, b"", ""
        while at + 7 <= len(data):
            left = 32768 - at % 32768
            if left < 7:
                at += left
                continue
            checksum, length, kind = struct.unpack("<IHB", data[at:at + 7])
            piece = data[at + 7:at + 7 + length]
            assert zlib.crc32(bytes([kind]) + piece) == checksum
            at += 7 + length
            record += piece
            if kind not in (1, 4):
                continue
            what = records.Record.FromString(record)
            record = b""
            if what.WhichOneof("record_type") == "run":
                name = what.run.display_name
            media = {item.nested_key[0] for item in what.history.item if item.nested_key[-1:] == ["_type"]}
            for item in what.history.item:
                key = ".".join(item.nested_key) or item.key
                value = json.loads(item.value_json)
                if isinstance(value, (int, float)) and not key.startswith("_") and key.split(".")[0] not in media:
                    note("wandb", name, key)
        shutil.copy(path, HERE / ("night.wandb" if name == "night run" else "fails.wandb"))


def trackio_log():
    import trackio
    trackio.init(project="p", name="r1", config={"lr": 0.1, "net": "a"})
    for step in range(20):
        trackio.log({"loss": 1 / (step + 1), "acc": step / 20, "n": {"x": step}})
    trackio.log({"nan": float("nan"), "inf": float("inf"), "word": "x"}, step=30)
    trackio.finish()
    trackio.init(project="p", name="r2")
    trackio.log({"loss": 3})
    trackio.finish()
    from trackio.sqlite_storage import SQLiteStorage
    for run in ("r1", "r2"):
        for row in SQLiteStorage.get_logs("p", run):
            for key, value in row.items():
                if key in ("step", "timestamp"):
                    continue
                for name, number in ([(f"{key}.{k}", v) for k, v in value.items()] if isinstance(value, dict) else [(key, value)]):
                    if isinstance(number, (int, float)):
                        note("trackio", run, name)
    keep_database(work / "trackio" / "p.db", "trackio.sql")


def optuna_study():
    import optuna
    optuna.logging.set_verbosity(optuna.logging.CRITICAL)
    storage = f"sqlite:///{work}/optuna.db"

    def one(trial):
        x = trial.suggest_float("x", -1, 1)
        trial.suggest_int("n", 1, 5)
        trial.suggest_categorical("c", ["a", "b", None])
        for step in range(6):
            trial.report(x * step if step != 4 else math.inf, step)
            if trial.number == 2 and step == 3:
                raise optuna.TrialPruned()
        trial.set_user_attr("note", "hello")
        if trial.number == 4:
            raise ValueError("boom")
        return x * x

    sampler = optuna.samplers.RandomSampler(seed=1)
    study = optuna.create_study(study_name="one", storage=storage, sampler=sampler)
    study.optimize(one, n_trials=6, catch=(ValueError,))
    study.enqueue_trial({"x": 0.5})
    two = optuna.create_study(study_name="two", storage=storage, directions=["minimize", "maximize"], sampler=sampler)
    two.optimize(lambda trial: (trial.suggest_float("x", 0, 1), -math.inf if trial.number == 1 else 1.0), n_trials=3)
    for name in ("one", "two"):
        for trial in optuna.load_study(study_name=name, storage=storage).trials:
            run = f"{name}/trial {trial.number}"
            for _ in trial.intermediate_values:
                note("optuna", run, "intermediate")
            for objective in range(len(trial.values or [])):
                note("optuna", run, "objective" if name == "one" else f"objective {objective}")
    keep_database(work / "optuna.db", "optuna.sql")


def mlflow_database():
    import mlflow
    mlflow.set_tracking_uri(f"sqlite:///{work}/mlflow.db")
    mlflow.create_experiment("blood", artifact_location=str(work / "artifacts"))
    mlflow.set_experiment("blood")
    with mlflow.start_run(run_name="first"):
        mlflow.log_params({"lr": 0.1, "net": "a"})
        mlflow.set_tag("who", "Ana")
        for step in range(30):
            mlflow.log_metric("loss", 1 / (step + 1), step=step)
            mlflow.log_metrics({"val/acc": step / 30, "val/f1": step / 31}, step=step)
        mlflow.log_metric("odd", float("nan"), step=3)
        mlflow.log_metric("odd", float("inf"), step=2)
    try:
        with mlflow.start_run(run_name="broken"):
            mlflow.log_metric("loss", 9)
            raise RuntimeError("boom")
    except RuntimeError:
        pass
    client = mlflow.MlflowClient()
    for run in client.search_runs([client.get_experiment_by_name("blood").experiment_id]):
        for metric in run.data.metrics:
            for _ in client.get_metric_history(run.info.run_id, metric):
                note("mlflow-db", run.info.run_name, metric)
    keep_database(work / "mlflow.db", "mlflow.sql")


def tensorboard_events():
    import numpy
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator
    from tensorboard.summary import Writer
    from tensorboardX import SummaryWriter
    folder = HERE / "events"
    shutil.rmtree(folder, ignore_errors=True)
    with SummaryWriter(str(folder / "torch")) as writer:
        for step in range(40):
            writer.add_scalar("loss", 1 / (step + 1), step)
            writer.add_scalars("both", {"train": step, "val": step / 2}, step)
        writer.add_histogram("weights", numpy.arange(100), 1)
        writer.add_histogram("weights", numpy.arange(100) / 2, 2)
        writer.add_image("pictures/one", numpy.zeros((3, 8, 8), dtype=numpy.uint8), 5)
        writer.add_text("note", "a text", 1)
        writer.add_hparams({"lr": 0.1, "net": "a", "flag": True}, {"hparam/acc": 0.9}, name="hp", global_step=40)
    writer = Writer(str(folder / "second"))
    for step in range(10):
        writer.add_scalar("loss", step / 10, step)
    writer.close()
    for path in sorted({file.parent for file in folder.rglob("*tfevents*")}):
        accumulator = EventAccumulator(str(path), size_guidance={"scalars": 0, "tensors": 0})
        accumulator.Reload()
        run = path.relative_to(folder).as_posix()
        for tag in accumulator.Tags()["scalars"]:
            counts.setdefault("tensorboard", {}).setdefault(run, {})[tag] = len(accumulator.Scalars(tag))
        for tag in accumulator.Tags()["tensors"]:
            metadata = accumulator.SummaryMetadata(tag)
            if metadata.plugin_data.plugin_name == "scalars":
                counts.setdefault("tensorboard", {}).setdefault(run, {})[tag] = len(accumulator.Tensors(tag))


for make in (wandb_logs, trackio_log, optuna_study, mlflow_database, tensorboard_events):
    make()
(HERE / "counts.json").write_text(json.dumps(counts, indent=1, sort_keys=True) + "\n")
shutil.rmtree(work)

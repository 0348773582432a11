# SPDX-License-Identifier: GPL-3.0-or-later
"""Gradient-boosted trees by XGBoost or LightGBM on the rows of a table, as Cairn's dataset gives them."""
import argparse
import json
import os
import signal
import sys

try:
    import numpy as np
    import pandas as pd
except ImportError as missing:
    sys.exit(f"This recipe needs the Python package {missing.name}. Install with: {sys.executable} -m pip install pandas xgboost lightgbm")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dataset", default=os.environ.get("CAIRN_DATASET"))
    parser.add_argument("--library", dest="package", choices=["xgboost", "lightgbm"], default="xgboost")
    parser.add_argument("--rounds", type=int, default=300)
    parser.add_argument("--learning-rate", type=float, default=0.1)
    parser.add_argument("--depth", type=int, default=6)
    parser.add_argument("--patience", type=int, default=30, help="0: never stop early")
    parser.add_argument("--row-sample", type=float, default=1.0)
    parser.add_argument("--column-sample", type=float, default=1.0)
    return parser.parse_args()


class Log:
    def __init__(self):
        self.file = open(os.environ["CAIRN_METRICS"], "a", encoding="utf-8")

    def write(self, step, values):
        self.file.write(json.dumps({"step": step, **{name: float(value) for name, value in values.items()}}) + "\n")
        self.file.flush()


def train_xgboost(options, data, classes, seed, log, stopped):
    import xgboost

    parts = {name: xgboost.DMatrix(x, label=y, enable_categorical=True) for name, (x, y) in data.items()}
    params = {"eta": options.learning_rate, "max_depth": options.depth, "subsample": options.row_sample, "colsample_bytree": options.column_sample,
              "seed": seed, "tree_method": "hist"}
    if classes is None:
        params.update(objective="reg:squarederror", eval_metric=["rmse"])
    elif len(classes) == 2:
        params.update(objective="binary:logistic", eval_metric=["error", "logloss"])
    else:
        params.update(objective="multi:softprob", num_class=len(classes), eval_metric=["merror", "mlogloss"])
    names = {"error": "error", "merror": "error", "logloss": "loss", "mlogloss": "loss", "rmse": "rmse"}

    class Watch(xgboost.callback.TrainingCallback):
        def after_iteration(self, model, epoch, evals):
            values = {}
            for part, metrics in evals.items():
                for metric, history in metrics.items():
                    values[f"{part}/{names[metric]}"] = history[-1]
                    if names[metric] == "error":
                        values[f"{part}/accuracy"] = 1 - history[-1]
            log.write(epoch + 1, values)
            return bool(stopped)

    watched = [(parts[name], name) for name in ("train", "val") if name in parts]
    patience = options.patience if options.patience > 0 and "val" in parts else None
    model = xgboost.train(params, parts["train"], options.rounds, evals=watched, early_stopping_rounds=patience, callbacks=[Watch()], verbose_eval=False)
    best = getattr(model, "best_iteration", None) if patience else None
    span = (0, best + 1) if best is not None else (0, 0)
    folder = os.path.join(os.environ["CAIRN_ARTIFACTS"], "model")
    os.makedirs(folder, exist_ok=True)
    model.save_model(os.path.join(folder, "model.json"))
    return lambda x: model.predict(xgboost.DMatrix(x, enable_categorical=True), iteration_range=span)


def train_lightgbm(options, data, classes, seed, log, stopped):
    import lightgbm

    parts = {"train": lightgbm.Dataset(data["train"][0], data["train"][1])}
    if "val" in data:
        parts["val"] = lightgbm.Dataset(data["val"][0], data["val"][1], reference=parts["train"])
    params = {"learning_rate": options.learning_rate, "max_depth": options.depth, "num_leaves": min(2 ** options.depth, 255), "bagging_fraction": options.row_sample,
              "bagging_freq": 1 if options.row_sample < 1 else 0, "feature_fraction": options.column_sample, "seed": seed, "verbose": -1}
    if classes is None:
        params.update(objective="regression", metric=["rmse"])
    elif len(classes) == 2:
        params.update(objective="binary", metric=["binary_error", "binary_logloss"])
    else:
        params.update(objective="multiclass", num_class=len(classes), metric=["multi_error", "multi_logloss"])
    names = {"binary_error": "error", "multi_error": "error", "binary_logloss": "loss", "multi_logloss": "loss", "rmse": "rmse"}

    def watch(env):
        values = {}
        for part, metric, value, _ in env.evaluation_result_list:
            values[f"{part}/{names[metric]}"] = value
            if names[metric] == "error":
                values[f"{part}/accuracy"] = 1 - value
        log.write(env.iteration + 1, values)
        if stopped:
            raise lightgbm.callback.EarlyStopException(env.iteration, env.evaluation_result_list)

    callbacks = [watch]
    if options.patience > 0 and "val" in parts:
        callbacks.append(lightgbm.early_stopping(options.patience, verbose=False))
    model = lightgbm.train(params, parts["train"], options.rounds, valid_sets=list(parts.values()), valid_names=list(parts), callbacks=callbacks)
    folder = os.path.join(os.environ["CAIRN_ARTIFACTS"], "model")
    os.makedirs(folder, exist_ok=True)
    model.save_model(os.path.join(folder, "model.txt"))
    return lambda x: model.predict(x)


def main():
    options = arguments()
    try:
        __import__(options.package)
    except ImportError:
        sys.exit(f"This recipe needs the Python package {options.package}. Install with: {sys.executable} -m pip install {options.package}")
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    seed = int(os.environ.get("CAIRN_SEED", "1"))
    with open(os.path.join(options.dataset, "columns.json"), encoding="utf-8") as file:
        columns = json.load(file)
    target = next(c for c in columns if c["role"] == "target")
    rows = pd.read_csv(os.path.join(options.dataset, "rows.csv"), dtype=str, keep_default_na=False, na_values=[""], encoding="utf-8")
    features = [c["name"] for c in columns if c["role"] == "feature"]
    x = rows[features].copy()
    for column in columns:
        if column["role"] != "feature":
            continue
        name = column["name"]
        if column["type"] in ("integer", "real", "boolean"):
            x[name] = pd.to_numeric(x[name].replace({"true": 1, "false": 0}), errors="coerce")
        else:
            x[name] = x[name].astype("category")
    # Names in the models are plain: LightGBM takes no JSON signs in them.
    x.columns = [f"f{number}" for number in range(len(features))]
    answers = rows[target["name"]]
    is_class = target["type"] not in ("integer", "real")
    classes = sorted(answers[rows["split"] == "train"].dropna().unique()) if is_class else None
    if is_class and len(classes) < 2:
        sys.exit("The training part has only one class; there is nothing to tell apart.")
    y = answers.map({name: number for number, name in enumerate(classes)}) if is_class else pd.to_numeric(answers)
    data = {}
    for part in ("train", "val", "test"):
        chosen = (rows["split"] == part) & y.notna()
        if chosen.any():
            data[part] = (x[chosen], y[chosen])
    if "train" not in data:
        sys.exit("The snapshot has no rows to train on: its training part is empty.")
    print(f"{len(data['train'][0])} rows to learn from, {len(features)} columns, target {target['name']}, {options.package}", flush=True)
    log = Log()
    trainer = train_xgboost if options.package == "xgboost" else train_lightgbm
    predict = trainer(options, data, classes, seed, log, stopped)

    def chances_of(said):
        return np.column_stack([1 - said, said]) if is_class and len(classes) == 2 else said

    if "test" in data:
        said = chances_of(predict(data["test"][0]))
        truth = data["test"][1].to_numpy()
        value = {"test/accuracy": float((said.argmax(axis=1) == truth).mean())} if is_class else {"test/rmse": float(np.sqrt(((said - truth) ** 2).mean()))}
        log.write(options.rounds, value)
        print(value, flush=True)
    with open(os.environ["CAIRN_PREDICTIONS"], "w", encoding="utf-8") as file:
        for row, said in zip(rows["row_id"], chances_of(predict(x))):
            if is_class:
                best = int(np.argmax(said))
                file.write(json.dumps({"row": int(row), "value": classes[best], "score": float(said[best]),
                                       "probabilities": {name: float(p) for name, p in zip(classes, said)}}) + "\n")
            else:
                file.write(json.dumps({"row": int(row), "value": float(said)}) + "\n")


if __name__ == "__main__":
    main()

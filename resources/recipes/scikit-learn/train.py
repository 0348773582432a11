# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains a scikit-learn model on the rows of a table, as Cairn's dataset gives them, and predicts every row."""
import argparse
import json
import os
import pickle
import signal
import sys

try:
    import numpy as np
    import pandas as pd
    from sklearn.compose import make_column_transformer
    from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor, RandomForestClassifier, RandomForestRegressor
    from sklearn.impute import SimpleImputer
    from sklearn.linear_model import LogisticRegression, Ridge
    from sklearn.metrics import accuracy_score, log_loss, mean_absolute_error, mean_squared_error, r2_score, recall_score
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, OrdinalEncoder, StandardScaler
except ImportError as missing:
    sys.exit(f"This recipe needs the Python package {missing.name}. Install with: {sys.executable} -m pip install scikit-learn pandas")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dataset", default=os.environ.get("CAIRN_DATASET"))
    parser.add_argument("--model", choices=["linear", "forest", "boosting"], default="forest")
    parser.add_argument("--trees", type=int, default=200)
    parser.add_argument("--depth", type=int, default=0, help="0: as deep as it goes")
    parser.add_argument("--learning-rate", type=float, default=0.1)
    parser.add_argument("--regularisation", type=float, default=1.0)
    return parser.parse_args()


def split_columns(columns, rows):
    """Names of the features that are numbers, and of those that are words."""
    features = [c["name"] for c in columns if c["role"] == "feature"]
    numbers = [c["name"] for c in columns if c["role"] == "feature" and c["type"] in ("integer", "real", "boolean")]
    for name in numbers:
        rows[name] = pd.to_numeric(rows[name].replace({"true": 1, "false": 0}), errors="coerce")
    return numbers, [name for name in features if name not in numbers]


def make_model(options, is_class, numbers, words, seed):
    depth = options.depth or None
    if options.model == "linear":
        before = make_column_transformer(
            (make_pipeline(SimpleImputer(), StandardScaler()), numbers),
            (OneHotEncoder(handle_unknown="infrequent_if_exist", max_categories=50), words))
        last = LogisticRegression(C=options.regularisation, max_iter=2000, random_state=seed) if is_class else Ridge(alpha=1 / options.regularisation)
        return make_pipeline(before, last)
    before = make_column_transformer(
        ("passthrough" if options.model == "boosting" else SimpleImputer(), numbers),
        (OrdinalEncoder(handle_unknown="use_encoded_value", unknown_value=-1), words))
    if options.model == "forest":
        kind = RandomForestClassifier if is_class else RandomForestRegressor
        return make_pipeline(before, kind(n_estimators=options.trees, max_depth=depth, random_state=seed, n_jobs=-1, warm_start=True))
    kind = HistGradientBoostingClassifier if is_class else HistGradientBoostingRegressor
    return make_pipeline(before, kind(max_iter=options.trees, max_depth=depth, learning_rate=options.learning_rate, random_state=seed, warm_start=True))


def scores(model, rows, truth, is_class):
    if is_class:
        said = model.predict(rows)
        chances = model.predict_proba(rows)
        return {"accuracy": accuracy_score(truth, said), "macro_recall": recall_score(truth, said, average="macro", zero_division=0),
                "loss": log_loss(truth, chances, labels=list(model.classes_))}
    said = model.predict(rows)
    return {"mae": mean_absolute_error(truth, said), "rmse": mean_squared_error(truth, said) ** 0.5, "r2": r2_score(truth, said)}


def main():
    options = arguments()
    is_stopped = []
    # Asked to stop: the trees so far are kept, and predict.
    signal.signal(signal.SIGTERM, lambda *_: is_stopped.append(True))
    seed = int(os.environ.get("CAIRN_SEED", "1"))
    with open(os.path.join(options.dataset, "columns.json"), encoding="utf-8") as file:
        columns = json.load(file)
    target = next(c for c in columns if c["role"] == "target")
    is_class = target["type"] not in ("integer", "real")
    rows = pd.read_csv(os.path.join(options.dataset, "rows.csv"), dtype=str, keep_default_na=False, na_values=[""], encoding="utf-8")
    numbers, words = split_columns(columns, rows)
    if not is_class:
        rows[target["name"]] = pd.to_numeric(rows[target["name"]])
    features = numbers + words
    rows[words] = rows[words].fillna("(missing)")
    part = {name: rows[(rows["split"] == name) & rows[target["name"]].notna()] for name in ("train", "val", "test")}
    if part["train"].empty:
        sys.exit("The snapshot has no rows to train on: its training part is empty.")
    print(f"{len(part['train'])} rows to learn from, {len(numbers)} columns of numbers, {len(words)} of words, target {target['name']}", flush=True)

    metrics = open(os.environ["CAIRN_METRICS"], "a", encoding="utf-8")  # stays open to the end

    def log(step, values):
        metrics.write(json.dumps({"step": step, **{name: float(value) for name, value in values.items()}}) + "\n")
        metrics.flush()

    model = make_model(options, is_class, numbers, words, seed)
    # Trees are added in ten parts, so that there is a curve and a place to stop.
    sizes = [options.trees] if options.model == "linear" else sorted({max(1, options.trees * part // 10) for part in range(1, 11)})
    for size in sizes:
        if options.model != "linear":
            model.steps[-1][1].set_params(**{"n_estimators" if options.model == "forest" else "max_iter": size})
        model.fit(part["train"][features], part["train"][target["name"]])
        now = {}
        for name in ("train", "val"):
            if not part[name].empty:
                now.update({f"{name}/{key}": value for key, value in scores(model, part[name][features], part[name][target["name"]], is_class).items()})
        log(size, now)
        print(f"{size}: " + "  ".join(f"{key} {value:.4f}" for key, value in now.items()), flush=True)
        if is_stopped:
            print("Asked to stop: what was learned so far is kept.", flush=True)
            break
    if not part["test"].empty:
        log(size, {f"test/{key}": value for key, value in scores(model, part["test"][features], part["test"][target["name"]], is_class).items()})

    with open(os.environ["CAIRN_PREDICTIONS"], "w", encoding="utf-8") as file:
        if is_class:
            for row, chances in zip(rows["row_id"], model.predict_proba(rows[features])):
                best = int(np.argmax(chances))
                file.write(json.dumps({"row": int(row), "value": str(model.classes_[best]), "score": float(chances[best]),
                                       "probabilities": {str(c): float(p) for c, p in zip(model.classes_, chances)}}) + "\n")
        else:
            for row, value in zip(rows["row_id"], model.predict(rows[features])):
                file.write(json.dumps({"row": int(row), "value": float(value)}) + "\n")
    folder = os.path.join(os.environ["CAIRN_ARTIFACTS"], "model")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "model.pickle"), "wb") as file:
        pickle.dump(model, file)


if __name__ == "__main__":
    main()

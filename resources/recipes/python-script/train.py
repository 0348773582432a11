# SPDX-License-Identifier: GPL-3.0-or-later
"""A script to begin with: it needs nothing but Python. Copy it, and put your own model where the comment says so.

As it stands it is the simplest model there is: it answers with the most frequent class of the training part. Every other model should beat it.
"""
import argparse
import collections
import csv
import json
import os
import signal


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dataset", default=os.environ.get("CAIRN_DATASET"))
    parser.add_argument("--smoothing", type=float, default=1.0)
    return parser.parse_args()


def read_dataset(folder):
    """(split or None, answer or None, what to write beside a prediction) for each row, or for each image by its first tag."""
    with open(os.path.join(folder, "dataset.json"), encoding="utf-8") as file:
        description = json.load(file)
    if description["data"] == "table":
        with open(os.path.join(folder, "rows.csv"), encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield row["split"] or None, row[description["target"]] or None, {"row": int(row["row_id"])}
        return
    with open(os.path.join(folder, "items.jsonl"), encoding="utf-8") as file:
        for line in file:
            item = json.loads(line)
            tags = [label["class"] for label in item["labels"] if label["kind"] == "tag"]
            yield item["split"], tags[0] if tags else None, {"item": item["path"], "page": item["page"], "kind": "tag"}


def main():
    options = arguments()
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    entries = list(read_dataset(options.dataset))
    counts = collections.Counter(answer for split, answer, _ in entries if split == "train" and answer is not None)
    if not counts:
        raise SystemExit("The snapshot has no rows or tagged images to train on: its training part is empty.")

    # Your own model goes here.
    total = sum(counts.values()) + options.smoothing * len(counts)
    chances = {name: (count + options.smoothing) / total for name, count in counts.items()}
    best = max(chances, key=chances.get)

    with open(os.environ["CAIRN_METRICS"], "a", encoding="utf-8") as metrics:
        values = {}
        for part in ("train", "val", "test"):
            truth = [answer for split, answer, _ in entries if split == part and answer is not None]
            if truth:
                values[f"{part}/accuracy"] = sum(answer == best for answer in truth) / len(truth)
        metrics.write(json.dumps({"step": 1, **values}) + "\n")
        print(values, flush=True)
    with open(os.environ["CAIRN_PREDICTIONS"], "w", encoding="utf-8") as file:
        for _, _, place in entries:
            if stopped:
                break
            answer = {"class": best} if "item" in place else {"value": best}
            file.write(json.dumps({**place, **answer, "score": chances[best], "probabilities": chances}) + "\n")
    folder = os.path.join(os.environ["CAIRN_ARTIFACTS"], "model")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "chances.json"), "w", encoding="utf-8") as file:
        json.dump(chances, file)


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains a YOLO of Ultralytics on boxes: data.yaml as Cairn writes it."""
import argparse
import csv
import json
import os
import shutil
import signal
import sys

try:
    from ultralytics import YOLO
except ImportError as missing:
    sys.exit(f"This recipe needs the Python package {missing.name}. Install with: {sys.executable} -m pip install ultralytics")


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--dataset", default=os.environ.get("CAIRN_DATASET"))
    parser.add_argument("--model", default="yolov8n.yaml", help="a .yaml begins from nothing; a .pt file of weights goes on from there")
    parser.add_argument("--epochs", type=int, default=30)
    parser.add_argument("--size", type=int, default=640)
    parser.add_argument("--batch-size", type=int, default=8)
    parser.add_argument("--learning-rate", type=float, default=0.01)
    parser.add_argument("--least-score", type=float, default=0.25)
    return parser.parse_args()


def main():
    options = arguments()
    stopped = []
    signal.signal(signal.SIGTERM, lambda *_: stopped.append(True))
    dataset = os.path.realpath(options.dataset)
    artifacts = os.environ["CAIRN_ARTIFACTS"]
    # The paths in data.yaml are relative; Ultralytics takes them from "path".
    with open(os.path.join(dataset, "data.yaml"), encoding="utf-8") as file:
        text = file.read()
    described = os.path.join(os.getcwd(), "data.yaml")
    with open(described, "w", encoding="utf-8") as file:
        file.write(f"path: {json.dumps(dataset)}\n{text}")

    metrics = open(os.environ["CAIRN_METRICS"], "a", encoding="utf-8")
    model = YOLO(options.model)

    def after_epoch(trainer):
        if not any(name.startswith("val/") for name in trainer.metrics):
            return  # the last look at the best weights, which is no epoch
        values = {f"train/{name.split('/')[-1]}": float(value) for name, value in trainer.label_loss_items(trainer.tloss, prefix="train").items()}
        for name, value in trainer.metrics.items():
            values["val/" + name.split("/")[-1].replace("(B)", "")] = float(value)
        metrics.write(json.dumps({"step": trainer.epoch + 1, **values}) + "\n")
        metrics.flush()
        if stopped:
            print("Asked to stop: the best epoch so far is kept.", flush=True)
            trainer.stop = True

    model.add_callback("on_fit_epoch_end", after_epoch)
    model.train(data=described, epochs=options.epochs, imgsz=options.size, batch=options.batch_size, lr0=options.learning_rate, optimizer="SGD",
                seed=int(os.environ.get("CAIRN_SEED", "1")), project=os.path.join(artifacts, "ultralytics"), name="run", exist_ok=True, workers=0, plots=True)
    best = os.path.join(artifacts, "ultralytics", "run", "weights", "best.pt")
    os.makedirs(os.path.join(artifacts, "model"), exist_ok=True)
    if os.path.exists(best):
        shutil.copy(best, os.path.join(artifacts, "model", "best.pt"))
        model = YOLO(best)

    with open(os.path.join(dataset, "items.csv"), encoding="utf-8", newline="") as file:
        items = list(csv.DictReader(file))
    with open(os.environ["CAIRN_PREDICTIONS"], "w", encoding="utf-8") as file:
        for item in items:
            said = model.predict(os.path.join(dataset, item["file"]), imgsz=options.size, conf=options.least_score, verbose=False)[0]
            for box, label, score in zip(said.boxes.xyxy.tolist(), said.boxes.cls.tolist(), said.boxes.conf.tolist()):
                file.write(json.dumps({"item": item["item"], "page": 0, "kind": "box", "class": said.names[int(label)], "score": score,
                                       "geometry": {"x": box[0], "y": box[1], "w": box[2] - box[0], "h": box[3] - box[1]}}) + "\n")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes detections.json: boxes, and what pycocotools' COCOeval says of them, for tst_detections.

Run with: pip install numpy pycocotools; python3 make_detections.py > detections.json
"""
import contextlib
import io

import numpy as np
import plainjson
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

NAMES = ["ap", "ap50", "ap75", "small", "medium", "large", "ar1", "ar10", "ar100", "ar_small", "ar_medium", "ar_large"]


def scene(seed, images, classes, sizes, crowd, crowded=0):
    random = np.random.default_rng(seed)
    truths, found = [], []
    for image in range(images):
        for _ in range(random.integers(0, 7)):
            w, h = random.choice(sizes) * random.uniform(0.6, 1.6, 2)
            box = [round(float(v), 2) for v in (random.uniform(0, 400), random.uniform(0, 300), w, h)]
            is_crowd = bool(random.random() < crowd)
            kind = int(random.integers(0, classes))
            truths.append({"image": image, "class": kind, "box": box, "area": round(box[2] * box[3] * float(random.uniform(0.5, 1)), 2),
                           "crowd": is_crowd})
            for _ in range(random.choice([0, 1, 1, 1, 2])):
                moved = [round(float(v), 2) for v in np.array(box) + random.normal(0, 0.08, 4) * box[2]]
                moved[2], moved[3] = max(moved[2], 1), max(moved[3], 1)
                found.append({"image": image, "class": kind if random.random() < 0.9 else int(random.integers(0, classes)), "box": moved,
                              "score": round(float(random.beta(4, 2)), 2)})
        for _ in range(random.integers(0, 4) + crowded):
            found.append({"image": image, "class": int(random.integers(0, classes)),
                          "box": [round(float(v), 2) for v in (random.uniform(0, 400), random.uniform(0, 300), *random.uniform(5, 120, 2))],
                          "score": round(float(random.beta(2, 4)), 2)})
    return truths, found


def evaluate(truths, found, images, classes):
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = {"info": {}, "images": [{"id": i + 1} for i in range(images)], "categories": [{"id": c + 1} for c in range(classes)],
                        "annotations": [{"id": n + 1, "image_id": t["image"] + 1, "category_id": t["class"] + 1, "bbox": t["box"], "area": t["area"],
                                         "iscrowd": int(t["crowd"])} for n, t in enumerate(truths)]}
        coco.createIndex()
        results = coco.loadRes([{"image_id": f["image"] + 1, "category_id": f["class"] + 1, "bbox": f["box"], "score": f["score"]} for f in found])
        evaluation = COCOeval(coco, results, "bbox")
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    scores = {name: None if value < 0 else value for name, value in zip(NAMES, evaluation.stats)}
    precision = evaluation.eval["precision"][:, :, :, 0, 2]
    scores["per_class"] = [None if (precision[:, :, k] < 0).all() else float(precision[:, :, k].mean()) for k in range(classes)]
    return scores


cases = {}
for name, arguments in {"several sizes": (1, 25, 3, [20, 60, 140], 0.0), "with crowds": (2, 25, 3, [20, 60, 140], 0.25),
                        "large only, a class without boxes": (3, 10, 2, [150], 0.0), "over a hundred found": (4, 2, 1, [30, 80], 0.1, 130)}.items():
    seed, images, classes, *rest = arguments
    truths, found = scene(*arguments)
    extra = 1 if "without" in name else 0
    cases[name] = {"images": images, "classes": classes + extra, "truths": [[t["image"], t["class"], *t["box"], t["area"], t["crowd"]] for t in truths],
                   "found": [[f["image"], f["class"], *f["box"], f["score"]] for f in found],
                   "scores": evaluate(truths, found, images, classes + extra)}
plainjson.write(cases)

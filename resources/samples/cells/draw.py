#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the sample's microscope fields: invented blood smears, with the exact outline of every cell.

Usage: draw.py [FOLDER], by default the folder this file is in. Needs numpy and OpenCV for Python.
Writes field-001.jpg ..., labels.jsonl (the labelled fields) and truth.jsonl (all fields). No pixel comes from
a photograph: stain absorbs light, a lamp shines through, a lens blurs and a camera adds its noise.
"""

import json
import sys
from pathlib import Path

import cv2
import numpy as np

from drawing.cells import draw_cell
from drawing.layout import lay_out
from drawing.outline import box, clipped_outline, simplified
from drawing.scope import photograph
from drawing.sheet import HEIGHT, WIDTH, Sheet
from drawing.slides import SLIDES

FIELDS = 60
LABELLED = 40         # the first fields have their labels in labels.jsonl
WITH_POLYGONS = 20    # of those, the first have outlines, the others boxes
LEAST_VISIBLE = 0.35  # a cell that the border cuts off further than this has no label
SEED = 20240611
QUALITY = 88


def shape_of(cell, with_polygon):
    """The label of one cell, or None where too little of it is in the picture."""
    outline, visible = clipped_outline(cell)
    if visible < LEAST_VISIBLE:
        return None
    if with_polygon:
        geometry = {"parts": [[[[round(float(x), 2), round(float(y), 2)] for x, y in simplified(outline)]]]}
    else:
        geometry = {key: round(value, 2) for key, value in box(outline).items()}
    return {"kind": "polygon" if with_polygon else "box", "class": cell.kind, "geometry": geometry}


def line_of(name, slide, cells, with_polygon, first_id, with_morphology):
    """One line of labels.jsonl or truth.jsonl, in the form of the dataset format "cairn"."""
    labels = []
    for cell in cells:
        shape = shape_of(cell, with_polygon)
        if shape is None:
            continue
        attributes = {"morphology": cell.morphology} if with_morphology else {}
        labels.append({"id": first_id + len(labels), **shape, "attributes": attributes})
    return {"path": name, "file": name, "page": 0, "width": WIDTH, "height": HEIGHT, "split": None,
            "group": slide.name, "labels": labels}


def draw_field(number):
    """The picture of one field (BGR bytes), the slide it lies on, and its cells."""
    slide = SLIDES[(number - 1) % len(SLIDES)]
    rng = np.random.default_rng([SEED, number])
    cells = lay_out(rng, slide)
    sheet = Sheet()
    for cell in cells:
        draw_cell(rng, sheet, slide, cell)
    return photograph(rng, sheet, slide), slide, cells


def write_lines(path, lines):
    with open(path, "w", encoding="utf-8") as file:
        for line in lines:
            file.write(json.dumps(line, separators=(", ", ": ")) + "\n")


def main():
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parent
    folder.mkdir(parents=True, exist_ok=True)
    cv2.setNumThreads(1)
    labels, truth = [], []
    labelled_so_far = truth_so_far = 0
    for number in range(1, FIELDS + 1):
        name = f"field-{number:03d}.jpg"
        picture, slide, cells = draw_field(number)
        cv2.imwrite(str(folder / name), picture, [cv2.IMWRITE_JPEG_QUALITY, QUALITY])
        truth.append(line_of(name, slide, cells, True, truth_so_far + 1, True))
        truth_so_far += len(truth[-1]["labels"])
        if number <= LABELLED:
            labels.append(line_of(name, slide, cells, number <= WITH_POLYGONS, labelled_so_far + 1, False))
            labelled_so_far += len(labels[-1]["labels"])
    write_lines(folder / "labels.jsonl", labels)
    write_lines(folder / "truth.jsonl", truth)


if __name__ == "__main__":
    main()

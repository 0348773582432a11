#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sample table out of the breast cancer data that Debian's python3-sklearn carries.

Usage: make.py [SOURCE [FOLDER]]. SOURCE is sklearn/datasets/data/breast_cancer.csv of that package.
Source: Wolberg, Mangasarian, Street and Street (1993), Breast Cancer Wisconsin (Diagnostic), UCI Machine Learning
Repository, https://doi.org/10.24432/C5DW2B, licence CC BY 4.0; the package scikit-learn is under BSD-3-Clause.

The source's first line holds counts and the two words for its targets (0 malignant, 1 benign), not column names.
The names here are those of sklearn's own load_breast_cancer; cells of numbers are copied as they are written.
"""

import csv
import random
import sys
from pathlib import Path

SOURCE = "/usr/lib/python3/dist-packages/sklearn/datasets/data/breast_cancer.csv"
MEASURES = ("radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity", "concave points",
            "symmetry", "fractal dimension")
FEATURES = ([f"mean {name}" for name in MEASURES] + [f"{name} error" for name in MEASURES]
            + [f"worst {name}" for name in MEASURES])
LABELLED_SHARE = 2 / 3
SEED = 1993


def read_source(path):
    """The rows' measurements, as written, and each row's diagnosis as a word."""
    with open(path, newline="", encoding="utf-8") as file:
        lines = list(csv.reader(file))
    count, features, *words = lines[0]
    rows = lines[1:]
    if int(count) != len(rows) or int(features) != len(FEATURES) or words != ["malignant", "benign"]:
        raise SystemExit(f"{path}: the first line is not the one of scikit-learn's breast cancer data.")
    return [row[:-1] for row in rows], [words[int(row[-1])] for row in rows]


def labelled_rows(diagnoses):
    """Two thirds of the rows of each diagnosis, drawn at random; rows count from 1."""
    chance = random.Random(SEED)
    chosen = []
    for word in sorted(set(diagnoses)):
        rows = [number for number, diagnosis in enumerate(diagnoses, 1) if diagnosis == word]
        chosen += chance.sample(rows, round(len(rows) * LABELLED_SHARE))
    return sorted(chosen)


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        csv.writer(file, lineterminator="\n").writerows([header, *rows])


def main():
    source = sys.argv[1] if len(sys.argv) > 1 else SOURCE
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else Path(__file__).resolve().parent
    measurements, diagnoses = read_source(source)
    cases = [f"{number:04d}" for number in range(1, len(measurements) + 1)]
    write(folder / "breast-cancer.csv", ["case", *FEATURES], [[case, *row] for case, row in zip(cases, measurements)])
    write(folder / "diagnosis-labels.csv", ["row", "label"],
          [[row, diagnoses[row - 1]] for row in labelled_rows(diagnoses)])
    write(folder / "diagnosis-truth.csv", ["row", "case", "diagnosis"],
          [[number, case, word] for number, (case, word) in enumerate(zip(cases, diagnoses), 1)])


if __name__ == "__main__":
    main()

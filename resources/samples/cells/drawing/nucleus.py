# SPDX-License-Identifier: GPL-3.0-or-later
"""Shapes of nuclei as signed distances in pixels: negative inside, so that shapes can be melted into each other."""

import numpy as np


def ellipse(tile, x, y, long, short, turn):
    dx, dy = tile.dx - x, tile.dy - y
    along, across = dx * np.cos(turn) + dy * np.sin(turn), -dx * np.sin(turn) + dy * np.cos(turn)
    return (np.hypot(along / long, across / short) - 1) * min(long, short)


def thread(tile, a, b, width):
    """A strand from a to b."""
    ab = b - a
    share = np.clip(((tile.dx - a[0]) * ab[0] + (tile.dy - a[1]) * ab[1]) / (ab @ ab + 1e-9), 0, 1)
    return np.hypot(tile.dx - a[0] - share * ab[0], tile.dy - a[1] - share * ab[1]) - width


def melted(a, b, softness):
    """Both shapes together, with a rounded seam."""
    share = np.clip(0.5 + 0.5 * (b - a) / softness, 0, 1)
    return b * (1 - share) + a * share - softness * share * (1 - share)


def without(a, b, softness):
    return -melted(-a, b, softness)


def lobed(rng, tile, size, lobes, spread, lobe_size):
    """Lobes on a bow, joined by strands."""
    start, sense = rng.uniform(0, 2 * np.pi), rng.choice([-1, 1])
    pace = {2: 2.3, 3: 1.75, 4: 1.4}.get(lobes, 1.15)
    centres, shape = [], None
    shift = rng.normal(0, 0.06, 2) * size
    for number in range(lobes):
        angle = start + sense * pace * number + rng.normal(0, 0.14)
        away = size * spread * rng.uniform(0.85, 1.15)
        centre = shift + away * np.array([np.cos(angle), np.sin(angle)])
        long = size * lobe_size * rng.uniform(0.92, 1.18)
        lobe = ellipse(tile, centre[0], centre[1], long, long * rng.uniform(0.66, 0.9), angle + np.pi / 2
                       + rng.normal(0, 0.4))
        shape = lobe if shape is None else melted(shape, lobe, 0.06 * size)
        if centres:
            middle = 0.5 * (centres[-1] + centre) * rng.uniform(1.0, 1.25)
            width = size * rng.uniform(0.035, 0.1)
            strand = np.minimum(thread(tile, centres[-1], middle, width), thread(tile, middle, centre, width))
            shape = melted(shape, strand, 0.09 * size)
        centres.append(centre)
    return shape


def band(rng, tile, size):
    """A young neutrophil's nucleus: one bent sausage."""
    start, sense = rng.uniform(0, 2 * np.pi), rng.choice([-1, 1])
    length, away = rng.uniform(2.9, 4.2), size * rng.uniform(0.4, 0.47)
    shape = None
    for share in np.linspace(0, 1, 14):
        angle = start + sense * length * share
        width = size * (0.185 + 0.05 * np.cos(2 * np.pi * share))
        blob = ellipse(tile, away * np.cos(angle), away * np.sin(angle), width, width, 0)
        shape = blob if shape is None else melted(shape, blob, 0.05 * size)
    return shape


def kidney(rng, tile, size):
    """A monocyte's: a large bean with a bay of varying depth."""
    turn = rng.uniform(0, 2 * np.pi)
    off = size * rng.uniform(0.05, 0.16)
    x, y = off * np.cos(turn), off * np.sin(turn)
    long = size * rng.uniform(0.66, 0.76)
    shape = ellipse(tile, x, y, long, long * rng.uniform(0.72, 0.84), turn + np.pi / 2)
    away = size * rng.uniform(0.5, 0.68)
    bay = ellipse(tile, x - away * np.cos(turn), y - away * np.sin(turn), size * rng.uniform(0.22, 0.36),
                  size * rng.uniform(0.16, 0.28), turn + rng.normal(0, 0.3))
    return without(shape, bay, 0.38 * size)


def rounded(rng, tile, size):
    """A lymphocyte's: round, nearly as large as the cell, sometimes with a notch."""
    turn = rng.uniform(0, 2 * np.pi)
    long = size * rng.uniform(0.78, 0.92)
    off = (0.97 * size - long) * rng.uniform(0.2, 0.9)
    x, y = off * np.cos(turn), off * np.sin(turn)
    shape = ellipse(tile, x, y, long, long * rng.uniform(0.86, 1.0), rng.uniform(0, np.pi))
    if rng.uniform() < 0.4:
        aside = turn + rng.normal(np.pi, 0.8)
        notch = ellipse(tile, x + 1.02 * long * np.cos(aside), y + 1.02 * long * np.sin(aside), 0.2 * size,
                        size * rng.uniform(0.14, 0.24), aside)
        shape = without(shape, notch, 0.34 * size)
    return shape


def nucleus_distance(rng, cell, tile):
    """The signed distance of each point of the tile to the cell's nucleus."""
    if cell.morphology == "lymphocyte":
        return rounded(rng, tile, cell.size)
    if cell.morphology == "monocyte":
        return kidney(rng, tile, cell.size)
    if cell.morphology == "eosinophil":
        return lobed(rng, tile, cell.size, 2, 0.42, 0.40)
    if cell.morphology == "basophil":
        return lobed(rng, tile, cell.size, int(rng.choice([2, 3])), 0.30, 0.42)
    lobes = int(rng.choice([1, 2, 3, 4, 5], p=[0.16, 0.14, 0.36, 0.24, 0.10]))
    if lobes == 1:
        return band(rng, tile, cell.size)
    return lobed(rng, tile, cell.size, lobes, 0.43, {2: 0.37, 3: 0.33, 4: 0.28, 5: 0.24}[lobes])

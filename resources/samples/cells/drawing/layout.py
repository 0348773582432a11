# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the cells of a field lie, how large they are and which outline they have, before anything is drawn."""

from dataclasses import dataclass

import numpy as np

from drawing.outline import ANGLES, smoothed
from drawing.sheet import HEIGHT, WIDTH

WHITE_SHARES = {"neutrophil": 0.50, "lymphocyte": 0.25, "monocyte": 0.12, "eosinophil": 0.09, "basophil": 0.04}
WHITE_SIZES = {"neutrophil": 1.72, "lymphocyte": 1.28, "monocyte": 2.0, "eosinophil": 1.76, "basophil": 1.55}
RED_SHARES = {"disc": 0.80, "oval": 0.07, "spherocyte": 0.05, "target": 0.02, "stomatocyte": 0.03, "teardrop": 0.02,
              "crenated": 0.01}


@dataclass
class Cell:
    kind: str
    morphology: str
    x: float
    y: float
    size: float                # mean radius in pixels
    radii: np.ndarray = None   # the outline, a radius per degree
    stacked: bool = False      # lies in a stack of red cells


def pick(rng, shares):
    names = list(shares)
    return names[rng.choice(len(names), p=np.array(list(shares.values())) / sum(shares.values()))]


def wavy(rng, size, oval, roughness, waves=9):
    """A closed outline: a circle, drawn out by `oval`, with waves that get weaker as they get shorter."""
    radii = 1 + oval * np.cos(2 * (ANGLES - rng.uniform(0, np.pi)))
    for wave in range(3, waves + 1):
        radii = radii + rng.normal(0, roughness / wave) * np.cos(wave * ANGLES + rng.uniform(0, 2 * np.pi))
    return size * radii


def bump(direction, width):
    """A hill of height 1 in one direction, width in radians."""
    turn = np.angle(np.exp(1j * (ANGLES - direction)))
    return np.exp(-0.5 * (turn / width) ** 2)


def red_outline(rng, cell):
    if cell.morphology == "oval":
        return wavy(rng, cell.size, rng.uniform(0.13, 0.24), 0.04)
    if cell.morphology == "spherocyte":
        return wavy(rng, cell.size, 0.015, 0.02)
    if cell.morphology == "teardrop":
        return wavy(rng, cell.size, 0.05, 0.03) + cell.size * 0.5 * bump(rng.uniform(0, 2 * np.pi), 0.22)
    if cell.morphology == "crenated":
        radii, direction = wavy(rng, cell.size, 0.04, 0.05), rng.uniform(0, 0.5)
        while direction < 2 * np.pi:   # blunt thorns, unevenly spaced
            radii = radii + cell.size * rng.uniform(0.04, 0.12) * bump(direction, rng.uniform(0.07, 0.11))
            direction += rng.uniform(0.28, 0.55)
        return radii
    return wavy(rng, cell.size, abs(rng.normal(0, 0.05)), 0.055)


def platelet_outline(rng, cell):
    radii = wavy(rng, cell.size, rng.uniform(0.02, 0.24), 0.17, 9)
    for _ in range(rng.choice([0, 0, 0, 0, 1, 1, 2])):
        radii = radii + cell.size * rng.uniform(0.15, 0.45) * bump(rng.uniform(0, 2 * np.pi), rng.uniform(0.15, 0.3))
    return smoothed(np.clip(radii, 0.5 * cell.size, 1.9 * cell.size), 6)


def white_outline(rng, cell):
    roughness = {"monocyte": 0.12, "lymphocyte": 0.06}.get(cell.morphology, 0.075)
    return wavy(rng, cell.size, abs(rng.normal(0.03, 0.04)), roughness)


def place_whites(rng, slide, cells):
    count = rng.choice([0, 1, 1, 1, 2, 2, 3], p=[0.06, 0.2, 0.2, 0.14, 0.15, 0.13, 0.12])
    for _ in range(count):
        morphology = pick(rng, WHITE_SHARES)
        size = slide.radius * WHITE_SIZES[morphology] * rng.normal(1, 0.07)
        for _ in range(60):
            x, y = rng.uniform(-0.3 * size, WIDTH + 0.3 * size), rng.uniform(-0.3 * size, HEIGHT + 0.3 * size)
            if all(np.hypot(x - other.x, y - other.y) > 1.06 * (size + other.size) for other in cells):
                cells.append(Cell("Leukocyte", morphology, x, y, size))
                break


def fits_red(rng, x, y, size, cells, huddle):
    """Red cells keep off white ones, mostly lie apart from each other, and now and then overlap."""
    nearest = 1.03 if rng.uniform() > huddle else rng.choice([0.95, 0.78, 0.6], p=[0.5, 0.3, 0.2])
    for other in cells:
        least = 0.99 if other.kind == "Leukocyte" else nearest
        if np.hypot(x - other.x, y - other.y) < least * (size + other.size):
            return False
    return True


def place_stack(rng, slide, cells):
    """A few red cells in a bent row, each half over the one before, like coins."""
    x, y = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)
    heading = rng.uniform(0, 2 * np.pi)
    whites = [other for other in cells if other.kind == "Leukocyte"]
    others = list(cells)
    for _ in range(rng.integers(2, 6)):
        size = slide.radius * rng.normal(1, 0.06)
        near = any(np.hypot(x - other.x, y - other.y) < size + other.size for other in whites)
        if near or any(np.hypot(x - other.x, y - other.y) < 0.9 * (size + other.size) for other in others):
            return
        cells.append(Cell("Erythrocyte", "disc", x, y, size, stacked=True))
        heading += rng.normal(0, 0.35)
        pace = slide.radius * rng.uniform(0.75, 1.35)
        x, y = x + pace * np.cos(heading), y + pace * np.sin(heading)


def place_reds(rng, slide, cells):
    # Near the thick end of a smear cells are many and overlap; near the thin end they are few and lie apart.
    thick = rng.uniform(0, 1)
    huddle = 0.12 + 0.6 * thick
    wanted = int(slide.crowd[0] + (slide.crowd[1] - slide.crowd[0]) * thick + rng.normal(0, 2))
    for _ in range(int(round(wanted * slide.rouleaux / 3))):
        place_stack(rng, slide, cells)
    # Cells come in loose drifts: some parts of a field are crowded, others bare.
    drift = rng.uniform(0, 1, 2) * (WIDTH, HEIGHT)
    pull = rng.uniform(0, 0.7)
    edge = slide.radius * 0.85
    for _ in range(wanted * 60):
        if sum(cell.kind == "Erythrocyte" for cell in cells) >= wanted:
            return
        x, y = rng.uniform(-edge, WIDTH + edge), rng.uniform(-edge, HEIGHT + edge)
        if rng.uniform() < pull * min(1, np.hypot(x - drift[0], y - drift[1]) / 500):
            continue
        morphology = pick(rng, RED_SHARES)
        size = slide.radius * rng.normal(1, 0.075) * (0.84 if morphology == "spherocyte" else 1)
        if fits_red(rng, x, y, size, cells, huddle):
            cells.append(Cell("Erythrocyte", morphology, x, y, size))


def place_platelets(rng, slide, cells):
    count = rng.poisson(4.0)
    centre = None
    for _ in range(count):
        size = slide.radius * np.clip(rng.lognormal(np.log(0.34), 0.28), 0.2, 0.75)
        on_red = rng.uniform() < 0.10
        for _ in range(80):
            if centre is not None and rng.uniform() < 0.3:   # some lie in small groups
                x, y = centre + rng.normal(0, 2.6 * size, 2)
            else:
                x, y = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT)
            apart = all(np.hypot(x - other.x, y - other.y) > 1.1 * (size + other.size) for other in cells
                        if not (on_red and other.kind == "Erythrocyte"))
            if apart:
                cells.append(Cell("Thrombocyte", "platelet", x, y, size))
                centre = np.array([x, y])
                break


def pressed_against(cell, other, stacked):
    """How far the cell reaches in each direction before it meets the other one."""
    distance = np.hypot(other.x - cell.x, other.y - cell.y)
    turn = np.cos(ANGLES - np.arctan2(other.y - cell.y, other.x - cell.x))
    if other.kind == "Leukocyte":
        reach = other.size * 1.03 + 1.0
        under_root = reach ** 2 - distance ** 2 * (1 - turn ** 2)
        hits = (under_root > 0) & (turn > 0)
        return np.where(hits, distance * turn - np.sqrt(np.maximum(under_root, 0)), np.inf)
    touches = 0.82 < distance / (cell.size + other.size) < 1.06
    if not touches or stacked:
        return np.full(len(ANGLES), np.inf)
    border = distance * cell.size / (cell.size + other.size) - 0.4
    return np.where(turn > 0.05, border / np.maximum(turn, 0.05), np.inf)


def lay_out(rng, slide):
    """All cells of one field with their outlines, in the order in which they are drawn."""
    cells = []
    place_whites(rng, slide, cells)
    place_reds(rng, slide, cells)
    place_platelets(rng, slide, cells)
    makers = {"Erythrocyte": red_outline, "Leukocyte": white_outline, "Thrombocyte": platelet_outline}
    for cell in cells:
        cell.radii = makers[cell.kind](rng, cell)
    for cell in cells:
        if cell.kind != "Erythrocyte":
            continue
        for other in cells:
            if other is not cell and other.kind != "Thrombocyte":
                limit = pressed_against(cell, other, cell.stacked and other.stacked)
                cell.radii = np.minimum(cell.radii, np.maximum(limit, 0.45 * cell.size))
        cell.radii = smoothed(cell.radii, 5 if cell.morphology != "crenated" else 2)
    return cells

# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws one cell on the sheet: a red cell's dented disc, a white cell's nucleus and granules, a platelet."""

import cv2
import numpy as np

from drawing.nucleus import nucleus_distance
from drawing.outline import radius_towards
from drawing.sheet import SCALE, Tile, noise, step


def blurred(values, pixels):
    return cv2.GaussianBlur(values, (0, 0), pixels * SCALE) if pixels > 0.05 else values


def dots(rng, tile, inside, density, size, spread=0.35):
    """Granules: round dots of about `size` pixels, `density` of them on a square pixel, only where inside."""
    count = rng.poisson(density * float(inside.sum()) / SCALE ** 2)
    field = np.zeros(tile.shape, np.float32)
    if count == 0:
        return field
    places = rng.choice(inside.size, count, p=(inside / inside.sum()).ravel())
    np.add.at(field.ravel(), places, np.clip(rng.normal(1, spread, count), 0.2, 2).astype(np.float32))
    sigma = size * SCALE / 2
    return cv2.GaussianBlur(field, (0, 0), sigma) * (2 * np.pi * sigma ** 2)


def body(tile, radii, softness):
    """How much of each point the cell covers (0 to 1) and how far out it is (1 is the outline)."""
    reach = radius_towards(radii, tile.angle)
    return step(reach - tile.distance, -softness, softness), tile.distance / reach


def rim(rng, tile, cover, strength, blur):
    """Light bent at a cell's edge when it is not quite in focus: a dark rim with a bright halo, or the reverse."""
    wide = rng.uniform(2.4, 3.6)
    near = blurred(cover, 0.8 + blur)
    return strength * (near - blurred(cover, wide + blur))


def dent(rng, tile, cell, outwards, slide):
    """How pale each point of a red cell is made by the dent in its middle."""
    turn = rng.uniform(0, 2 * np.pi)
    off = rng.uniform(0, 0.13) * cell.size
    x, y = tile.dx - off * np.cos(turn), tile.dy - off * np.sin(turn)
    along, across = x * np.cos(turn) + y * np.sin(turn), -x * np.sin(turn) + y * np.cos(turn)
    wide = cell.size * np.clip(rng.normal(0.42, 0.07), 0.25, 0.58)
    squeeze = rng.uniform(0.78, 1.0)
    if cell.morphology == "stomatocyte":
        wide, squeeze = cell.size * 0.5, 0.38
    apart = np.hypot(along, across / squeeze) * (1 + 0.06 * noise(rng, tile.shape, cell.size * 0.5 * SCALE))
    soft = rng.uniform(0.35, 0.75)
    pale = 1 - step(apart / wide, 1 - soft, 1 + soft)
    depth = np.clip(slide.pallor + rng.normal(0, 0.16), 0.05, 0.9)
    if cell.morphology == "spherocyte":
        depth *= 0.12
    if cell.morphology == "target":
        pale = pale - 0.85 * (1 - step(apart / wide, 0.1, 0.55))
        depth = max(depth, 0.6)
    # A second, wider and shallow dish, so that the disc rises towards its rim.
    dish = 0.22 * (1 - step(outwards, 0.1, 0.85))
    return depth * pale + dish * (1 - pale) * depth


def draw_erythrocyte(rng, sheet, slide, cell):
    tile = Tile(cell.x, cell.y, cell.radii.max() + 14)
    cover, outwards = body(tile, cell.radii, 1.1)
    profile = 0.62 + 0.38 * np.sqrt(np.clip(1 - outwards ** 5, 0, 1))
    profile = profile * (1 - dent(rng, tile, cell, outwards, slide))
    if rng.uniform() < 0.45:   # one side thicker than the other, as cells dry
        turn = rng.uniform(0, 2 * np.pi)
        lean = rng.uniform(0.05, 0.24)
        profile = profile * (1 + lean * (tile.dx * np.cos(turn) + tile.dy * np.sin(turn)) / cell.size)
    profile = profile * (1 + 0.045 * noise(rng, tile.shape, 7 * SCALE) + 0.02 * noise(rng, tile.shape, 1.8 * SCALE))
    thick = cover * profile * np.clip(rng.normal(1, 0.085), 0.75, 1.3)
    if cell.morphology == "spherocyte":
        thick = thick * 1.22
    blur = abs(rng.normal(0, 0.45))
    sheet.add("red", tile, blurred(thick, blur))
    sheet.add("edges", tile, rim(rng, tile, cover * (0.55 + 0.45 * profile), rng.normal(0.20, 0.09), blur))
    if rng.uniform() < 0.025:   # a young cell, still a little blue
        sheet.add("stain", tile, blurred(cover, 0.8)[..., None] * np.float32([0.16, 0.08, 0.0]))
    if rng.uniform() < slide.bubbles:
        draw_bubbles(rng, sheet, cell)


def draw_bubbles(rng, sheet, cell):
    """Water that was caught while drying: small dark rings with a bright middle."""
    for _ in range(rng.choice([1, 1, 2, 3, 4])):
        away, turn = rng.uniform(0, 0.6) * cell.size, rng.uniform(0, 2 * np.pi)
        size = rng.uniform(1.2, 5)
        tile = Tile(cell.x + away * np.cos(turn), cell.y + away * np.sin(turn), size + 10)
        far = tile.distance * (1 + 0.12 * noise(rng, tile.shape, size * SCALE)) - size
        ring = np.exp(-0.5 * (far / 0.9) ** 2)
        middle = step(-far, 0, 2.0)
        sheet.add("edges", tile, 0.55 * ring - 0.45 * middle)


def draw_thrombocyte(rng, sheet, slide, cell):
    tile = Tile(cell.x, cell.y, cell.radii.max() + 12)
    cover, outwards = body(tile, cell.radii, 1.0)
    mottle = noise(rng, tile.shape, 1.5 * SCALE)
    core = (1 - step(outwards + 0.14 * mottle, 0.35, 0.95)) * cover
    grains = np.tanh(dots(rng, tile, core + 1e-4, 0.11, rng.uniform(1.5, 2.2)))
    strength = np.clip(rng.normal(1, 0.18), 0.6, 1.5)
    density = cover * (0.36 + 0.10 * mottle).clip(0.15) + 0.34 * core + 0.62 * grains * cover
    blur = abs(rng.normal(0, 0.4))
    colour = np.float32(slide.platelet) * rng.normal(1, 0.06, 3).astype(np.float32)
    sheet.add("stain", tile, blurred(density * strength, blur)[..., None] * colour)
    sheet.add("edges", tile, rim(rng, tile, cover, rng.normal(0.12, 0.06), blur))


def chromatin(rng, cell, tile):
    """How dense the nucleus is at each point: clumps with lighter gaps, finer in monocytes, smudged in lymphocytes."""
    grain, lightest, span = {"monocyte": (2.6, 0.56, 0.50), "lymphocyte": (4.2, 0.80, 0.34),
                             "basophil": (4.0, 0.62, 0.25)}.get(cell.morphology, (2.9, 0.66, 0.52))
    clumps = 0.65 * noise(rng, tile.shape, grain * SCALE) + 0.35 * noise(rng, tile.shape, 0.5 * grain * SCALE)
    return lightest + span * step(clumps, -0.9, 1.1) + 0.05 * noise(rng, tile.shape, 0.7 * SCALE)


def cytoplasm(rng, slide, cell, tile, cover, outwards):
    """The stain of a white cell without its nucleus, and its granules."""
    basic, acid = np.float32(slide.basic), np.float32(slide.acid)
    mottle = noise(rng, tile.shape, 2.4 * SCALE)
    cloudy = noise(rng, tile.shape, 7 * SCALE)
    depth = cover * (1 + 0.10 * mottle + 0.10 * cloudy) * np.sqrt(np.clip(1.12 - outwards ** 6, 0.1, 1))
    if cell.morphology == "lymphocyte":
        edge = 0.75 + 0.45 * step(outwards, 0.7, 1.0)
        return (depth * edge * rng.uniform(0.75, 1.2))[..., None] * basic
    if cell.morphology == "monocyte":
        holes = np.clip(dots(rng, tile, cover, 0.0022, rng.uniform(3, 4.5)), 0, 1)
        fine = np.tanh(dots(rng, tile, cover, 0.10, 1.0))
        return (depth * (0.62 + 0.12 * fine) * (1 - 0.6 * holes))[..., None] * (0.75 * basic + 0.5 * acid)
    if cell.morphology == "eosinophil":
        grains = step(dots(rng, tile, cover, 0.075, 2.7, 0.2), 0.35, 1.0)
        orange = np.float32([0.10, 0.92, 0.86]) * (0.5 + acid[1])
        return (depth * 0.5)[..., None] * acid + (0.85 * grains * cover)[..., None] * orange
    if cell.morphology == "basophil":
        grains = np.tanh(1.3 * dots(rng, tile, cover, 0.035, 3.0))
        return (depth * 0.8)[..., None] * acid + (0.75 * grains * cover)[..., None] * np.float32(slide.nucleus) * 0.62
    fine = np.tanh(dots(rng, tile, cover, 0.16, 1.15))
    return (depth * (0.75 + 0.55 * fine))[..., None] * (0.9 * acid + 0.16 * basic)


def draw_leukocyte(rng, sheet, slide, cell):
    tile = Tile(cell.x, cell.y, cell.radii.max() + 16)
    cover, outwards = body(tile, cell.radii, 1.3)
    distance = nucleus_distance(rng, cell, tile)
    distance = distance + 0.018 * cell.size * noise(rng, tile.shape, 0.12 * cell.size * SCALE)
    soft = 1.3 if cell.morphology != "basophil" else 2.6
    nucleus = step(-distance, -soft, soft) * cover
    # Chromatin lies denser along the nucleus' membrane.
    membrane = 0.12 * np.exp(-0.5 * ((distance + 2.2) / 1.4) ** 2)
    density = nucleus * (chromatin(rng, cell, tile) + membrane) * rng.normal(0.95, 0.06)
    # A nucleus is a body, not a sheet: thinner towards its edge.
    density = density * (0.74 + 0.26 * step(-distance, 0, 0.16 * cell.size))
    plasma = cytoplasm(rng, slide, cell, tile, cover, outwards)
    share = {"eosinophil": 0.35, "basophil": 0.9}.get(cell.morphology, 0.3)
    stain = density[..., None] * np.float32(slide.nucleus) + plasma * (1 - (1 - share) * nucleus)[..., None]
    blur = abs(rng.normal(0, 0.35))
    sheet.add("stain", tile, blurred(stain.astype(np.float32), blur))
    sheet.add("edges", tile, rim(rng, tile, cover, rng.normal(0.15, 0.05), blur))
    sheet.add("edges", tile, rim(rng, tile, nucleus, 0.10, blur))


def draw_cell(rng, sheet, slide, cell):
    draw = {"Erythrocyte": draw_erythrocyte, "Leukocyte": draw_leukocyte, "Thrombocyte": draw_thrombocyte}
    draw[cell.kind](rng, sheet, slide, cell)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet that cells are drawn on: how much light each point takes away, per colour, before any optics.

It is drawn at twice the picture's size with a margin on all sides, so that edges are smooth and the blur of the
lens has something to take from beyond the border. Positions are pixels of the picture, x right, y down.
"""

import cv2
import numpy as np

WIDTH, HEIGHT = 640, 480
SCALE = 2
MARGIN = 20


def noise(rng, shape, sigma):
    """Smooth random ground of mean 0 and spread 1 whose grains are about sigma sheet pixels wide."""
    coarse = max(1, int(sigma / 3))
    small = (shape[0] // coarse + 4, shape[1] // coarse + 4)
    ground = cv2.GaussianBlur(rng.standard_normal(small).astype(np.float32), (0, 0), max(0.3, sigma / coarse))
    ground = cv2.resize(ground, (small[1] * coarse, small[0] * coarse), interpolation=cv2.INTER_CUBIC)
    ground = ground[coarse:coarse + shape[0], coarse:coarse + shape[1]]
    return (ground - ground.mean()) / (ground.std() + 1e-6)


def step(value, low, high):
    """0 below low, 1 above high, smooth between."""
    t = np.clip((value - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


class Tile:
    """A square cut-out of the sheet around one cell, with the coordinates of its points."""

    def __init__(self, x, y, reach):
        centre_x, centre_y = (x + MARGIN) * SCALE, (y + MARGIN) * SCALE
        self.left, self.top = int(centre_x - reach * SCALE), int(centre_y - reach * SCALE)
        size = int(2 * reach * SCALE) + 2
        self.shape = (size, size)
        rows, columns = np.mgrid[0:size, 0:size].astype(np.float32)
        self.dx = (columns + 0.5 + self.left - centre_x) / SCALE
        self.dy = (rows + 0.5 + self.top - centre_y) / SCALE
        self.distance = np.hypot(self.dx, self.dy)
        self.angle = np.arctan2(self.dy, self.dx)


class Sheet:
    """What lies on the slide: red-cell substance, stain per colour, and the bending of light at edges."""

    def __init__(self):
        self.shape = ((HEIGHT + 2 * MARGIN) * SCALE, (WIDTH + 2 * MARGIN) * SCALE)
        self.red = np.zeros(self.shape, np.float32)            # haemoglobin, 1 is a whole cell's thickness
        self.stain = np.zeros((*self.shape, 3), np.float32)    # optical density in R, G, B
        self.edges = np.zeros(self.shape, np.float32)          # positive: dark rim and bright halo

    def add(self, layer, tile, values):
        """Adds a tile's values to a layer (red, stain or edges) where the tile lies on the sheet."""
        top, left = max(0, tile.top), max(0, tile.left)
        bottom = min(self.shape[0], tile.top + tile.shape[0])
        right = min(self.shape[1], tile.left + tile.shape[1])
        if bottom <= top or right <= left:
            return
        part = values[top - tile.top:bottom - tile.top, left - tile.left:right - tile.left]
        getattr(self, layer)[top:bottom, left:right] += part

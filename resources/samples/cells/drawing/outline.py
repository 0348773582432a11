# SPDX-License-Identifier: GPL-3.0-or-later
"""Outlines of cells: made as a radius per direction, clipped to the picture, and thinned out to few vertices."""

import cv2
import numpy as np

from drawing.sheet import HEIGHT, WIDTH

DIRECTIONS = 360
ANGLES = np.arange(DIRECTIONS) * (2 * np.pi / DIRECTIONS)


def smoothed(radii, degrees):
    """The radii, averaged over neighbouring directions: rounds what contact with other cells left sharp."""
    reach = int(3 * degrees)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / degrees) ** 2)
    wrapped = np.concatenate([radii[-reach:], radii, radii[:reach]])
    return np.convolve(wrapped, weights / weights.sum(), mode="valid")


def radius_towards(radii, angle):
    """The radius in each direction of an array of angles."""
    position = np.mod(angle, 2 * np.pi) * (DIRECTIONS / (2 * np.pi))
    low = position.astype(np.int32) % DIRECTIONS
    share = position - np.floor(position)
    return (radii[low] * (1 - share) + radii[(low + 1) % DIRECTIONS] * share).astype(np.float32)


def area(points):
    x, y = points[:, 0], points[:, 1]
    return 0.5 * abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))))


def clipped_by(points, axis, limit, sign):
    """Sutherland and Hodgman: what of the polygon lies where sign * (coordinate - limit) is not positive."""
    kept = []
    for here, there in zip(points, np.roll(points, -1, axis=0)):
        inside, inside_next = sign * (here[axis] - limit) <= 0, sign * (there[axis] - limit) <= 0
        if inside:
            kept.append(here)
        if inside != inside_next:
            share = (limit - here[axis]) / (there[axis] - here[axis])
            kept.append(here + share * (there - here))
    return np.array(kept).reshape(-1, 2)


def clipped_outline(cell):
    """The outline within the picture, and which share of the cell's area that is."""
    points = np.stack([cell.x + cell.radii * np.cos(ANGLES), cell.y + cell.radii * np.sin(ANGLES)], axis=1)
    whole = area(points)
    for axis, limit, sign in ((0, 0, -1), (0, WIDTH, 1), (1, 0, -1), (1, HEIGHT, 1)):
        if len(points):
            points = clipped_by(points, axis, limit, sign)
    return points, (area(points) / whole if len(points) else 0.0)


def simplified(outline, least=28, most=48):
    """The outline in 28 to 48 vertices, as close to all of its points as that number allows."""
    dense = outline.astype(np.float32).reshape(-1, 1, 2)
    low, high = 0.0, 4.0
    for _ in range(24):
        middle = (low + high) / 2
        count = len(cv2.approxPolyDP(dense, middle, True))
        if count > most:
            low = middle
        elif count < least:
            high = middle
        else:
            break
    return cv2.approxPolyDP(dense, middle, True).reshape(-1, 2)


def box(outline):
    left, top = outline.min(axis=0)
    right, bottom = outline.max(axis=0)
    return {"x": float(left), "y": float(top), "w": float(right - left), "h": float(bottom - top)}

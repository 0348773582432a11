# SPDX-License-Identifier: GPL-3.0-or-later
"""Lamp, lens and camera: turns the sheet into the picture that a microscope's camera would have saved."""

import cv2
import numpy as np

from drawing.sheet import HEIGHT, MARGIN, SCALE, WIDTH, Tile, noise, step


def add_dirt(rng, sheet, slide):
    """What does not belong: grains of stain, blurred specks in the film, and the film's own unevenness."""
    film = 1 + 0.45 * noise(rng, sheet.shape, 60 * SCALE) + 0.2 * noise(rng, sheet.shape, 4 * SCALE)
    sheet.stain += film[..., None] * np.float32(slide.plasma)
    if rng.uniform() < 0.45:   # grains of stain, in a loose heap
        place = rng.uniform(0.05, 0.95, 2) * (WIDTH, HEIGHT)
        for _ in range(rng.integers(2, 14)):
            x, y = place + rng.normal(0, rng.uniform(4, 40), 2)
            size = rng.uniform(0.6, 1.9)
            tile = Tile(x, y, size + 6)
            grain = step(size - tile.distance, -0.8, 0.8)
            sheet.add("stain", tile, grain[..., None] * np.float32([1.0, 1.25, 0.75]) * rng.uniform(0.4, 1.1))
    for _ in range(rng.poisson(1.6)):   # specks out of focus: grey, soft, some ringed
        tile = Tile(rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT), 22)
        size = rng.uniform(2, 8)
        far = tile.distance * (1 + 0.10 * noise(rng, tile.shape, 5 * SCALE))
        speck = np.exp(-0.5 * (far / size) ** 2)
        ring = np.exp(-0.5 * ((far - 1.4 * size) / (0.35 * size)) ** 2) * rng.choice([0, 0.5])
        tint = np.float32(rng.choice([(0.9, 1.0, 0.7), (1.1, 0.8, 0.5), (0.8, 1.0, 1.0)]))
        sheet.add("stain", tile, (rng.uniform(0.05, 0.3) * (speck + ring))[..., None] * tint)


def transmitted(sheet, slide):
    """Linear light behind the slide, 1 being the lamp. Where red cells overlap they take less than twice as much."""
    red = np.where(sheet.red > 1, 1 + 0.52 * (sheet.red - 1), sheet.red)
    density = sheet.stain + red[..., None] * np.float32(slide.red)
    # Blue is bent most, so halos are a little yellow outside and rims a little red.
    bent = np.clip(sheet.edges, -0.5, 0.9)[..., None] * np.float32([0.85, 1.0, 1.2])
    return np.exp(-density - bent)


def lit(rng, light, slide):
    """The lamp: brighter in the middle, falling off to one side, a little different on each field."""
    rows, columns = np.mgrid[0:light.shape[0], 0:light.shape[1]].astype(np.float32)
    x, y = columns / light.shape[1] * 2 - 1, rows / light.shape[0] * 2 - 1
    off = rng.normal(0, 0.12, 2)
    falloff = 1 - slide.vignette * ((x - off[0]) ** 2 + 0.75 * (y - off[1]) ** 2) / 1.75
    slope = 1 + (slide.slant[0] + rng.normal(0, 0.02)) * x + (slide.slant[1] + rng.normal(0, 0.02)) * y
    lamp = np.float32(slide.lamp) * rng.normal(1, 0.018, 3).astype(np.float32) * np.float32(rng.normal(1, 0.035))
    warm = np.float32([0.012, 0, -0.012]) * (x + y)[..., None]
    return light * (falloff * slope)[..., None] * (lamp + warm)


def through_lens(rng, light, slide):
    """Blur, softer on one side where the slide was tilted, and colours that do not meet towards the corners."""
    base = rng.uniform(*slide.blur) + (rng.uniform(0.5, 1.1) if rng.uniform() < 0.12 else 0)
    tilt = rng.uniform(0, 2 * np.pi)
    rows, columns = np.mgrid[0:light.shape[0], 0:light.shape[1]].astype(np.float32)
    x, y = columns / light.shape[1] * 2 - 1, rows / light.shape[0] * 2 - 1
    soft_share = step(x * np.cos(tilt) + y * np.sin(tilt), -0.4, 1.4) * rng.uniform(0, 1)
    centre_x, centre_y = light.shape[1] / 2 - 0.5, light.shape[0] / 2 - 0.5
    half = np.hypot(WIDTH, HEIGHT) / 2
    out = np.empty_like(light)
    for channel, (spread, stretch) in enumerate(((0.12, 1.0), (0.0, 0.0), (0.22, -0.8))):
        sharp = cv2.GaussianBlur(light[..., channel], (0, 0), (base + spread) * SCALE)
        soft = cv2.GaussianBlur(light[..., channel], (0, 0), (base + spread + 0.9) * SCALE)
        plane = sharp * (1 - soft_share) + soft * soft_share
        zoom = 1 + stretch * slide.fringe / half
        move = np.float32([[zoom, 0, centre_x * (1 - zoom)], [0, zoom, centre_y * (1 - zoom)]])
        out[..., channel] = cv2.warpAffine(plane, move, (light.shape[1], light.shape[0]), flags=cv2.INTER_CUBIC,
                                           borderMode=cv2.BORDER_REFLECT)
    # A little of all light strays everywhere: blacks are never black.
    veil = cv2.GaussianBlur(cv2.resize(out, None, fx=0.125, fy=0.125, interpolation=cv2.INTER_AREA), (0, 0), 9)
    return 0.965 * out + 0.035 * cv2.resize(veil, (out.shape[1], out.shape[0]))


def dusty(light, slide):
    """Specks on the camera: the same place on every field of a slide."""
    rng = np.random.default_rng([7, int(slide.name[-1])])
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
    for _ in range(slide.dust):
        x, y, size = rng.uniform(0, WIDTH), rng.uniform(0, HEIGHT), rng.uniform(3, 9)
        far = np.hypot(columns - x, (rows - y) * rng.uniform(0.8, 1.2))
        light = light * (1 - rng.uniform(0.03, 0.08) * np.exp(-0.5 * (far / size) ** 2))[..., None]
    return light


def camera(rng, light, slide):
    """One colour a sensor point, with the noise of few electrons, then the colours between filled in."""
    mosaic = light[..., 1].copy()
    mosaic[0::2, 0::2] = light[0::2, 0::2, 0]
    mosaic[1::2, 1::2] = light[1::2, 1::2, 2]
    electrons = rng.poisson(np.clip(mosaic, 0, 1.2) * slide.electrons).astype(np.float32)
    mosaic = (electrons + rng.normal(0, 14, mosaic.shape)) / slide.electrons
    raw = np.clip(mosaic * 50000, 0, 65535).astype(np.uint16)
    # OpenCV names the pattern by the second row's second and third point: BG means red first.
    return cv2.cvtColor(raw, cv2.COLOR_BayerBG2RGB).astype(np.float32) / 50000


def developed(picture, slide):
    """What a camera does before it saves: tone curve, colour, less colour noise, sharper edges."""
    picture = np.clip(picture, 0, 1)
    encoded = np.where(picture <= 0.0031308, 12.92 * picture, 1.055 * np.maximum(picture, 1e-6) ** (1 / 2.4) - 0.055)
    encoded = 0.5 + (encoded - 0.5) * slide.contrast
    luma = encoded @ np.float32([0.299, 0.587, 0.114])
    chroma = cv2.GaussianBlur((encoded - luma[..., None]).astype(np.float32), (0, 0), 1.1) * slide.saturation
    luma = luma.astype(np.float32)
    luma = luma + slide.sharpening * (luma - cv2.GaussianBlur(luma, (0, 0), 1.2))
    return np.clip((luma[..., None] + chroma) * 255 + 0.5, 0, 255).astype(np.uint8)


def photograph(rng, sheet, slide):
    """The picture, 640 x 480, in OpenCV's order of colours (B, G, R)."""
    add_dirt(rng, sheet, slide)
    light = through_lens(rng, lit(rng, transmitted(sheet, slide), slide), slide)
    edge = MARGIN * SCALE
    light = cv2.resize(light[edge:-edge, edge:-edge], (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA)
    picture = developed(camera(rng, dusty(light, slide), slide), slide)
    return np.ascontiguousarray(picture[..., ::-1])

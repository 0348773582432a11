# SPDX-License-Identifier: GPL-3.0-or-later
"""The five slides of the sample: each was stained, smeared and photographed a little differently.

Stains are optical densities in linear R, G, B: how strongly one thickness of the substance takes light away.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Slide:
    name: str
    red: tuple            # haemoglobin with eosin
    nucleus: tuple
    basic: tuple          # blue cytoplasm of lymphocytes and monocytes
    acid: tuple           # pink cytoplasm of neutrophils
    platelet: tuple
    plasma: tuple         # the thin film between the cells
    radius: float         # of a usual red cell, in pixels
    crowd: tuple          # least and most red cells a field
    rouleaux: float       # share of red cells that lie in stacks
    pallor: float         # how pale their centres are
    bubbles: float        # share of red cells with a drying artefact
    lamp: tuple           # white of the lamp, linear R, G, B
    slant: tuple          # fall of light across the field, x and y
    vignette: float
    blur: tuple           # least and most blur of a field, in pixels
    fringe: float         # lateral colour error at the corner, in pixels
    electrons: float      # light gathered at full white: fewer is noisier
    contrast: float
    saturation: float
    sharpening: float
    dust: int             # specks on the camera, in the same place on every field


SLIDES = (
    Slide("slide-1", red=(0.13, 0.62, 0.50), nucleus=(1.60, 2.30, 0.62), basic=(0.46, 0.40, 0.10),
          acid=(0.10, 0.30, 0.14), platelet=(0.62, 1.05, 0.34), plasma=(0.02, 0.04, 0.02), radius=31, crowd=(26, 44),
          rouleaux=0.10, pallor=0.72, bubbles=0.02, lamp=(0.80, 0.775, 0.80), slant=(0.07, -0.04), vignette=0.16,
          blur=(0.35, 1.0), fringe=0.7, electrons=3600, contrast=1.06, saturation=1.08, sharpening=0.45, dust=2),
    Slide("slide-2", red=(0.16, 0.70, 0.68), nucleus=(1.75, 2.25, 0.78), basic=(0.42, 0.42, 0.14),
          acid=(0.12, 0.34, 0.22), platelet=(0.66, 1.10, 0.46), plasma=(0.02, 0.03, 0.05), radius=34, crowd=(18, 34),
          rouleaux=0.22, pallor=0.58, bubbles=0.10, lamp=(0.74, 0.735, 0.67), slant=(-0.08, 0.05), vignette=0.24,
          blur=(0.6, 1.6), fringe=1.1, electrons=1900, contrast=1.0, saturation=0.98, sharpening=0.35, dust=4),
    Slide("slide-3", red=(0.22, 0.66, 0.46), nucleus=(1.45, 2.25, 0.52), basic=(0.56, 0.44, 0.08),
          acid=(0.17, 0.33, 0.11), platelet=(0.70, 1.00, 0.26), plasma=(0.035, 0.03, 0.008), radius=29, crowd=(34, 62),
          rouleaux=0.05, pallor=0.80, bubbles=0.01, lamp=(0.75, 0.77, 0.83), slant=(0.05, 0.07), vignette=0.12,
          blur=(0.3, 0.9), fringe=0.5, electrons=4500, contrast=1.10, saturation=1.02, sharpening=0.55, dust=1),
    Slide("slide-4", red=(0.10, 0.50, 0.38), nucleus=(1.35, 1.95, 0.56), basic=(0.34, 0.32, 0.08),
          acid=(0.07, 0.22, 0.10), platelet=(0.50, 0.86, 0.30), plasma=(0.018, 0.034, 0.025), radius=33, crowd=(22, 40),
          rouleaux=0.12, pallor=0.66, bubbles=0.04, lamp=(0.86, 0.83, 0.82), slant=(-0.05, -0.06), vignette=0.10,
          blur=(0.45, 1.5), fringe=0.9, electrons=2600, contrast=0.98, saturation=1.0, sharpening=0.3, dust=3),
    Slide("slide-5", red=(0.17, 0.78, 0.52), nucleus=(1.85, 2.55, 0.74), basic=(0.52, 0.50, 0.12),
          acid=(0.13, 0.40, 0.17), platelet=(0.74, 1.20, 0.36), plasma=(0.025, 0.05, 0.02), radius=30, crowd=(28, 50),
          rouleaux=0.30, pallor=0.55, bubbles=0.03, lamp=(0.78, 0.72, 0.76), slant=(0.10, 0.02), vignette=0.20,
          blur=(0.4, 1.2), fringe=0.8, electrons=2200, contrast=1.04, saturation=1.05, sharpening=0.5, dust=3),
)

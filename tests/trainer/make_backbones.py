#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the small TorchScript files that the tests take for backbones: make_backbones.py FOLDER"""
import sys

import torch


class Mosaic(torch.nn.Module):
    """The picture in 8 x 8 tiles."""

    def __init__(self):
        super().__init__()
        self.input_size = 32

    def forward(self, pictures):
        return torch.nn.functional.adaptive_avg_pool2d(pictures, (8, 8)).flatten(1)


class Maps(torch.nn.Module):
    """Gives maps instead of one row of features a picture."""

    def forward(self, pictures):
        return torch.nn.functional.adaptive_avg_pool2d(pictures, (8, 8))


class Writer(torch.nn.Module):
    """Maps a file that it makes."""

    def forward(self, pictures):
        return pictures.mean((2, 3)) + torch.from_file("written-by-a-backbone", True, 12).sum()


class Starter(torch.nn.Module):
    """Does something as soon as it is loaded."""

    def forward(self, pictures):
        return pictures.mean((2, 3))

    @torch.jit.export
    def __getstate__(self):
        return (torch.zeros(1), self.training)

    @torch.jit.export
    def __setstate__(self, state: tuple[torch.Tensor, bool]):
        self.training = state[1] and torch.from_file("written-by-a-backbone", True, 12).sum().item() > 0


for network in (Mosaic, Maps, Writer, Starter):
    torch.jit.save(torch.jit.script(network().eval()), f"{sys.argv[1]}/{network.__name__.lower()}.pt")

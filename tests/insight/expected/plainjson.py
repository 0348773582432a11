# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints a dictionary of numpy's numbers as JSON, a line a key."""
import json

import numpy as np


def plain(value):
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    if isinstance(value, (list, tuple, np.ndarray)):
        return [plain(each) for each in value]
    if isinstance(value, (bool, np.bool_)):
        return bool(value)
    if isinstance(value, np.integer):
        return int(value)
    return float(value) if isinstance(value, np.floating) else value


def write(everything):
    lines = [json.dumps(key) + ":" + json.dumps(plain(value), separators=(",", ":"), allow_nan=False) for key, value in everything.items()]
    print("{\n" + ",\n".join(lines) + "\n}")

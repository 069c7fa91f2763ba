"""Writes small random encoders as the checkpoints of e4e, pSp and ReStyle hold them, around a real
generator, with what an obvious float64 version makes of a picture.

usage: make_encoders.py GENERATOR.pt FOLDER    ->  FOLDER/<name>.pt, <name>.npz
GENERATOR.pt: rosinality's {g_ema, latent_avg}, of 8 rows and 64 values.
"""
import argparse
import os
import sys

import numpy as np
import torch
import torch.nn.functional as F

ROWS, DIM = 8, 64
STAGES = [(3, 8), (4, 8), (14, 16), (3, 16)]  # units and channels: IR-50 made narrow
RESNET = [(3, 8), (4, 12), (6, 16), (3, 20)]  # blocks and channels: ResNet-34 made narrow


def random_encoder(kind, channels_in):
    """The IR-SE and the heads, or ReStyle's `ResNetBackboneEncoder` and
    `ResNetProgressiveBackboneEncoder`, whose body is torchvision's layers 1 to 4 in a row."""
    p = {}
    normal = lambda *shape: torch.randn(*shape, dtype=torch.float64).float()

    def conv(name, out, into, side, bias=False):
        p[name + ".weight"] = normal(out, into, side, side) / (into * side * side) ** 0.5
        if bias:
            p[name + ".bias"] = normal(out) * 0.1

    def norm(name, width):
        p[name + ".weight"] = 1 + 0.1 * normal(width)
        p[name + ".bias"] = 0.1 * normal(width)
        p[name + ".running_mean"] = 0.1 * normal(width)
        p[name + ".running_var"] = 1 + 0.5 * normal(width).abs()
        p[name + ".num_batches_tracked"] = torch.tensor(1234)

    def style_heads(before, sides):
        for row in range(ROWS):
            side, into, layer = sides(row), before, 0
            while side > 1:
                conv(f"styles.{row}.convs.{layer}", DIM, into, 3, bias=True)
                into, side, layer = DIM, side // 2, layer + 2
            p[f"styles.{row}.linear.weight"] = normal(DIM, DIM)
            p[f"styles.{row}.linear.bias"] = 0.1 * normal(DIM)

    if "resnet" in kind:
        before = RESNET[0][1]
        conv("conv1", before, channels_in, 7)
        norm("bn1", before)
        p["relu.weight"] = 0.25 + 0.05 * normal(before)
        number = 0
        for blocks, width in RESNET:
            for i in range(blocks):
                name = f"body.{number}"
                conv(name + ".conv1", width, before, 3)
                norm(name + ".bn1", width)
                conv(name + ".conv2", width, width, 3)
                norm(name + ".bn2", width)
                if width != before:
                    conv(name + ".downsample.0", width, before, 1)
                    norm(name + ".downsample.1", width)
                number, before = number + 1, width
        style_heads(before, lambda row: 16)
        return p
    conv("input_layer.0", STAGES[0][1], channels_in, 3)
    norm("input_layer.1", STAGES[0][1])
    p["input_layer.2.weight"] = 0.25 + 0.05 * normal(STAGES[0][1])
    unit, before = 0, STAGES[0][1]
    for units, width in STAGES:
        for i in range(units):
            name = f"body.{unit}"
            # As in the original: a convolution beside where the width changes. Here also where it
            # does not, at the beginning of a stage but the first, as 16 follows 16.
            if i == 0 and unit > 0:
                conv(name + ".shortcut_layer.0", width, before, 1)
                norm(name + ".shortcut_layer.1", width)
            norm(name + ".res_layer.0", before)
            conv(name + ".res_layer.1", width, before, 3)
            p[name + ".res_layer.2.weight"] = 0.25 + 0.05 * normal(width)
            conv(name + ".res_layer.3", width, width, 3)
            norm(name + ".res_layer.4", width)
            conv(name + ".res_layer.5.fc1", width // 4, width, 1)
            conv(name + ".res_layer.5.fc2", width, width // 4, 1)
            unit, before = unit + 1, width
    if kind == "into w":
        p["linear.weight"], p["linear.bias"] = normal(DIM, before), 0.1 * normal(DIM)
        return p
    pyramid = kind in ("e4e", "psp")
    style_heads(before, lambda row: 16 if not pyramid or row < 3 else 32 if row < 7 else 64)
    if pyramid:
        conv("latlayer1", before, STAGES[2][1], 1, bias=True)
        conv("latlayer2", before, STAGES[1][1], 1, bias=True)
    return p


def codes(kind, parameters, x):
    """[1, channels, 256, 256] -> [1, rows, dim], without the mean."""
    p = {k: v.double() for k, v in parameters.items() if v.is_floating_point()}

    def norm(x, name):
        shape = (1, -1, 1, 1)
        scale = p[name + ".weight"] / torch.sqrt(p[name + ".running_var"] + 1e-5)
        return (x - p[name + ".running_mean"].view(shape)) * scale.view(shape) \
            + p[name + ".bias"].view(shape)

    def prelu(x, slope):
        return torch.where(x > 0, x, x * slope.view(1, -1, 1, 1))

    if "resnet" in kind:
        x = prelu(norm(F.conv2d(x, p["conv1.weight"], stride=2, padding=3), "bn1"), p["relu.weight"])
        number = 0
        for stage, (blocks, _) in enumerate(RESNET):
            for i in range(blocks):
                name, stride = f"body.{number}", 2 if stage > 0 and i == 0 else 1
                beside = x
                if name + ".downsample.0.weight" in p:
                    beside = norm(F.conv2d(x, p[name + ".downsample.0.weight"], stride=stride),
                                  name + ".downsample.1")
                y = F.conv2d(x, p[name + ".conv1.weight"], stride=stride, padding=1)
                y = norm(y, name + ".bn1").clamp(min=0)
                y = norm(F.conv2d(y, p[name + ".conv2.weight"], padding=1), name + ".bn2")
                x = (y + beside).clamp(min=0)
                number += 1
    else:
        x = prelu(norm(F.conv2d(x, p["input_layer.0.weight"], padding=1), "input_layer.1"),
                  p["input_layer.2.weight"])
    unit, kept = 0, []
    for units, _ in STAGES if "resnet" not in kind else []:
        for i in range(units):
            name, stride = f"body.{unit}", 2 if i == 0 else 1
            if name + ".shortcut_layer.0.weight" in p:
                beside = norm(F.conv2d(x, p[name + ".shortcut_layer.0.weight"], stride=stride),
                              name + ".shortcut_layer.1")
            else:
                beside = x[:, :, ::stride, ::stride]
            y = norm(x, name + ".res_layer.0")
            y = F.conv2d(y, p[name + ".res_layer.1.weight"], padding=1)
            y = prelu(y, p[name + ".res_layer.2.weight"])
            y = F.conv2d(y, p[name + ".res_layer.3.weight"], stride=stride, padding=1)
            y = norm(y, name + ".res_layer.4")
            s = y.mean((2, 3), keepdim=True)
            s = F.conv2d(s, p[name + ".res_layer.5.fc1.weight"]).clamp(min=0)
            s = 1 / (1 + torch.exp(-F.conv2d(s, p[name + ".res_layer.5.fc2.weight"])))
            x = y * s + beside
            unit += 1
        kept.append(x)

    def dense(x, name):
        return x @ p[name + ".weight"].T / p[name + ".weight"].shape[1] ** 0.5 + p[name + ".bias"]

    if kind == "into w":
        return dense(x.mean((2, 3)), "linear")[:, None].expand(-1, ROWS, -1)
    if kind in ("e4e", "psp"):
        grown = lambda a, b: F.interpolate(a, size=b.shape[2:], mode="bilinear",
                                           align_corners=True)
        beside = lambda x, name: F.conv2d(x, p[name + ".weight"], p[name + ".bias"])
        middle = grown(x, kept[2]) + beside(kept[2], "latlayer1")
        fine = grown(middle, kept[1]) + beside(kept[1], "latlayer2")
    rows = []
    for row in range(ROWS):
        y = x
        if kind in ("e4e", "psp"):
            y = x if row < 3 else middle if row < 7 else fine
        layer = 0
        while f"styles.{row}.convs.{layer}.weight" in p:
            y = F.conv2d(y, p[f"styles.{row}.convs.{layer}.weight"],
                         p[f"styles.{row}.convs.{layer}.bias"], stride=2, padding=1)
            y = torch.where(y > 0, y, 0.01 * y)
            layer += 2
        rows.append(dense(y.flatten(1), f"styles.{row}.linear"))
    if "e4e" in kind:
        rows = [rows[0]] + [rows[0] + offset for offset in rows[1:]]
    return torch.stack(rows, 1)


def main():
    generator = torch.load(sys.argv[1], map_location="cpu")
    folder = sys.argv[2]
    kinds = {"e4e": ("Encoder4Editing", dict),
             "psp": ("GradualStyleEncoder", argparse.Namespace),
             "restyle-e4e": ("ProgressiveBackboneEncoder", dict),
             "restyle-psp": ("BackboneEncoder", dict),
             "restyle-e4e-resnet": ("ResNetProgressiveBackboneEncoder", dict),
             "restyle-psp-resnet": ("ResNetBackboneEncoder", argparse.Namespace),
             "into w": ("BackboneEncoderUsingLastLayerIntoW", dict)}
    for seed, (kind, (encoder_type, options)) in enumerate(kinds.items()):
        torch.manual_seed(seed)
        channels = 6 if kind.startswith("restyle") else 3
        encoder = random_encoder(kind, channels)
        state = {"encoder." + k: v for k, v in encoder.items()}
        state.update({"decoder." + k: v for k, v in generator["g_ema"].items()})
        mean = generator["latent_avg"].reshape(1, -1).repeat(ROWS, 1)  # as theirs: all the same
        if kind == "psp":
            mean = mean + 0.1 * torch.randn(ROWS, DIM)
        torch.save({"state_dict": state, "latent_avg": mean,
                    "opts": options(encoder_type=encoder_type, start_from_latent_avg=True)},
                   os.path.join(folder, kind + ".pt"))
        torch.save({"state_dict": {k: v for k, v in state.items() if k.startswith("encoder.")},
                    "latent_avg": mean, "opts": options(encoder_type=encoder_type)},
                   os.path.join(folder, kind + "-alone.pt"))
        x = torch.randn(1, channels, 256, 256).double()
        with torch.no_grad():
            np.savez(os.path.join(folder, kind + ".npz"), input=x.float().numpy(),
                     codes=codes(kind, encoder, x.float().double()).numpy(), mean=mean.numpy())


main()

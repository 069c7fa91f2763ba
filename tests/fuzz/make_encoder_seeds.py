"""Writes the smallest encoders that are ones, of two rows of four values, for fuzz_encoder.

usage: make_encoder_seeds.py FOLDER    (needs torch; the files are in corpus/encoder)
"""
import argparse
import os
import sys

import torch

ROWS, DIM, WIDTH = 2, 4, 2


def conv(p, name, out, into, side, bias=False):
    p[name + ".weight"] = torch.randn(out, into, side, side)
    if bias:
        p[name + ".bias"] = torch.randn(out)


def norm(p, name, width=WIDTH):
    for part, value in dict(weight=1, bias=0, running_mean=0, running_var=1).items():
        p[f"{name}.{part}"] = torch.full((width,), float(value))


def heads(p):
    for row in range(ROWS):
        for i in range(4):
            conv(p, f"styles.{row}.convs.{2 * i}", DIM, DIM if i else WIDTH, 3, bias=True)
        p[f"styles.{row}.linear.weight"] = torch.randn(DIM, DIM)
        p[f"styles.{row}.linear.bias"] = torch.randn(DIM)
    return p


def ir_se(channels):
    p = {}
    conv(p, "input_layer.0", WIDTH, channels, 3)
    norm(p, "input_layer.1")
    p["input_layer.2.weight"] = torch.full((WIDTH,), 0.25)
    for unit in range(4):
        name = f"body.{unit}"
        norm(p, name + ".res_layer.0")
        conv(p, name + ".res_layer.1", WIDTH, WIDTH, 3)
        p[name + ".res_layer.2.weight"] = torch.full((WIDTH,), 0.25)
        conv(p, name + ".res_layer.3", WIDTH, WIDTH, 3)
        norm(p, name + ".res_layer.4")
        if unit:
            conv(p, name + ".shortcut_layer.0", WIDTH, WIDTH, 1)
            norm(p, name + ".shortcut_layer.1")
    return p


def resnet(channels):
    p = {}
    conv(p, "conv1", WIDTH, channels, 7)
    norm(p, "bn1")
    p["relu.weight"] = torch.full((WIDTH,), 0.25)
    for block in range(4):
        name = f"body.{block}"
        conv(p, name + ".conv1", WIDTH, WIDTH, 3)
        norm(p, name + ".bn1")
        conv(p, name + ".conv2", WIDTH, WIDTH, 3)
        norm(p, name + ".bn2")
        if block:
            conv(p, name + ".downsample.0", WIDTH, WIDTH, 1)
            norm(p, name + ".downsample.1")
    return p


def into_w():
    p = {k: v for k, v in ir_se(3).items() if not k.startswith(("body.2", "body.3"))}
    p["linear.weight"], p["linear.bias"] = torch.randn(DIM, WIDTH), torch.randn(DIM)
    return p


def save(name, encoder, options=None):
    state = {"encoder." + k: v for k, v in encoder.items()}
    torch.save({"state_dict": state, "latent_avg": torch.zeros(ROWS, DIM), "opts": options},
               os.path.join(sys.argv[1], name), _use_new_zipfile_serialization=False)


torch.manual_seed(0)
save("into_w.pt", into_w(), {"encoder_type": "BackboneEncoderUsingLastLayerIntoW"})
save("restyle.pt", heads(ir_se(6)), {"encoder_type": "ProgressiveBackboneEncoder"})
save("resnet.pt", heads(resnet(6)), argparse.Namespace(encoder_type="ResNetBackboneEncoder",
                                                       start_from_latent_avg=True))
save("another_size.pt", heads(ir_se(5)))

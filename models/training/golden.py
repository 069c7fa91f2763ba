#!/usr/bin/env python3
"""The reference dump of a network, by an implementation other than Inlay's: the textbook StyleGAN 2
of tests/checkpoint_import/textbook, in float64 on the numbers that the file holds.

    /usr/bin/python3 models/training/golden.py NETWORK.safetensors OUT.npz

Needs PyTorch and NumPy (Debian: python3-torch, python3-numpy). `inlay verify NETWORK OUT.npz`
compares."""
import json
import os
import struct
import sys

import numpy
import torch

root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(root, "tests", "checkpoint_import", "textbook"))
import stylegan2  # noqa: E402


def read_safetensors(path):
    with open(path, "rb") as file:
        header = json.loads(file.read(struct.unpack("<Q", file.read(8))[0]))
        data = file.read()
    kinds = {"F16": "<f2", "F32": "<f4", "F64": "<f8"}
    tensors = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        begin, end = entry["data_offsets"]
        array = numpy.frombuffer(data[begin:end], kinds[entry["dtype"]]).astype(numpy.float64)
        tensors[name] = torch.from_numpy(array.reshape(entry["shape"]))
    return header.get("__metadata__", {}), tensors


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    metadata, p = read_safetensors(sys.argv[1])
    if (metadata.get("family"), metadata.get("architecture")) != ("stylegan2", "skip"):
        sys.exit(f"{sys.argv[1]} is not a StyleGAN 2 network of the skip architecture")
    resolution, rows = int(metadata["img_resolution"]), int(metadata["num_ws"])
    torch.manual_seed(20240817)
    z = torch.randn(2, int(metadata["z_dim"]))
    mean = p["mapping.w_avg"]

    def latent(seeds):
        return stylegan2.mapping(p, seeds.double(), None)

    def drawn(wplus, noise=True):
        return stylegan2.synthesis(p, resolution, "skip", wplus, noise)

    with torch.no_grad():
        ws = latent(z)[:, None].repeat(1, rows, 1)
        # Rows of different latents, between the samples and mean w.
        others = latent(torch.randn(2 * rows, z.shape[1])).reshape(2, rows, -1)
        wplus = (mean + 0.5 * (ws - mean) + 0.35 * (others - mean)).float()
        bare = drawn(wplus.double(), noise=False)
    given = wplus.double().requires_grad_()
    image = drawn(given)
    probe = torch.randn(image.shape)
    gradient, = torch.autograd.grad((image * probe.double()).sum(), given)
    arrays = {"z": z, "ws": ws, "w_avg": mean, "ws_psi07": mean + 0.7 * (ws - mean),
              "wplus": wplus, "image": image, "image_nonoise": bare, "probe": probe,
              "grad_wplus": gradient}
    numpy.savez(sys.argv[2], **{k: v.detach().float().numpy() for k, v in arrays.items()})


main()

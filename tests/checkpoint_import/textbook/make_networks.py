"""Writes random networks of many configurations, each in the form of the program it comes from,
with the outputs of the textbook versions beside this file.

usage: make_networks.py FOLDER    ->  FOLDER/<name>/network.pkl or network.pt, golden.npz
"""
import os
import sys

import numpy as np
import torch

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import stylegan1
import stylegan2
import stylegan3
import writers

double = lambda values: {k: v.double() for k, v in values.items()}


def start(folder, name, seed):
    torch.manual_seed(seed)
    os.makedirs(os.path.join(folder, name))
    return os.path.join(folder, name)


def save_golden(folder, z, c, w, mean, rows, synthesize, extra=None, noise=True):
    """`synthesize(ws, noise)` -> images."""
    ws = w[:, None].expand(-1, rows, -1)
    mean = mean.double()
    w_plus = (ws + 0.3 * torch.randn(2, rows, w.shape[1], dtype=torch.float64)).float().double()
    w_plus.requires_grad_()
    image = synthesize(w_plus, True)
    probe = torch.randn(image.shape).double()
    (gradient,) = torch.autograd.grad((image * probe).sum(), w_plus)
    arrays = dict(z=z, ws=ws, ws_psi07=mean + 0.7 * (ws - mean), w_avg=mean, wplus=w_plus,
                  image=image, probe=probe, grad_wplus=gradient, **(extra or {}))
    if c is not None:
        arrays["c"] = c
    if noise:
        arrays["image_nonoise"] = synthesize(w_plus, False)
    np.savez(os.path.join(folder, "golden.npz"),
             **{k: v.detach().float().numpy() for k, v in arrays.items()})


def inputs(z_dim, c_dim):
    z = torch.randn(2, z_dim).double()
    c = torch.eye(c_dim).double()[[c_dim - 1, 0]] if c_dim else None
    return z, c


def make_stylegan2(folder, name, seed, write, resolution, architecture, z_dim=24, w_dim=40, c_dim=0,
                   features=(), clamp=None, label="embed", keep_noise=True, first=(4, 4)):
    folder = start(folder, name, seed)
    channels = {4: 12, 8: 10, 16: 32, 32: 32, 64: 16}
    p = stylegan2.random_parameters(resolution, architecture, z_dim, w_dim, c_dim, features, channels,
                                    label, first)
    write(folder, p)
    z, c = inputs(z_dim, c_dim)
    d = double(p)
    rows = 2 * len([s for s in channels if s <= resolution])
    extra = {}
    if not keep_noise:
        maps = [v for k, v in p.items() if k.endswith("noise_const")]
        extra = {f"noise{i}": v[None, None] for i, v in enumerate(maps)}
    save_golden(folder, z, c, stylegan2.mapping(d, z, c, label), p["mapping.w_avg"], rows,
                lambda ws, noise: stylegan2.synthesis(d, resolution, architecture, ws, noise, clamp),
                extra)


def nvidia2(resolution, architecture, z_dim=24, w_dim=40, c_dim=0, clamp=None, **_):
    return lambda folder, p: writers.nvidia_stylegan2(
        folder + "/network.pkl", p, resolution, architecture, z_dim, w_dim, c_dim, clamp)


def tensorflow2(settings, growing=False, snapshot=True, scopes_by_size=False):
    return lambda folder, p: writers.tensorflow(
        folder + "/network.pkl", writers.tensorflow_stylegan2_variables(p, growing, scopes_by_size), 4,
        settings, snapshot)


def make_all_stylegan2(folder):
    seed = 100
    for name, options in {
            "sg2-skip-clamp": dict(resolution=16, architecture="skip", clamp=1.5),
            "sg2-resnet-conditional": dict(resolution=64, architecture="resnet", c_dim=3,
                                           features=(28, 20), clamp=1.5),
            "sg2-orig": dict(resolution=64, architecture="orig", z_dim=16, w_dim=16, features=(16,)),
            "sg2-4px": dict(resolution=4, architecture="skip")}.items():
        seed += 1
        make_stylegan2(folder, name, seed, nvidia2(**options), **options)
    large = dict(resolution=64, architecture="skip", clamp=1)
    make_stylegan2(folder, "sg2-skip-64", 130, nvidia2(**large), **large)
    make_stylegan2(folder, "tf2-resnet-label-embed", 110, tensorflow2({"architecture": "resnet"}), 16,
                   "resnet", c_dim=4, features=(32,))
    make_stylegan2(folder, "tf2-skip-label-concat", 111, tensorflow2({"conv_clamp": 2}), 16, "skip",
                   c_dim=4, label="concat", clamp=2)
    make_stylegan2(folder, "tf2-orig-growing", 112,
                   tensorflow2({"resample_kernel": [1, 3, 3, 1]}, growing=True, snapshot=False), 16,
                   "orig")
    # Not square. TensorFlow's forks with `min_h` and `min_w` give the constant that size ("const",
    # shape [1, channels, min_h, min_w]) and the noise of a block as many times it; their scopes are
    # still called after the block's number (4x4, 8x8), or after its size.
    make_stylegan2(folder, "tf2-min-h-min-w", 113,
                   tensorflow2({"min_h": 3, "min_w": 5, "res_log2": 4}), 16, "skip", first=(3, 5))
    make_stylegan2(folder, "tf2-scopes-by-size", 114,
                   tensorflow2({"min_h": 5, "min_w": 3}, scopes_by_size=True), 16, "resnet",
                   first=(5, 3))
    # rosinality's code as StyleGAN-Human has it: ConstantInput of size x size // 2.
    make_stylegan2(folder, "rosinality-half-width", 122,
                   lambda f, p: writers.rosinality(f + "/network.pt", p, 32), 32, "skip", z_dim=40,
                   features=(40,), first=(4, 2))
    # The PyTorch forks with `init_res`.
    wide = dict(resolution=32, architecture="skip", clamp=1)
    make_stylegan2(folder, "sg2-init-res", 131, nvidia2(**wide), first=(4, 7), **wide)
    make_stylegan2(folder, "rosinality-3-layers", 120,
                   lambda f, p: writers.rosinality(f + "/network.pt", p, 32), 32, "skip", z_dim=40,
                   features=(40, 40))
    make_stylegan2(folder, "rosinality-bare", 121,
                   lambda f, p: writers.rosinality(f + "/network.pt", p, 16, False, False), 16, "skip",
                   z_dim=40, keep_noise=False)


def make_stylegan3(folder, name, seed, sizes, rates, channels, kernel, radial, taps=4, z_dim=20,
                   w_dim=28, c_dim=0, features=(), clamp=1.2, scale=0.5, bandwidth=1.7):
    folder = start(folder, name, seed)
    layers = stylegan3.make_layers(sizes[-1], sizes, rates, channels, kernel)
    p = stylegan3.random_parameters(layers, z_dim, w_dim, c_dim, features, sizes[0], taps, radial)
    writers.nvidia_stylegan3(folder + "/network.pkl", p, layers, z_dim, w_dim, c_dim, bandwidth, clamp,
                             scale)
    z, c = inputs(z_dim, c_dim)
    d = double(p)
    save_golden(folder, z, c, stylegan2.mapping(d, z, c), p["mapping.w_avg"], len(layers) + 1,
                lambda ws, noise: stylegan3.synthesis(d, layers, ws, bandwidth, clamp, scale),
                noise=False)


def make_all_stylegan3(folder):
    make_stylegan3(folder, "sg3-t-conditional", 200, [14, 14, 22, 22, 38, 38, 37, 32, 32],
                   [8, 8, 16, 16, 32, 32, 32, 32, 32], [12, 9, 10, 8, 8, 7, 6, 5, 3], 3, False,
                   c_dim=3, features=(24,))
    make_stylegan3(folder, "sg3-r-wide", 201, [20, 21, 36, 40, 64, 64], [16, 16, 32, 32, 64, 64],
                   [10, 12, 9, 6, 5, 3], 1, True, taps=6, clamp=256, scale=0.25)
    # Sampling rates that fall, and one that doubles twice.
    make_stylegan3(folder, "sg3-t-odd", 202, [17, 30, 20, 16, 16], [8, 16, 8, 16, 16],
                   [6, 7, 5, 4, 3], 3, False, taps=3)


def make_stylegan1(folder, name, seed, resolution, settings, channels, c_dim=0, port=False, z_dim=24,
                   w_dim=40, **options):
    folder = start(folder, name, seed)
    v = stylegan1.random_variables(resolution, z_dim, w_dim, c_dim, 3, channels)
    if port:
        writers.stylegan1_port(folder + "/network.pt", v, resolution)
    else:
        writers.tensorflow(folder + "/network.pkl", v, 3, settings)
    z, c = inputs(z_dim, c_dim)
    d = double(v)
    maps = {k.split("/")[1]: x for k, x in v.items() if k.startswith("synthesis/noise")}
    save_golden(folder, z, c, stylegan1.mapping(d, z, c, options.get("wscale", True)),
                v["dlatent_avg"], len(maps),
                lambda ws, noise: stylegan1.synthesis(d, resolution, ws, noise, **options), maps)


def make_all_stylegan1(folder):
    make_stylegan1(folder, "sg1-fused-labels", 300, 16, {"fused_scale": True}, {4: 9, 8: 12, 16: 5},
                   c_dim=3, fused=True)
    make_stylegan1(folder, "sg1-no-wscale-blur4", 301, 16,
                   {"use_wscale": False, "blur_filter": [1, 3, 3, 1]}, {4: 9, 8: 12, 16: 5},
                   wscale=False, taps=(1, 3, 3, 1))
    sides = {4: 6, 8: 5, 16: 4, 32: 4, 64: 3, 128: 2}
    make_stylegan1(folder, "sg1-128", 302, 128, {}, sides)
    make_stylegan1(folder, "sg1-port-128", 303, 128, {}, sides, port=True)


if __name__ == "__main__":
    torch.set_num_threads(1)
    make_all_stylegan2(sys.argv[1])
    make_all_stylegan3(sys.argv[1])
    make_all_stylegan1(sys.argv[1])

"""StyleGAN 3 after the paper's supplement: upfirdn as defined, weights modulated for each sample.
Filters and layer sizes are random: only what is done with them matters here."""
import math

import torch
import torch.nn.functional as F

from plain import dense, each, lrelu, upfirdn
from stylegan2 import random_parameters as stylegan2_parameters


class Layer:
    """`up`, `down` in multiples of the sampling rate; sizes with margin."""

    def __init__(self, index, in_size, out_size, in_rate, out_rate, inputs, outputs, kernel, torgb):
        self.name = f"L{index}_{out_size}_{outputs}"
        self.in_size, self.out_size = in_size, out_size
        self.in_rate, self.out_rate = in_rate, out_rate
        self.tmp_rate = max(in_rate, out_rate) * (1 if torgb else 2)
        self.inputs, self.outputs, self.kernel, self.torgb = inputs, outputs, kernel, torgb
        self.up, self.down = self.tmp_rate // in_rate, self.tmp_rate // out_rate


def make_layers(resolution, sizes, rates, channels, kernel):
    """sizes[0], rates[0], channels[0] are the input's; the last layer makes RGB."""
    count = len(sizes) - 1
    return [Layer(i, sizes[i], sizes[i + 1], rates[i], rates[i + 1], channels[i], channels[i + 1],
                  1 if i == count - 1 else kernel, i == count - 1) for i in range(count)]


def random_parameters(layers, z_dim, w_dim, c_dim, features, size, taps, radial):
    normal = lambda *shape: torch.randn(*shape, dtype=torch.float64).float()
    mapping = stylegan2_parameters(4, "orig", z_dim, w_dim, c_dim, features, {4: 1}, "embed")
    p = {k: v for k, v in mapping.items() if k.startswith("mapping.")}
    channels = layers[0].inputs
    p["synthesis.input.weight"] = normal(channels, channels)
    p["synthesis.input.affine.weight"] = normal(4, w_dim) * 0.5
    p["synthesis.input.affine.bias"] = torch.tensor([1.0, 0.2, 0.1, -0.2])
    turn = 0.3
    p["synthesis.input.transform"] = torch.tensor(
        [[math.cos(turn) * 1.4, -math.sin(turn), 0.1], [math.sin(turn), math.cos(turn), -0.05],
         [0, 0, 1]])
    p["synthesis.input.freqs"] = normal(channels, 2)
    p["synthesis.input.phases"] = torch.rand(channels) - 0.5
    for layer in layers:
        name = "synthesis." + layer.name
        p[name + ".weight"] = normal(layer.outputs, layer.inputs, layer.kernel, layer.kernel)
        p[name + ".bias"] = normal(layer.outputs) * 0.2
        p[name + ".affine.weight"] = normal(layer.inputs, w_dim)
        p[name + ".affine.bias"] = 1 + normal(layer.inputs) * 0.2
        p[name + ".magnitude_ema"] = torch.rand([]) + 0.5
        if not layer.torgb:
            p[name + ".up_filter"] = normal(taps * layer.up) / (taps * layer.up) + 1 / (taps * layer.up)
            shape = [taps * layer.down] * (2 if radial else 1)
            p[name + ".down_filter"] = (normal(*shape) + 1) / math.prod(shape)
    return p


def input_features(p, w, size, rate, bandwidth):
    t = dense(w, p["synthesis.input.affine.weight"], p["synthesis.input.affine.bias"])[0]
    t = t / torch.sqrt(t[0] ** 2 + t[1] ** 2)
    one, zero = torch.ones_like(t[0]), torch.zeros_like(t[0])
    rotation = torch.stack([t[0], -t[1], zero, t[1], t[0], zero, zero, zero, one]).reshape(3, 3)
    shift = torch.stack([one, zero, -t[2], zero, one, -t[3], zero, zero, one]).reshape(3, 3)
    m = rotation @ shift @ p["synthesis.input.transform"]
    freqs, phases = p["synthesis.input.freqs"], p["synthesis.input.phases"]
    phases = phases + freqs @ m[:2, 2]
    freqs = freqs @ m[:2, :2]
    amplitude = (1 - (freqs.norm(dim=1) - bandwidth) / (rate / 2 - bandwidth)).clamp(0, 1)
    centres = (torch.arange(size, dtype=torch.float64) + 0.5 - size / 2) / rate
    y, x = torch.meshgrid(centres, centres, indexing="ij")
    grid = torch.stack([x, y], 2)
    waves = torch.sin((grid @ freqs.T + phases) * 2 * math.pi) * amplitude
    weight = p["synthesis.input.weight"]
    return (waves @ (weight / math.sqrt(weight.shape[0])).T).permute(2, 0, 1)[None]


def layer_one(p, layer, x, w, clamp):
    name = "synthesis." + layer.name
    style = dense(w, p[name + ".affine.weight"], p[name + ".affine.bias"])[0]
    weight = p[name + ".weight"]
    if layer.torgb:
        weight = weight * (style / math.sqrt(layer.inputs * layer.kernel ** 2))[None, :, None, None]
    else:
        weight = weight / weight.square().mean([1, 2, 3], keepdim=True).sqrt()
        weight = weight * (style / style.square().mean().sqrt())[None, :, None, None]
        weight = weight / torch.sqrt(weight.square().sum([1, 2, 3], keepdim=True) + 1e-8)
    weight = weight / p[name + ".magnitude_ema"].sqrt()
    x = F.conv2d(x, weight, padding=layer.kernel - 1) + p[name + ".bias"][:, None, None]
    if layer.torgb:
        return x.clamp(-clamp, clamp)
    up_filter, down_filter = p[name + ".up_filter"], p[name + ".down_filter"]
    total = (layer.out_size - 1) * layer.down + 1
    total -= (layer.in_size + layer.kernel - 1) * layer.up
    total += len(up_filter) + len(down_filter) - 2
    lo = (total + layer.up) // 2
    x = upfirdn(x, up_filter, up=layer.up, pad=(lo, total - lo, lo, total - lo), gain=layer.up ** 2)
    return upfirdn(lrelu(x).clamp(-clamp, clamp), down_filter, down=layer.down)


def synthesis(p, layers, ws, bandwidth, clamp, scale):
    def one(w):
        x = input_features(p, w[:, 0], layers[0].in_size, layers[0].in_rate, bandwidth)
        for i, layer in enumerate(layers):
            x = layer_one(p, layer, x, w[:, i + 1], clamp)
        return x * scale
    return each(one, ws)

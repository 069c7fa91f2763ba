"""StyleGAN 2 after the paper: weights are modulated and demodulated for each sample. Parameters are
in a dict under the names of NVIDIA's PyTorch code."""
import math

import torch
import torch.nn.functional as F

from plain import dense, each, lrelu, normalize, upfirdn

FILTER = torch.tensor([1, 3, 3, 1], dtype=torch.float64) / 8


def random_parameters(resolution, architecture, z_dim, w_dim, c_dim, features, channels, label,
                      start=(4, 4)):
    """`features`: widths of the mapping's layers before the last one; `channels` by resolution;
    `start`: height and width of the constant, from which every block doubles. Resolutions are those
    of a network that starts with 4 x 4."""
    p = {}
    normal = lambda *shape: torch.randn(*shape, dtype=torch.float64).float()
    if c_dim and label == "embed":
        p["mapping.embed.weight"], p["mapping.embed.bias"] = normal(w_dim, c_dim), normal(w_dim)
    if c_dim and label == "concat":
        p["mapping.label_concat"] = normal(c_dim, z_dim)
    width = z_dim + (0 if not c_dim else w_dim if label == "embed" else z_dim)
    for i, out in enumerate([*features, w_dim]):
        p[f"mapping.fc{i}.weight"] = normal(out, width) * 100
        p[f"mapping.fc{i}.bias"] = normal(out) * 10
        width = out
    p["mapping.w_avg"] = normal(w_dim) * 0.2

    def layer(name, inputs, outputs, size, kernel=3, noise=True):
        p[name + ".weight"] = normal(outputs, inputs, kernel, kernel)
        p[name + ".bias"] = normal(outputs) * 0.2
        p[name + ".affine.weight"] = normal(inputs, w_dim)
        p[name + ".affine.bias"] = 1 + normal(inputs) * 0.2
        if noise:
            p[name + ".noise_strength"] = normal(1)[0] * 0.3
            p[name + ".noise_const"] = normal(*(side * size // 4 for side in start))

    before = None
    for size in (2 ** k for k in range(2, int(math.log2(resolution)) + 1)):
        block, now = f"synthesis.b{size}", channels[size]
        if size == 4:
            p[block + ".const"] = normal(now, *start)
        else:
            layer(block + ".conv0", before, now, size)
            if architecture == "resnet":
                p[block + ".skip.weight"] = normal(now, before, 1, 1)
        layer(block + ".conv1", now, now, size)
        if architecture == "skip" or size == resolution:
            layer(block + ".torgb", now, 3, size, kernel=1, noise=False)
        before = now
    return p


def mapping(p, z, c, label="embed"):
    x = normalize(z)
    if c is not None and label == "embed":
        y = dense(c, p["mapping.embed.weight"], p["mapping.embed.bias"])
        x = torch.cat([x, normalize(y)], 1)
    if c is not None and label == "concat":
        x = normalize(torch.cat([z, c @ p["mapping.label_concat"]], 1))
    i = 0
    while f"mapping.fc{i}.weight" in p:
        x = lrelu(dense(x, p[f"mapping.fc{i}.weight"], p[f"mapping.fc{i}.bias"], 0.01))
        i += 1
    return x


def up_conv(x, weight, gain=1.0):
    """Transposed convolution of stride 2, then the filter; a kernel of any odd size."""
    k = weight.shape[2]
    y = F.conv_transpose2d(x, weight.transpose(0, 1), stride=2)
    lo = (4 + 2 - 1) // 2 - (k - 1 + 1) // 2
    size = 2 * x.shape[2]
    hi = size + 3 - y.shape[2] - lo
    return upfirdn(y, FILTER, pad=(lo, hi, lo, hi), gain=4 * gain)


def modulated(p, name, x, w, up, demodulate, weight_gain=1.0):
    style = dense(w, p[name + ".affine.weight"], p[name + ".affine.bias"]) * weight_gain
    weight = p[name + ".weight"] * style[0][None, :, None, None]
    if demodulate:
        weight = weight / torch.sqrt((weight * weight).sum([1, 2, 3], keepdim=True) + 1e-8)
    return up_conv(x, weight) if up else F.conv2d(x, weight, padding=weight.shape[2] // 2)


def synthesis_one(p, resolution, architecture, ws, noise, clamp):
    def limit(x, scale=1.0):
        return x if clamp is None else x.clamp(-clamp * scale, clamp * scale)

    def layer(name, x, w, up=False, gain=1.0):
        y = modulated(p, name, x, w, up, True)
        if noise and name + ".noise_const" in p:
            y = y + p[name + ".noise_const"] * p[name + ".noise_strength"]
        return limit(lrelu(y + p[name + ".bias"][:, None, None], math.sqrt(2) * gain), gain)

    row, image, x = 0, None, None
    size = 4
    while size <= resolution:
        block = f"synthesis.b{size}"
        if size == 4:
            x = p[block + ".const"][None]
        else:
            half = math.sqrt(0.5)
            residual = None
            if architecture == "resnet":
                weight = p[block + ".skip.weight"] / math.sqrt(x.shape[1])
                residual = up_conv(x, weight, half)
            x = layer(block + ".conv0", x, ws[:, row], up=True)
            row += 1
        gain = math.sqrt(0.5) if size > 4 and architecture == "resnet" else 1.0
        x = layer(block + ".conv1", x, ws[:, row], gain=gain)
        row += 1
        if size > 4 and architecture == "resnet":
            x = x + residual
        if image is not None:
            image = upfirdn(image, FILTER, up=2, pad=(2, 1, 2, 1), gain=4)
        if architecture == "skip" or size == resolution:
            name = block + ".torgb"
            y = modulated(p, name, x, ws[:, row], False, False, 1 / math.sqrt(x.shape[1]))
            y = limit(y + p[name + ".bias"][:, None, None])
            image = y if image is None else image + y
        size *= 2
    return image


def synthesis(p, resolution, architecture, ws, noise=True, clamp=None):
    return each(lambda w: synthesis_one(p, resolution, architecture, w, noise, clamp), ws)

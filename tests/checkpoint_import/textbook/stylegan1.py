"""StyleGAN 1 as TensorFlow's code computes it, on TensorFlow's variables (kernel, kernel, in, out)."""
import math

import torch
import torch.nn.functional as F

from plain import each, lrelu


def random_variables(resolution, z_dim, w_dim, c_dim, layers, channels):
    v = {}
    normal = lambda *shape: torch.randn(*shape, dtype=torch.float64).float()
    if c_dim:
        v["mapping/LabelConcat/weight"] = normal(c_dim, z_dim)
    width = z_dim * (2 if c_dim else 1)
    for i in range(layers):
        v[f"mapping/Dense{i}/weight"] = normal(width, w_dim) * 100
        v[f"mapping/Dense{i}/bias"] = normal(w_dim) * 10
        width = w_dim
    v["dlatent_avg"] = normal(w_dim) * 0.2
    v["synthesis/lod"] = torch.zeros([])
    index, before = 0, None

    def epilogue(name, outputs, size):
        nonlocal index
        v[name + "/bias"] = normal(outputs) * 0.2
        v[name + "/Noise/weight"] = normal(outputs) * 0.3
        v[name + "/StyleMod/weight"] = normal(w_dim, 2 * outputs)
        v[name + "/StyleMod/bias"] = normal(2 * outputs) * 0.2
        v[f"synthesis/noise{index}"] = normal(1, 1, size, size)
        index += 1

    for size in (2 ** k for k in range(2, int(math.log2(resolution)) + 1)):
        block, now = f"synthesis/{size}x{size}", channels[size]
        if size == 4:
            v[block + "/Const/const"] = normal(1, now, 4, 4)
            epilogue(block + "/Const", now, size)
        else:
            v[block + "/Conv0_up/weight"] = normal(3, 3, before, now)
            epilogue(block + "/Conv0_up", now, size)
        name = block + ("/Conv" if size == 4 else "/Conv1")
        v[name + "/weight"] = normal(3, 3, now, now)
        epilogue(name, now, size)
        before = now
    v["synthesis/ToRGB_lod0/weight"] = normal(1, 1, before, 3)
    v["synthesis/ToRGB_lod0/bias"] = normal(3)
    return v


def scaled(weight, gain, wscale, lr=1.0):
    """The run-time weight: `gain / sqrt(fan in)`, or lr alone where weights are not scaled."""
    fan_in = weight.numel() / weight.shape[-1]
    return weight * (gain / math.sqrt(fan_in) if wscale else 1.0) * lr


def mapping(v, z, c, wscale=True):
    x = z if c is None else torch.cat([z, c @ v["mapping/LabelConcat/weight"]], 1)
    x = x / torch.sqrt((x * x).mean(1, keepdim=True) + 1e-8)
    i = 0
    while f"mapping/Dense{i}/weight" in v:
        weight = scaled(v[f"mapping/Dense{i}/weight"], math.sqrt(2), wscale, 0.01)
        x = lrelu(x @ weight + v[f"mapping/Dense{i}/bias"] * 0.01, 1)
        i += 1
    return x


def conv(x, w):
    return F.conv2d(x, w.permute(3, 2, 0, 1), padding=w.shape[0] // 2)


def upscale_conv(x, w, fused):
    if not fused:
        return conv(x.repeat_interleave(2, 2).repeat_interleave(2, 3), w)
    w = F.pad(w.permute(2, 3, 0, 1), (1, 1, 1, 1))
    w = w[:, :, 1:, 1:] + w[:, :, :-1, 1:] + w[:, :, 1:, :-1] + w[:, :, :-1, :-1]
    return F.conv_transpose2d(x, w, stride=2, padding=1)


def blur(x, taps):
    f = torch.tensor(taps, dtype=torch.float64)
    f = torch.outer(f, f) / f.sum() ** 2
    lo = (len(taps) - 1) // 2
    hi = len(taps) - 1 - lo
    return F.conv2d(F.pad(x, (lo, hi, lo, hi)), f[None, None].expand(x.shape[1], 1, -1, -1),
                    groups=x.shape[1])


def synthesis(v, resolution, ws, noise=True, wscale=True, fused="auto", taps=(1, 2, 1)):
    def one(w):
        index = 0

        def epilogue(name, x):
            nonlocal index
            if noise:
                x = x + v[f"synthesis/noise{index}"] * v[name + "/Noise/weight"][:, None, None]
            x = lrelu(x + v[name + "/bias"][:, None, None], 1)
            x = x - x.mean([2, 3], keepdim=True)
            x = x / torch.sqrt((x * x).mean([2, 3], keepdim=True) + 1e-8)
            style = w[:, index] @ scaled(v[name + "/StyleMod/weight"], 1, wscale)
            style = (style + v[name + "/StyleMod/bias"]).reshape(2, -1)[:, :, None, None]
            index += 1
            return x * (style[0] + 1) + style[1]

        x, size = v["synthesis/4x4/Const/const"], 4
        while size <= resolution:
            block = f"synthesis/{size}x{size}"
            if size == 4:
                x = epilogue(block + "/Const", x)
            else:
                is_fused = size >= 128 if fused == "auto" else fused
                y = upscale_conv(x, scaled(v[block + "/Conv0_up/weight"], math.sqrt(2), wscale),
                                 is_fused)
                x = epilogue(block + "/Conv0_up", blur(y, taps))
            name = block + ("/Conv" if size == 4 else "/Conv1")
            x = epilogue(name, conv(x, scaled(v[name + "/weight"], math.sqrt(2), wscale)))
            size *= 2
        return (conv(x, scaled(v["synthesis/ToRGB_lod0/weight"], 1, wscale))
                + v["synthesis/ToRGB_lod0/bias"][:, None, None])

    return each(one, ws)

"""What all textbook networks share: obvious, slow, in float64."""
import math

import torch
import torch.nn.functional as F


def lrelu(x, gain=math.sqrt(2)):
    return torch.where(x > 0, x, 0.2 * x) * gain


def normalize(x):
    return x / torch.sqrt((x * x).mean(1, keepdim=True) + 1e-8)


def dense(x, weight, bias, lr=1.0):
    """Equalised learning rate; weight [out, in]."""
    return x @ (weight * lr / math.sqrt(weight.shape[1])).T + bias * lr


def zero_insert(x, up):
    n, c, h, w = x.shape
    out = torch.zeros(n, c, h * up, w * up, dtype=x.dtype)
    out[:, :, ::up, ::up] = x
    return out


def upfirdn(x, f, up=1, down=1, pad=(0, 0, 0, 0), gain=1.0):
    """Zero insertion, padding (left, right, top, bottom; negative crops), convolution, decimation."""
    if f.dim() == 1:
        f = torch.outer(f, f)
    x = F.pad(zero_insert(x, up), pad)
    kernel = (f * gain).flip([0, 1])[None, None].expand(x.shape[1], 1, -1, -1)
    return F.conv2d(x, kernel, groups=x.shape[1])[:, :, ::down, ::down]


def each(function, *batches):
    """One sample at a time, so that nothing can depend on the batch."""
    samples = zip(*[b.split(1) if b is not None else [None] * batches[0].shape[0] for b in batches])
    return torch.cat([function(*s) for s in samples])

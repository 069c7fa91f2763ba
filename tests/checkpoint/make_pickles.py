#!/usr/bin/env python3
"""Writes the small pickles that the tests read (tests/goldens/pickles): the same values in every
protocol, arrays and tensors in every type and layout. Needs numpy and torch; run it only to change
what they hold."""
import argparse
import collections
import os
import pickle
import sys
import types

import numpy as np
import torch

folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "goldens", "pickles")
os.makedirs(folder, exist_ok=True)


def path(name):
    return os.path.join(folder, name)


shared = [1, 2]
values = {
    "none": None, "true": True, "false": False,
    "small": 7, "medium": 300, "large": 70000, "negative": -5, "long": -(1 << 40),
    "minimum": -(1 << 63), "huge": 1 << 100,
    "float": 0.1, "text": "gr\u00fc\u00df \u20ac \U0001f600\\u00e9\n", "bytes": bytes(range(256)),
    "empty": [(), [], {}, ""], "nested": {"list": [1, [2, (3, 4, 5, 6)]]},
    "shared": [shared, shared], "set": {3}, "frozen": frozenset([4]),
    "ordered": collections.OrderedDict([("b", 1), ("a", 2)]),
    "default": collections.defaultdict(list, {"k": [1]}),
    "namespace": argparse.Namespace(size=256, name="x"),
    "array": np.arange(6, dtype="<f4").reshape(2, 3),
    "fortran": np.asfortranarray(np.arange(6, dtype="<f8").reshape(2, 3)),
    "big": np.arange(6, dtype=">i2").reshape(2, 3),
    "scalar": np.float32(2.5), "count": np.int64(-3), "flag": np.bool_(True),
    "class": torch.nn.Linear,
}
for protocol in range(6):
    with open(path("protocol%d.pkl" % protocol), "wb") as f:
        pickle.dump(values, f, protocol=protocol)

base = torch.arange(24, dtype=torch.float32)
dtypes = ["float32", "float64", "float16", "bfloat16", "uint8", "int8", "int16", "int32", "int64",
          "bool", "complex64"]
tensors = {
    "types": {d: (torch.arange(6) % 2 if d == "bool" else torch.arange(6)).to(getattr(torch, d))
              for d in dtypes},
    "view": base[4:16].reshape(3, 4), "transposed": base.reshape(4, 6).t(),
    "strided": base[::5], "expanded": base[2:3].expand(4, 2), "same": base,
    "empty": torch.zeros(0, 3), "scalar": torch.tensor(3.5),
    "parameter": torch.nn.Parameter(base[:2].clone()),
    "size": torch.Size([4, 5]), "dtype": torch.float16, "device": torch.device("cpu"),
    "module": torch.nn.Linear(2, 1),
}
with torch.no_grad():
    tensors["module"].weight.copy_(torch.tensor([[5.0, 6.0]]))
    tensors["module"].bias.fill_(7.0)
torch.save(tensors, path("tensors.pt"))
torch.save(tensors, path("tensors_legacy.pt"), _use_new_zipfile_serialization=False)
with open(path("tensors.pkl"), "wb") as f:  # storages are pickles inside the pickle
    pickle.dump(tensors, f, protocol=4)


class Net(torch.nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = torch.nn.Conv2d(1, 2, 1)
        self.register_buffer("mean", torch.tensor([1.0, 2.0, 3.0]))

    def forward(self, x):
        return self.conv(x) + self.mean.sum()


net = Net()
with torch.no_grad():
    net.conv.weight.copy_(torch.tensor([1.5, 2.5]).reshape(2, 1, 1, 1))
torch.jit.script(net).save(path("torchscript.pt"))

w = np.arange(6, dtype="f4").reshape(3, 2)
torch.save({"w_plus": torch.from_numpy(w)[None], "loss": 0.5}, path("dict_w_plus.pt"))
torch.save([torch.from_numpy(w)[None], torch.from_numpy(w) + 1], path("list_of_latents.pt"))
torch.save({"a.png": torch.from_numpy(w)[None], "b.png": torch.from_numpy(w)}, path("by_picture.pt"))
np.save(path("restyle_latents.npy"), {"a.png": [w, w + 1]}, allow_pickle=True)


# What NVIDIA's programs write, without their programs: modules of the same names stand in.
def stand_in(module, **names):
    parent = ""
    for part in module.split("."):
        parent = parent + "." + part if parent else part
        sys.modules.setdefault(parent, types.ModuleType(parent))
    for name, value in names.items():
        value.__module__ = module
        value.__qualname__ = name
        setattr(sys.modules[module], name, value)


def reconstruct(meta):
    return meta


class EasyDict(dict):
    pass


class Network:
    def __init__(self, state):
        self.state = state

    def __getstate__(self):
        return self.state


class Persistent:
    def __reduce__(self):
        meta = EasyDict(type="class", version=6, module_src="raise SystemExit", class_name="Layer",
                        state={"w_dim": 4, "_buffers": {"w_avg": torch.arange(4.0)}})
        return reconstruct, (meta,), None


stand_in("torch_utils.persistence", _reconstruct_persistent_obj=reconstruct)
stand_in("dnnlib.util", EasyDict=EasyDict)
stand_in("dnnlib.tflib.network", Network=Network)
with open(path("nvidia.pkl"), "wb") as f:
    pickle.dump({"G_ema": Persistent(), "training_set_kwargs": EasyDict(resolution=32),
                 "tf": Network({"version": 4, "variables": [("b", np.ones(2, "f4"))]})}, f)

"""Writes one generator in the many ways in which training programs and people keep it, and files
that only look like a network.

usage: make_neighbours.py GENERATOR.pt NETWORK.pkl FOLDER
    ->  FOLDER/opens/*      the generator; all but those called "without-mean-*" with its mean w
        FOLDER/refused/*    none
GENERATOR.pt: rosinality's {g_ema, latent_avg}.
"""
import bz2
import collections
import gzip
import json
import lzma
import os
import pickle
import sys
import tarfile
import zipfile

import numpy as np
import torch

file = torch.load(sys.argv[1], map_location="cpu")
state, mean = file["g_ema"], file["latent_avg"]
opens, refused = (os.path.join(sys.argv[3], name) for name in ("opens", "refused"))
os.makedirs(opens)
os.makedirs(refused)


def save(name, value, **options):
    torch.save(value, os.path.join(opens, name), **options)


def prefixed(prefix):
    return collections.OrderedDict((prefix + name, value) for name, value in state.items())


def converted(convert):
    return {k: convert(v) if v.is_floating_point() else v for k, v in state.items()}


# Under the names that training programs give their averaged generator.
for key in ("ema", "model_ema", "netG", "netG_ema", "generator_ema", "params_ema", "g_running",
            "G_ema_state_dict", "state_dict_ema", "gen", "net", "weights"):
    save(f"key-{key}.pt", {key: state, "latent_avg": mean, "iteration": 3})
save("key-shadow.pt", {"ema": {"decay": 0.999, "shadow": state}, "latent_avg": mean})
save("key-deep.pt", {"trainer": {"models": {"G_ema": state}}, "latent_avg": mean})
# The averaged one, whatever stands before it in the file.
zeros = {k: torch.zeros_like(v) for k, v in state.items()}
save("averaged-by-key.pt", {"netG": zeros, "netG_ema": state, "latent_avg": mean})
save("averaged-by-prefix.pt",
     {"state_dict": {**{"netG." + k: v for k, v in zeros.items()}, **prefixed("netG_ema.")},
      "latent_avg": mean})
# Behind what wrappers put before the names.
for prefix in ("module.module.", "_orig_mod.", "module._orig_mod.", "generator.module.", "model.",
               "g_ema.module.", "ema_model.generator.", "decoder.module."):
    save(f"prefix-{prefix.replace('.', '-')}.pt", {"state_dict": prefixed(prefix), "latent_avg": mean})
# As other types and kinds of file.
save("double.pt", {"g_ema": converted(torch.Tensor.double), "latent_avg": mean.double()})
save("mean-1-by-dim.pt", {"g_ema": state, "latent_avg": mean.reshape(1, -1)})
save("mean-of-numpy.pt", {"g_ema": state, "mean_latent": mean.reshape(1, -1).numpy()})
save("parameters.pt", {"g_ema": {k: torch.nn.Parameter(v) if v.is_floating_point() else v
                                 for k, v in state.items()}, "latent_avg": mean})
save("numpy.pt", {"g_ema": {k: v.numpy() for k, v in state.items()}, "latent_avg": mean.numpy()})
save("tuple.pt", ({"latent_avg": mean, **state}, {"step": 1}))
save("older.pt", file, _use_new_zipfile_serialization=False)
save("ÄÖÜ 日本.pt", file)
save("without-mean-another-size.pt", {"g_ema": state, "mean_latent": torch.zeros(1, 7)})
arrays = {k: v.numpy() for k, v in state.items()}
with open(os.path.join(opens, "arrays.pkl"), "wb") as f:
    pickle.dump({**arrays, "latent_avg": mean.numpy()}, f)
np.savez(os.path.join(opens, "arrays.npz"), latent_avg=mean.numpy(), **arrays)

content = open(sys.argv[2], "rb").read()


def write(name, data):
    with open(os.path.join(refused, name), "wb") as f:
        f.write(data)


write("gzip.pkl", gzip.compress(content))
write("bzip2.pkl", bz2.compress(content))
write("xz.pkl", lzma.compress(content))
write("Zstandard.pkl", b"\x28\xb5\x2f\xfd" + bytes(400))
with tarfile.open(os.path.join(refused, "tar.pkl"), "w") as archive:
    archive.add(sys.argv[2], "network.pkl")
with zipfile.ZipFile(os.path.join(refused, "zip.pkl"), "w") as archive:
    archive.write(sys.argv[2], "network.pkl")
write("text.pkl", b"Entry not found")
write("numbers.pt", b"0.1, 0.2, -3e-4\n" * 20)
write("index.json", json.dumps({"metadata": {"total_size": 1}, "weight_map": {
    "synthesis.b4.const": "model-00001-of-00002.safetensors"}}).encode())
write("note.pkl", b'model_checkpoint_path: "model.ckpt-1"\n')
write("lite.pkl", b"\x1c\0\0\0TFL3" + bytes(300))
write("ckpt.index", bytes(200) + b"a" + b"\x57\xfb\x80\x8b\x24\x75\x47\xdb")
write("zeros.pkl", bytes(5000))

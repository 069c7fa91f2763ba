"""Network files as the original programs write them, without those programs: stand-ins of their
classes are pickled under the original names."""
import collections
import math
import pickle
import sys
import types

import numpy as np
import torch


def _module(name):
    parts = name.split(".")
    for i in range(1, len(parts) + 1):
        sys.modules.setdefault(".".join(parts[:i]), types.ModuleType(".".join(parts[:i])))
    return sys.modules[name]


class EasyDict(dict):
    pass


EasyDict.__module__, EasyDict.__qualname__ = "dnnlib.util", "EasyDict"
_module("dnnlib.util").EasyDict = EasyDict


def _reconstruct_persistent_obj(meta):
    raise NotImplementedError


_reconstruct_persistent_obj.__module__ = "torch_utils.persistence"
_module("torch_utils.persistence")._reconstruct_persistent_obj = _reconstruct_persistent_obj


class Persistent:
    """An object of torch_utils.persistence: a recipe of class name, source and state."""

    def __init__(self, class_name, state):
        self.class_name, self.state = class_name, state

    def __reduce__(self):
        meta = EasyDict(type="class", version=6, module_src="", class_name=self.class_name,
                        state=self.state)
        return _reconstruct_persistent_obj, (meta,)


BUFFERS = {"noise_const", "w_avg", "magnitude_ema", "up_filter", "down_filter", "freqs", "phases",
           "transform", "resample_filter"}


def torch_module(class_name, parameters, attributes, prefix=""):
    """`attributes`: by dotted module name."""
    state = dict(training=False, _parameters=collections.OrderedDict(),
                 _buffers=collections.OrderedDict(), _non_persistent_buffers_set=set(),
                 _backward_hooks=collections.OrderedDict(), _modules=collections.OrderedDict())
    children = []
    for name, tensor in parameters.items():
        if not name.startswith(prefix):
            continue
        head, _, rest = name[len(prefix):].partition(".")
        if rest:
            if head not in children:
                children.append(head)
        elif head in BUFFERS:
            state["_buffers"][head] = tensor.clone()
        else:
            state["_parameters"][head] = torch.nn.Parameter(tensor.clone())
    for child in children:
        state["_modules"][child] = torch_module("Part", parameters, attributes, prefix + child + ".")
    state.update(attributes.get(prefix[:-1], {}))
    return Persistent(class_name, state)


def save_snapshot(path, generator):
    with open(path, "wb") as file:
        pickle.dump(dict(G=None, D=None, G_ema=generator, training_set_kwargs=EasyDict(),
                         augment_pipe=None), file)


def mapping_attributes(parameters, z_dim, w_dim, c_dim, rows):
    attributes = {"mapping": dict(z_dim=z_dim, w_dim=w_dim, c_dim=c_dim, num_ws=rows)}
    for name in parameters:
        if name.startswith("mapping.fc") and name.endswith(".weight"):
            attributes[name[:-7]] = dict(activation="lrelu", bias_gain=0.01)
    return attributes


def nvidia_stylegan2(path, p, resolution, architecture, z_dim, w_dim, c_dim, clamp):
    rows = 2 * int(math.log2(resolution)) - 2
    filter = torch.outer(torch.tensor([1.0, 3, 3, 1]), torch.tensor([1.0, 3, 3, 1])) / 64
    attributes = mapping_attributes(p, z_dim, w_dim, c_dim, rows)
    attributes["synthesis"] = dict(img_resolution=resolution, img_channels=3, num_ws=rows, w_dim=w_dim)
    p, size = dict(p), 4
    while size <= resolution:
        attributes[f"synthesis.b{size}"] = dict(architecture=architecture, resolution=size)
        attributes[f"synthesis.b{size}.conv1"] = dict(activation="lrelu", conv_clamp=clamp)
        for layer in ("", ".conv0", ".conv1", ".skip"):
            p[f"synthesis.b{size}{layer}.resample_filter"] = filter
        size *= 2
    save_snapshot(path, torch_module("Generator", p, attributes))


def nvidia_stylegan3(path, p, layers, z_dim, w_dim, c_dim, bandwidth, clamp, scale):
    rows = len(layers) + 1
    attributes = mapping_attributes(p, z_dim, w_dim, c_dim, rows)
    attributes["synthesis"] = dict(
        w_dim=w_dim, num_ws=rows, img_resolution=layers[-1].out_size, img_channels=3,
        num_layers=len(layers) - 1, output_scale=scale, layer_names=[l.name for l in layers])
    first = layers[0]
    attributes["synthesis.input"] = dict(size=np.array([first.in_size] * 2), bandwidth=bandwidth,
                                         sampling_rate=first.in_rate)
    for layer in layers:
        attributes["synthesis." + layer.name] = dict(
            in_size=np.array([layer.in_size] * 2), out_size=np.array([layer.out_size] * 2),
            in_sampling_rate=layer.in_rate, out_sampling_rate=layer.out_rate,
            tmp_sampling_rate=layer.tmp_rate, conv_kernel=layer.kernel, conv_clamp=clamp)
    save_snapshot(path, torch_module("Generator", p, attributes))


class Network:
    def __init__(self, version, name, settings, variables, components):
        self.state = dict(version=version, name=name, static_kwargs=settings, components=components,
                          build_module_src="", build_func_name="G",
                          variables=[(k, v) for k, v in variables.items()])

    def __getstate__(self):
        return self.state


Network.__module__ = "dnnlib.tflib.network"
_module("dnnlib.tflib.network").Network = Network


def tensorflow(path, variables, version, settings, snapshot=True):
    arrays = {k: np.asfortranarray(v.numpy()) for k, v in variables.items()}
    part = lambda name: {k[len(name):]: v for k, v in arrays.items() if k.startswith(name)}
    own = {k: v for k, v in arrays.items() if not k.startswith(("mapping/", "synthesis/"))}
    components = {name: Network(version, "G_" + name, dict(settings), part(name + "/"), {})
                  for name in ("synthesis", "mapping")}
    network = Network(version, "Gs", dict(settings), own, components)
    with open(path, "wb") as file:
        pickle.dump((None, None, network) if snapshot else network, file, protocol=2)


def tensorflow_stylegan2_variables(p, growing, scopes_by_size=False):
    """TensorFlow's names and layouts for parameters under PyTorch's names."""
    v = {}
    first = p["synthesis.b4.const"].shape[1:]
    for name, x in p.items():
        parts = name.split(".")
        if parts[0] == "mapping":
            layer = parts[1].replace("fc", "Dense").replace("embed", "LabelEmbed")
            if parts[1] == "w_avg":
                v["dlatent_avg"] = x
            elif parts[1] == "label_concat":
                v["mapping/LabelConcat/weight"] = x
            else:
                v[f"mapping/{layer}/{parts[2]}"] = x.T if parts[2] == "weight" else x
            continue
        size = int(parts[1][1:])
        height, width = (side * size // 4 for side in first)
        block = f"synthesis/{height}x{width}" if scopes_by_size else f"synthesis/{size}x{size}"
        if parts[2] == "const":
            v[block + "/Const/const"] = x[None]
            continue
        up = parts[2] in ("conv0", "skip")
        layer = dict(conv0="Conv0_up", conv1="Conv" if size == 4 else "Conv1", torgb="ToRGB",
                     skip="Skip")[parts[2]]
        target = "synthesis/ToRGB_lod0" if growing and layer == "ToRGB" else f"{block}/{layer}"
        kind = ".".join(parts[3:])
        if kind == "weight":
            v[target + "/weight"] = (x.flip([2, 3]) if up else x).permute(2, 3, 1, 0)
        elif kind == "affine.weight":
            v[target + "/mod_weight"] = x.T
        elif kind == "affine.bias":
            v[target + "/mod_bias"] = x - 1
        elif kind == "noise_const":
            index = 2 * int(math.log2(size)) - (5 if up else 4)
            v[f"synthesis/noise{index}"] = x[None, None]
        else:
            v[f"{target}/{kind}"] = x
    return v


def rosinality(path, p, resolution, with_mean=True, with_noise=True):
    state, index = {}, 0

    def layer(source, target, activated):
        state[target + ".conv.weight"] = p[source + ".weight"][None]
        state[target + ".conv.modulation.weight"] = p[source + ".affine.weight"]
        state[target + ".conv.modulation.bias"] = p[source + ".affine.bias"]
        if activated:
            state[target + ".activate.bias"] = p[source + ".bias"]
            state[target + ".noise.weight"] = p[source + ".noise_strength"][None]
        else:
            state[target + ".bias"] = p[source + ".bias"][None, :, None, None]

    for name, x in p.items():
        if name.startswith("mapping.fc"):
            number, kind = name[len("mapping.fc"):].split(".")
            state[f"style.{int(number) + 1}.{kind}"] = x
    state["input.input"] = p["synthesis.b4.const"][None]
    layer("synthesis.b4.conv1", "conv1", True)
    layer("synthesis.b4.torgb", "to_rgb1", False)
    size = 8
    while size <= resolution:
        layer(f"synthesis.b{size}.conv0", f"convs.{2 * index}", True)
        layer(f"synthesis.b{size}.conv1", f"convs.{2 * index + 1}", True)
        layer(f"synthesis.b{size}.torgb", f"to_rgbs.{index}", False)
        index, size = index + 1, size * 2
    if with_noise:
        maps = [v for k, v in p.items() if k.endswith("noise_const")]
        for i, x in enumerate(maps):
            state[f"noises.noise_{i}"] = x[None, None]
    file = {"g_ema": state, "g": {}, "args": {"channel_multiplier": 2}}
    if with_mean:
        file["latent_avg"] = p["mapping.w_avg"]
    torch.save(file, path)


def stylegan1_port(path, v, resolution):
    state, size = collections.OrderedDict(), 4
    for name, x in v.items():
        if name.startswith("mapping/Dense"):
            number, kind = name[len("mapping/Dense"):].split("/")
            state[f"g_mapping.dense{number}.{kind}"] = x.T if kind == "weight" else x

    def layer(source, target, epilogue):
        if source + "/weight" in v:
            state[target + ".weight"] = v[source + "/weight"].permute(3, 2, 0, 1).contiguous()
        state[target + ".bias"] = v[source + "/bias"]
        state[epilogue + ".top_epi.noise.weight"] = v[source + "/Noise/weight"]
        state[epilogue + ".style_mod.lin.weight"] = v[source + "/StyleMod/weight"].T.contiguous()
        state[epilogue + ".style_mod.lin.bias"] = v[source + "/StyleMod/bias"]

    while size <= resolution:
        source = f"synthesis/{size}x{size}"
        block = f"g_synthesis.blocks.{size}x{size}"
        if size == 4:
            state[block + ".const"] = v[source + "/Const/const"]
            layer(source + "/Const", block, block + ".epi1")
            layer(source + "/Conv", block + ".conv", block + ".epi2")
        else:
            layer(source + "/Conv0_up", block + ".conv0_up", block + ".epi1")
            kernel = torch.outer(torch.tensor([1.0, 2, 1]), torch.tensor([1.0, 2, 1])) / 16
            state[block + ".conv0_up.intermediate.kernel"] = kernel[None, None]
            layer(source + "/Conv1", block + ".conv1", block + ".epi2")
        size *= 2
    state["g_synthesis.torgb.weight"] = v["synthesis/ToRGB_lod0/weight"].permute(3, 2, 0, 1)
    state["g_synthesis.torgb.bias"] = v["synthesis/ToRGB_lod0/bias"]
    torch.save(state, path)

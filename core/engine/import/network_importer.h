#pragma once

#include <string>

namespace inlay {

class PickleValue;
struct Checkpoint;

/// What a pickled network file holds, as a checkpoint without `name` and `sha256`. The family is
/// recognised by its content: NVIDIA's PyTorch modules (`G_ema` of a training snapshot, or a
/// generator by itself), TensorFlow's `dnnlib.tflib.network.Network` (`Gs` of a snapshot, or by
/// itself), state dicts of rosinality's StyleGAN 2 and of the PyTorch port of StyleGAN 1. Throws
/// Error (UnsupportedFormat: none of these, CorruptFile); `path` is for messages.
Checkpoint importPickledNetwork(const PickleValue& root, const std::string& path);

} // namespace inlay

#pragma once

#include "core/engine/import/torch_module.h"

namespace inlay {

struct Checkpoint;

/// Whether a module is a generator of NVIDIA's PyTorch code: a mapping and a synthesis network.
bool isNvidiaGenerator(const PickleValue& value);

/// StyleGAN 2 of stylegan2-ada-pytorch or of the stylegan3 repository, or StyleGAN 3. Settings come
/// from the modules' attributes and tensors. Throws Error (UnsupportedFormat, CorruptFile).
Checkpoint importNvidiaGenerator(const PickleValue& generator);

/// The parts; `checkpoint` has what both families share.
void describeStyleGan2(const TorchModule& synthesis, Checkpoint& checkpoint);
void describeStyleGan3(const TorchModule& synthesis, Checkpoint& checkpoint);

} // namespace inlay

#pragma once

#include "core/engine/import/generator_state.h"

#include <optional>

namespace inlay {

struct Checkpoint;

/// rosinality's StyleGAN 2. The mean w may be missing.
bool isRosinality(const StateDict& state);
Checkpoint importRosinality(const GeneratorState& generator); ///< throws Error

/// GenForce's StyleGAN 2: TensorFlow's variables under names of its own
/// (`synthesis.layer0.style.weight`).
bool isGenForce(const StateDict& state);
Checkpoint importGenForce(const StateDict& state); ///< throws Error

/// The PyTorch port of StyleGAN 1 (`g_mapping.dense0.weight`, `g_synthesis.blocks.4x4.const`).
bool isStyleGan1Port(const StateDict& state);
Checkpoint importStyleGan1Port(const StateDict& state); ///< throws Error

/// `G_ema.state_dict()` of NVIDIA's PyTorch code, StyleGAN 2 or 3. What names and shapes do not
/// tell has the value that NVIDIA's networks have: a clamp of 256 behind every convolution, and of
/// StyleGAN 3 the design of its layers (14 of them, the last two critically sampled).
bool isNvidiaStateDict(const StateDict& state);
Checkpoint importNvidiaStateDict(const StateDict& state); ///< throws Error

/// The generator of the first place that holds one, as a checkpoint without `name` and `sha256`;
/// nothing where none does. Throws Error for one that is broken.
std::optional<Checkpoint> importStateDict(const std::vector<GeneratorState>& states);

} // namespace inlay

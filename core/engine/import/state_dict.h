#pragma once

#include "core/io/pickle/pickle_value.h"

#include <string>
#include <torch/types.h>

namespace inlay {

struct Checkpoint;

/// A pickled dict of tensors by name: torch's `state_dict`.
class StateDict {
public:
    explicit StateDict(const PickleValue& dict)
        : m_dict(&dict) {}

    bool has(const std::string& name) const;
    torch::Tensor tensor(const std::string& name) const; ///< throws Error (CorruptFile), naming it

private:
    const PickleValue* m_dict;
};

/// rosinality's StyleGAN 2: the whole file, `{g_ema, latent_avg}`. `latent_avg` may be missing.
bool isRosinality(const PickleValue& root);
Checkpoint importRosinality(const PickleValue& root); ///< throws Error

/// The PyTorch port of StyleGAN 1 (`g_mapping.dense0.weight`, `g_synthesis.blocks.4x4.const`).
bool isStyleGan1Port(const PickleValue& root);
Checkpoint importStyleGan1Port(const PickleValue& root); ///< throws Error

} // namespace inlay

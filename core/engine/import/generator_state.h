#pragma once

#include "core/engine/import/state_dict.h"

#include <optional>
#include <string>
#include <vector>

namespace inlay {

/// A place in a file where a generator's tensors may be, and what lies beside them.
struct GeneratorState {
    StateDict state;
    std::optional<TensorView> latentAverage; ///< `latent_avg`: [dim], or a mean w for each row
};

/// All places, the likeliest first: a generator averaged over its training (`g_ema`, `G_ema`,
/// `generator_smooth`, `params_ema`) before another one, then the file itself; each also behind the
/// prefixes that wrappers and encoders' checkpoints put before the names (`module.`, `decoder.`).
std::vector<GeneratorState> generatorStates(const PickleValue& root);
std::vector<GeneratorState> generatorStates(const StateDict& file);

} // namespace inlay

#pragma once

#include "core/engine/import/state_dict.h"

#include <optional>
#include <string>
#include <vector>

namespace inlay {

/// Whether a name says of what it names that it was averaged over its training: "g_ema",
/// "netG_ema", "generator_smooth", "Gs".
bool isAveragedName(const std::string& name);

/// A place in a file where a generator's tensors may be, and what lies beside them.
struct GeneratorState {
    StateDict state;
    std::optional<TensorView> latentAverage; ///< `latent_avg` or the like: [dim], or a mean w for
                                             ///< each row
};

/// All places, the likeliest first: a generator that was averaged over its training, by the name
/// under which it stands (`g_ema`, `netG_ema`, `generator_smooth`), before another one. Looked for
/// in dicts, lists and modules within each other, and behind whatever stands before the tensors'
/// names (`module.`, `decoder.`, `_orig_mod.`).
std::vector<GeneratorState> generatorStates(const PickleValue& root);
std::vector<GeneratorState> generatorStates(const StateDict& file);

} // namespace inlay

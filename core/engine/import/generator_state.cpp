#include "core/engine/import/generator_state.h"

#include "core/io/pickle/pickle_value.h"

namespace inlay {

namespace {

/// In the order of what people mean by a checkpoint's generator.
const char* const generatorKeys[] = {
    "g_ema",     "G_ema", "generator_ema", "generator_smooth", "params_ema", "ema",   "Gs", "G",
    "generator", "g",     "netG",          "state_dict",       "model",      "params"};

const char* const prefixes[] = {
    "module.", "decoder.", "g_ema.",          "G_ema.",       "generator_ema.",   "generator.",
    "netG.",   "G.",       "module.decoder.", "net.decoder.", "generator_smooth."};

std::optional<TensorView> latentAverageOf(const PickleValue& value) {
    const PickleValue* found = value.is(PickleKind::Dict) ? value.find("latent_avg") : nullptr;
    if (found && found->is(PickleKind::Tensor))
        return found->tensor();
    return std::nullopt;
}

void addWithPrefixes(const StateDict& state, std::optional<TensorView> latentAverage,
                     std::vector<GeneratorState>& found) {
    if (state.isEmpty())
        return;
    const auto own = state.tensors().find("latent_avg");
    if (!latentAverage && own != state.tensors().end())
        latentAverage = own->second;
    found.push_back({state, latentAverage});
    for (const char* prefix : prefixes) {
        StateDict inner = state.under(prefix);
        if (!inner.isEmpty())
            found.push_back({std::move(inner), latentAverage});
    }
}

void addFrom(const PickleValue& value, const std::optional<TensorView>& latentAverage, int depth,
             std::vector<GeneratorState>& found) {
    constexpr int deepest = 3; // {"models": {"g_ema": {"state_dict": ...}}}
    const std::optional<TensorView> own = latentAverageOf(value);
    const std::optional<TensorView>& average = own ? own : latentAverage;
    if (value.is(PickleKind::Dict) && depth < deepest) {
        for (const char* key : generatorKeys) {
            if (const PickleValue* inner = value.find(key))
                addFrom(*inner, average, depth + 1, found);
        }
        for (const char* key : {"models", "checkpoint", "ckpt"}) {
            const PickleValue* inner = value.find(key);
            if (inner && inner->is(PickleKind::Dict))
                addFrom(*inner, average, depth + 1, found);
        }
    }
    addWithPrefixes(StateDict::of(value), average, found);
}

} // namespace

std::vector<GeneratorState> generatorStates(const PickleValue& root) {
    std::vector<GeneratorState> found;
    addFrom(root, std::nullopt, 0, found);
    return found;
}

std::vector<GeneratorState> generatorStates(const StateDict& file) {
    std::vector<GeneratorState> found;
    addWithPrefixes(file, std::nullopt, found);
    return found;
}

} // namespace inlay

#include "core/io/latent/continuation_tensors.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace inlay {

namespace {

TensorView rowOf(const std::vector<float>& values) {
    return TensorView::ofFloats({static_cast<std::int64_t>(values.size())}, values);
}

void addAll(const std::string& name, const std::vector<std::vector<float>>& values,
            SafetensorsFile& file) {
    for (std::size_t i = 0; i < values.size(); ++i)
        file.tensors[name + std::to_string(i)] = rowOf(values[i]);
}

std::vector<std::vector<float>> takeAll(const std::string& name, const SafetensorsFile& file) {
    std::vector<std::vector<float>> values;
    for (int i = 0;; ++i) {
        const auto found = file.tensors.find(name + std::to_string(i));
        if (found == file.tensors.end())
            return values;
        values.push_back(found->second.floats());
    }
}

bool isFinite(const std::vector<std::vector<float>>& all) {
    return std::all_of(all.begin(), all.end(), [](const std::vector<float>& values) {
        return std::all_of(values.begin(), values.end(), [](float v) { return std::isfinite(v); });
    });
}

/// A whole number from 0 to a million, -1 for anything else.
int countOf(const SafetensorsFile& file, const std::string& key) {
    const auto found = file.metadata.find(key);
    if (found == file.metadata.end())
        return -1;
    const std::string& text = found->second;
    int value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    constexpr int most = 2000000;
    const bool good = error == std::errc() && end == text.data() + text.size() && value <= most;
    return good ? std::max(value, -1) : -1;
}

} // namespace

void addContinuation(const Latent& latent, SafetensorsFile& file) {
    const EmbeddingContinuation* state = latent.continuation.get();
    if (!state || state->bestW != latent.w)
        return;
    file.metadata["resume_space"] = latentSpaceName(state->space);
    file.metadata["resume_steps"] = std::to_string(state->steps);
    file.metadata["resume_phase_steps"] = std::to_string(state->stepsOfPhase);
    file.metadata["resume_optimizer_steps"] = std::to_string(state->optimizerSteps);
    file.metadata["resume_noise"] = state->optimizesNoise ? "1" : "0";
    // Losses are float32 where they come from, so nothing is lost.
    std::vector<float> losses{static_cast<float>(state->bestLoss)};
    losses.insert(losses.end(), state->recentBestLosses.begin(), state->recentBestLosses.end());
    file.tensors["resume.losses"] = rowOf(losses);
    addAll("resume.position.", state->position, file);
    addAll("resume.first.", state->firstMoment, file);
    addAll("resume.second.", state->secondMoment, file);
    addAll("resume.basis.", state->basis, file);
}

std::shared_ptr<const EmbeddingContinuation> continuationOf(const SafetensorsFile& file,
                                                            const Latent& latent) {
    const auto space = file.metadata.find("resume_space");
    const auto losses = file.tensors.find("resume.losses");
    if (space == file.metadata.end() || losses == file.tensors.end())
        return nullptr;
    const std::optional<LatentSpace> searched = knownLatentSpace(space->second);
    if (!searched)
        return nullptr;
    auto state = std::make_shared<EmbeddingContinuation>();
    state->space = *searched;
    state->steps = countOf(file, "resume_steps");
    state->stepsOfPhase = countOf(file, "resume_phase_steps");
    state->optimizerSteps = countOf(file, "resume_optimizer_steps");
    const int noise = countOf(file, "resume_noise");
    state->optimizesNoise = noise == 1;
    state->bestW = latent.w;
    state->position = takeAll("resume.position.", file);
    state->firstMoment = takeAll("resume.first.", file);
    state->secondMoment = takeAll("resume.second.", file);
    state->basis = takeAll("resume.basis.", file);
    const std::vector<float> values = losses->second.floats();
    const bool complete = state->steps >= 0 && state->stepsOfPhase >= 0 &&
                          state->stepsOfPhase <= state->steps && state->optimizerSteps >= 0 &&
                          noise >= 0 && !values.empty() && isFinite({values}) &&
                          isFinite(state->position) && isFinite(state->firstMoment) &&
                          isFinite(state->secondMoment) && isFinite(state->basis);
    if (!complete)
        return nullptr;
    state->bestLoss = values.front();
    state->recentBestLosses.assign(values.begin() + 1, values.end());
    return state;
}

} // namespace inlay

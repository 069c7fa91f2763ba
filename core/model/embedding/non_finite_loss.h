#pragma once

#include "core/model/embedding/embedding_options.h"

#include <optional>
#include <string>

namespace inlay {

/// Where a run came to a loss, a gradient or an update that was infinite or NaN, and what led
/// there.
struct NonFiniteLoss {
    enum class Cause {
        Start,            ///< what it started from: there is no finite state
        LearningRate,     ///< of the latent: too high
        NoiseLearningRate ///< the same, of the noise maps
    };
    Cause cause = Cause::LearningRate;
    EmbeddingStart start = EmbeddingStart::MeanW; ///< of the run, where that is the cause
    int step = 0;                                 ///< from 1 on, where a rate is the cause
    double learningRate = 0;                      ///< of the options; the same
};

/// What happened and what to change: one sentence in English, or two, without the last full stop,
/// as reports and documents have it.
std::string nonFiniteLossText(const NonFiniteLoss& loss);
/// Nothing for any other sentence. Learning rates have the digits that the sentence shows.
std::optional<NonFiniteLoss> nonFiniteLossFromText(const std::string& text);

} // namespace inlay

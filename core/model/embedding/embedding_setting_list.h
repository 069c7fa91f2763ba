#pragma once

#include "core/model/embedding/embedding_options.h"

namespace inlay {

/// Calls `visit(name, value)` for each setting that a preset holds, in the order in which a person
/// reads them: how an embedding goes, not on what (mask, start, seed, distance, space) it works.
/// The values are int, double or bool; the names are those of the preset file.
template <class Options, class Visit>
void visitPresetSettings(Options& options, Visit&& visit) {
    visit("steps", options.steps);
    visit("encoder_start", options.encoderStart);
    visit("soap", options.soap);
    visit("bfloat16_features", options.bfloat16Features);
    visit("learning_rate", options.learningRate);
    visit("ramp_up", options.rampUp);
    visit("ramp_down", options.rampDown);
    visit("beta1", options.beta1);
    visit("beta2", options.beta2);
    visit("epsilon", options.epsilon);
    visit("perceptual_weight", options.perceptualWeight);
    visit("mse_weight", options.mseWeight);
    visit("latent_noise", options.latentNoise);
    visit("start_pull", options.startPull);
    visit("stop_on_plateau", options.stopOnPlateau);
    visit("noise_learning_rate", options.noiseLearningRate);
    visit("noise_regularization", options.noiseRegularization);
}

} // namespace inlay

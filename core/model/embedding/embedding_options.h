#pragma once

#include "core/model/embedding/embedding_mask.h"
#include "core/model/embedding/perceptual_distance_kind.h"
#include "core/model/latent/latent_space.h"

#include <cstdint>
#include <string>
#include <vector>

namespace inlay {

/// Where it starts. `Automatic`: where a face was found at the network's encoder (if it has one and
/// `encoderStart` is set) or mean w, else uniform in [-1, 1].
enum class EmbeddingStart { Automatic, MeanW, Uniform, Given, Encoder };

/// Everything that decides the course of an embedding (Image2StyleGAN, Abdal et al. 2019,
/// section 3): `perceptualWeight * L_percept + mseWeight * MSE`, minimised by gradient descent.
struct EmbeddingOptions {
    std::string preset = "balanced";
    LatentSpace space = LatentSpace::WPlus;
    EmbeddingStart start = EmbeddingStart::Automatic;
    bool faceFound = true;     ///< in the target; decides what `Automatic` means
    bool encoderStart = false; ///< `Automatic` may use the network's encoder
    int steps = 800;           ///< 1..1,000,000
    bool soap = false; ///< SOAP (Vyas et al. 2024), Adam in the eigenbasis of the gradients: fewer
                       ///< but slower steps; for the latent only, noise maps use plain Adam
    /// The perceptual distance of the steps in bfloat16 where the processor has it; what is
    /// reported at the end is computed in float32 always.
    bool bfloat16Features = false;
    double learningRate = 0.01; ///< greater than 0, at most 10
    double beta1 = 0.9;
    double beta2 = 0.999;
    double epsilon = 1e-8;
    double rampUp = 0.0;   ///< fraction of the steps over which the rate rises from 0
    double rampDown = 0.0; ///< fraction of the steps over which it falls to 0 (cosine)
    double perceptualWeight = 1.0;
    double mseWeight = 1.0;
    PerceptualChoice perceptual;     ///< one of NetworkInfo::perceptualDistances
    bool optimizeNoise = false;      ///< noise maps after W+ (Image2StyleGAN++)
    int noiseSteps = 0;              ///< steps spent on them, after `steps`
    double noiseLearningRate = 0.05; ///< of the noise maps; greater than 0, at most 10
    double noiseRegularization = 0;  ///< weight of NVIDIA's projector's term (there 1e5): keeps the
                                     ///< maps free of pattern, and of unit variance
    double latentNoise = 0;          ///< noise on w while searching, in standard deviations of w at
                            ///< the start (NVIDIA's projector: 0.05), gone at 3/4 of `steps`
    double startPull = 0; ///< weight of the squared distance of w+ from its start, in the
                          ///< network's own statistics: keeps it where edits are sound
    bool stopOnPlateau = false;
    std::uint64_t seed = 1;
    int classIndex = -1; ///< of a conditional network: where mean w and z are; -1: all of them, and
                         ///< for z the first
    EmbeddingMask mask;  ///< empty: the whole picture counts
};

/// "paper" (Adam, 0.01 constant, 5000 steps), "balanced", "fast"; "editable" (few steps, held near
/// its start), which reconstructs less exactly and edits better. Throws Error for other names.
EmbeddingOptions embeddingPreset(const std::string& name);
std::vector<std::string> embeddingPresetNames();

/// The default number of noise steps after this many of the latent: 3/5 of them, as
/// Image2StyleGAN++ spends 5000 on W+ and 3000 on the noise; 1 at least.
int usualNoiseSteps(int steps);

/// What a user may call a preset: 1 to 60 bytes of UTF-8 without control characters or space at an
/// end, and not the name of one that is built in. Throws Error (InvalidArgument).
void validatePresetName(const std::string& name);

/// Throws Error (InvalidArgument), naming the setting and its range.
void validate(const EmbeddingOptions& options);

} // namespace inlay

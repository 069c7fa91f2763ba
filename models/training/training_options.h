#pragma once

#include <cstdint>
#include <string>

namespace inlay::training {

/// What a training run is told; every field is a setting of `inlay-train`.
struct TrainingOptions {
    std::string dataFolder;   ///< aligned pictures
    std::string outFolder;    ///< checkpoints, sample sheets, the progress log
    std::string startNetwork; ///< a network file to start from; empty: random weights
    std::string device = "auto";
    std::string precision = "float32"; ///< that convolutions multiply in, or "bfloat16"
    int resolution = 128;              ///< of a network that starts from random weights
    int channelBase = 4096;            ///< feature maps are min(base / side, maximum)
    int channelMaximum = 192;
    int batch = 8;
    double learningRate = 0.002;
    double r1Gamma = 1.0; ///< weight of the gradient penalty (Mescheder et al. 2018)
    int r1Interval = 16;  ///< steps between two penalties ("lazy regularisation")
    double adversarialWeight = 1.0;
    double reconstructionWeight = 10.0; ///< of encoded and decoded training pictures
    double featureWeight = 1.0;         ///< of their distance in the discriminator's features
    /// Pictures over which the adversarial loss comes in, while the discriminator learns to judge.
    std::int64_t adversarialRamp = 2000;
    /// The decoded half is what the encoder makes of varied pictures, in w+, and not their fixed
    /// codes: then the generator learns to draw any picture that w+ can hold.
    bool decodeEncoded = false;
    /// The generator stays; only the encoder learns, through it, at a rate that falls to nothing
    /// over `pictures`.
    bool encoderOnly = false;
    double averageHalfLife = 5000; ///< pictures, of the exponential moving average
    /// To be seen in all; with `encoderOnly`, by the encoder alone.
    std::int64_t pictures = 25000000;
    int threads = 0; ///< CPU threads; 0: all
    int checkpointMinutes = 10;
    std::uint64_t seed = 1;
};

} // namespace inlay::training

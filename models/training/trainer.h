#pragma once

#include "core/checkpoint/checkpoint.h"
#include "models/training/adam.h"
#include "models/training/augmentation.h"
#include "models/training/dataset.h"
#include "models/training/discriminator.h"
#include "models/training/encoder.h"
#include "models/training/trainable_generator.h"
#include "models/training/training_options.h"

#include <atomic>
#include <memory>

namespace inlay::training {

/// Numbers of one step, for the progress line.
struct TrainingProgress {
    std::int64_t picturesSeen = 0;
    double generatorLoss = 0;
    double discriminatorLoss = 0;
    double reconstruction = 0; ///< pyramid difference of encoded training pictures
    double realSigns = 0;      ///< mean sign of the logits for real pictures
    double augmentation = 0;   ///< probability
};

/// Trains generator, discriminator and encoder together: sampled pictures and encoded ones both
/// have to pass for real, and encoded ones have to resemble their originals, so that the latent
/// space both samples and embeds well.
class Trainer {
public:
    /// Continues the run in `options.outFolder` where there is one. Throws Error.
    explicit Trainer(const TrainingOptions& options);

    /// Until all pictures are seen or `stop`; writes progress lines to stdout.
    void run(const std::atomic<bool>& stop);

    TrainingProgress step();
    Checkpoint state() const; ///< everything to resume
    void saveState() const;   ///< the same as `state.safetensors`
    void
    saveSamples() const; ///< `samples-PICTURES.png`: sampled above, originals and encoded below

    std::int64_t picturesSeen() const { return m_picturesSeen; }

private:
    void startFresh();
    bool resume();
    torch::Tensor sampledAndEncoded(const torch::Tensor& reals, torch::Tensor& encoded);
    void trainDiscriminator(TrainingProgress& progress);
    void trainGenerator(TrainingProgress& progress);
    void updateAverages();

    TrainingOptions m_options;
    torch::Device m_device;
    Dataset m_data;
    std::map<std::string, std::string> m_metadata;
    std::unique_ptr<TrainableGenerator> m_generator;
    std::unique_ptr<Discriminator> m_discriminator;
    std::unique_ptr<Encoder> m_encoder;
    Parameters m_average; ///< of generator and encoder
    Adam m_generatorAdam;
    Adam m_discriminatorAdam;
    Augmentation m_augmentation;
    std::int64_t m_picturesSeen = 0;
    std::int64_t m_steps = 0;
};

} // namespace inlay::training

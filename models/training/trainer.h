#pragma once

#include "core/engine/checkpoint/checkpoint.h"
#include "models/training/adam.h"
#include "models/training/augmentation.h"
#include "models/training/dataset.h"
#include "models/training/discriminator.h"
#include "models/training/encoder.h"
#include "models/training/picture_codes.h"
#include "models/training/progress_reading.h"
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
    double reconstruction = 0; ///< pyramid difference of decoded training pictures
    double realSigns = 0;      ///< mean sign of the logits for real pictures
    double augmentation = 0;   ///< probability
};

/// Trains generator, discriminator and encoder together: sampled pictures and those decoded from
/// the codes of training pictures both have to pass for real, and the decoded ones have to resemble
/// their originals, so that the latent space both samples and embeds well. The encoder learns which
/// w a picture has; at the end, alone and through the finished generator, which w+ draws it best.
class Trainer {
public:
    /// Resumes the run in `options.outFolder` where there is one. Throws Error.
    explicit Trainer(const TrainingOptions& options);

    /// Until all pictures are seen or `stop`; writes progress lines to stdout.
    void run(const std::atomic<bool>& stop);

    TrainingProgress step();
    Checkpoint checkpoint() const; ///< everything to resume
    /// Writes it to `state.safetensors`; throws Error (NonFinite) instead of writing a NaN.
    void saveCheckpoint() const;
    /// `samples-PICTURES.png`: two rows of samples, originals, decoded from their codes, encoded.
    void saveSamples() const;

    std::int64_t picturesSeen() const { return m_picturesSeen; }
    /// By the encoder alone; 0 again once generator and discriminator are trained further.
    std::int64_t encoderPictures() const { return m_encoderPictures; }

private:
    void startFresh();
    bool resume();
    void makeReady();
    torch::Tensor sampledAndDecoded(const torch::Tensor& reals) const;
    torch::Tensor picturesToDecode(std::int64_t n) const;
    void trainDiscriminator(TrainingProgress& progress, ProgressReading& reading);
    void trainGenerator(TrainingProgress& progress, ProgressReading& reading);
    void trainEncoder(TrainingProgress& progress, ProgressReading& reading);
    torch::Tensor distanceFromKnownLatents(const TrainableGenerator& generator,
                                           const torch::Tensor& reals,
                                           const torch::Tensor& encoded) const;
    TrainableGenerator averagedGenerator() const;
    void updateAverages();

    TrainingOptions m_options;
    torch::Device m_device;
    Dataset m_data;
    std::map<std::string, std::string> m_metadata;
    std::unique_ptr<TrainableGenerator> m_generator;
    std::unique_ptr<Discriminator> m_discriminator;
    std::unique_ptr<Encoder> m_encoder;
    std::optional<PictureCodes> m_codes;
    Parameters m_average; ///< of generator and encoder
    Adam m_generatorAdam;
    Adam m_discriminatorAdam;
    Adam m_encoderAdam; ///< of the encoder alone: not adversarial, so with momentum and an end
    Augmentation m_augmentation;
    std::int64_t m_picturesSeen = 0;
    std::int64_t m_encoderPictures =
        0; ///< seen by the encoder alone, since the generator last changed
    std::int64_t m_steps = 0;
};

} // namespace inlay::training

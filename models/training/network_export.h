#pragma once

#include "core/engine/checkpoint/checkpoint.h"

#include <string>

namespace inlay::training {

/// What a training checkpoint cannot know: it is written into the network's metadata.
struct ExportNotes {
    std::string data;          ///< what the pictures are and where they come from
    std::string dataLicence;   ///< of the pictures
    std::string weightLicence; ///< of the network
    std::string training;      ///< how it was trained; empty: what every run of the trainer does
};

/// The network that a training checkpoint holds, as it ships: the moving average of generator and
/// encoder, and the discriminator's first three blocks as perceptual features (NetworkFeatures; a
/// discriminator has no average), with the deviations of their channels over 64 of the network's
/// own samples. Matrices and kernels in 16 bits. Metadata: shape, `training`,
/// `training_pictures`, `training_state` (SHA-256 of the checkpoint's generator, see weightHash)
/// and the notes, where they are not empty. Throws Error (CorruptFile, UnsupportedFormat: another
/// file).
Checkpoint exportNetwork(const Checkpoint& training, const ExportNotes& notes);

} // namespace inlay::training

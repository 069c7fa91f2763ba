#pragma once

namespace inlay {

/// What a file holds, judged by its content.
enum class FileKind {
    Photo,
    Latent,
    Network,
    Encoder, ///< without a generator
    PerceptualWeights,
    Recipe, ///< steps of edits
    Unknown
};

} // namespace inlay

#pragma once

namespace inlay {

/// What a file holds, judged by its content.
enum class FileKind { Photo, Latent, Network, PerceptualWeights, Unknown };

} // namespace inlay

#pragma once

#include "app/cli/command_session.h"
#include "app/cli/target_picture.h"

#include <optional>
#include <string>

namespace inlay {

/// Everything `inlay embed` does alike for all its photos.
struct PhotoEmbedderOptions {
    EmbeddingOptions embedding;
    TargetOptions target;
    std::optional<Latent> start;
    LatentFormat latentFormat = LatentFormat::Safetensors;
};

/// Embeds photos, one after the other, and writes what comes of each into a folder: `latent.*`,
/// `target.png`, `reconstruction.png`, `report.json`.
class PhotoEmbedder {
public:
    PhotoEmbedder(CommandSession& session, const PhotoEmbedderOptions& options);

    /// The line for people that tells what came of it; empty when Ctrl+C came before its
    /// first step. Throws Error.
    std::string embed(const std::string& photo, const std::string& folder);

private:
    std::string embedInto(const std::string& photo, const std::string& folder);
    EmbeddingResult optimise(const std::string& photo, const TargetPicture& picture);

    CommandSession& m_session;
    PhotoEmbedderOptions m_options;
};

} // namespace inlay

#pragma once

#include "app/cli/command_session.h"
#include "app/cli/target_picture.h"
#include "core/model/local_edit/local_edit.h"

#include <optional>
#include <string>

namespace inlay {

/// Everything that `inlay local` is asked.
struct LocalEditorOptions {
    LocalEdit edit;             ///< without mask and B
    EmbeddingOptions embedding; ///< `start` Given without a `start` below: A's own latent
    std::string a;              ///< a photo or a latent
    std::string b;
    std::string mask;
    std::string out;
    TargetOptions target; ///< how photos become pictures
    std::optional<Latent> start;
    LatentFormat latentFormat = LatentFormat::Safetensors;
    bool startFromA = true; ///< where A is a latent
    bool compose = true;    ///< also A with only the mask replaced
};

/// Makes a part of a picture anew, and writes into a folder: `latent.*`, `target.png` (A),
/// `second.png` (B), `mask.png` (with its soft edge), `reconstruction.png` (the network's picture
/// of the latent), `composed.png`, `report.json`.
class LocalEditor {
public:
    LocalEditor(CommandSession& session, const LocalEditorOptions& options);

    /// The line for people that tells what came of it. Throws Error.
    std::string run();

private:
    struct Given {
        TargetPicture picture;
        std::optional<Latent> latent;
    };
    Given load(const std::string& argument, const std::string& mask);
    void save(const Given& a, const LocalEdit& edit, const EmbeddingResult& result);

    CommandSession& m_session;
    LocalEditorOptions m_options;
};

} // namespace inlay

#pragma once

#include "app/cli/command_session.h"
#include "core/facade/mixed_source.h"

#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace inlay {

/// The photo that a latent was embedded from, as its report tells it.
struct EmbeddedPhoto {
    std::string photo;
    std::string report;
    CropQuad crop; ///< in the photo's pixels
    bool showsFace = true;
};

/// `--photos`.
void addPhotosOption(CLI::App& command, std::vector<std::string>& photos);

/// Which photos latents come from: `inlay embed` leaves a report.json beside each latent that tells
/// its photo, and the user may name others.
class EmbeddedPhotos {
public:
    /// `named`: LATENT=REPORT each, a report.json or its folder. Throws UsageError.
    EmbeddedPhotos(CommandSession& session, const std::vector<std::string>& named);

    /// Of the latent that an argument or a recipe names (`file`, may be empty) and that people call
    /// `name` (may be empty). Nothing where no photo is known; where there is a report and its
    /// photo is not to be had any more, says so on standard error. Throws Error for one that the
    /// user has named.
    std::optional<EmbeddedPhoto> find(const std::string& file, const std::string& name = {});
    /// Whether the user has named it.
    bool isNamed(const std::string& file, const std::string& name = {});
    /// Throws UsageError where the user has named one of a latent that nobody has asked about;
    /// `among` says who might have.
    void requireUsed(const std::string& among) const;

    /// As mixtures need it: with what the network draws of the latent. Decoded when asked for.
    MixedSourcePtr source(const Latent& latent, const std::optional<EmbeddedPhoto>& photo);

private:
    struct Named {
        std::string latent;
        std::string report;
        bool isUsed = false;
    };

    Named* named(const std::string& file, const std::string& name);
    std::optional<EmbeddedPhoto> beside(const std::string& file);
    EmbeddedPhoto ofReport(const std::string& report);

    CommandSession& m_session;
    std::vector<Named> m_named;
};

} // namespace inlay

#pragma once

#include "app/cli/command_session.h"
#include "app/cli/recipe_photos.h"
#include "core/model/composite/composite.h"
#include "core/model/edit/recipe.h"
#include "core/model/picture/face.h"

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace inlay {

/// Everything `inlay edit` does alike for all its photos.
struct PhotoEditorOptions {
    EditRecipe recipe;
    double strength = 1; ///< times the strength of every step
    /// LATENT=REPORT, see EmbeddedPhotos; unused without `withPhotos`.
    std::vector<std::string> photos;
    bool withPhotos = true; ///< of the pictures that the recipe mixes in
    int face = 1;           ///< counted from the largest; 0: all of them
    std::string embedding;  ///< folder of an earlier `inlay embed`; empty: embeds
    EmbeddingOptions embeddingOptions;
    std::optional<double> detail;
    std::string mask;       ///< a picture of the photo's size; empty: found
    std::string writeLayer; ///< where to write the edit alone, with alpha; empty: not
    std::string writeMask;  ///< where to write where the photo changed; empty: not
};

/// From a photo to the same photo, edited: its faces are found, embedded, edited by a recipe, and
/// put back at the photo's own resolution.
class PhotoEditor {
public:
    /// Says on standard error whose photos the recipe mixes in. Throws UsageError, Error.
    PhotoEditor(CommandSession& session, const PhotoEditorOptions& options);

    /// The photos' files that the recipe mixes in.
    const std::vector<std::string>& mixedIn() const { return m_mixedIn.files; }

    /// What was done, for people who read JSON; null when Ctrl+C came before it was. Throws Error.
    nlohmann::ordered_json edit(const std::string& photo, const std::string& out);

private:
    /// A face as the network has it.
    struct EmbeddedFace {
        int number = 1;
        CropQuad crop;
        bool showsFace = true;
        Latent latent;
        std::optional<double> psnrDb;
    };

    nlohmann::ordered_json editInto(const std::string& photo, const std::string& out);
    std::vector<EmbeddedFace> embeddedFaces(const std::string& path, const Image& photo);
    EmbeddedFace earlierEmbedding(const std::string& path, const Image& photo);
    EmbeddedFace embed(const std::string& path, const Image& photo, const Face& face, int number);
    Latent edited(const Latent& latent);

    CommandSession& m_session;
    PhotoEditorOptions m_options;
    RecipePhotos m_mixedIn;
};

} // namespace inlay

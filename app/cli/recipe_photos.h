#pragma once

#include "app/cli/embedded_photos.h"
#include "core/model/composite/mixed_photo.h"
#include "core/model/edit/recipe.h"

#include <nlohmann/json_fwd.hpp>

namespace inlay {

/// The photos of the pictures that a recipe mixes in.
struct RecipePhotos {
    MixedPhotosPtr photos;          ///< null: none is known
    std::vector<std::string> files; ///< the photos' own, as they lie
    /// Each with `step` (from 1), `name`, `share`, `photo` and `report`. null where there are none.
    std::shared_ptr<const nlohmann::ordered_json> told;
};

/// Finds them, loads them, draws what the network makes of them, and says on standard error which
/// they are. Of a picture without a photo nothing is mixed in but what the network draws, as of any
/// other edit. Throws Error.
RecipePhotos recipePhotos(CommandSession& session, const EditRecipe& recipe,
                          EmbeddedPhotos& photos);

} // namespace inlay

#include "app/cli/recipe_photos.h"

#include "app/cli/command.h"
#include "core/base/error_context.h"
#include "core/model/edit/edit.h"
#include "core/model/edit/mixed_shares.h"

#include <nlohmann/json.hpp>

namespace inlay {

RecipePhotos recipePhotos(CommandSession& session, const EditRecipe& recipe,
                          EmbeddedPhotos& photos) {
    auto mixed = std::make_shared<std::vector<MixedPhoto>>();
    std::vector<std::string> files;
    auto told = std::make_shared<nlohmann::ordered_json>(nlohmann::ordered_json::array());
    for (const RecipeStep& step : recipe.steps)
        photos.isNamed(step.b.file, step.b.name); // though it may have no share now
    photos.requireUsed("the pictures that the recipe mixes in");
    for (const MixedShare& one : mixedShares(recipe, session.network().numWs)) {
        const RecipeOperand& operand = recipe.steps[one.step].b;
        const std::string name = operand.name.empty() ? operand.file : operand.name;
        const auto photo = photos.find(operand.file, operand.name);
        if (!photo)
            continue;
        naming(photo->photo, [&] {
            const Latent latent = evaluate(recipeEdit(operand.latent, {}), session.engine());
            mixed->push_back(mixedPhotoOfItsSize(session.library().imaging(),
                                                 *photos.source(latent, photo), one.share));
        });
        files.push_back(photo->photo);
        told->push_back({{"step", one.step + 1},
                         {"name", name},
                         {"share", one.share},
                         {"photo", photo->photo},
                         {"report", photo->report}});
        reportError("step " + std::to_string(one.step + 1) + " mixes in the photo " + photo->photo +
                    ", as " + photo->report + " tells");
    }
    if (mixed->empty())
        return {};
    return {std::move(mixed), std::move(files), std::move(told)};
}

} // namespace inlay

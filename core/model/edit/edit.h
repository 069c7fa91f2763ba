#pragma once

#include "core/model/edit/film_path.h"
#include "core/model/edit/recipe.h"
#include "core/model/latent/latent_adapter.h"
#include "core/model/latent/latent_ptr.h"

#include <memory>
#include <vector>

namespace inlay {

/// A film's path is an immutable value once it is shared.
using FilmPathPtr = std::shared_ptr<const FilmPath>;

/// What a panel or a command shows or saves: steps done to a picture's latent, or a place in a
/// film. An immutable value that crosses threads.
struct Edit {
    LatentPtr base;    ///< the picture's latent
    EditRecipe recipe; ///< done to it; without steps it stays what it is
    FilmPathPtr film;  ///< in place of both: the frame at the position `place`
    double place = 0;  ///< see `filmPosition`
    StepErrors stepErrors = StepErrors::NameTheStep;

    /// Whether all the latents that it needs are there.
    bool isComplete() const;
};

/// lambda A + (1 - lambda) B, the noise maps too. An empty latent makes an incomplete edit, here
/// and below.
Edit morphEdit(const LatentPtr& a, const LatentPtr& b, double lambda);
/// Row i of A blended with row i of B, of which it gets the share.
Edit mixEdit(const LatentPtr& a, const LatentPtr& b, const std::vector<double>& shares);
/// target + strength (expressive - neutral); in all rows, or weighted by `rows`.
Edit expressionEdit(const LatentPtr& target, const LatentPtr& neutral, const LatentPtr& expressive,
                    double strength, const std::vector<double>& rows = {});
Edit recipeEdit(const LatentPtr& base, const EditRecipe& recipe);
Edit filmEdit(const FilmPathPtr& film, double place);

/// The latent that an edit stands for in a network, which says how it takes latents: those of one
/// row are spread, and where a step mixes noise maps that only some have, the network's constants
/// stand for the missing ones. Throws Error (NetworkMismatch, InvalidArgument, NonFinite).
Latent evaluate(const Edit& edit, const LatentAdapter& network);

} // namespace inlay

#pragma once

#include "core/facade/engine.h"
#include "core/model/edit/film_path.h"
#include "core/model/edit/recipe.h"
#include "ui/engine/latent_ptr.h"

#include <vector>

namespace inlay {

/// A film's way is an immutable value once it is shared.
using FilmPathPtr = std::shared_ptr<const FilmPath>;

/// What one panel asks for: an operation over latents, as an immutable value that crosses threads.
struct Edit {
    enum class Kind { Plain, Morph, Mix, Expression, Recipe, Film };

    Kind kind = Kind::Plain;
    LatentPtr a;                ///< the picture itself; A; the target
    LatentPtr b;                ///< B; the neutral picture
    LatentPtr c;                ///< the expressive picture
    double amount = 0;          ///< lambda of a morph, strength of an expression, place in a film
    std::vector<double> shares; ///< of B, one per row of a mix
    EditRecipe recipe;          ///< done to A
    FilmPathPtr film;           ///< the frame at the place `amount`

    bool isComplete() const;
};

/// The latent that an edit stands for, in the open network. Throws Error.
Latent evaluate(const Edit& edit, const Engine& engine);

} // namespace inlay

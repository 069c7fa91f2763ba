#pragma once

#include "core/model/edit/direction.h"
#include "core/model/latent/latent.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace inlay {

/// Another picture's latent, as a step of a recipe needs it.
struct RecipeOperand {
    std::string name; ///< the picture's, for people
    std::shared_ptr<const Latent> latent;
    /// Which file it was read from, as `FILE`, `FILE#2` or `FILE#name`; empty: it came with its
    /// recipe.
    std::string file = {};
};

/// One edit of a recipe. What it does to the latent x that the steps before it made, with s the
/// strength and r the weight of a row (all 1 where `rows` is empty):
///   Morph       (1 - s r) x + s r b      also of the noise maps where `rows` is empty
///   Mix         (1 - s r) x + s r b      the noise maps stay x's
///   Expression  x + s r (c - b)          b neutral, c expressive
///   Direction   x + s r d                without `rows`, in the direction's own rows
struct RecipeStep {
    enum class Kind { Morph, Mix, Expression, Direction };

    Kind kind = Kind::Direction;
    std::string name; ///< for people
    bool enabled = true;
    double strength = 1;
    std::vector<double> rows; ///< one weight a style layer; empty: all
    RecipeOperand b;
    RecipeOperand c;
    DirectionPtr direction;

    bool isComplete() const; ///< has the operands that its kind needs
};

/// Edits that are done to a latent one after the other; an immutable value once it is shared.
struct EditRecipe {
    std::string name; ///< for people; may be empty
    std::vector<RecipeStep> steps;

    bool isEmpty() const { return steps.empty(); }
};

/// How the message of an error in a step begins: "Step 2 of the recipe ('smile') cannot be done:",
/// or without that, for an edit of one step whose user has made no recipe.
enum class StepErrors { NameTheStep, Plain };

/// The same recipe with `change` done to the latents of its enabled steps; those that are switched
/// off are left as they are. `change` sees the latent and whether the step mixes its noise maps.
EditRecipe withOperands(const EditRecipe& recipe,
                        const std::function<Latent(const Latent&, bool mixesNoise)>& change,
                        StepErrors errors = StepErrors::NameTheStep);

/// Applies the enabled steps to a latent, one after the other. Throws Error
/// (NetworkMismatch, InvalidArgument, NonFinite).
Latent apply(const EditRecipe& recipe, const Latent& latent,
             StepErrors errors = StepErrors::NameTheStep);

} // namespace inlay

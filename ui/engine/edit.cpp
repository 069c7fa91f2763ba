#include "ui/engine/edit.h"

#include "core/base/error.h"
#include "core/model/edit/crossover.h"
#include "core/model/edit/expression.h"
#include "core/model/edit/film_on_network.h"
#include "core/model/edit/mixed_latents.h"
#include "core/model/edit/morph.h"
#include "core/model/edit/recipe_on_network.h"

namespace inlay {

bool Edit::isComplete() const {
    switch (kind) {
    case Kind::Plain:
    case Kind::Recipe:
        return a != nullptr;
    case Kind::Morph:
    case Kind::Mix:
        return a && b;
    case Kind::Film:
        return film && film->isComplete();
    case Kind::Expression:
        break;
    }
    return a && b && c;
}

Latent evaluate(const Edit& edit, const Engine& engine) {
    if (!edit.isComplete())
        throw Error(ErrorKind::InvalidArgument, "This edit needs more pictures");
    if (edit.kind == Edit::Kind::Film)
        return filmLatentOnNetwork(*edit.film, edit.amount, engine);
    const Latent a = engine.adapt(*edit.a);
    if (edit.kind == Edit::Kind::Plain)
        return a;
    if (edit.kind == Edit::Kind::Recipe)
        return applyOnNetwork(edit.recipe, a, engine);
    const Latent b = engine.adapt(*edit.b);
    switch (edit.kind) {
    case Edit::Kind::Morph: {
        const std::vector<Latent> ends = latentsForMixing({a, b}, engine);
        return morph(ends[0], ends[1], edit.amount);
    }
    case Edit::Kind::Mix:
        return crossover(a, b, edit.shares);
    default:
        return transferExpression(a, b, engine.adapt(*edit.c), edit.amount);
    }
}

} // namespace inlay

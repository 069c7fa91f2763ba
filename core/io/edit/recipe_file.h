#pragma once

#include "core/model/edit/recipe.h"

#include <functional>
#include <string>

namespace inlay {

/// How a recipe gets at a latent or direction that its file only names: `file` as it stands there,
/// with `#2` for the third of several (a direction also `#name`). Throws Error.
using LatentLoader = std::function<Latent(const std::string& file)>;
using DirectionLoader = std::function<Direction(const std::string& file)>;

/// A recipe as JSON that needs no other file. Version 1:
///   {"format": "inlay-recipe", "version": 1, "name": text, "steps": [step...]}
///   step: {"kind": "morph"|"mix"|"expression"|"direction", "name", "enabled", "strength",
///          "rows": [weight of each style layer] or absent, and its operands: "with" for a morph
///          and a mix, "neutral" and "expressive", "direction"}
///   latent: {"name", "rows", "dim", "w": base64 of little-endian float32, "noise": [{"height",
///          "width", "values": base64}], "network_sha256", "network_name"}, or {"name", "file"}
///   direction: {"name", "method", "rows", "dim", "values": base64, "first_row", "last_row",
///          "network_sha256", "network_name"}, or {"name", "file"}
/// Throws Error (InvalidArgument) for a step without its operands.
std::string recipeToJson(const EditRecipe& recipe);

/// Throws Error (UnsupportedFormat: no recipe, or of a newer version; CorruptFile; NonFinite),
/// with `what` and the step in the message. Without a loader, latents that are only named are
/// refused.
EditRecipe recipeFromJson(const std::string& text, const std::string& what,
                          const LatentLoader& load = {}, const DirectionLoader& loadDirection = {});

/// The same from and to a file; at most 512 MiB. Written aside and renamed. A file that the recipe
/// names without a folder is looked for beside it; that path is then the operand's `file`. Throws
/// Error (FileNotFound, FileUnreadable, FileUnwritable, TooLarge).
EditRecipe readRecipe(const std::string& path, const LatentLoader& load = {});
void writeRecipe(const std::string& path, const EditRecipe& recipe);

} // namespace inlay

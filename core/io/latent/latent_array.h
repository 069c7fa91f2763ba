#pragma once

#include "core/io/tensors/tensor_view.h"
#include "core/model/latent/latent.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace inlay {

/// The latents in an array: `[dim]` is one, `[n, rows, dim]` are n; `[n, dim]` is one of n rows or
/// n of one, as the network has it (`Latent::isTable`), and n for certain where no network has so
/// many rows. Dimensions of 1 do not count wherever they stand. At most 64 rows, 32768 values a
/// row, 16 million values in all. Throws Error (InvalidArgument: other shapes and types;
/// NonFinite), with `what` in the message.
std::vector<Latent> latentsFromArray(const TensorView& array, const std::string& what);

/// `[dim]` or `[n, dim]`: vectors z, each by itself. Throws as above.
std::vector<Latent> zFromArray(const TensorView& array, const std::string& what);

/// Whether an array of this shape can be a latent, and is no picture.
bool canBeLatent(const TensorView& array);

/// Of arrays under names that nobody else uses, those that can be latents, by name: a single one,
/// or several of one shape, which are latents of as many pictures. Empty: there are none, or too
/// many arrays for a file of latents. Throws Error (UnsupportedFormat: several of different
/// shapes), with `what` in the message.
std::map<std::string, TensorView> latentCandidates(const std::map<std::string, TensorView>& arrays,
                                                   const std::string& what);

/// "w [1, 18, 512], loss []": the arrays by name, for messages.
std::string namesAndShapes(const std::map<std::string, TensorView>& arrays);

/// The latents of several arrays, each named as its array. Throws Error as latentsFromArray does.
std::vector<Latent> latentsByName(const std::map<std::string, TensorView>& arrays,
                                  const std::string& what);

/// `[h, w]`, leading dimensions of 1 aside. Throws Error (InvalidArgument, NonFinite).
NoiseMap noiseFromArray(const TensorView& array, const std::string& what);

/// The class that an array names: a single whole number, or 1 at its place and 0 elsewhere as
/// NVIDIA's networks take it. -1: it names none.
int classFromArray(const TensorView& array);

/// The names under which programs save latents, the most telling first.
const std::vector<std::string_view>& latentKeys();
/// The same for z.
const std::vector<std::string_view>& zKeys();
/// Under these a class may stand beside a latent.
const std::vector<std::string_view>& classKeys();
/// Under such a name stands no latent: weights, and means of w (`latent_avg`).
bool isNoLatentsName(std::string_view name);

} // namespace inlay

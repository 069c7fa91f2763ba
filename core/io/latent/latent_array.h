#pragma once

#include "core/io/tensors/tensor_view.h"
#include "core/model/latent/latent.h"

#include <string>
#include <string_view>
#include <vector>

namespace inlay {

/// The latents in an array: `[dim]` is one, `[n, rows, dim]` are n; `[n, dim]` is one of n rows or
/// n of one, as the network has it (`Latent::isTable`), and n for certain where no network has so
/// many rows. Dimensions of 1 do not count wherever they stand. At most 64 rows, 8192 values a row,
/// 16 million values in all. Throws Error (InvalidArgument: other shapes and types; NonFinite),
/// with `what` in the message.
std::vector<Latent> latentsFromArray(const TensorView& array, const std::string& what);

/// `[dim]` or `[n, dim]`: vectors z, each by itself. Throws as above.
std::vector<Latent> zFromArray(const TensorView& array, const std::string& what);

/// Whether an array of this shape can be a latent, and is no picture.
bool canBeLatent(const TensorView& array);

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

#pragma once

#include "core/model/edit/direction.h"

#include <string>
#include <vector>

namespace inlay {

/// Directions from a file: one that `saveDirections` wrote, or an array in any format of latents,
/// as InterFaceGAN's `.npy` [1, w_dim]; [num_ws, w_dim] is one with a row for each style layer.
/// Sets of components of other programs give a direction each (see component_files.h). Those of
/// arrays are named after the file. Throws Error as LatentFiles::load does.
std::vector<Direction> readDirections(const std::string& path);

/// One of them: the only one, or with `FILE#2` the third, with `FILE#smile` the one of that name.
/// Throws Error as above, and InvalidArgument where there are several and none is chosen.
Direction readDirection(const std::string& argument);

/// Safetensors: tensors `direction.0` [rows, dim] and so on; metadata `format` "inlay-directions",
/// `version` 1, the network's hash and name, and `direction.0.name`, `.method`, `.first_row`,
/// `.last_row`. All of one network. Written aside and renamed. Throws Error (InvalidArgument,
/// NonFinite, FileUnwritable).
void saveDirections(const std::string& path, const std::vector<Direction>& directions);

} // namespace inlay

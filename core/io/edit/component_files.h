#pragma once

#include "core/io/bytes/byte_view.h"
#include "core/model/edit/direction.h"

#include <string>
#include <vector>

namespace inlay {

/// Sets of directions as other programs save them, each component a direction, numbered from 1:
///   rosinality's closed_form_factorization.py (`factor.pt`): the columns of `eigvec`; SeFa
///   GANSpace's .npz: `lat_comp` (else `act_comp`) [n, 1, dim] times `lat_stdev`
///   PCA of HyperStyle and ReStyle (`ffhq_pca.pt`): `comp` [n, dim] times `std`
///   a square array [dim, dim]: SeFa's eigenvectors, one a row
/// Empty: it is none of these. Throws Error (CorruptFile, NonFinite).
std::vector<Direction> componentsIn(const ByteView& bytes, const std::string& path);

} // namespace inlay

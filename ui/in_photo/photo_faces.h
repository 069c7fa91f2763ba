#pragma once

#include "ui/document/document.h"

#include <vector>

namespace inlay {

/// Are both cut from the same photo? Those that came from one file are, however often it was
/// opened.
bool showSamePhoto(const Picture& a, const Picture& b);

/// The pictures that are cut from the photo of `id`, itself among them, in the shelf's order; of
/// two with the same crop only the last one, or `id` itself. Empty where it has no photo.
std::vector<PictureId> facesOfPhoto(const Document& document, PictureId id);

} // namespace inlay

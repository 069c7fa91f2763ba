#pragma once

#include "core/model/network/network_info.h"

#include <QImage>

#include <vector>

namespace inlay {

/// A drawn portrait with soft and hard edges; `hue` (0 to 359) tells pictures apart.
QImage samplePortrait(int side, int hue = 30);

/// The style layers of a skip-architecture network of `resolution` px.
std::vector<StyleLayer> sampleLayers(int resolution);

} // namespace inlay

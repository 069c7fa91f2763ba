#pragma once

#include "core/model/edit/direction_search.h"

#include <string>

namespace inlay {

/// How a direction came to be; how long it is at strength 1 follows from that.
enum class DirectionOrigin {
    Unknown,
    Sefa,       ///< found in a network's weights
    Ganspace,   ///< found in a network's w
    Expression, ///< the difference of two faces
    File        ///< somebody's, a unit long as a rule
};

DirectionOrigin originOf(DirectionMethod method);

/// The word for it in files of directions and recipes: "sefa", "ganspace", "expression", "file";
/// empty where it is not known.
const char* directionOriginName(DirectionOrigin origin);
/// `Unknown` for any other word.
DirectionOrigin directionOriginFromName(const std::string& name);

} // namespace inlay

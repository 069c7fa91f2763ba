#pragma once

#include "core/model/edit/direction_search.h"

#include <string>

namespace inlay {

/// Which method gave a direction; its length at strength 1 follows from that.
enum class DirectionOrigin {
    Unknown,
    Sefa,       ///< found in a network's weights
    Ganspace,   ///< found in a network's w
    Expression, ///< the difference of two faces
    File        ///< of another program, usually of length 1
};

DirectionOrigin originOf(DirectionMethod method);

/// Its name in files of directions and recipes: "sefa", "ganspace", "expression", "file";
/// empty where it is not known.
const char* directionOriginName(DirectionOrigin origin);
/// `Unknown` for any other word.
DirectionOrigin directionOriginFromName(const std::string& name);

} // namespace inlay

#include "core/model/edit/direction_search.h"

namespace inlay {

const char* directionMethodName(DirectionMethod method) {
    return method == DirectionMethod::Sefa ? "sefa" : "ganspace";
}

} // namespace inlay

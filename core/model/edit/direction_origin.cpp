#include "core/model/edit/direction_origin.h"

#include "core/base/enum_names.h"

namespace inlay {

namespace {

constexpr EnumNames<DirectionOrigin, 5> names{{{{DirectionOrigin::Unknown, ""},
                                                {DirectionOrigin::Sefa, "sefa"},
                                                {DirectionOrigin::Ganspace, "ganspace"},
                                                {DirectionOrigin::Expression, "expression"},
                                                {DirectionOrigin::File, "file"}}}};

} // namespace

DirectionOrigin originOf(DirectionMethod method) {
    return method == DirectionMethod::Sefa ? DirectionOrigin::Sefa : DirectionOrigin::Ganspace;
}

const char* directionOriginName(DirectionOrigin origin) {
    return names.of(origin);
}

DirectionOrigin directionOriginFromName(const std::string& name) {
    return names.valueOf(name).value_or(DirectionOrigin::Unknown);
}

} // namespace inlay

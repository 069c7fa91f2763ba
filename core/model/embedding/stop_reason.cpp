#include "core/model/embedding/stop_reason.h"

#include "core/base/enum_names.h"

namespace inlay {

namespace {

constexpr EnumNames<StopReason, 6> names{{{{StopReason::Steps, "steps"},
                                           {StopReason::Plateau, "plateau"},
                                           {StopReason::User, "user"},
                                           {StopReason::NonFinite, "nan"},
                                           {StopReason::Snapshot, "history"},
                                           {StopReason::Interrupted, "interrupted"}}}};

} // namespace

const char* stopReasonName(StopReason reason) {
    return names.of(reason);
}

std::optional<StopReason> stopReasonFromName(const std::string& name) {
    return names.valueOf(name);
}

} // namespace inlay

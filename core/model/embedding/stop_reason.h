#pragma once

#include <optional>
#include <string>

namespace inlay {

/// Why there is no later state of an embedding than the one that is kept.
enum class StopReason {
    Steps,       ///< all of them are done
    Plateau,     ///< more steps brought nothing
    User,        ///< stopped it
    NonFinite,   ///< a loss, a gradient or an update was infinite or NaN
    Snapshot,    ///< there is one, but the user went back to this one
    Interrupted, ///< the program ended; found again in its document
};

/// The word for it in tables, reports and documents: "steps", "plateau", "user", "nan", "history",
/// "interrupted".
const char* stopReasonName(StopReason reason);
/// Nothing for any other word.
std::optional<StopReason> stopReasonFromName(const std::string& name);

} // namespace inlay

#pragma once

#include <optional>
#include <string>

namespace inlay {

/// Why an embedding ended with the state that is kept.
enum class StopReason {
    Steps,       ///< all of them are done
    Plateau,     ///< the loss no longer fell
    User,        ///< stopped it
    NonFinite,   ///< a loss, a gradient or an update was infinite or NaN
    Snapshot,    ///< the user went back to this earlier state
    Interrupted, ///< the program ended; found again in its document
};

/// Its name in tables, reports and documents: "steps", "plateau", "user", "nan", "history",
/// "interrupted".
const char* stopReasonName(StopReason reason);
/// Nothing for any other word.
std::optional<StopReason> stopReasonFromName(const std::string& name);

} // namespace inlay

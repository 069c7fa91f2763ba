#pragma once

#include "core/model/device/device.h"

#include <string>
#include <utility>
#include <vector>

namespace inlay {

constexpr int mostThreads = 1024; ///< that a user may ask for

/// A device's name on the command line and in settings: "auto", "cpu", "cuda".
const std::vector<std::pair<std::string, Device>>& deviceNames();

std::string deviceName(Device device);
/// Throws Error (InvalidArgument), naming the words there are.
Device deviceFromName(const std::string& name);

} // namespace inlay

#pragma once

#include "core/engine/checkpoint/checkpoint.h"
#include "core/model/network/network_options.h"

#include <string>

namespace inlay {

/// Any network file we know, by content, with what `options` say instead of what the file leaves
/// open. Throws Error (InvalidArgument: the file says otherwise).
Checkpoint readCheckpoint(const std::string& path, const NetworkOptions& options = {});

/// Puts the encoder of another file into the place of the network's own. Throws Error
/// (UnsupportedFormat: it holds none; InvalidArgument: it does not fit).
void replaceEncoder(Checkpoint& checkpoint, const std::string& encoderPath);

} // namespace inlay

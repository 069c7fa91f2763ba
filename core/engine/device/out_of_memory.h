#pragma once

#include <string>

namespace inlay {

/// Does the exception that is being handled say that memory ran out, the device's or the
/// computer's? Only to be called in a catch block.
bool isOutOfMemory();

/// The same for an exception's text: LibTorch 1.13 has no type of its own for it.
bool saysOutOfMemory(const std::string& text);

} // namespace inlay

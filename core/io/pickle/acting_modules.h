#pragma once

#include <string_view>

namespace inlay {

/// Whether a top-level module is Python's own, or a package by which a pickle could act: run
/// programs, reach files or the network, load code. Nothing of them is a part of a network.
bool isActingModule(std::string_view name);

} // namespace inlay

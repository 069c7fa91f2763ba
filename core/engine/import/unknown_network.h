#pragma once

#include <string>

namespace inlay {

class PickleValue;

/// What a pickle is that holds no generator we know, and what would help: "is a checkpoint of
/// lucidrains' stylegan2-pytorch, whose generator is another one; it is not supported".
std::string whatIsInstead(const PickleValue& root);

} // namespace inlay

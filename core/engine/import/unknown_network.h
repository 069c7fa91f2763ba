#pragma once

#include <string>

namespace inlay {

class PickleValue;
class StateDict;

/// What a pickle is that holds no generator we know, and what would help: "is a checkpoint of
/// lucidrains' stylegan2-pytorch, whose generator is another one; it is not supported".
std::string whatIsInstead(const PickleValue& root);

/// The same of tensors by name; empty where they are of no program that we know.
std::string whatIsInstead(const StateDict& state);

} // namespace inlay

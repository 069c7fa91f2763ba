#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace inlay {

/// The dictionary at the start of a .npy file.
struct NpyHeader {
    std::string descr;
    bool fortranOrder = false;
    std::vector<std::int64_t> shape;
};

/// Reads the one form of Python literal that numpy writes: a dictionary of a string, a boolean and
/// a tuple of whole numbers, each exactly once. Throws Error (CorruptFile; UnsupportedFormat for
/// structured types), with `name` in the message.
NpyHeader parseNpyHeader(std::string_view text, const std::string& name);

} // namespace inlay

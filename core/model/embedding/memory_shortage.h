#pragma once

#include <optional>
#include <string>

namespace inlay {

/// A run was short of memory and continued with gradient checkpointing, which needs less and gives
/// the same result.
struct MemoryShortage {
    int step = 0; ///< the first one with checkpointing, from 1 on
};

/// One sentence in English, without its full stop, as reports and documents have it.
std::string memoryShortageText(const MemoryShortage& shortage);
/// Nothing for any other sentence.
std::optional<MemoryShortage> memoryShortageFromText(const std::string& text);

} // namespace inlay

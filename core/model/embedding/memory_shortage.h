#pragma once

#include <optional>
#include <string>

namespace inlay {

/// The memory ran short in a run, which went on with less of it: from then on by gradient
/// checkpointing, with the same result.
struct MemoryShortage {
    int step = 0; ///< the first one that was taken so, from 1 on
};

/// One sentence in English, without its full stop, as reports and documents have it.
std::string memoryShortageText(const MemoryShortage& shortage);
/// Nothing for any other sentence.
std::optional<MemoryShortage> memoryShortageFromText(const std::string& text);

} // namespace inlay

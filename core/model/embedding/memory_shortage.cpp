#include "core/model/embedding/memory_shortage.h"

#include "core/base/text_scanner.h"

namespace inlay {

namespace {

constexpr const char* beforeStep = "Memory ran short at step ";
constexpr const char* afterStep = ": from there on each layer is computed a second time in place "
                                  "of being kept. The result is the same, a step takes about a "
                                  "third longer";

} // namespace

std::string memoryShortageText(const MemoryShortage& shortage) {
    return beforeStep + std::to_string(shortage.step) + afterStep;
}

std::optional<MemoryShortage> memoryShortageFromText(const std::string& text) {
    TextScanner scanner(text);
    if (!scanner.skip(beforeStep))
        return std::nullopt;
    const std::optional<int> step = scanner.integer();
    if (!step || !scanner.skip(afterStep) || !scanner.isAtEnd())
        return std::nullopt;
    return MemoryShortage{*step};
}

} // namespace inlay

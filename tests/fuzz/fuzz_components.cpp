#include "core/io/edit/component_files.h"

#include "tests/fuzz/fuzz_target.h"

using namespace inlay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzzReader(data, size, [](const ByteView& bytes) { componentsIn(bytes, "input"); });
}

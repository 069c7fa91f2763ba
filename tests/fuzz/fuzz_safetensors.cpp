#include "core/io/tensors/safetensors_file.h"

#include "tests/fuzz/fuzz_target.h"

using namespace inlay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzzReader(data, size, [](const ByteView& bytes) {
        for (const auto& [name, tensor] : parseSafetensors(bytes, "input").tensors)
            fuzzTensor(tensor);
    });
}

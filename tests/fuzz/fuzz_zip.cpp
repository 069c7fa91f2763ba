#include "core/io/archive/zip_archive.h"

#include "tests/fuzz/fuzz_target.h"

using namespace inlay;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzzReader(data, size, [](const ByteView& bytes) {
        const ZipArchive archive(bytes, "input");
        for (const ZipEntry& entry : archive.entries())
            archive.read(entry);
    });
}

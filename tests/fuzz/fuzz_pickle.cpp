#include "core/io/pickle/pickle_document.h"

#include "tests/fuzz/fuzz_target.h"

using namespace inlay;

namespace {

void walk(const PickleValue& value, int& left) {
    if (--left < 0)
        return;
    value.description();
    value.className();
    if (value.is(PickleKind::Tensor) || value.is(PickleKind::Storage))
        return fuzzTensor(value.tensor());
    if (value.is(PickleKind::Dict)) {
        for (std::size_t i = 0; i < value.size(); ++i)
            walk(value.value(i), left);
    } else if (value.is(PickleKind::List) || value.is(PickleKind::Tuple)) {
        for (std::size_t i = 0; i < value.size(); ++i)
            walk(value.item(i), left);
    } else if (value.is(PickleKind::Object)) {
        value.find("weight");
        if (value.state() != nullptr)
            walk(*value.state(), left);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzzReader(data, size, [](const ByteView& bytes) {
        const PickleDocument document = parsePickle(bytes, "input");
        int left = 10000; // shared values can be reached along more ways than there is time for
        walk(document.root(), left);
    });
}

#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/import/encoder_state.h"
#include "core/io/pickle/pickle_document.h"
#include "core/io/tensors/safetensors_file.h"

#include "tests/fuzz/fuzz_target.h"

using namespace inlay;

namespace {

/// What LibTorch refuses is an Error to whoever opens the file, too
/// (core/engine/error_translation).
void addTo(Checkpoint& checkpoint, const std::optional<EncoderState>& encoder) {
    if (!encoder)
        return;
    try {
        addEncoder(*encoder, checkpoint);
    } catch (const c10::Error&) {
    }
}

} // namespace

/// An encoder's checkpoint for a network of two rows of four values.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return fuzzReader(data, size, [](const ByteView& bytes) {
        Checkpoint checkpoint;
        checkpoint.metadata = {{"num_ws", "2"}, {"w_dim", "4"}};
        if (looksLikeSafetensors(bytes)) {
            const SafetensorsFile file = parseSafetensors(bytes, "input");
            return addTo(checkpoint, encoderState(StateDict(file.tensors)));
        }
        const PickleDocument document = parsePickle(bytes, "input");
        addTo(checkpoint, encoderState(document.root()));
    });
}

#include "core/engine/network/encoded_anew.h"

#include "core/engine/checkpoint/checkpoint.h"

#include <algorithm>

namespace inlay {

SampleEncoding SampleEncoding::of(const Checkpoint& checkpoint, const NetworkInfo& info) {
    SampleEncoding encoding;
    if (info.hasEncoder)
        encoding.times = std::clamp(checkpoint.integer("sample_encodings", 0), 0, 4);
    encoding.share = std::clamp(checkpoint.number("sample_encoding_share", 1), 0.0, 1.0);
    return encoding;
}

torch::Tensor encodedAnew(const Generator& generator, torch::Tensor wPlus,
                          const SampleEncoding& encoding) {
    for (int i = 0; i < encoding.times; ++i) {
        const torch::Tensor encoded =
            generator.encode(generator.synthesize(wPlus.contiguous(), {}).clamp(-1, 1));
        wPlus = torch::lerp(wPlus.expand_as(encoded), encoded, encoding.share);
    }
    return wPlus;
}

} // namespace inlay

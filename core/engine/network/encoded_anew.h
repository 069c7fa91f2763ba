#pragma once

#include "core/engine/network/generator.h"

namespace inlay {

struct Checkpoint;

/// How the samples of a network are drawn anew, as its metadata say (`sample_encodings`,
/// `sample_encoding_share`). A generator that was trained on few pictures draws things beside faces
/// which its encoder's w+ leaves out, together with some of the detail: in between lies more of
/// both.
struct SampleEncoding {
    int times = 0;    ///< 0 to 4; 0: not at all
    double share = 1; ///< 0 to 1, how far w goes each time to what the encoder makes of its picture

    /// `times` is 0 where the network has no encoder. Throws Error (CorruptFile).
    static SampleEncoding of(const Checkpoint& checkpoint, const NetworkInfo& info);
};

/// `wPlus` [1, num_ws, w_dim] moved towards what the network's encoder makes of its picture; w
/// itself where `encoding.times` is 0. Throws Error where it is not and the network has no encoder.
torch::Tensor encodedAnew(const Generator& generator, torch::Tensor wPlus,
                          const SampleEncoding& encoding);

} // namespace inlay

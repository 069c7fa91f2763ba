#include "core/network/encoded_anew.h"

namespace inlay {

torch::Tensor encodedAnew(const Generator& generator, torch::Tensor wPlus, int times) {
    for (int i = 0; i < times; ++i)
        wPlus = generator.encode(generator.synthesize(wPlus.contiguous(), {}).clamp(-1, 1));
    return wPlus;
}

} // namespace inlay

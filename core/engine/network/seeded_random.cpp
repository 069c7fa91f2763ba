#include "core/engine/network/seeded_random.h"

#include <ATen/CPUGeneratorImpl.h>

namespace inlay {

torch::Tensor seededNormal(at::IntArrayRef shape, std::uint64_t seed) {
    return at::randn(shape, at::detail::createCPUGenerator(seed));
}

torch::Tensor seededUniform(at::IntArrayRef shape, std::uint64_t seed) {
    return at::rand(shape, at::detail::createCPUGenerator(seed)) * 2.0 - 1.0;
}

} // namespace inlay

#include "core/engine/import/seedless_noise.h"

#include <random>

namespace inlay {

torch::Tensor seedlessNoise(int width, int height, int layer) {
    std::mt19937 generator(static_cast<std::mt19937::result_type>(layer));
    torch::Tensor noise = at::empty({height, width}, at::TensorOptions().dtype(torch::kFloat));
    float* value = noise.data_ptr<float>();
    for (std::int64_t i = 0; i < noise.numel(); ++i) {
        // Whole numbers of 16 bits: exact in every order.
        std::int64_t sum = 0;
        for (int k = 0; k < 6; ++k) {
            const auto bits = generator();
            sum += static_cast<std::int64_t>((bits & 0xffff) + (bits >> 16));
        }
        value[i] = static_cast<float>((static_cast<double>(sum) + 6) / 65536 - 6);
    }
    return noise;
}

} // namespace inlay

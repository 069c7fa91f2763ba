#include "core/engine/embedding/noise_regularization.h"

namespace inlay {

torch::Tensor noiseRegularization(const std::vector<torch::Tensor>& maps) {
    torch::Tensor sum = torch::zeros({}, maps.front().options().requires_grad(false));
    for (torch::Tensor map : maps) {
        while (true) {
            sum = sum + (map * at::roll(map, 1, 3)).mean().square() +
                  (map * at::roll(map, 1, 2)).mean().square();
            if (map.size(2) <= 8)
                break;
            map = at::avg_pool2d(map, 2);
        }
    }
    return sum;
}

void normalizeNoise(const std::vector<torch::Tensor>& maps) {
    const torch::NoGradGuard noGrad;
    for (torch::Tensor map : maps) {
        map -= map.mean();
        map *= (map.square().mean() + 1e-8).rsqrt();
    }
}

} // namespace inlay

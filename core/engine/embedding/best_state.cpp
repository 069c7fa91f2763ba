#include "core/engine/embedding/best_state.h"

namespace inlay {

BestState::BestState(const torch::Tensor& initial)
    : m_loss(torch::full({}, std::numeric_limits<float>::infinity(),
                         initial.options().requires_grad(false)))
    , m_wPlus(initial.detach().clone()) {}

void BestState::offer(const torch::Tensor& loss, const torch::Tensor& wPlus,
                      const std::vector<torch::Tensor>& noise) {
    const torch::NoGradGuard noGrad;
    const torch::Tensor better = loss.detach() < m_loss;
    // In place: a recorded step goes on writing to the same memory.
    m_loss.copy_(at::where(better, loss.detach(), m_loss));
    m_wPlus.copy_(at::where(better, wPlus.detach(), m_wPlus));
    if (m_noise.empty()) {
        for (const torch::Tensor& map : noise)
            m_noise.push_back(map.detach().clone());
        return;
    }
    for (std::size_t i = 0; i < m_noise.size(); ++i)
        m_noise[i].copy_(at::where(better, noise[i].detach(), m_noise[i]));
}

} // namespace inlay

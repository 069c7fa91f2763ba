#pragma once

#include <limits>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// The state with the lowest loss so far, compared and kept on the device, so that nothing waits
/// for a GPU. A loss of NaN is never the best.
class BestState {
public:
    /// `initial` holds until a first finite loss comes.
    explicit BestState(const torch::Tensor& initial);

    /// `wPlus` [1, num_ws, w_dim] and noise maps (none, or from some step on always all of them),
    /// with their loss, a scalar.
    void offer(const torch::Tensor& loss, const torch::Tensor& wPlus,
               const std::vector<torch::Tensor>& noise);

    const torch::Tensor& wPlus() const { return m_wPlus; }
    const std::vector<torch::Tensor>& noise() const { return m_noise; }
    const torch::Tensor& loss() const { return m_loss; } ///< infinite before the first offer

private:
    torch::Tensor m_loss;
    torch::Tensor m_wPlus;
    std::vector<torch::Tensor> m_noise;
};

} // namespace inlay

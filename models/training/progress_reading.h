#pragma once

#include <torch/types.h>
#include <vector>

namespace inlay::training {

/// The numbers of a step on their way from the device: all in one copy at its end, since each by
/// itself would have the CPU wait for a GPU.
class ProgressReading {
public:
    /// `into` has to live until `read`. `value`: one number.
    void note(double& into, const torch::Tensor& value);

    void read(); ///< waits for the device, and forgets what was noted

private:
    std::vector<double*> m_into;
    std::vector<torch::Tensor> m_values;
};

} // namespace inlay::training

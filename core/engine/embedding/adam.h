#pragma once

#include "core/engine/embedding/gradient_basis.h"

#include <optional>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// Adam (Kingma and Ba 2015) over a few tensors, updated in place without gradient; where asked
/// for, in the basis of the gradients (SOAP, see gradient_basis.h).
class Adam {
public:
    struct Settings {
        double beta1 = 0.9;
        double beta2 = 0.999;
        double epsilon = 1e-8;
        bool inGradientBasis = false;
    };

    /// What a resumed run needs in order to continue as if it had never stopped.
    struct Moments {
        torch::Tensor first;
        torch::Tensor second;               ///< in the gradients' basis, if there is one
        std::optional<GradientBasis> basis; ///< of this parameter
    };

    Adam(std::vector<torch::Tensor> parameters, const Settings& settings);

    /// One update; an undefined gradient counts as zero. Returns a boolean on the parameters'
    /// device: false where an update was not finite, because its gradient was not or its square
    /// overflowed. That parameter keeps its value; the moments are invalid from then on.
    torch::Tensor step(const std::vector<torch::Tensor>& gradients, double learningRate);

    int steps() const { return m_steps; }
    const std::vector<Moments>& moments() const { return m_moments; }
    void restore(int steps, const std::vector<Moments>& moments);

private:
    std::vector<torch::Tensor> m_parameters;
    std::vector<Moments> m_moments;
    Settings m_settings;
    int m_steps = 0;
};

} // namespace inlay

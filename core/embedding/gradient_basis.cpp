#include "core/embedding/gradient_basis.h"

#include <ATen/ops/linalg_eigh.h>
#include <ATen/ops/linalg_qr.h>

namespace inlay {

namespace {

constexpr double memory = 0.99; // of the covariances, from step to step

/// Scale does not move eigenvectors; the small diagonal keeps a matrix of zeros decomposable.
torch::Tensor conditioned(const torch::Tensor& covariance) {
    constexpr double tiny = 1e-30;
    constexpr double diagonal = 1e-9;
    return covariance / (covariance.norm() + tiny) +
           torch::eye(covariance.size(0), covariance.options()) * diagonal;
}

torch::Tensor eigenvectors(const torch::Tensor& covariance) {
    return std::get<1>(at::linalg_eigh(conditioned(covariance), "L"));
}

/// One step of orthogonal iteration: cheap, and enough to follow what changes slowly.
torch::Tensor followed(const torch::Tensor& covariance, const torch::Tensor& basis) {
    return std::get<0>(at::linalg_qr(torch::matmul(conditioned(covariance), basis), "reduced"));
}

} // namespace

GradientBasis::GradientBasis(const torch::Tensor& parameter) {
    const int64_t columns = parameter.size(-1);
    const int64_t rows = parameter.numel() / columns;
    const auto options = parameter.options().requires_grad(false);
    m_rowCovariance = torch::zeros({rows, rows}, options);
    m_columnCovariance = torch::zeros({columns, columns}, options);
    m_rowBasis = torch::eye(rows, options);
    m_columnBasis = torch::eye(columns, options);
}

torch::Tensor GradientBasis::asMatrix(const torch::Tensor& tensor) const {
    return tensor.reshape({m_rowBasis.size(0), m_columnBasis.size(0)});
}

void GradientBasis::follow(const torch::Tensor& gradient, int step) {
    const torch::NoGradGuard noGrad;
    const torch::Tensor matrix = asMatrix(gradient);
    m_rowCovariance.addmm_(matrix, matrix.t(), memory, 1 - memory);
    m_columnCovariance.addmm_(matrix.t(), matrix, memory, 1 - memory);
    if (step == 1) {
        m_rowBasis = eigenvectors(m_rowCovariance);
        m_columnBasis = eigenvectors(m_columnCovariance);
    } else if (step % refreshInterval == 1) {
        m_rowBasis = eigenvectors(m_rowCovariance); // few rows, so this costs nothing
        m_columnBasis = followed(m_columnCovariance, m_columnBasis);
    }
}

torch::Tensor GradientBasis::rotated(const torch::Tensor& tensor) const {
    return torch::matmul(torch::matmul(m_rowBasis.t(), asMatrix(tensor)), m_columnBasis)
        .reshape(tensor.sizes());
}

torch::Tensor GradientBasis::rotatedBack(const torch::Tensor& tensor) const {
    return torch::matmul(torch::matmul(m_rowBasis, asMatrix(tensor)), m_columnBasis.t())
        .reshape(tensor.sizes());
}

std::array<torch::Tensor, 4> GradientBasis::state() const {
    return {m_rowCovariance, m_columnCovariance, m_rowBasis, m_columnBasis};
}

void GradientBasis::restore(const std::array<torch::Tensor, 4>& state) {
    m_rowCovariance = state[0].clone();
    m_columnCovariance = state[1].clone();
    m_rowBasis = state[2].clone();
    m_columnBasis = state[3].clone();
}

} // namespace inlay

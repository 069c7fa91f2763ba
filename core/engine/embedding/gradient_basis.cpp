#include "core/engine/embedding/gradient_basis.h"

#include <ATen/ops/isfinite.h>
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

/// Columns, the largest eigenvalue's first.
torch::Tensor eigenvectors(const torch::Tensor& covariance) {
    return std::get<1>(at::linalg_eigh(conditioned(covariance), "L")).flip(1);
}

/// One step of orthogonal iteration: cheap, and enough to follow what changes slowly. The
/// directions of most variance have to come first, for a column keeps what those before it have
/// left: the other way round, the little that the first ones have of a large variance outweighs
/// the small one that they stand for, and every column becomes another.
torch::Tensor followed(const torch::Tensor& covariance, const torch::Tensor& basis) {
    const torch::Tensor product = torch::matmul(conditioned(covariance), basis);
    const torch::Tensor order = (basis * product).sum(0).argsort(0, /*descending=*/true);
    return std::get<0>(at::linalg_qr(product.index_select(1, order), "reduced"));
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

void GradientBasis::follow(const torch::Tensor& gradient, int step, torch::Tensor& squares) {
    const torch::NoGradGuard noGrad;
    const torch::Tensor matrix = asMatrix(gradient);
    m_rowCovariance.addmm_(matrix, matrix.t(), memory, 1 - memory);
    m_columnCovariance.addmm_(matrix.t(), matrix, memory, 1 - memory);
    if (step % refreshInterval == 1)
        turn(step == 1, squares);
}

void GradientBasis::turn(bool first, torch::Tensor& squares) {
    // Of what has left the range of numbers there are no eigenvectors; the optimiser notices by its
    // update.
    if (!at::isfinite(m_rowCovariance.norm() + m_columnCovariance.norm()).item<bool>())
        return;
    torch::Tensor rows;
    torch::Tensor columns;
    try {
        rows = eigenvectors(m_rowCovariance); // few, so this costs nothing
        columns =
            first ? eigenvectors(m_columnCovariance) : followed(m_columnCovariance, m_columnBasis);
    } catch (const c10::LinAlgError&) {
        return; // an iteration that did not converge
    }
    // The variance along a new direction is that along the old ones by the squares of its parts.
    const torch::Tensor fromRows = torch::matmul(rows.t(), m_rowBasis).square();
    const torch::Tensor fromColumns = torch::matmul(m_columnBasis.t(), columns).square();
    squares.copy_(torch::matmul(torch::matmul(fromRows, asMatrix(squares)), fromColumns)
                      .reshape(squares.sizes()));
    m_rowBasis = rows;
    m_columnBasis = columns;
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

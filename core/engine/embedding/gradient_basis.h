#pragma once

#include <array>
#include <torch/types.h>

namespace inlay {

/// The directions in which the gradients of a matrix vary, as they have been lately: the
/// eigenvectors of the covariance of its rows and of its columns. Adam in these coordinates is
/// SOAP (Vyas et al. 2024, "SOAP: Improving and Stabilizing Shampoo using Adam").
///
/// Of a tensor [..., columns] everything before the last dimension counts as rows.
class GradientBasis {
public:
    explicit GradientBasis(const torch::Tensor& parameter);

    /// Takes a gradient into the covariances; every `refreshInterval` steps the basis follows them,
    /// and with it `squares`, the mean squares of the rotated gradients: what was learnt along the
    /// old directions, turned to the new ones. `step` counts from 1. Where the covariances are not
    /// finite the basis stays as it is.
    void follow(const torch::Tensor& gradient, int step, torch::Tensor& squares);

    torch::Tensor rotated(const torch::Tensor& tensor) const;     ///< into the basis
    torch::Tensor rotatedBack(const torch::Tensor& tensor) const; ///< and out of it

    /// Covariance of the rows and of the columns, basis of the rows and of the columns: all that
    /// it remembers. Square, float32.
    std::array<torch::Tensor, 4> state() const;
    void restore(const std::array<torch::Tensor, 4>& state);

    static constexpr int refreshInterval = 20;

private:
    void turn(bool first, torch::Tensor& squares);
    torch::Tensor asMatrix(const torch::Tensor& tensor) const;

    torch::Tensor m_rowCovariance;
    torch::Tensor m_columnCovariance;
    torch::Tensor m_rowBasis;    ///< columns are the eigenvectors
    torch::Tensor m_columnBasis; ///< columns are the eigenvectors
};

} // namespace inlay

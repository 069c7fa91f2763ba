#pragma once

#include "models/training/discriminator.h"

#include <torch/types.h>

namespace inlay::training {

/// Non-saturating logistic losses (Goodfellow et al. 2014).
torch::Tensor discriminatorLoss(const torch::Tensor& realLogits, const torch::Tensor& fakeLogits);
torch::Tensor generatorLoss(const torch::Tensor& fakeLogits);

/// R1: the mean squared length of the discriminator's gradient at real pictures.
torch::Tensor gradientPenalty(const Discriminator& discriminator, const torch::Tensor& reals);

/// Mean absolute difference over a Laplacian pyramid of four levels, per element.
torch::Tensor pyramidDifference(const torch::Tensor& a, const torch::Tensor& b);

/// Mean absolute difference of the discriminator's feature maps; no gradient into `target`.
torch::Tensor featureDifference(const Discriminator& discriminator, const torch::Tensor& image,
                                const torch::Tensor& target);

} // namespace inlay::training

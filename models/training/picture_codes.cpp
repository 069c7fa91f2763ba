#include "models/training/picture_codes.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace inlay::training {

namespace {

constexpr int64_t side = 32;

torch::Tensor flattened(const torch::Tensor& images) {
    return torch::adaptive_avg_pool2d(images, {side, side}).reshape({images.size(0), -1});
}

} // namespace

PictureCodes::PictureCodes(torch::Tensor mean, torch::Tensor projection)
    : m_mean(std::move(mean))
    , m_projection(std::move(projection)) {}

PictureCodes PictureCodes::of(const Dataset& data, int zDim) {
    std::vector<torch::Tensor> rows;
    for (int64_t i = 0; i < data.size(); ++i) {
        const torch::Tensor picture = data.picture(i);
        rows.push_back(flattened(picture));
        rows.push_back(flattened(picture.flip(3)));
    }
    // In float32 the decomposition itself errs by up to the length of a row times 1e-7 of the
    // largest component, which is more than the least that counts; in double what is left is that
    // the pixels are float32, 1e-7 in all.
    constexpr double leastComponent = 1e-5; // of the largest
    torch::Tensor x = torch::cat(rows).to(torch::kFloat64);
    const torch::Tensor mean = x.mean(0);
    x = x - mean;
    const auto [u, singular, vh] = torch::linalg_svd(x, false);
    torch::Tensor projection = torch::zeros({x.size(1), zDim}, torch::kFloat64);
    const int64_t there =
        std::min<int64_t>(zDim, (singular > singular[0] * leastComponent).sum().item<int64_t>());
    const torch::Tensor deviations =
        singular.narrow(0, 0, there) / std::sqrt(static_cast<double>(x.size(0)));
    projection.narrow(1, 0, there).copy_(vh.narrow(0, 0, there).t() / deviations);
    return {mean.to(torch::kFloat32), projection.to(torch::kFloat32)};
}

std::optional<PictureCodes> PictureCodes::in(const Parameters& tensors, const std::string& prefix) {
    const auto mean = tensors.find(prefix + "encoder.mean");
    const auto projection = tensors.find(prefix + "encoder.projection");
    if (mean == tensors.end() || projection == tensors.end())
        return std::nullopt;
    return PictureCodes(mean->second.to(torch::kFloat32), projection->second.to(torch::kFloat32));
}

torch::Tensor PictureCodes::z(const torch::Tensor& images) const {
    return torch::mm(flattened(images) - m_mean, m_projection);
}

void PictureCodes::addTo(Parameters& tensors, const std::string& prefix) const {
    tensors[prefix + "encoder.mean"] = m_mean.to(torch::kCPU);
    tensors[prefix + "encoder.projection"] = m_projection.to(torch::kCPU);
}

void PictureCodes::to(torch::Device device) {
    m_mean = m_mean.to(device);
    m_projection = m_projection.to(device);
}

} // namespace inlay::training

#include "core/engine/embedding/latent_variables.h"

#include "core/engine/network/seeded_random.h"

namespace inlay {

namespace {

torch::Tensor leaf(const torch::Tensor& values) {
    return values.detach().clone().set_requires_grad(true);
}

torch::Tensor nearestZ(const Generator& generator, const torch::Tensor& start, std::uint64_t seed,
                       const torch::Tensor& label) {
    constexpr int samples = 1000;
    const torch::Tensor z =
        seededNormal({samples, generator.info().zDim}, seed).to(generator.device());
    const torch::Tensor c = label.defined() ? label.expand({samples, label.size(1)}) : label;
    const torch::Tensor w = generator.map(z, c).select(1, 0);
    const torch::Tensor wanted = start.mean({1});
    const auto nearest = (w - wanted).square().sum({1}).argmin().item<std::int64_t>();
    return z.narrow(0, nearest, 1);
}

} // namespace

LatentVariables::LatentVariables(const Generator& generator, LatentSpace space,
                                 const torch::Tensor& start, std::uint64_t seed,
                                 const torch::Tensor& label)
    : m_generator(generator)
    , m_space(space)
    , m_label(label) {
    const torch::NoGradGuard noGrad;
    switch (space) {
    case LatentSpace::Z:
        m_vector = leaf(nearestZ(generator, start, seed, label));
        break;
    case LatentSpace::W:
        m_vector = leaf(start.mean({1}, /*keepdim=*/true));
        break;
    case LatentSpace::WPlus:
        m_vector = leaf(start);
        break;
    }
}

torch::Tensor LatentVariables::wPlus() const {
    switch (m_space) {
    case LatentSpace::Z:
        return m_generator.map(m_vector, m_label);
    case LatentSpace::W:
        return m_vector.expand({1, m_generator.info().numWs, m_vector.size(2)});
    case LatentSpace::WPlus:
        break;
    }
    return m_searched.defined() ? at::where(m_searched, m_vector, m_fixed) : m_vector;
}

void LatentVariables::restrictRows(const std::vector<bool>& searched) {
    if (m_space != LatentSpace::WPlus)
        return;
    m_searched = torch::zeros({1, m_vector.size(1), 1}, torch::kBool);
    for (std::size_t row = 0; row < searched.size(); ++row)
        m_searched[0][static_cast<std::int64_t>(row)] = static_cast<bool>(searched[row]);
    m_searched = m_searched.to(m_vector.device());
    m_fixed = m_vector.detach().clone();
}

} // namespace inlay

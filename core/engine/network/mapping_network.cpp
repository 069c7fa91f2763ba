#include "core/engine/network/mapping_network.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/network/seeded_random.h"

namespace inlay {

namespace {

torch::Tensor normalizeSecondMoment(const torch::Tensor& x) {
    return x * (x.square().mean({1}, /*keepdim=*/true) + 1e-8).rsqrt();
}

void requireShape(const torch::Tensor& tensor, const char* name, int columns) {
    if (!tensor.defined() || tensor.dim() != 2 || tensor.size(1) != columns)
        throw Error(ErrorKind::InvalidArgument, std::string("The mapping network needs ") + name +
                                                    " of shape n x " + std::to_string(columns));
}

} // namespace

MappingNetwork::MappingNetwork(const Checkpoint& checkpoint, torch::Device device)
    : m_zDim(checkpoint.integer("z_dim"))
    , m_cDim(checkpoint.integer("c_dim", 0))
    , m_numWs(checkpoint.integer("num_ws")) {
    const torch::NoGradGuard noGrad;
    const double multiplier = checkpoint.number("mapping_lr_multiplier", 0.01);
    const int wDim = checkpoint.integer("w_dim");
    for (int i = 0; checkpoint.has("mapping.fc" + std::to_string(i) + ".weight"); ++i)
        m_layers.emplace_back(checkpoint, "mapping.fc" + std::to_string(i), device, multiplier);
    if (isPresent() && checkpoint.text("mapping_activation", "lrelu") != "lrelu")
        throw Error(ErrorKind::UnsupportedFormat,
                    "The mapping network's activation is not the leaky ReLU");
    if (isPresent() && m_cDim > 0) {
        if (checkpoint.text("mapping_label", "embed") == "concat")
            m_labelConcatenation =
                checkpoint.tensor("mapping.label_concat").to(device, torch::kFloat);
        else
            m_embedding = FullyConnected(checkpoint, "mapping.embed", device);
    }
    requireLayersFit(wDim);
    if (checkpoint.has("mapping.w_avg")) {
        m_meanW = checkpoint.tensor("mapping.w_avg").to(device, torch::kFloat);
        if (m_cDim > 1 && m_meanW.dim() == 2 && m_meanW.size(0) == m_cDim &&
            m_meanW.size(1) == wDim) {
            m_classMeans = m_meanW.contiguous();
            m_meanW = m_classMeans.mean({0});
        }
        m_meanW = m_meanW.reshape({-1});
    } else if (isPresent())
        m_meanW = sampleMeanW({});
    else
        m_meanW = torch::zeros({wDim}, torch::TensorOptions().device(device));
    if (m_meanW.numel() != wDim)
        throw Error(ErrorKind::CorruptFile, "'mapping.w_avg' does not have w_dim values");
}

void MappingNetwork::requireLayersFit(int wDim) const {
    if (!isPresent())
        return;
    std::int64_t width = m_zDim;
    if (m_labelConcatenation.defined())
        width += m_labelConcatenation.size(1);
    else if (m_cDim > 0)
        width += m_embedding.outputs();
    for (const FullyConnected& layer : m_layers) {
        if (layer.inputs() != width)
            throw Error(ErrorKind::CorruptFile, "The mapping network's layers do not fit together");
        width = layer.outputs();
    }
    if (width != wDim)
        throw Error(ErrorKind::CorruptFile, "The mapping network does not end in w_dim values");
}

torch::Tensor MappingNetwork::sampleMeanW(const torch::Tensor& label) const {
    constexpr int samples = 10000;
    const torch::Tensor z = seededNormal({samples, m_zDim}, 0);
    return mapToW(z.to(m_layers.front().device()),
                  label.defined() ? label.expand({samples, m_cDim}) : label)
        .mean({0});
}

torch::Tensor MappingNetwork::meanWOf(int classIndex) const {
    if (classIndex < 0 || classIndex >= m_cDim)
        return m_meanW;
    if (m_classMeans.defined())
        return m_classMeans[classIndex];
    if (!isPresent())
        return m_meanW;
    const torch::NoGradGuard noGrad;
    torch::Tensor label = torch::zeros({1, m_cDim}, m_meanW.options());
    label.select(1, classIndex).fill_(1.0);
    return sampleMeanW(label);
}

torch::Tensor MappingNetwork::firstClass(const torch::Tensor& z) const {
    torch::Tensor label = torch::zeros({z.size(0), m_cDim}, z.options().requires_grad(false));
    label.select(1, 0).fill_(1.0);
    return label;
}

/// Towards what is truncated: [n, w_dim] or [w_dim].
torch::Tensor MappingNetwork::meansFor(const torch::Tensor& label) const {
    return m_classMeans.defined() ? at::mm(label, m_classMeans) : m_meanW;
}

torch::Tensor MappingNetwork::joinLabel(const torch::Tensor& z, const torch::Tensor& c) const {
    const torch::Tensor label = c.defined() ? c : firstClass(z);
    requireShape(label, "c", m_cDim);
    if (m_labelConcatenation.defined())
        return normalizeSecondMoment(torch::cat({z, at::mm(label, m_labelConcatenation)}, 1));
    return torch::cat({normalizeSecondMoment(z), normalizeSecondMoment(m_embedding(label))}, 1);
}

torch::Tensor MappingNetwork::mapToW(const torch::Tensor& z, const torch::Tensor& c) const {
    requireShape(z, "z", m_zDim);
    torch::Tensor x = m_cDim > 0 ? joinLabel(z, c) : normalizeSecondMoment(z);
    for (const FullyConnected& layer : m_layers)
        x = scaledLeakyRelu(layer(x));
    return x;
}

torch::Tensor MappingNetwork::map(const torch::Tensor& z, const torch::Tensor& c, double psi,
                                  int cutoff) const {
    if (!isPresent())
        throw Error(ErrorKind::MissingComponent,
                    "The network file holds no mapping network; work in W or W+ instead");
    const torch::Tensor w = mapToW(z, c);
    const torch::Tensor rows = w.unsqueeze(1).expand({w.size(0), m_numWs, w.size(1)});
    if (psi == 1.0 || cutoff == 0)
        return rows.contiguous();
    const torch::Tensor mean = m_cDim > 0 ? meansFor(c.defined() ? c : firstClass(z)) : m_meanW;
    const torch::Tensor truncated = (mean + psi * (w - mean)).unsqueeze(1).expand(rows.sizes());
    if (cutoff < 0 || cutoff >= m_numWs)
        return truncated.contiguous();
    return torch::cat({truncated.narrow(1, 0, cutoff), rows.narrow(1, cutoff, m_numWs - cutoff)},
                      1);
}

} // namespace inlay

#include "core/engine/network/stylegan3_input.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

#include <cmath>

namespace inlay {

namespace {

constexpr double pi = 3.14159265358979323846;

torch::Tensor load(const Checkpoint& checkpoint, const std::string& name, torch::Device device,
                   at::IntArrayRef shape) {
    const std::string fullName = "synthesis.input." + name;
    torch::Tensor tensor = checkpoint.tensor(fullName).to(device, torch::kFloat);
    if (tensor.sizes() != shape)
        throw Error(ErrorKind::CorruptFile, "'" + fullName + "' has an unexpected shape");
    return tensor;
}

/// The centres of the samples: `affine_grid(align_corners=False)` of the scaled identity.
torch::Tensor sampleGrid(int size, int rate, torch::Device device) {
    const auto options = torch::TensorOptions().dtype(torch::kDouble);
    const torch::Tensor positions =
        ((at::arange(size, options) * 2 + 1) / size - 1) * (0.5 * size / rate);
    const torch::Tensor x = positions.unsqueeze(0).expand({size, size});
    return at::stack({x, x.t()}, 2).reshape({-1, 2}).to(device, torch::kFloat);
}

} // namespace

StyleGan3Input::StyleGan3Input(const Checkpoint& checkpoint,
                               const StyleGan3Architecture& architecture, torch::Device device)
    : m_affine(checkpoint, "synthesis.input.affine", device)
    , m_bandwidth(architecture.inputBandwidth)
    , m_rate(architecture.inputRate)
    , m_size(architecture.inputSize) {
    const std::int64_t channels = checkpoint.tensor("synthesis.input.weight").size(0);
    if (m_affine.inputs() != architecture.wDim || m_affine.outputs() != 4)
        throw Error(ErrorKind::CorruptFile,
                    "'synthesis.input.affine' does not turn w into 4 values");
    m_transform = load(checkpoint, "transform", device, {3, 3});
    m_frequencies = load(checkpoint, "freqs", device, {channels, 2});
    m_phases = load(checkpoint, "phases", device, {channels});
    m_mixing = (load(checkpoint, "weight", device, {channels, channels}) /
                std::sqrt(static_cast<double>(channels)))
                   .t()
                   .contiguous();
    m_grid = sampleGrid(m_size, m_rate, device);
}

torch::Tensor StyleGan3Input::operator()(const torch::Tensor& w) const {
    const torch::Tensor raw = m_affine(w);
    const torch::Tensor length = raw.narrow(1, 0, 2).square().sum({1}, /*keepdim=*/true).sqrt();
    const torch::Tensor t = raw / length;
    const torch::Tensor cosine = t.select(1, 0), sine = t.select(1, 1);
    const torch::Tensor x = t.select(1, 2), y = t.select(1, 3);
    // Rotation times translation by (-x, -y), both inverse with respect to the picture.
    const torch::Tensor zero = at::zeros_like(cosine), one = at::ones_like(cosine);
    const torch::Tensor learned = at::stack({at::stack({cosine, -sine, sine * y - cosine * x}, 1),
                                             at::stack({sine, cosine, -sine * x - cosine * y}, 1),
                                             at::stack({zero, zero, one}, 1)},
                                            1);
    const torch::Tensor transform = at::matmul(learned, m_transform); // [n, 3, 3]

    const torch::Tensor shift = transform.narrow(1, 0, 2).narrow(2, 2, 1); // [n, 2, 1]
    const torch::Tensor turn = transform.narrow(1, 0, 2).narrow(2, 0, 2);  // [n, 2, 2]
    const torch::Tensor phases = at::matmul(m_frequencies, shift).squeeze(2) + m_phases;
    const torch::Tensor frequencies = at::matmul(m_frequencies, turn); // [n, channels, 2]
    // What the file's own transform moves beyond the band fades out.
    const torch::Tensor magnitude = frequencies.square().sum({2}).sqrt();
    const torch::Tensor amplitudes =
        (1 - (magnitude - m_bandwidth) / (m_rate / 2.0 - m_bandwidth)).clamp(0, 1);

    const torch::Tensor turns =
        at::matmul(m_grid, frequencies.transpose(1, 2)) + phases.unsqueeze(1);
    const torch::Tensor waves = at::sin(turns * (2 * pi)) * amplitudes.unsqueeze(1);
    return at::matmul(waves, m_mixing)
        .reshape({w.size(0), m_size, m_size, channels()})
        .permute({0, 3, 1, 2});
}

} // namespace inlay

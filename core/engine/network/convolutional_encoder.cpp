#include "core/engine/network/convolutional_encoder.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

#include <cmath>

namespace inlay {

namespace {

void requireFit(bool fits) {
    if (!fits)
        throw Error(ErrorKind::CorruptFile, "The shapes of the network's encoder do not fit");
}

} // namespace

ConvolutionalEncoder::ConvolutionalEncoder(const Checkpoint& checkpoint, torch::Device device) {
    if (!checkpoint.has("encoder.fc0.weight"))
        return;
    m_numWs = checkpoint.integer("num_ws");
    m_wDim = checkpoint.integer("w_dim");
    std::int64_t channels = 3;
    for (int side = checkpoint.integer("img_resolution"); side > 4; side /= 2) {
        const std::string name = "encoder.b" + std::to_string(side);
        const torch::Tensor kernel = checkpoint.tensor(name + ".weight").to(device, torch::kFloat);
        const torch::Tensor bias = checkpoint.tensor(name + ".bias").to(device, torch::kFloat);
        requireFit(kernel.dim() == 4 && kernel.size(1) == channels && kernel.size(2) == 3 &&
                   kernel.size(3) == 3 && bias.dim() == 1 && bias.size(0) == kernel.size(0));
        m_kernels.push_back(kernel / std::sqrt(static_cast<double>(channels * 9)));
        m_biases.push_back(bias);
        channels = kernel.size(0);
    }
    m_first = FullyConnected(checkpoint, "encoder.fc0", device);
    m_last = FullyConnected(checkpoint, "encoder.fc1", device);
    requireFit(m_first.inputs() == channels * 16 && m_first.outputs() == m_last.inputs() &&
               m_last.outputs() == m_numWs * m_wDim);
}

torch::Tensor ConvolutionalEncoder::encode(const torch::Tensor& image,
                                           const torch::Tensor& meanW) const {
    torch::Tensor x = image;
    for (std::size_t i = 0; i < m_kernels.size(); ++i)
        x = scaledLeakyRelu(at::conv2d(x, m_kernels[i], m_biases[i], 2, 1));
    const torch::Tensor offsets = m_last(scaledLeakyRelu(m_first(x.contiguous().flatten(1))));
    return offsets.reshape({-1, m_numWs, m_wDim}) + meanW;
}

} // namespace inlay

#include "core/engine/network/resnet_body.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

namespace inlay {

ResNetBody::ResNetBody(const Checkpoint& checkpoint, const std::string& prefix,
                       torch::Device device) {
    const auto load = [&](const std::string& name) {
        return checkpoint.tensor(prefix + name).to(device, torch::kFloat);
    };
    m_first = load("conv1.weight");
    m_firstNorm = BatchNorm(checkpoint, prefix + "bn1", device);
    m_slope = load("relu.weight");
    constexpr int mostBlocks = 64;
    for (int i = 0; i < mostBlocks; ++i) {
        const std::string name = "body." + std::to_string(i);
        if (!checkpoint.has(prefix + name + ".conv1.weight"))
            break;
        Block block;
        block.first = load(name + ".conv1.weight");
        block.firstNorm = BatchNorm(checkpoint, prefix + name + ".bn1", device);
        block.second = load(name + ".conv2.weight");
        block.secondNorm = BatchNorm(checkpoint, prefix + name + ".bn2", device);
        if (checkpoint.has(prefix + name + ".downsample.0.weight")) {
            block.beside = load(name + ".downsample.0.weight");
            block.besideNorm = BatchNorm(checkpoint, prefix + name + ".downsample.1", device);
        }
        m_blocks.push_back(std::move(block));
    }
    if (m_blocks.empty() || checkpoint.has(prefix + "body.0.conv3.weight"))
        throw Error(ErrorKind::UnsupportedFormat,
                    "The encoder's backbone is neither ArcFace's (IR-SE) nor ResNet-34, which e4e, "
                    "pSp and ReStyle have");
}

bool ResNetBody::isIn(const Checkpoint& checkpoint, const std::string& prefix) {
    return checkpoint.has(prefix + "conv1.weight") && checkpoint.has(prefix + "bn1.weight");
}

torch::Tensor ResNetBody::Block::operator()(const torch::Tensor& x) const {
    // Of ResNet-34, the blocks that change the shape are those that halve the picture.
    const std::int64_t stride = beside.defined() ? 2 : 1;
    const torch::Tensor skipped =
        beside.defined() ? besideNorm(at::conv2d(x, beside, {}, stride)) : x;
    const torch::Tensor y = at::relu(firstNorm(at::conv2d(x, first, {}, stride, 1)));
    return at::relu(secondNorm(at::conv2d(y, second, {}, 1, 1)) + skipped);
}

torch::Tensor ResNetBody::operator()(const torch::Tensor& input) const {
    torch::Tensor x = at::prelu(m_firstNorm(at::conv2d(input, m_first, {}, 2, 3)), m_slope);
    for (const Block& block : m_blocks)
        x = block(x);
    return x;
}

} // namespace inlay

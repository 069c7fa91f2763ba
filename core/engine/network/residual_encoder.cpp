#include "core/engine/network/residual_encoder.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"

#include <algorithm>

namespace inlay {

namespace {

constexpr std::int64_t inputSide = 256;
constexpr int coarseRows = 3; ///< from the features at 16 px
constexpr int middleRows = 7; ///< the next ones from those at 32 px
constexpr int restyleTurns = 5;

/// Whose features the rows see, of the IR-50 that pSp and e4e use.
constexpr std::size_t unitsOfIr50 = 24;
constexpr std::size_t fineUnit = 6, middleUnit = 20;

void requireFit(bool fits, const std::string& what) {
    if (!fits)
        throw Error(ErrorKind::CorruptFile,
                    "The shapes of the encoder's " + what + " do not fit the network");
}

/// To the encoder's 256 px: by area where it shrinks.
torch::Tensor toInputSide(const torch::Tensor& image) {
    if (image.size(2) >= inputSide && image.size(3) >= inputSide)
        return at::adaptive_avg_pool2d(image, {inputSide, inputSide});
    return at::upsample_bilinear2d(image, {inputSide, inputSide}, false);
}

torch::Tensor enlargedTo(const torch::Tensor& x, const torch::Tensor& like) {
    return at::upsample_bilinear2d(x, {like.size(2), like.size(3)}, true);
}

} // namespace

torch::Tensor ResidualEncoder::Unit::operator()(const torch::Tensor& x) const {
    torch::Tensor skipped = x;
    if (shortcut.defined())
        skipped = shortcutNorm(at::conv2d(x, shortcut, {}, stride));
    else if (stride > 1)
        skipped = at::max_pool2d(x, 1, stride);
    torch::Tensor y = at::prelu(at::conv2d(before(x), first, {}, 1, 1), slope);
    y = after(at::conv2d(y, second, {}, stride, 1));
    if (squeeze.defined()) {
        const torch::Tensor mean = y.mean({2, 3}, true);
        y = y * at::sigmoid(at::conv2d(at::relu(at::conv2d(mean, squeeze)), excite));
    }
    return y + skipped;
}

torch::Tensor ResidualEncoder::Head::operator()(const torch::Tensor& features) const {
    torch::Tensor x = features;
    for (std::size_t i = 0; i < weights.size(); ++i)
        x = at::leaky_relu(at::conv2d(x, weights[i], biases[i], 2, 1));
    requireFit(x.size(2) == 1 && x.size(3) == 1, "style heads");
    return last(x.flatten(1));
}

bool ResidualEncoder::isIn(const Checkpoint& checkpoint) {
    return checkpoint.has("encoder.input_layer.0.weight") ||
           ResNetBody::isIn(checkpoint, "encoder.");
}

torch::Tensor ResidualEncoder::tensor(const Checkpoint& checkpoint, const std::string& name) const {
    return checkpoint.tensor("encoder." + name).to(m_device, torch::kFloat);
}

BatchNorm ResidualEncoder::norm(const Checkpoint& checkpoint, const std::string& name) const {
    return BatchNorm(checkpoint, "encoder." + name, m_device);
}

ResidualEncoder::ResidualEncoder(const Checkpoint& checkpoint, torch::Device device)
    : m_device(device)
    , m_numWs(checkpoint.integer("num_ws"))
    , m_wDim(checkpoint.integer("w_dim"))
    , m_fromFirstRow(checkpoint.text("encoder_kind") == "e4e")
    , m_addsMean(checkpoint.text("encoder_mean", "added") == "added") {
    const torch::NoGradGuard noGrad;
    try {
        readBody(checkpoint);
        readHeads(checkpoint);
        readMean(checkpoint);
        // All shapes at once, on a small picture of no values.
        const torch::Tensor vectors = codes(
            at::zeros({1, m_firstWeight.size(1), inputSide, inputSide}, m_firstWeight.options()));
        requireFit(vectors.size(1) == m_numWs && vectors.size(2) == m_wDim, "vectors");
    } catch (const c10::Error&) {
        requireFit(false, "layers");
    }
}

void ResidualEncoder::readBody(const Checkpoint& checkpoint) {
    const bool isResNet = ResNetBody::isIn(checkpoint, "encoder.");
    if (isResNet)
        m_resNet = ResNetBody(checkpoint, "encoder.", m_device);
    m_firstWeight = isResNet ? m_resNet.firstWeight() : tensor(checkpoint, "input_layer.0.weight");
    requireFit(m_firstWeight.dim() == 4 &&
                   (m_firstWeight.size(1) == 3 || m_firstWeight.size(1) == 6),
               "first layer");
    if (isResNet)
        return;
    m_firstNorm = norm(checkpoint, "input_layer.1");
    m_firstSlope = tensor(checkpoint, "input_layer.2.weight");
    constexpr int mostUnits = 64;
    for (int i = 0; i < mostUnits; ++i) {
        const std::string name = "body." + std::to_string(i);
        if (!checkpoint.has("encoder." + name + ".res_layer.1.weight"))
            break;
        Unit unit;
        unit.before = norm(checkpoint, name + ".res_layer.0");
        unit.first = tensor(checkpoint, name + ".res_layer.1.weight");
        unit.slope = tensor(checkpoint, name + ".res_layer.2.weight");
        unit.second = tensor(checkpoint, name + ".res_layer.3.weight");
        unit.after = norm(checkpoint, name + ".res_layer.4");
        if (checkpoint.has("encoder." + name + ".res_layer.5.fc1.weight")) {
            unit.squeeze = tensor(checkpoint, name + ".res_layer.5.fc1.weight");
            unit.excite = tensor(checkpoint, name + ".res_layer.5.fc2.weight");
        }
        if (checkpoint.has("encoder." + name + ".shortcut_layer.0.weight")) {
            unit.shortcut = tensor(checkpoint, name + ".shortcut_layer.0.weight");
            unit.shortcutNorm = norm(checkpoint, name + ".shortcut_layer.1");
        }
        // Each of the four stages begins by halving the picture, and all but the first with a
        // shortcut to more channels.
        unit.stride = i == 0 || unit.shortcut.defined() ? 2 : 1;
        m_units.push_back(std::move(unit));
    }
    if (m_units.empty())
        throw Error(ErrorKind::UnsupportedFormat,
                    "The encoder's backbone is not ArcFace's (IR-SE), which e4e, pSp and ReStyle "
                    "have for faces");
}

void ResidualEncoder::readHeads(const Checkpoint& checkpoint) {
    const bool dense = !checkpoint.has("encoder.styles.0.linear.weight");
    if (dense && !m_resNet.isEmpty())
        throw Error(ErrorKind::UnsupportedFormat,
                    "The encoder's ResNet gives one vector for all rows, which none of e4e, pSp "
                    "and ReStyle does");
    if (dense) {
        if (checkpoint.has("encoder.output_layer_2.3.weight")) {
            m_denseNorm = norm(checkpoint, "output_layer_2.0");
            m_denseWeight = tensor(checkpoint, "output_layer_2.3.weight");
            m_denseBias = tensor(checkpoint, "output_layer_2.3.bias");
        }
        m_last = FullyConnected(checkpoint, "encoder.linear", m_device);
        requireFit(m_last.outputs() == m_wDim || m_last.outputs() == m_numWs * m_wDim, "vectors");
        return;
    }
    for (int row = 0; row < m_numWs; ++row) {
        const std::string name = "styles." + std::to_string(row);
        Head head;
        for (int i = 0;
             checkpoint.has("encoder." + name + ".convs." + std::to_string(i) + ".weight");
             i += 2) {
            const std::string layer = name + ".convs." + std::to_string(i);
            head.weights.push_back(tensor(checkpoint, layer + ".weight"));
            head.biases.push_back(tensor(checkpoint, layer + ".bias"));
        }
        head.last = FullyConnected(checkpoint, "encoder." + name + ".linear", m_device);
        m_heads.push_back(std::move(head));
    }
    requireFit(!checkpoint.has("encoder.styles." + std::to_string(m_numWs) + ".linear.weight"),
               "number of vectors");
    if (m_resNet.isEmpty() && checkpoint.has("encoder.latlayer1.weight")) {
        requireFit(m_units.size() == unitsOfIr50, "backbone");
        m_toMiddle = tensor(checkpoint, "latlayer1.weight");
        m_toMiddleBias = tensor(checkpoint, "latlayer1.bias");
        m_toFine = tensor(checkpoint, "latlayer2.weight");
        m_toFineBias = tensor(checkpoint, "latlayer2.bias");
    }
}

void ResidualEncoder::readMean(const Checkpoint& checkpoint) {
    if (!checkpoint.has("encoder.latent_avg"))
        return;
    const torch::Tensor mean = tensor(checkpoint, "latent_avg");
    requireFit(
        mean.dim() >= 1 && mean.size(-1) == m_wDim &&
            (mean.numel() == m_wDim || mean.numel() == static_cast<std::int64_t>(m_numWs) * m_wDim),
        "mean");
    m_mean = mean.reshape({-1, m_wDim}).expand({m_numWs, m_wDim});
}

torch::Tensor ResidualEncoder::codes(const torch::Tensor& input) const {
    if (!m_resNet.isEmpty())
        return vectorsOf({m_resNet(input)});
    torch::Tensor x =
        at::prelu(m_firstNorm(at::conv2d(input, m_firstWeight, {}, 1, 1)), m_firstSlope);
    torch::Tensor fine, middle;
    for (std::size_t i = 0; i < m_units.size(); ++i) {
        x = m_units[i](x);
        if (i == fineUnit)
            fine = x;
        if (i == middleUnit)
            middle = x;
    }
    if (m_heads.empty()) {
        x = m_denseWeight.defined()
                ? at::linear(at::adaptive_avg_pool2d(m_denseNorm(x), {7, 7}).flatten(1),
                             m_denseWeight, m_denseBias)
                : x.mean({2, 3});
        return m_last(x)
            .reshape({input.size(0), -1, m_wDim})
            .expand({input.size(0), m_numWs, m_wDim});
    }
    if (!m_toMiddle.defined())
        return vectorsOf({x});
    const torch::Tensor atMiddle =
        enlargedTo(x, middle) + at::conv2d(middle, m_toMiddle, m_toMiddleBias);
    const torch::Tensor atFine =
        enlargedTo(atMiddle, fine) + at::conv2d(fine, m_toFine, m_toFineBias);
    return vectorsOf({x, atMiddle, atFine});
}

/// `features` of the coarse, middle and fine rows, or of all.
torch::Tensor ResidualEncoder::vectorsOf(const std::vector<torch::Tensor>& features) const {
    std::vector<torch::Tensor> rows;
    for (int row = 0; row < m_numWs; ++row) {
        const std::size_t level = row < coarseRows ? 0 : row < middleRows ? 1 : 2;
        const torch::Tensor vector =
            m_heads[static_cast<std::size_t>(row)](features[std::min(level, features.size() - 1)]);
        rows.push_back(m_fromFirstRow && row > 0 ? rows.front() + vector : vector);
    }
    return at::stack(rows, 1);
}

torch::Tensor ResidualEncoder::encode(const torch::Tensor& image,
                                      const Generator& generator) const {
    const torch::NoGradGuard noGrad;
    const torch::Tensor mean =
        m_mean.defined() ? m_mean : generator.meanW().reshape({1, -1}).expand({m_numWs, m_wDim});
    const torch::Tensor seen = toInputSide(image);
    if (m_firstWeight.size(1) == 3) {
        const torch::Tensor vectors = codes(seen);
        return m_addsMean ? vectors + mean : vectors.contiguous();
    }
    torch::Tensor wPlus = mean.unsqueeze(0).contiguous();
    for (int turn = 0; turn < restyleTurns; ++turn) {
        const torch::Tensor drawn = generator.synthesize(wPlus, {});
        wPlus = wPlus +
                codes(at::cat({seen, at::adaptive_avg_pool2d(drawn, {inputSide, inputSide})}, 1));
    }
    return wPlus;
}

} // namespace inlay

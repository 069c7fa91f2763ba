#pragma once

#include "core/engine/network/batch_norm.h"
#include "core/engine/network/encoder.h"
#include "core/engine/network/fully_connected.h"
#include "core/engine/network/resnet_body.h"

#include <string>
#include <vector>

namespace inlay {

struct Checkpoint;

/// The encoders that people share for StyleGAN 2: an IR-SE-50 (ArcFace's backbone) on 256 x 256
/// pixels, and small convolutions down to a vector for each style row.
/// - pSp's `GradualStyleEncoder` (Richardson et al. 2021): coarse rows from the features at 16 px,
///   middle ones from those at 32, fine ones from those at 64, which get what is above them added;
/// - e4e's `Encoder4Editing` (Tov et al. 2021), the same tensors: row 0 is all rows' w, the other
///   vectors are offsets from it;
/// - ReStyle's (Alaluf et al. 2021): all rows from the last features. Six channels come in, the
///   picture and what the last guess looks like; the vectors move that guess, which begins at mean
///   w, five times; those of other things than faces see by a ResNet-34 instead;
/// - pSp's encoders into w, or into w+ by one dense layer.
/// All are offsets from the mean that they were trained with.
class ResidualEncoder : public Encoder {
public:
    /// Reads `encoder.*` as torch names them in those programs, `encoder.latent_avg` [dim] or
    /// [rows, dim] (absent: the generator's mean w), and the metadata `encoder_kind` and
    /// `encoder_mean` (see network_metadata.h). Throws Error (CorruptFile: tensors that do not fit
    /// together or the network's `num_ws` and `w_dim`; UnsupportedFormat).
    ResidualEncoder(const Checkpoint& checkpoint, torch::Device device);

    static bool isIn(const Checkpoint& checkpoint);

    torch::Tensor encode(const torch::Tensor& image, const Generator& generator) const override;

    /// [n, channels, 256, 256] -> what is added to the mean, [n, num_ws, w_dim].
    torch::Tensor codes(const torch::Tensor& input) const;

private:
    /// A residual unit of the backbone.
    struct Unit {
        BatchNorm before, after, shortcutNorm;
        torch::Tensor first, second;   ///< [out, in, 3, 3]
        torch::Tensor slope;           ///< of the PReLU, [out]
        torch::Tensor squeeze, excite; ///< 1 x 1; undefined: no such part
        torch::Tensor shortcut;        ///< 1 x 1; undefined: the input itself
        std::int64_t stride = 1;
        torch::Tensor operator()(const torch::Tensor& x) const;
    };
    /// From features to the vector of one row.
    struct Head {
        std::vector<torch::Tensor> weights, biases;
        FullyConnected last;
        torch::Tensor operator()(const torch::Tensor& features) const;
    };

    torch::Tensor tensor(const Checkpoint& checkpoint, const std::string& name) const;
    BatchNorm norm(const Checkpoint& checkpoint, const std::string& name) const;
    void readBody(const Checkpoint& checkpoint);
    void readHeads(const Checkpoint& checkpoint);
    void readMean(const Checkpoint& checkpoint);
    torch::Tensor vectorsOf(const std::vector<torch::Tensor>& features) const;

    torch::Device m_device;
    int m_numWs = 0;
    int m_wDim = 0;
    bool m_fromFirstRow = false; ///< e4e: the other rows are offsets from the first one's
    ResNetBody m_resNet;         ///< empty: an IR-SE, as follows
    torch::Tensor m_firstWeight, m_firstSlope;
    BatchNorm m_firstNorm;
    std::vector<Unit> m_units;
    std::vector<Head> m_heads;                ///< one for each row; empty: dense layers instead
    torch::Tensor m_toMiddle, m_toMiddleBias; ///< of the features at 32 px, 1 x 1
    torch::Tensor m_toFine, m_toFineBias;     ///< of those at 64 px
    BatchNorm m_denseNorm;                    ///< into w+ by dense layers
    torch::Tensor m_denseWeight, m_denseBias;
    FullyConnected m_last;
    torch::Tensor m_mean; ///< [num_ws, w_dim]; undefined: the generator's
    bool m_addsMean = true;
};

} // namespace inlay

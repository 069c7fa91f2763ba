#include "core/engine/reference/random_network.h"

#include "core/engine/checkpoint/network_metadata.h"
#include "core/engine/checkpoint/weight_hash.h"
#include "core/engine/network/seeded_random.h"

#include <algorithm>

namespace inlay {

namespace {

class Builder {
public:
    Builder(const RandomNetworkShape& shape, std::uint64_t seed)
        : m_shape(shape)
        , m_seed(seed) {}

    Checkpoint build() {
        describe();
        addMapping();
        for (int r = 4; r <= m_shape.resolution; r *= 2)
            addBlock(r);
        m_checkpoint.sha256 = weightHash(m_checkpoint.tensors);
        return m_checkpoint;
    }

private:
    int channels(int resolution) const {
        return std::min(m_shape.channelBase / resolution, m_shape.channelMax);
    }

    void add(const std::string& name, at::IntArrayRef size, double scale = 1, double mean = 0) {
        m_checkpoint.tensors[name] = seededNormal(size, m_seed++) * scale + mean;
    }

    void describe() {
        int rows = 0;
        for (int r = 4; r <= m_shape.resolution; r *= 2)
            rows += 2;
        const auto text = [](int number) { return std::to_string(number); };
        m_checkpoint.metadata = {{"format", "inlay-network"},
                                 {"version", "1"},
                                 {"family", "stylegan2"},
                                 {"architecture", m_shape.architecture},
                                 {"name", "random-" + text(m_shape.resolution)},
                                 {"img_resolution", text(m_shape.resolution)},
                                 {"img_channels", "3"},
                                 {"z_dim", text(m_shape.zDim)},
                                 {"w_dim", text(m_shape.wDim)},
                                 {"c_dim", text(m_shape.cDim)},
                                 {"num_ws", text(rows)},
                                 {"mapping_layers", text(m_shape.mappingLayers)},
                                 {"mapping_lr_multiplier", "0.01"}};
        if (m_shape.convClamp >= 0)
            m_checkpoint.metadata["conv_clamp"] = NetworkMetadata::text(m_shape.convClamp);
    }

    void addMapping() {
        constexpr double inverseMultiplier = 100;
        int width = m_shape.zDim;
        if (m_shape.cDim > 0) {
            add("mapping.embed.weight", {m_shape.wDim, m_shape.cDim});
            add("mapping.embed.bias", {m_shape.wDim}, 0.1);
            width += m_shape.wDim;
        }
        for (int i = 0; i < m_shape.mappingLayers; ++i) {
            const std::string name = "mapping.fc" + std::to_string(i);
            add(name + ".weight", {m_shape.wDim, width}, inverseMultiplier);
            add(name + ".bias", {m_shape.wDim}, 0.1 * inverseMultiplier);
            width = m_shape.wDim;
        }
        add("mapping.w_avg", {m_shape.wDim}, 0.1);
    }

    void addLayer(const std::string& name, int in, int out, int kernel, int noiseSide) {
        add(name + ".affine.weight", {in, m_shape.wDim});
        add(name + ".affine.bias", {in}, 0.1, 1.0);
        add(name + ".weight", {out, in, kernel, kernel});
        add(name + ".bias", {out}, 0.1);
        if (noiseSide > 0) {
            add(name + ".noise_const", {noiseSide, noiseSide});
            add(name + ".noise_strength", {}, 0.1, 0.1);
        }
    }

    void addBlock(int r) {
        const std::string name = "synthesis.b" + std::to_string(r);
        const int out = channels(r);
        if (r == 4) {
            add(name + ".const", {out, 4, 4});
        } else {
            const int in = channels(r / 2);
            addLayer(name + ".conv0", in, out, 3, r);
            if (m_shape.architecture == "resnet")
                add(name + ".skip.weight", {out, in, 1, 1});
        }
        addLayer(name + ".conv1", out, out, 3, r);
        if (m_shape.architecture == "skip" || r == m_shape.resolution)
            addLayer(name + ".torgb", out, 3, 1, 0);
    }

    RandomNetworkShape m_shape;
    std::uint64_t m_seed;
    Checkpoint m_checkpoint;
};

} // namespace

Checkpoint randomNetwork(const RandomNetworkShape& shape, std::uint64_t seed) {
    return Builder(shape, seed * 10000).build();
}

} // namespace inlay

#pragma once

#include "core/engine/compute_device.h"
#include "core/engine/network/encoded_anew.h"
#include "core/engine/network/generator.h"
#include "core/engine/perceptual/perceptual_distance.h"
#include "core/facade/engine.h"

#include <map>
#include <memory>
#include <torch/types.h>

namespace inlay {

struct EmbeddingInput;

/// The engine itself: an open network on a device, and what is done with it.
class TensorEngine : public Engine {
public:
    explicit TensorEngine(const EngineSettings& settings); ///< throws Error (DeviceUnavailable)

    DeviceInfo device() const override;
    using Engine::openNetwork;
    NetworkInfo openNetwork(const std::string& path, const NetworkOptions& options) override;
    NetworkInfo useEncoder(const std::string& path) override;
    bool hasNetwork() const override { return m_network != nullptr; }
    const NetworkInfo& network() const override;
    std::unique_ptr<Engine> sharingNetwork() const override;
    NetworkInfo findPerceptualDistances() override;
    Latent sample(const SampleOptions& options) override;
    Latent meanLatent() override;
    std::vector<Direction> findDirections(const DirectionSearch& search) override;
    Latent adapt(const Latent& latent) const override;
    double distanceFromMean(const Latent& latent) const override;
    Latent withExplicitNoise(const Latent& latent) const override;
    Image synthesize(const Latent& latent) override;
    std::vector<float> synthesizeFloat(const Latent& latent) override;
    std::unique_ptr<EmbeddingRun> startEmbedding(const Image& target,
                                                 const EmbeddingOptions& options,
                                                 const std::optional<Latent>& start) override;
    std::unique_ptr<EmbeddingRun> startLocalEdit(const Image& a, const LocalEdit& edit,
                                                 const EmbeddingOptions& options,
                                                 const std::optional<Latent>& start) override;
    using Engine::verify;
    VerifyReport verify(const std::string& networkPath, const std::string& goldenPath,
                        const NetworkOptions& options, VerifyArithmetic arithmetic) override;
    void convert(const std::string& networkPath, const std::string& outPath,
                 const NetworkOptions& options) override;
    BenchReport bench(const BenchOptions& options) override;

private:
    /// A network and what was loaded for it.
    struct OpenNetwork {
        std::shared_ptr<const Generator> own;       ///< as its file has it
        std::shared_ptr<const Generator> generator; ///< runs keep theirs when another is opened;
                                                    ///< with another file's encoder, if any
        NetworkInfo info;
        SampleEncoding sampleEncoding; ///< where a sample is drawn anew it is a w+ and not a w
        std::shared_ptr<const PerceptualDistance> ownDistance; ///< of the network; null: none
        std::map<PerceptualChoice, std::shared_ptr<const PerceptualDistance>> perceptual;
    };

    TensorEngine(const ComputeDevice& compute, std::shared_ptr<OpenNetwork> network);

    std::shared_ptr<OpenNetwork> withEncoder(const OpenNetwork& network,
                                             const std::string& path) const;
    OpenNetwork& opened() const; ///< throws Error when none is open
    const Generator& generator() const { return *opened().generator; }
    EmbeddingInput embeddingInput(const Image& target, const EmbeddingOptions& options,
                                  const std::optional<Latent>& start);
    std::shared_ptr<const PerceptualDistance> perceptual(PerceptualChoice choice);
    std::shared_ptr<const PerceptualDistance> lpips();

    ComputeDevice m_compute;
    std::shared_ptr<OpenNetwork> m_network; ///< with those that were made to share it; null: none
};

} // namespace inlay

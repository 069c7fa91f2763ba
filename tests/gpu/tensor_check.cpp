#include "tests/gpu/tensor_check.h"

#include "core/base/error.h"
#include "core/engine/compute_device.h"
#include "core/engine/device/arithmetic.h"
#include "core/engine/device/cuda_support.h"
#include "core/engine/device/step_recorder.h"
#include "core/engine/embedding/adam.h"
#include "core/engine/embedding/embedding_loss.h"
#include "core/engine/network/generator.h"
#include "core/engine/network/seeded_random.h"
#include "core/engine/network_file/checkpoint_reader.h"
#include "core/engine/perceptual/laplacian_pyramid.h"
#include "core/engine/perceptual/network_features.h"
#include "core/engine/perceptual/vgg16_distance.h"
#include "tests/gpu/golden_networks.h"
#include "tests/support/closed_form_weights.h"

#include <torch/autograd.h>

namespace inlay::gpu {

namespace {

using Distance = std::shared_ptr<const PerceptualDistance>;
using Distances = std::vector<std::pair<std::string, Distance>>;

/// Largest difference over the largest value.
double errorOf(const torch::Tensor& actual, const torch::Tensor& expected) {
    const torch::Tensor ours = actual.detach().to(torch::kCPU, torch::kDouble);
    const torch::Tensor theirs = expected.detach().to(torch::kCPU, torch::kDouble);
    const double largest = theirs.abs().max().item<double>();
    return (ours - theirs).abs().max().item<double>() / std::max(largest, 1e-12);
}

/// One network on one device, and all that is computed with it here.
class Side {
public:
    Side(const Checkpoint& checkpoint, torch::Device device, double spoil)
        : m_device(device)
        , m_spoil(spoil)
        , m_generator(createGenerator(checkpoint, device)) {
        m_distances = {{"pyramid", std::make_shared<LaplacianPyramid>()},
                       {"vgg", std::make_shared<Vgg16Distance>(closedFormVgg16(), device)}};
        if (Distance own = networkFeatures(checkpoint, device))
            m_distances.emplace_back("features", own);
    }

    const NetworkInfo& info() const { return m_generator->info(); }
    const Distances& distances() const { return m_distances; }

    /// Around mean w, the same on every device.
    torch::Tensor latent(std::uint64_t seed) const {
        const torch::Tensor away =
            seededNormal({1, info().numWs, info().wDim}, seed).to(m_device) * (0.3 * (1 + m_spoil));
        return (m_generator->meanW().reshape({1, 1, -1}) + away).contiguous();
    }

    torch::Tensor picture(const torch::Tensor& wPlus) const {
        return m_generator->synthesize(wPlus, {});
    }

    torch::Tensor target() const {
        const torch::NoGradGuard noGrad;
        return picture(latent(2)).clamp(-1, 1).contiguous();
    }

    torch::Tensor encoded() const {
        const torch::NoGradGuard noGrad;
        return m_generator->encode(target());
    }

    /// Loss and gradient at a latent.
    std::pair<torch::Tensor, torch::Tensor> gradient(const Distance& distance) const {
        const EmbeddingLoss loss(distance, target(), {}, 1, 1);
        const torch::Tensor wPlus = latent(1).requires_grad_(true);
        const torch::Tensor total = loss(picture(wPlus)).total;
        return {total.detach(), torch::autograd::grad({total}, {wPlus}).front()};
    }

    /// The losses of a few steps; `graph` null: none is recorded.
    torch::Tensor losses(const Distance& distance, bool soap, int steps,
                         std::unique_ptr<StepGraph> graph) const {
        const EmbeddingLoss loss(distance, target(), {}, 1, 1);
        const torch::Tensor wPlus = latent(1).requires_grad_(true);
        Adam::Settings settings;
        settings.inGradientBasis = soap;
        Adam adam({wPlus}, settings);
        StepRecorder recorder(std::move(graph));
        torch::Tensor value;
        std::vector<torch::Tensor> gradients;
        std::vector<torch::Tensor> values;
        for (int i = 0; i < steps; ++i) {
            recorder.run([&] {
                const torch::Tensor total = loss(picture(wPlus)).total;
                value = total.detach();
                gradients = torch::autograd::grad({total}, {wPlus});
            });
            values.push_back(value.clone());
            adam.step(gradients, 0.01);
        }
        m_wasRecorded = recorder.isReplaying();
        return torch::stack(values);
    }

    bool wasRecorded() const { return m_wasRecorded; } ///< in the last call of `losses`

private:
    torch::Device m_device;
    double m_spoil;
    std::unique_ptr<Generator> m_generator;
    Distances m_distances;
    mutable bool m_wasRecorded = false;
};

void compare(const std::string& network, const Checkpoint& checkpoint, torch::Device device,
             double spoil, ResultFile& results) {
    constexpr double ofValues = 1e-4;
    constexpr double ofGradients = 1e-3;
    constexpr double ofLosses = 1e-2; // rounding grows from step to step
    const Side ours(checkpoint, device, spoil);
    const Side reference(checkpoint, torch::kCPU, 0);
    const auto tell = [&](const std::string& what, double error, double tolerance) {
        results.add({{"check", "tensors"},
                     {"network", network},
                     {"what", what},
                     {"error", error},
                     {"tolerance", tolerance},
                     {"passed", error <= tolerance}});
    };
    {
        const torch::NoGradGuard noGrad;
        tell("picture",
             errorOf(ours.picture(ours.latent(1)), reference.picture(reference.latent(1))),
             ofValues);
    }
    if (ours.info().hasEncoder)
        tell("encoder", errorOf(ours.encoded(), reference.encoded()), ofValues);
    if (ours.info().imageChannels != 3)
        return;
    for (std::size_t i = 0; i < ours.distances().size(); ++i) {
        const auto& [name, distance] = ours.distances()[i];
        const Distance& other = reference.distances()[i].second;
        const auto [loss, gradient] = ours.gradient(distance);
        const auto [otherLoss, otherGradient] = reference.gradient(other);
        tell(name + ", loss", errorOf(loss, otherLoss), ofValues);
        tell(name + ", gradient", errorOf(gradient, otherGradient), ofGradients);
        for (const bool soap : {false, true})
            tell(name + (soap ? ", 8 steps of SOAP" : ", 8 steps of Adam"),
                 errorOf(ours.losses(distance, soap, 8, nullptr),
                         reference.losses(other, soap, 8, nullptr)),
                 ofLosses);
        if (device.is_cuda()) {
            const torch::Tensor plain = ours.losses(distance, false, 8, nullptr);
            const torch::Tensor recorded = ours.losses(distance, false, 8, makeStepGraph(device));
            results.add({{"check", "tensors"},
                         {"network", network},
                         {"what", name + ", recorded"},
                         {"recorded", ours.wasRecorded()},
                         {"error", errorOf(recorded, plain)},
                         {"passed", errorOf(recorded, plain) <= ofLosses}});
        }
    }
}

} // namespace

void checkTensors(const CheckOptions& options, ResultFile& results) {
    const torch::Device device = computeDevice(options.device).device;
    const ExactArithmetic exact;
    for (const GoldenNetwork& golden : goldenNetworks(options.root)) {
        if (!options.only.empty() && options.only != golden.name)
            continue;
        try {
            compare(golden.name, readCheckpoint(golden.network), device, options.spoil, results);
        } catch (const std::exception& error) {
            results.add({{"check", "tensors"},
                         {"network", golden.name},
                         {"error", error.what()},
                         {"passed", false}});
        }
    }
}

} // namespace inlay::gpu

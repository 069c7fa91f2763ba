#include "core/engine/verify.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/checkpoint.h"
#include "core/engine/checkpoint/non_finite.h"
#include "core/engine/device/arithmetic.h"
#include "core/engine/network/colour_generator.h"
#include "core/engine/network/generator.h"
#include "core/engine/network/seeded_random.h"
#include "core/io/tensors/npz.h"

#include <map>
#include <optional>
#include <torch/autograd.h>

namespace inlay {

namespace {

constexpr double valueTolerance = 1e-4;
constexpr double gradientTolerance = 1e-3;

class Verification {
public:
    Verification(const Checkpoint& checkpoint, const Generator& generator, const std::string& path)
        : m_checkpoint(checkpoint)
        , m_generator(generator)
        , m_path(path)
        , m_arrays(readNpz(path)) {}

    VerifyReport run() {
        verifyMapping();
        verifyImages();
        if (m_report.items.empty())
            throw Error(ErrorKind::CorruptFile,
                        "'" + m_path + "' holds nothing to compare a network with");
        return m_report;
    }

private:
    bool has(const std::string& key) const { return m_arrays.count(key) != 0; }

    torch::Tensor array(const std::string& key) const {
        const auto found = m_arrays.find(key);
        if (found == m_arrays.end())
            return {};
        torch::Tensor tensor = at::empty(found->second.shape, at::kFloat);
        found->second.copyFloats(tensor.data_ptr<float>());
        if (countNonFinite(tensor) > 0)
            throw Error(ErrorKind::NonFinite, "'" + key + "' in '" + m_path +
                                                  "' holds NaN or infinity; nothing can be "
                                                  "compared with that, make the dump again");
        return tensor.to(m_generator.device());
    }

    void compare(const char* name, const torch::Tensor& actual, const std::string& key,
                 double tolerance) {
        torch::Tensor expected = array(key);
        if (expected.dim() == 4)
            expected = asColour(expected);
        if (actual.sizes() != expected.sizes())
            throw Error(ErrorKind::CorruptFile,
                        "'" + key + "' in '" + m_path + "' belongs to a network of another shape");
        m_report.items.push_back({name, errorOf(actual, expected), tolerance, false});
    }

    static double errorOf(const torch::Tensor& actual, const torch::Tensor& expected) {
        const double largest = expected.abs().max().item<double>();
        return (actual.detach() - expected).abs().max().item<double>() / largest;
    }

    /// Moved towards the dump's mean w where the file has none of its own.
    torch::Tensor truncated(const torch::Tensor& z, const torch::Tensor& c, int cutoff) const {
        if (m_checkpoint.has("mapping.w_avg") || !has("w_avg"))
            return m_generator.map(z, c, 0.7, cutoff);
        const torch::Tensor mean = array("w_avg").reshape({-1});
        const torch::Tensor ws = m_generator.map(z, c, 1.0, -1);
        torch::Tensor moved = mean + 0.7 * (ws - mean);
        const std::int64_t rows = ws.size(1);
        if (cutoff < 0 || cutoff >= rows)
            return moved;
        return at::cat({moved.narrow(1, 0, cutoff), ws.narrow(1, cutoff, rows - cutoff)}, 1);
    }

    void verifyMapping() {
        if (!has("z") || !m_generator.info().hasMapping)
            return;
        const torch::NoGradGuard noGrad;
        const torch::Tensor z = array("z");
        const torch::Tensor c = m_generator.info().cDim > 0 ? array("c") : torch::Tensor();
        if (has("ws"))
            compare("mapping", m_generator.map(z, c, 1.0, -1), "ws", valueTolerance);
        if (has("ws_psi07"))
            compare("mapping, psi 0.7", truncated(z, c, -1), "ws_psi07", valueTolerance);
        if (has("ws_psi07_first8"))
            compare("mapping, psi 0.7", truncated(z, c, 8), "ws_psi07_first8", valueTolerance);
    }

    NoiseInputs constantNoise() const {
        NoiseInputs noise;
        if (m_checkpoint.text("noise_source") != "inlay" || !has("noise0"))
            return noise;
        noise.mode = NoiseInputs::Mode::Maps;
        for (int i = 0; has("noise" + std::to_string(i)); ++i) {
            const torch::Tensor map = array("noise" + std::to_string(i));
            if (map.dim() < 2)
                throw Error(ErrorKind::CorruptFile,
                            "A noise map in '" + m_path + "' has a wrong shape");
            noise.maps.push_back(map.reshape({1, 1, map.size(-2), map.size(-1)}));
        }
        return noise;
    }

    /// One picture at a time, as the program works.
    torch::Tensor synthesizeEach(const torch::Tensor& wPlus, const NoiseInputs& noise) const {
        std::vector<torch::Tensor> images;
        for (const torch::Tensor& one : wPlus.split(1))
            images.push_back(m_generator.synthesize(one, noise));
        return at::cat(images);
    }

    void verifyImages() {
        if (!has("wplus"))
            return;
        const torch::Tensor wPlus = array("wplus");
        if (has("image_nonoise")) {
            const torch::NoGradGuard noGrad;
            NoiseInputs none;
            none.mode = NoiseInputs::Mode::None;
            compare("image without noise", synthesizeEach(wPlus, none), "image_nonoise",
                    valueTolerance);
        }
        if (!has("image"))
            return;
        // The probe of another picture than an RGB one is not ours.
        const bool withGradient =
            has("probe") && has("grad_wplus") && m_generator.info().imageChannels == 3;
        const torch::Tensor input = wPlus.clone().requires_grad_(withGradient);
        const torch::Tensor image = synthesizeEach(input, constantNoise());
        compare("image", image, "image", valueTolerance);
        if (!withGradient)
            return;
        const torch::Tensor probe = array("probe");
        if (probe.sizes() != image.sizes())
            throw Error(ErrorKind::CorruptFile, "'probe' in '" + m_path + "' has a wrong shape");
        const auto gradient = torch::autograd::grad({(image * probe).sum()}, {input});
        compare("gradient", gradient.front(), "grad_wplus", gradientTolerance);
        if (!m_report.items.back().passed())
            lookBesideKinks(wPlus, probe, m_report.items.back());
    }

    /// Leaky ReLUs have two gradients at 0, four fifths apart. A dump whose w puts one of some
    /// thousand activations there, as close as float32 tells values apart, has taken one of them,
    /// and other kernels, which round otherwise, take the other.
    void lookBesideKinks(const torch::Tensor& wPlus, const torch::Tensor& probe, VerifyItem& item) {
        constexpr int places = 8;
        constexpr double rounding = 1e-6; // of an activation, relative, after all layers before it
        const torch::Tensor expected = array("grad_wplus");
        const NoiseInputs noise = constantNoise();
        for (int i = 1; i <= places; ++i) {
            const torch::Tensor away =
                seededNormal(wPlus.sizes(), static_cast<std::uint64_t>(i)).to(wPlus.device());
            const torch::Tensor beside =
                (wPlus * (1 + away * rounding)).contiguous().requires_grad_(true);
            const torch::Tensor sum = (synthesizeEach(beside, noise) * probe).sum();
            const double error = errorOf(torch::autograd::grad({sum}, {beside}).front(), expected);
            if (error < item.error)
                item = {item.name, error, item.tolerance, true};
        }
    }

    const Checkpoint& m_checkpoint;
    const Generator& m_generator;
    const std::string& m_path;
    std::map<std::string, NpyArray> m_arrays;
    VerifyReport m_report;
};

} // namespace

VerifyReport verifyGenerator(const Checkpoint& checkpoint, const Generator& generator,
                             const std::string& goldenPath, VerifyArithmetic arithmetic) {
    std::optional<ExactArithmetic> exact;
    if (arithmetic == VerifyArithmetic::Exact)
        exact.emplace();
    return Verification(checkpoint, generator, goldenPath).run();
}

} // namespace inlay

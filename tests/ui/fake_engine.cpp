#include "fake_engine.h"

#include <algorithm>
#include <cmath>

namespace inlay::test {

namespace {

constexpr int side = 4;
constexpr int leastTarget = 8; // as the engine's

/// The network that is open, and the pictures that it draws.
struct FakeNetwork {
    NetworkInfo info;

    Latent latent(float value) const {
        Latent made = fakeLatent(value);
        made.networkSha256 = info.sha256;
        made.networkName = info.name;
        return made;
    }
    /// As the real engine has it: another network's latent and one of another shape are refused.
    Latent adapted(const Latent& latent) const {
        if (!latent.networkSha256.empty() && latent.networkSha256 != info.sha256)
            throw Error(ErrorKind::NetworkMismatch, "The latent belongs to '" + latent.networkName +
                                                        "', not to '" + info.name + "'");
        if (latent.rows != 1 || latent.dim != 1 || latent.w.size() != 1)
            throw Error(ErrorKind::InvalidArgument, "The latent is not 1 x 1");
        if (!std::isfinite(latent.w[0]))
            throw Error(ErrorKind::NonFinite, "The latent is not finite");
        Latent same = latent;
        same.networkSha256 = info.sha256;
        same.networkName = info.name;
        return same;
    }
    Image paint(const Latent& latent) const {
        Image image(side, side);
        const float value = std::clamp(adapted(latent).w.at(0), 0.0F, 255.0F);
        std::fill(image.rgb.begin(), image.rgb.end(), static_cast<std::uint8_t>(value));
        return image;
    }
};

using FakeNetworkPtr = std::shared_ptr<const FakeNetwork>;

class FakeRun : public EmbeddingRun {
public:
    FakeRun(FakeState& state, FakeNetworkPtr network, int steps)
        : m_state(state)
        , m_network(std::move(network))
        , m_steps(steps) {
        ++m_state.runs;
    }
    ~FakeRun() override { --m_state.runs; }

    StepReport step() override {
        if (m_state.gated)
            m_state.permits.acquire();
        if (m_step == m_state.failAtStep)
            throw Error(ErrorKind::OutOfMemory, "the fake ran out of memory");
        ++m_step;
        ++m_state.steps;
        StepReport report;
        report.step = m_step;
        report.steps = m_steps;
        report.loss = 1.0 / m_step;
        const int bestStep =
            m_state.bestAtStep > 0 ? std::min(m_step, m_state.bestAtStep.load()) : m_step;
        report.bestLoss = 1.0 / bestStep;
        report.psnrDb = 10.0 + m_step;
        report.milliseconds = 1;
        return report;
    }
    bool isFinished() const override { return m_step >= m_steps; }
    Image preview() override { return m_network->paint(best()); }
    Latent best() const override { return m_network->latent(static_cast<float>(m_step)); }
    EmbeddingResult finish(bool byUser) override {
        EmbeddingResult result;
        result.latent = best();
        result.reconstruction = m_network->paint(result.latent);
        result.stoppedBy = byUser ? StopReason::User : StopReason::Steps;
        result.steps = m_step;
        if (m_state.leavesRange)
            result.nonFinite =
                NonFiniteLoss{NonFiniteLoss::Cause::LearningRate, EmbeddingStart::MeanW, 2, 0.05};
        return result;
    }

private:
    FakeState& m_state;
    FakeNetworkPtr m_network;
    int m_steps;
    int m_step = 0;
};

class FakeEngine : public Engine {
public:
    explicit FakeEngine(FakeState& state, FakeNetworkPtr network = nullptr)
        : m_state(state)
        , m_thread(std::this_thread::get_id())
        , m_network(std::move(network)) {
        ++m_state.engines;
    }
    ~FakeEngine() override {
        check();
        --m_state.engines;
    }

    DeviceInfo device() const override { return {Device::Cpu, {}, 3, {}}; }
    using Engine::openNetwork;
    NetworkInfo openNetwork(const std::string& path, const NetworkOptions& options) override {
        check();
        if (path.find("broken") != std::string::npos)
            throw Error(ErrorKind::UnsupportedFormat, "'" + path + "' is not a network");
        auto network = std::make_shared<FakeNetwork>();
        network->info = fakeNetwork(path);
        network->info.options = options;
        m_network = network;
        return network->info;
    }
    NetworkInfo useEncoder(const std::string& path) override {
        opened();
        auto network = std::make_shared<FakeNetwork>(*m_network);
        network->info.hasEncoder = true;
        network->info.options.encoder = path;
        m_network = network;
        return network->info;
    }
    bool hasNetwork() const override { return m_network != nullptr; }
    const NetworkInfo& network() const override { return opened().info; }
    std::unique_ptr<Engine> sharingNetwork() const override {
        check();
        return std::make_unique<FakeEngine>(m_state, m_network);
    }
    NetworkInfo findPerceptualDistances() override { return opened().info; }
    Latent sample(const SampleOptions& options) override {
        return opened().latent(static_cast<float>(options.seed));
    }
    Latent meanLatent() override { return opened().latent(0); }
    std::vector<Direction> findDirections(const DirectionSearch& search) override {
        opened();
        std::vector<Direction> found(static_cast<std::size_t>(search.count));
        for (std::size_t i = 0; i < found.size(); ++i) {
            found[i].name = "fake " + std::to_string(i + 1);
            found[i].dim = 1;
            found[i].values = {static_cast<float>(10 * (i + 1))};
        }
        return found;
    }
    Latent adapt(const Latent& latent) const override { return opened().adapted(latent); }
    Latent withExplicitNoise(const Latent& latent) const override {
        return opened().adapted(latent);
    }
    Image synthesize(const Latent& latent) override {
        Image image = opened().paint(latent);
        ++m_state.renders;
        return image;
    }
    std::vector<float> synthesizeFloat(const Latent& latent) override {
        const Image image = opened().paint(latent);
        return {image.rgb.begin(), image.rgb.end()};
    }
    std::unique_ptr<EmbeddingRun> startEmbedding(const Image& target,
                                                 const EmbeddingOptions& options,
                                                 const std::optional<Latent>& start) override {
        opened();
        validate(options);
        if (target.width != target.height || target.width < leastTarget)
            throw Error(ErrorKind::InvalidArgument, "The target is not square, or too small");
        if (start)
            opened().adapted(*start);
        return std::make_unique<FakeRun>(m_state, m_network, options.steps);
    }
    std::unique_ptr<EmbeddingRun> startLocalEdit(const Image& a, const LocalEdit&,
                                                 const EmbeddingOptions& options,
                                                 const std::optional<Latent>& start) override {
        return startEmbedding(a, options, start);
    }
    VerifyReport verify(const std::string&, const std::string&, const NetworkOptions&,
                        VerifyArithmetic) override {
        return {};
    }
    void convert(const std::string&, const std::string&, const NetworkOptions&) override {}
    BenchReport bench(const BenchOptions&) override { return {}; }

private:
    void check() const {
        if (std::this_thread::get_id() != m_thread)
            m_state.usedElsewhere = true;
    }
    const FakeNetwork& opened() const {
        check();
        if (!m_network)
            throw Error(ErrorKind::InvalidArgument, "No network is open; open one first");
        return *m_network;
    }

    FakeState& m_state;
    std::thread::id m_thread;
    FakeNetworkPtr m_network;
};

} // namespace

std::unique_ptr<Engine> FakeLibrary::createEngine(const EngineSettings&) {
    if (state.failToLoad)
        throw Error(ErrorKind::MissingComponent, "the fake is not there; install it");
    return std::make_unique<FakeEngine>(state);
}

NetworkInfo fakeNetwork(const std::string& path) {
    NetworkInfo info;
    info.path = path;
    info.name = path;
    info.sha256 = "hash of " + path;
    info.resolution = side;
    info.width = side;
    info.height = side;
    info.numWs = 1;
    info.wDim = 1;
    return info;
}

Latent fakeLatent(float value) {
    Latent latent;
    latent.rows = 1;
    latent.dim = 1;
    latent.w = {value};
    return latent;
}

} // namespace inlay::test

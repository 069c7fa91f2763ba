#include "fake_engine.h"

#include <algorithm>

namespace inlay::test {

namespace {

constexpr int side = 4;

Image paint(const Latent& latent) {
    Image image(side, side);
    const float value = std::clamp(latent.w.at(0), 0.0F, 255.0F);
    std::fill(image.rgb.begin(), image.rgb.end(), static_cast<std::uint8_t>(value));
    return image;
}

class FakeRun : public EmbeddingRun {
public:
    FakeRun(FakeState& state, int steps)
        : m_state(state)
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
        report.psnrDb = 10.0 + m_step;
        report.milliseconds = 1;
        return report;
    }
    bool isFinished() const override { return m_step >= m_steps; }
    Image preview() override { return paint(best()); }
    Latent best() const override { return fakeLatent(static_cast<float>(m_step)); }
    EmbeddingResult finish(bool byUser) override {
        EmbeddingResult result;
        result.latent = best();
        result.reconstruction = paint(result.latent);
        result.stoppedBy = byUser ? "user" : "steps";
        result.steps = m_step;
        return result;
    }

private:
    FakeState& m_state;
    int m_steps;
    int m_step = 0;
};

class FakeEngine : public Engine {
public:
    explicit FakeEngine(FakeState& state)
        : m_state(state)
        , m_thread(std::this_thread::get_id()) {
        ++m_state.engines;
        m_info.name = "fake";
        m_info.resolution = side;
        m_info.numWs = 1;
        m_info.wDim = 1;
    }
    ~FakeEngine() override {
        check();
        --m_state.engines;
    }

    std::string deviceName() const override { return "fake device"; }
    NetworkInfo openNetwork(const std::string& path) override {
        check();
        m_info.path = path;
        m_open = true;
        return m_info;
    }
    bool hasNetwork() const override { return m_open; }
    const NetworkInfo& network() const override { return m_info; }
    Latent sample(const SampleOptions& options) override {
        return fakeLatent(static_cast<float>(options.seed));
    }
    Latent meanLatent() override { return fakeLatent(0); }
    std::vector<Direction> findDirections(const DirectionSearch& search) override {
        check();
        std::vector<Direction> found(static_cast<std::size_t>(search.count));
        for (std::size_t i = 0; i < found.size(); ++i) {
            found[i].name = "fake " + std::to_string(i + 1);
            found[i].dim = 1;
            found[i].values = {static_cast<float>(10 * (i + 1))};
        }
        return found;
    }
    Latent adapt(const Latent& latent) const override { return latent; }
    Latent withExplicitNoise(const Latent& latent) const override { return latent; }
    Image synthesize(const Latent& latent) override {
        check();
        ++m_state.renders;
        return paint(latent);
    }
    std::vector<float> synthesizeFloat(const Latent&) override { return {}; }
    std::unique_ptr<EmbeddingRun> startEmbedding(const Image&, const EmbeddingOptions& options,
                                                 const std::optional<Latent>&) override {
        check();
        return std::make_unique<FakeRun>(m_state, options.steps);
    }
    std::unique_ptr<EmbeddingRun> startLocalEdit(const Image&, const LocalEdit&,
                                                 const EmbeddingOptions& options,
                                                 const std::optional<Latent>&) override {
        check();
        return std::make_unique<FakeRun>(m_state, options.steps);
    }
    VerifyReport verify(const std::string&, const std::string&) override { return {}; }
    void convert(const std::string&, const std::string&) override {}
    BenchReport bench(const BenchOptions&) override { return {}; }

private:
    void check() const {
        if (std::this_thread::get_id() != m_thread)
            m_state.usedElsewhere = true;
    }

    FakeState& m_state;
    std::thread::id m_thread;
    NetworkInfo m_info;
    bool m_open = false;
};

} // namespace

std::unique_ptr<Engine> FakeLibrary::createEngine(const EngineSettings&) {
    if (state.failToLoad)
        throw Error(ErrorKind::MissingComponent, "the fake is not there; install it");
    return std::make_unique<FakeEngine>(state);
}

Latent fakeLatent(float value) {
    Latent latent;
    latent.rows = 1;
    latent.dim = 1;
    latent.w = {value};
    return latent;
}

} // namespace inlay::test

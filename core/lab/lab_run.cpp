#include "core/lab/lab_run.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>

namespace inlay {

namespace {

/// The mean over the rows of |w - mean w|.
double distanceBetween(const Latent& latent, const Latent& mean) {
    double sum = 0;
    for (int row = 0; row < latent.rows; ++row) {
        double square = 0;
        for (int i = 0; i < latent.dim; ++i) {
            const double difference = static_cast<double>(latent.row(row)[i]) - mean.row(row)[i];
            square += difference * difference;
        }
        sum += std::sqrt(square);
    }
    return latent.rows > 0 ? sum / latent.rows : 0;
}

} // namespace

LabRun::LabRun(const LabExperiment& experiment, LabInput input, const LabSettings& settings,
               Imaging& imaging, LabLanguage language)
    : m_experiment(experiment)
    , m_imaging(imaging) {
    m_evidence.input = std::move(input);
    m_evidence.settings = settings;
    m_evidence.language = std::move(language);
    if (settings.steps == 0)
        m_evidence.settings.steps = experiment.proposedSteps();
    validate(labEmbedding(m_evidence.settings));
    if (m_evidence.input.target.isEmpty())
        throw Error(ErrorKind::InvalidArgument,
                    "The picture has no target to experiment on; choose one that has a photo");
}

bool LabRun::turn(Engine& engine) {
    if (m_done)
        return false;
    if (!m_prepared) {
        prepare(engine);
        return true;
    }
    requireSameNetwork(engine);
    if (m_evidence.results.size() < m_evidence.trials.size()) {
        if (!m_run)
            startTrial(engine);
        else
            stepTrial();
        return true;
    }
    if (!m_latentsKnown) {
        m_evidence.latents = m_experiment.latents(m_evidence, engine);
        m_latentsKnown = true;
    }
    if (m_evidence.renders.size() < m_evidence.latents.size())
        m_evidence.renders.push_back(
            engine.synthesize(m_evidence.latents[m_evidence.renders.size()]));
    m_done = m_evidence.renders.size() == m_evidence.latents.size();
    return !m_done;
}

void LabRun::prepare(Engine& engine) {
    m_evidence.network = engine.network();
    m_evidence.device = engine.device();
    LabInput& input = m_evidence.input;
    const int width = m_evidence.network.width, height = m_evidence.network.height;
    input.target = m_imaging.resize(input.target, width, height); // or as it is
    if (!input.style.isEmpty())
        input.style = m_imaging.resize(input.style, width, height);
    m_mean = engine.meanLatent();
    m_evidence.trials =
        m_experiment.trials(input, m_evidence.settings, m_evidence.network, m_imaging);
    m_prepared = true;
}

void LabRun::requireSameNetwork(const Engine& engine) const {
    if (engine.network().sha256 != m_evidence.network.sha256)
        throw Error(ErrorKind::NetworkMismatch, std::string("Another network was opened while '") +
                                                    m_experiment.title() + "' ran on " +
                                                    m_evidence.network.name + "; run it again");
}

void LabRun::startTrial(Engine& engine) {
    const LabTrial& trial = m_evidence.trials[m_evidence.results.size()];
    m_current = {};
    m_run = engine.startEmbedding(trial.target, trial.options, std::nullopt);
}

void LabRun::stepTrial() {
    const std::vector<int>& snapshots = m_evidence.trials[m_evidence.results.size()].snapshots;
    const StepReport report = m_run->step();
    m_current.reports.push_back(report);
    // A step looks at the picture first and then moves on: its numbers are of the picture before.
    const std::size_t kept = m_current.snapshots.size();
    if (kept < snapshots.size() && snapshots[kept] == report.step - 1 &&
        std::isfinite(report.loss)) // of NaN there is no picture
        m_current.snapshots.push_back({report.step - 1, m_run->preview(), report});
    if (m_run->isFinished())
        endTrial();
}

void LabRun::endTrial() {
    m_current.embedding = m_run->finish(false);
    m_current.embedding.latent.continuation.reset(); // nobody goes on from here
    m_current.loss = m_current.embedding.perceptual + m_current.embedding.mse;
    m_current.fromMeanW = distanceBetween(m_current.embedding.latent, m_mean);
    m_evidence.results.push_back(std::move(m_current));
    m_current = {};
    m_run.reset();
}

double LabRun::fraction() const {
    if (m_done)
        return 1;
    double done = 0;
    double all = 0;
    for (std::size_t i = 0; i < m_evidence.trials.size(); ++i) {
        const int steps = m_evidence.trials[i].options.steps;
        all += steps;
        if (i < m_evidence.results.size())
            done += steps;
        else if (i == m_evidence.results.size())
            done += static_cast<double>(m_current.reports.size());
    }
    all += static_cast<double>(m_evidence.latents.size());
    done += static_cast<double>(m_evidence.renders.size());
    return all > 0 ? std::min(done / all, 1.0) : 0;
}

std::string LabRun::stage() const {
    const std::size_t trial = m_evidence.results.size();
    if (!m_prepared)
        return "getting ready";
    if (trial == m_evidence.trials.size())
        return "drawing";
    return m_evidence.trials[trial].name + " (" + std::to_string(trial + 1) + " of " +
           std::to_string(m_evidence.trials.size()) + "), step " +
           std::to_string(m_current.reports.size()) + " of " +
           std::to_string(m_evidence.trials[trial].options.steps);
}

LabOutcome LabRun::outcome() const {
    if (!m_done)
        throw Error(ErrorKind::InvalidArgument, "The experiment is not over");
    return m_experiment.outcome(m_evidence);
}

} // namespace inlay

#pragma once

#include "core/lab/lab_experiment.h"

#include <memory>
#include <string>

namespace inlay {

/// A running experiment, driven by its caller: `turn()` does one embedding step or draws one
/// picture. All calls on the engine's thread; destroying it ends it.
class LabRun {
public:
    /// The experiment and the imaging must outlive it. Throws Error (InvalidArgument) for settings
    /// out of range or a picture that does not fit.
    LabRun(const LabExperiment& experiment, LabInput input, const LabSettings& settings,
           Imaging& imaging, LabLanguage language = {});

    /// False when everything is done. Throws Error; also (NetworkMismatch) where another network
    /// was opened meanwhile.
    bool turn(Engine& engine);

    double fraction() const;   ///< 0 to 1 of the work
    std::string stage() const; ///< for people: "W+ (3 of 3), step 12 of 500"

    /// After the last turn. Throws Error before it.
    LabOutcome outcome() const;

private:
    void prepare(Engine& engine);
    void startTrial(Engine& engine);
    void stepTrial();
    void endTrial();
    void requireSameNetwork(const Engine& engine) const;

    const LabExperiment& m_experiment;
    Imaging& m_imaging;
    LabEvidence m_evidence;
    Latent m_mean;
    std::unique_ptr<EmbeddingRun> m_run;
    LabTrialResult m_current;
    bool m_prepared = false;
    bool m_latentsKnown = false;
    bool m_done = false;
};

} // namespace inlay

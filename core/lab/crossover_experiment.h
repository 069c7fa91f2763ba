#pragma once

#include "core/lab/lab_experiment.h"

namespace inlay {

/// The embedded picture with the style layers of another from every index on (section 4.2, style
/// transfer). The other is a second photo, embedded too, or a random face of the network.
class CrossoverExperiment : public LabExperiment {
public:
    std::string name() const override;
    const char* title() const override;
    const char* claim() const override;
    int proposedSteps() const override { return 800; }
    bool takesStyle() const override { return true; }
    std::vector<LabTrial> trials(const LabInput& input, const LabSettings& settings,
                                 const NetworkInfo& network, Imaging& imaging) const override;
    std::vector<Latent> latents(const LabEvidence& evidence, Engine& engine) const override;
    LabOutcome outcome(const LabEvidence& evidence) const override;
};

} // namespace inlay

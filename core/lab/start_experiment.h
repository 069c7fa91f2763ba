#pragma once

#include "core/lab/lab_experiment.h"

namespace inlay {

/// Where the optimisation starts, and by which terms of the loss it goes (sections 5.1 and 5.2).
class StartExperiment : public LabExperiment {
public:
    std::string name() const override;
    const char* title() const override;
    const char* claim() const override;
    int proposedSteps() const override { return 400; }
    std::vector<LabTrial> trials(const LabInput& input, const LabSettings& settings,
                                 const NetworkInfo& network, Imaging& imaging) const override;
    LabOutcome outcome(const LabEvidence& evidence) const override;
};

} // namespace inlay

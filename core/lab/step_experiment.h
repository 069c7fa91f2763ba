#pragma once

#include "core/lab/lab_experiment.h"

namespace inlay {

/// What the first steps of an embedding look like (the paper takes 5000, section 5.3).
class StepExperiment : public LabExperiment {
public:
    std::string name() const override;
    const char* title() const override;
    const char* claim() const override;
    int proposedSteps() const override { return 1000; }
    std::vector<LabTrial> trials(const LabInput& input, const LabSettings& settings,
                                 const NetworkInfo& network, Imaging& imaging) const override;
    LabOutcome outcome(const LabEvidence& evidence) const override;
};

} // namespace inlay

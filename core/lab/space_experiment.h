#pragma once

#include "core/lab/lab_experiment.h"

namespace inlay {

/// The same picture embedded into Z, W and W+ (section 3.3).
class SpaceExperiment : public LabExperiment {
public:
    std::string name() const override;
    const char* title() const override;
    const char* claim() const override;
    int proposedSteps() const override { return 800; }
    std::vector<LabTrial> trials(const LabInput& input, const LabSettings& settings,
                                 const NetworkInfo& network, Imaging& imaging) const override;
    LabOutcome outcome(const LabEvidence& evidence) const override;
};

} // namespace inlay

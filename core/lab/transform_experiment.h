#pragma once

#include "core/lab/lab_experiment.h"

namespace inlay {

/// The picture moved, scaled and turned before it is embedded (section 3.2, affine transformation).
class TransformExperiment : public LabExperiment {
public:
    std::string name() const override;
    const char* title() const override;
    const char* claim() const override;
    int proposedSteps() const override { return 250; }
    std::vector<LabTrial> trials(const LabInput& input, const LabSettings& settings,
                                 const NetworkInfo& network, Imaging& imaging) const override;
    LabOutcome outcome(const LabEvidence& evidence) const override;
};

} // namespace inlay

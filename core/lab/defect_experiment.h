#pragma once

#include "core/lab/lab_experiment.h"

namespace inlay {

/// The picture damaged before it is embedded (section 3.2, defective images).
class DefectExperiment : public LabExperiment {
public:
    std::string name() const override;
    const char* title() const override;
    const char* claim() const override;
    int proposedSteps() const override { return 500; }
    std::vector<LabTrial> trials(const LabInput& input, const LabSettings& settings,
                                 const NetworkInfo& network, Imaging& imaging) const override;
    LabOutcome outcome(const LabEvidence& evidence) const override;
};

} // namespace inlay

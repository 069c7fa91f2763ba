#pragma once

#include "core/lab/lab_experiment.h"

#include <memory>
#include <string>
#include <vector>

namespace inlay {

/// All experiments, in the order in which they are offered: spaces, transforms, defects, start,
/// crossover, steps. They live as long as the program.
const std::vector<const LabExperiment*>& labExperiments();

/// Throws Error (InvalidArgument), listing the known names.
const LabExperiment& labExperiment(const std::string& name);

} // namespace inlay

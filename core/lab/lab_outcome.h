#pragma once

#include "core/figure/figure.h"
#include "core/lab/lab_table.h"

#include <string>

namespace inlay {

/// What an experiment ends with.
struct LabOutcome {
    std::string experiment; ///< the experiment's name
    Figure figure;
    LabTable table;
    std::string summary; ///< a sentence or a few, made of the numbers
};

} // namespace inlay

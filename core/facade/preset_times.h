#pragma once

#include "core/facade/engine.h"

#include <string>
#include <vector>

namespace inlay {

struct PresetTime {
    std::string preset;
    int steps = 0; ///< of the preset
    double msPerStep = 0;
    double stepRatio = 0; ///< a step's time over that of `paper`
    double timeRatio = 0; ///< that of all its steps over that of all of `paper`'s
};

/// How long the built-in presets take on the open network: the first `steps` of each (rounded up to
/// whole turns of 20, in which the optimiser does everything that it does now and then) towards a
/// picture of the network's own, by turns, so that other load on the machine affects all of them
/// alike. Medians over the turns; ratios are of one turn each. Throws Error.
std::vector<PresetTime> presetTimes(Engine& engine, int steps);

} // namespace inlay

#pragma once

#include "core/engine/compute_device.h"
#include "core/engine/network/generator.h"
#include "core/engine/perceptual/perceptual_distance.h"
#include "core/facade/bench_report.h"

#include <memory>

namespace inlay {

/// The two sides of a comparison; without `textbook` only the fast one is timed.
struct BenchSubject {
    std::shared_ptr<const Generator> generator;
    std::shared_ptr<const PerceptualDistance> perceptual;
    std::shared_ptr<const Generator> textbookGenerator;
    std::shared_ptr<const PerceptualDistance> textbookPerceptual;
    bool soap = false; ///< of the fast one
};

/// Steps of an embedding in W+ towards a picture of the network's own, fast and textbook taking
/// turns, so that whatever else the machine does meets both. Medians.
BenchReport runBench(const BenchSubject& subject, const ComputeDevice& compute, int steps);

} // namespace inlay

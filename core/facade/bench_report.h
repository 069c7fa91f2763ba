#pragma once

#include "core/model/device/device_info.h"
#include "core/model/embedding/perceptual_distance_kind.h"

#include <string>

namespace inlay {

struct BenchOptions {
    std::string networkPath; ///< a network file, or empty with `config`
    std::string config;      ///< "ffhq256", "ffhq512", "ffhq1024": that shape with random weights
    PerceptualChoice perceptual;
    int steps = 20; ///< timed steps of each kind
    bool withTextbook = true;
    bool soap = false; ///< the fast step in the gradients' basis
};

/// Medians over the timed steps, in milliseconds.
struct BenchReport {
    std::string network;
    DeviceInfo device;
    PerceptualDistanceKind perceptual = PerceptualDistanceKind::LaplacianPyramid;
    int steps = 0;
    double msPerStep = 0;
    double textbookMsPerStep = 0; ///< 0: not measured
    double ratio = 0;             ///< textbookMsPerStep / msPerStep
    double cpuMsPerStep = 0;      ///< processor time of all threads; 0: not on a CPU
    double textbookCpuMsPerStep = 0;
    double forwardMs = 0; ///< synthesis of one picture
    double generatorMs = 0, perceptualMs = 0, backwardMs = 0, updateMs = 0; ///< parts of a step
    double peakRssMb = 0;
    double peakGpuMb = 0; ///< of tensors; 0: no GPU
};

} // namespace inlay

#pragma once

#include "core/facade/engine.h"
#include "core/model/embedding/embedding_options.h"
#include "core/model/embedding/embedding_run.h"
#include "core/model/picture/image.h"

#include <string>
#include <vector>

namespace inlay {

/// One embedding of an experiment.
struct LabTrial {
    std::string name; ///< for people: "W+", "right 10 %"
    Image target;     ///< at the network's resolution
    EmbeddingOptions options;
    std::vector<int> snapshots; ///< rising numbers of steps after which a picture is kept
};

struct LabSnapshot {
    int steps = 0; ///< done before it; 0: the start
    Image image;
    StepReport report; ///< of this picture
};

struct LabTrialResult {
    EmbeddingResult embedding;
    std::vector<StepReport> reports; ///< one for each step; the picture before that step
    std::vector<LabSnapshot> snapshots;
    double loss = 0;      ///< perceptual distance + MSE of the picture as saved
    double fromMeanW = 0; ///< distance of the latent from mean w; the mean over its rows
};

} // namespace inlay

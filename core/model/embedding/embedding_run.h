#pragma once

#include "core/model/embedding/embedding_options.h"
#include "core/model/embedding/memory_shortage.h"
#include "core/model/embedding/non_finite_loss.h"
#include "core/model/embedding/perceptual_distance_kind.h"
#include "core/model/embedding/stop_reason.h"
#include "core/model/latent/latent.h"
#include "core/model/picture/image.h"

#include <optional>

namespace inlay {

/// Where the time of a step goes, in milliseconds. Only known on a CPU: a GPU computes
/// asynchronously; `inlay bench` synchronises after each part.
struct StepTimes {
    double generatorMs = 0;
    double perceptualMs = 0; ///< the loss as a whole
    double backwardMs = 0;
    double updateMs = 0; ///< the optimiser, and keeping the best state
};

/// One step of an embedding, in numbers. Distances are of images in [-1, 1].
struct StepReport {
    int step = 0;  ///< steps done, 1..steps
    int steps = 0; ///< steps planned
    double loss = 0;
    double perceptual = 0; ///< unweighted
    double mse = 0;        ///< unweighted
    double psnrDb = 0;     ///< 10 log10(4 / mse)
    double bestLoss = 0;
    double milliseconds = 0; ///< of this step
    StepTimes times;         ///< its parts
    bool improved = false;   ///< this state is the best so far
};

/// What an embedding ends with; distances are of the reconstruction as saved, in 8 bits.
struct EmbeddingResult {
    Latent latent;        ///< the best state, not the last
    Image reconstruction; ///< exactly what `Engine::synthesize` gives for `latent`
    StopReason stoppedBy = StopReason::Steps;
    std::optional<NonFiniteLoss> nonFinite; ///< where that is why it stopped
    std::optional<MemoryShortage> memoryShortage;
    PerceptualDistanceKind perceptualDistance = PerceptualDistanceKind::LaplacianPyramid;
    EmbeddingStart startUsed = EmbeddingStart::MeanW; ///< never Automatic
    int steps = 0;
    double seconds = 0;
    double msPerStep = 0;
    StepTimes times; ///< means over the steps
    double mse = 0;
    double perceptual = 0;
    double psnrDb = 0;
    double ssim = 0;
    std::optional<double> lpips; ///< where its weights are registered
};

/// A running embedding, driven by its caller: `step()` until `isFinished()`, with
/// previews, renders, a pause or a stop between any two steps. Lives on the engine's thread.
class EmbeddingRun {
public:
    virtual ~EmbeddingRun() = default;

    virtual StepReport step() = 0; ///< throws Error
    virtual bool isFinished() const = 0;

    virtual Image preview() = 0; ///< of the latest state; width and height of the network
    virtual Latent best() const = 0;

    /// Ends the run where it stands and renders its best state. `byUser`: before it was finished.
    virtual EmbeddingResult finish(bool byUser) = 0;
};

} // namespace inlay

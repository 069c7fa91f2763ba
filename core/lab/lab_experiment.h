#pragma once

#include "core/facade/imaging.h"
#include "core/lab/lab_input.h"
#include "core/lab/lab_language.h"
#include "core/lab/lab_outcome.h"
#include "core/lab/lab_trial.h"
#include "core/model/device/device_info.h"
#include "core/model/network/network_info.h"

#include <string>
#include <vector>

namespace inlay {

/// Everything that was measured; the outcome is drawn from it.
struct LabEvidence {
    LabInput input; ///< the target at the network's resolution
    LabSettings settings;
    LabLanguage language; ///< of the figure and the summary
    NetworkInfo network;
    DeviceInfo device;
    std::vector<LabTrial> trials;
    std::vector<LabTrialResult> results; ///< of the trials
    std::vector<Latent> latents;
    std::vector<Image> renders; ///< of the latents
};

/// An experiment of the paper (Image2StyleGAN, Abdal et al. 2019): a few embeddings, then perhaps
/// a few pictures of other latents, then what they show. It plans the trials and
/// interprets the results; `LabRun` executes them, a step at a time.
class LabExperiment {
public:
    virtual ~LabExperiment() = default;

    virtual std::string name() const = 0; ///< for the command line: "spaces"
    // In English, marked for the translators.
    virtual const char* title() const = 0;            ///< "Z, W and W+"
    virtual const char* claim() const = 0;            ///< what the paper found, with its section
    virtual int proposedSteps() const = 0;            ///< of every embedding
    virtual bool takesStyle() const { return false; } ///< does it use `LabInput::style`?

    /// `input.target` is at the network's resolution. All throw Error.
    virtual std::vector<LabTrial> trials(const LabInput& input, const LabSettings& settings,
                                         const NetworkInfo& network, Imaging& imaging) const = 0;
    /// What is drawn after the embeddings.
    virtual std::vector<Latent> latents(const LabEvidence& evidence, Engine& engine) const;
    virtual LabOutcome outcome(const LabEvidence& evidence) const = 0;

protected:
    /// An outcome whose figure has a language, title, subtitle and claim.
    LabOutcome begin(const LabEvidence& evidence) const;
};

/// The settings that all embeddings of an experiment share: Adam from mean w, with a learning rate
/// that rises and falls, so that few steps are representative of the paper's 5000 at 0.01.
EmbeddingOptions labEmbedding(const LabSettings& settings);

/// The columns of one embedding in tables, and their cells: steps, loss, perceptual, mse, psnr_db,
/// ssim, distance_from_mean_w, stopped_by.
std::vector<std::string> measureColumns();
std::vector<std::string> measureCells(const LabTrialResult& result);

/// A value of the steps' reports as a curve of at most 400 points.
FigureSeries courseOf(const LabTrialResult& result, const std::string& name,
                      double StepReport::*value);

/// "PSNR 23.1 dB".
std::string psnrNote(const LabLanguage& language, double psnrDb);
/// "loss 0.123".
std::string lossNote(const LabLanguage& language, double loss);

/// The diagram of the loss over the steps, without its curves.
FigurePlot lossPlot(const LabLanguage& language, const char* title);

} // namespace inlay

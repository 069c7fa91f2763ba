#include "core/lab/lab_experiment.h"

#include "core/lab/number_text.h"

#include <algorithm>

namespace inlay {

std::vector<Latent> LabExperiment::latents(const LabEvidence&, Engine&) const {
    return {};
}

LabOutcome LabExperiment::begin(const LabEvidence& evidence) const {
    LabOutcome outcome;
    outcome.experiment = name();
    outcome.figure.title = title();
    outcome.figure.claim = claim();
    outcome.figure.subtitle = evidence.input.name + "  ·  network " + evidence.network.name + ", " +
                              std::to_string(evidence.network.resolution) + " px  ·  " +
                              std::to_string(evidence.settings.steps) +
                              " steps an embedding  ·  seed " +
                              std::to_string(evidence.settings.seed) + "  ·  " + evidence.device;
    return outcome;
}

EmbeddingOptions labEmbedding(const LabSettings& settings) {
    EmbeddingOptions options;
    options.preset = "lab";
    options.start = EmbeddingStart::MeanW;
    options.steps = settings.steps;
    options.learningRate = 0.1;
    options.rampUp = 0.03;
    options.rampDown = 0.5;
    options.seed = settings.seed;
    return options;
}

std::vector<std::string> measureColumns() {
    return {"steps",   "loss", "perceptual",           "mse",
            "psnr_db", "ssim", "distance_from_mean_w", "stopped_by"};
}

std::vector<std::string> measureCells(const LabTrialResult& result) {
    const EmbeddingResult& embedding = result.embedding;
    return {std::to_string(embedding.steps), cellText(result.loss),
            cellText(embedding.perceptual),  cellText(embedding.mse),
            cellText(embedding.psnrDb),      cellText(embedding.ssim),
            cellText(result.fromMeanW),      embedding.stoppedBy};
}

FigureSeries courseOf(const LabTrialResult& result, const std::string& name,
                      double StepReport::*value) {
    constexpr std::size_t mostPoints = 400;
    FigureSeries series;
    series.name = name;
    const std::size_t count = result.reports.size();
    const std::size_t stride = std::max<std::size_t>(1, (count + mostPoints - 1) / mostPoints);
    for (std::size_t i = 0; i < count; ++i) {
        if (i % stride != 0 && i + 1 != count)
            continue;
        series.x.push_back(result.reports[i].step - 1); // the picture before that step
        series.y.push_back(result.reports[i].*value);
    }
    return series;
}

std::string psnrNote(double psnrDb) {
    return "PSNR " + fixedText(psnrDb, 1) + " dB";
}

std::string lossNote(double loss) {
    return "loss " + fixedText(loss, 3);
}

} // namespace inlay

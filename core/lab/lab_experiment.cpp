#include "core/lab/lab_experiment.h"

#include "core/lab/number_text.h"

#include <algorithm>

namespace inlay {

std::vector<Latent> LabExperiment::latents(const LabEvidence&, Engine&) const {
    return {};
}

LabOutcome LabExperiment::begin(const LabEvidence& evidence) const {
    const LabLanguage& language = evidence.language;
    LabOutcome outcome;
    outcome.experiment = name();
    Figure& figure = outcome.figure;
    figure.language = language.written;
    figure.title = language.say(title());
    figure.claimHeading = language.say(translatable("Lab", "The paper"));
    figure.claim = language.say(claim());
    figure.summaryHeading = language.say(translatable("Lab", "Here"));
    figure.subtitle = language.say(
        translatable("Lab",
                     "%1  ·  network %2, %3 px  ·  %4 steps an embedding  ·  seed %5  ·  %6"),
        {evidence.input.name, evidence.network.name, std::to_string(evidence.network.resolution),
         std::to_string(evidence.settings.steps), std::to_string(evidence.settings.seed),
         language.say(evidence.device)});
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
            cellText(result.fromMeanW),      stopReasonName(embedding.stoppedBy)};
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

std::string psnrNote(const LabLanguage& language, double psnrDb) {
    return "PSNR " + language.number(psnrDb, 1) + " dB";
}

std::string lossNote(const LabLanguage& language, double loss) {
    return language.say(translatable("Lab", "loss %1"), {language.number(loss, 3)});
}

FigurePlot lossPlot(const LabLanguage& language, const char* title) {
    FigurePlot plot;
    plot.title = language.say(title);
    plot.xLabel = language.say(translatable("Lab", "steps"));
    plot.yLabel = language.say(translatable("Lab", "perceptual distance + MSE"));
    plot.logY = true;
    return plot;
}

} // namespace inlay

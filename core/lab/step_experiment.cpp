#include "core/lab/step_experiment.h"

#include "core/lab/number_text.h"
#include "core/lab/region_error.h"

#include <algorithm>

namespace inlay {

namespace {

/// The steps after which the picture has come this share of the way to its best PSNR.
int stepsTo(const LabTrialResult& result, double share) {
    const double start = result.reports.front().psnrDb;
    double best = start;
    for (const StepReport& report : result.reports)
        best = std::max(best, report.psnrDb);
    for (const StepReport& report : result.reports)
        if (report.psnrDb >= start + share * (best - start))
            return report.step - 1;
    return result.reports.back().step - 1;
}

} // namespace

std::string StepExperiment::name() const {
    return "steps";
}

const char* StepExperiment::title() const {
    return translatable("Lab", "The first steps");
}

const char* StepExperiment::claim() const {
    return translatable(
        "Lab",
        "The paper takes 5000 steps of Adam, at a rate of 0.01 (section 5.3). The strip shows "
        "what the first ones do, at a higher rate.");
}

std::vector<LabTrial> StepExperiment::trials(const LabInput& input, const LabSettings& settings,
                                             const NetworkInfo&, Imaging&) const {
    LabTrial trial;
    trial.name = input.name;
    trial.target = input.target;
    trial.options = labEmbedding(settings);
    trial.snapshots = {0};
    for (int power = 1; power < settings.steps; power *= 10)
        for (const int factor : {1, 2, 5})
            if (factor * static_cast<long long>(power) < settings.steps)
                trial.snapshots.push_back(factor * power);
    return {trial};
}

LabOutcome StepExperiment::outcome(const LabEvidence& evidence) const {
    const LabLanguage& language = evidence.language;
    LabOutcome outcome = begin(evidence);
    const LabTrialResult& result = evidence.results[0];
    outcome.table.columns = {"step", "loss", "perceptual", "mse", "psnr_db"};
    FigureRow row;
    row.pictures.push_back(
        {evidence.input.target, language.say(translatable("Lab", "Target")), {}});
    const auto add = [&](int steps, const Image& image, double loss, double perceptual, double mse,
                         double psnrDb) {
        const char* caption = steps == 0   ? translatable("Lab", "The start")
                              : steps == 1 ? translatable("Lab", "After 1 step")
                                           : translatable("Lab", "After %1 steps");
        row.pictures.push_back(
            {image, language.say(caption, {std::to_string(steps)}), psnrNote(language, psnrDb)});
        outcome.table.rows.push_back({std::to_string(steps), cellText(loss), cellText(perceptual),
                                      cellText(mse), cellText(psnrDb)});
    };
    for (const LabSnapshot& snapshot : result.snapshots) {
        // As it is shown, in 8 bits; the optimisation saw it before it was rounded and clipped.
        const double mse = pictureError(snapshot.image, evidence.input.target);
        add(snapshot.steps, snapshot.image, snapshot.report.perceptual + mse,
            snapshot.report.perceptual, mse, psnrOf(mse));
    }
    const EmbeddingResult& end = result.embedding;
    add(end.steps, end.reconstruction, result.loss, end.perceptual, end.mse, end.psnrDb);
    outcome.figure.rows = {std::move(row)};

    FigurePlot loss = lossPlot(language, translatable("Lab", "Loss on the way"));
    loss.series = {courseOf(result, {}, &StepReport::loss)};
    loss.series[0].accent = true;
    FigurePlot psnr;
    psnr.title = language.say(translatable("Lab", "Nearness to the target on the way"));
    psnr.xLabel = language.say(translatable("Lab", "steps"));
    psnr.yLabel = language.say(translatable("Lab", "PSNR in dB; more is nearer"));
    psnr.series = {courseOf(result, {}, &StepReport::psnrDb)};
    psnr.series[0].accent = true;
    outcome.figure.plots = {std::move(loss), std::move(psnr)};

    outcome.summary = language.say(
        translatable("Lab", "From %1 dB at the start to %2 dB after %3 steps; half of the way is "
                            "done after %4 steps, nine tenths after %5."),
        {language.number(result.reports.front().psnrDb, 1), language.number(end.psnrDb, 1),
         std::to_string(end.steps), std::to_string(stepsTo(result, 0.5)),
         std::to_string(stepsTo(result, 0.9))});
    outcome.figure.summary = outcome.summary;
    return outcome;
}

} // namespace inlay

#include "core/lab/space_experiment.h"

#include "core/base/error.h"

namespace inlay {

namespace {

std::string summaryOf(const LabEvidence& evidence) {
    const LabLanguage& language = evidence.language;
    const double z = evidence.results[0].loss;
    const double w = evidence.results[1].loss;
    const double wPlus = evidence.results[2].loss;
    const auto psnr = [&](std::size_t i) {
        return language.number(evidence.results[i].embedding.psnrDb, 1);
    };
    const bool asThePaper = wPlus < w && wPlus < z;
    return language.paragraph(
        {language.say(translatable("Lab",
                                   "The loss ends at %1 in Z, %2 in W and %3 in W+, which is %4 % "
                                   "of W's. PSNR: %5, %6 and %7 dB."),
                      {language.number(z, 3), language.number(w, 3), language.number(wPlus, 3),
                       language.number(100 * wPlus / w, 0), psnr(0), psnr(1), psnr(2)}),
         language.say(asThePaper
                          ? translatable("Lab", "W+ comes nearest, as the paper found.")
                          : translatable("Lab", "W+ does not come nearest here, unlike in the "
                                                "paper; more steps may tell."))});
}

} // namespace

std::string SpaceExperiment::name() const {
    return "spaces";
}

const char* SpaceExperiment::title() const {
    return translatable("Lab", "Z, W and W+");
}

const char* SpaceExperiment::claim() const {
    return translatable(
        "Lab", "A photo cannot well be embedded into Z or W; into W+, with a w of its own for each "
               "style layer, it can (section 3.3).");
}

std::vector<LabTrial> SpaceExperiment::trials(const LabInput& input, const LabSettings& settings,
                                              const NetworkInfo& network, Imaging&) const {
    if (!network.hasMapping)
        throw Error(ErrorKind::MissingComponent,
                    "The network '" + network.name +
                        "' has no mapping from z to w, so that Z cannot be compared; open another");
    std::vector<LabTrial> all;
    const auto add = [&](const char* spaceName, LatentSpace space) {
        LabTrial trial;
        trial.name = spaceName;
        trial.target = input.target;
        trial.options = labEmbedding(settings);
        trial.options.space = space;
        all.push_back(std::move(trial));
    };
    add("Z", LatentSpace::Z);
    add("W", LatentSpace::W);
    add("W+", LatentSpace::WPlus);
    return all;
}

LabOutcome SpaceExperiment::outcome(const LabEvidence& evidence) const {
    const LabLanguage& language = evidence.language;
    LabOutcome outcome = begin(evidence);
    outcome.table.columns = measureColumns();
    outcome.table.columns.insert(outcome.table.columns.begin(), "space");

    FigureRow row;
    row.pictures.push_back(
        {evidence.input.target, language.say(translatable("Lab", "Target")), {}});
    FigurePlot course = lossPlot(language, translatable("Lab", "Loss on the way"));
    FigurePlot quality;
    quality.title = language.say(translatable("Lab", "Nearness to the target"));
    quality.yLabel = language.say(translatable("Lab", "PSNR in dB; more is nearer"));
    FigureSeries bars{{}, {}, {}, true};
    for (std::size_t i = 0; i < evidence.trials.size(); ++i) {
        const std::string& space = evidence.trials[i].name;
        const LabTrialResult& result = evidence.results[i];
        row.pictures.push_back({result.embedding.reconstruction,
                                space + ", " + lossNote(language, result.loss),
                                psnrNote(language, result.embedding.psnrDb)});
        course.series.push_back(courseOf(result, space, &StepReport::loss));
        course.series.back().accent = evidence.trials[i].options.space == LatentSpace::WPlus;
        quality.categories.push_back(space);
        bars.y.push_back(result.embedding.psnrDb);
        std::vector<std::string> cells = measureCells(result);
        cells.insert(cells.begin(), space);
        outcome.table.rows.push_back(std::move(cells));
    }
    quality.series.push_back(std::move(bars));
    outcome.figure.rows.push_back(std::move(row));
    outcome.figure.plots = {std::move(course), std::move(quality)};

    outcome.summary = summaryOf(evidence);
    outcome.figure.summary = outcome.summary;
    return outcome;
}

} // namespace inlay

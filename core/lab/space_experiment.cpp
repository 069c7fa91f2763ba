#include "core/lab/space_experiment.h"

#include "core/base/error.h"
#include "core/lab/number_text.h"

namespace inlay {

std::string SpaceExperiment::name() const {
    return "spaces";
}

std::string SpaceExperiment::title() const {
    return "Z, W and W+";
}

std::string SpaceExperiment::claim() const {
    return "A photo cannot well be embedded into Z or W; into W+, with a w of its own for each "
           "style layer, it can (section 3.3).";
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
    LabOutcome outcome = begin(evidence);
    outcome.table.columns = measureColumns();
    outcome.table.columns.insert(outcome.table.columns.begin(), "space");

    FigureRow row;
    row.pictures.push_back({evidence.input.target, "Target", {}});
    FigurePlot course;
    course.title = "Loss on the way";
    course.xLabel = "steps";
    course.yLabel = "perceptual distance + MSE";
    course.logY = true;
    FigurePlot quality;
    quality.title = "Nearness to the target";
    quality.yLabel = "PSNR in dB; more is nearer";
    FigureSeries bars{{}, {}, {}, true};
    for (std::size_t i = 0; i < evidence.trials.size(); ++i) {
        const std::string& space = evidence.trials[i].name;
        const LabTrialResult& result = evidence.results[i];
        row.pictures.push_back({result.embedding.reconstruction,
                                space + ", " + lossNote(result.loss),
                                psnrNote(result.embedding.psnrDb)});
        course.series.push_back(courseOf(result, space, &StepReport::loss));
        course.series.back().accent = space == "W+";
        quality.categories.push_back(space);
        bars.y.push_back(result.embedding.psnrDb);
        std::vector<std::string> cells = measureCells(result);
        cells.insert(cells.begin(), space);
        outcome.table.rows.push_back(std::move(cells));
    }
    quality.series.push_back(std::move(bars));
    outcome.figure.rows.push_back(std::move(row));
    outcome.figure.plots = {std::move(course), std::move(quality)};

    const double z = evidence.results[0].loss;
    const double w = evidence.results[1].loss;
    const double wPlus = evidence.results[2].loss;
    const bool asThePaper = wPlus < w && wPlus < z;
    outcome.summary =
        "The loss ends at " + fixedText(z, 3) + " in Z, " + fixedText(w, 3) + " in W and " +
        fixedText(wPlus, 3) + " in W+, which is " + fixedText(100 * wPlus / w, 0) +
        " % of W's. PSNR: " + fixedText(evidence.results[0].embedding.psnrDb, 1) + ", " +
        fixedText(evidence.results[1].embedding.psnrDb, 1) + " and " +
        fixedText(evidence.results[2].embedding.psnrDb, 1) + " dB. " +
        (asThePaper ? "W+ comes nearest, as the paper found."
                    : "W+ does not come nearest here, unlike in the paper; more steps may tell.");
    outcome.figure.summary = outcome.summary;
    return outcome;
}

} // namespace inlay

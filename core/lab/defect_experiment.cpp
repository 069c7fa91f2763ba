#include "core/lab/defect_experiment.h"

#include "core/lab/defects.h"
#include "core/lab/number_text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace inlay {

namespace {

struct Case {
    Defect defect;
    const char* name;
};

constexpr std::array<Case, 5> cases = {{{Defect::None, "undamaged"},
                                        {Defect::Scribble, "scribble"},
                                        {Defect::Box, "box"},
                                        {Defect::Pepper, "pepper"},
                                        {Defect::Crop, "crop"}}};

/// What one embedding made of a defect and of the rest; PSNR in dB, NaN where there is none.
struct Finding {
    std::string name;
    double share = 0;         ///< of the pixels that are damaged
    double outside = 0;       ///< undamaged pixels, to the target
    double outsideBefore = 0; ///< the same pixels of the undamaged picture's embedding
    double toDefect = 0;      ///< damaged pixels, to the defect
    double toOriginal = 0;    ///< damaged pixels, to what was there
};

Finding findingOf(const LabEvidence& evidence, std::size_t i) {
    const Image& original = evidence.input.target;
    const Image& damaged = evidence.trials[i].target;
    const Image& result = evidence.results[i].embedding.reconstruction;
    const PixelRegion region =
        withDefect(original, cases[i].defect, evidence.settings.seed).damaged;
    const PixelRegion rest = outside(region);
    Finding finding;
    finding.name = cases[i].name;
    finding.share = shareOf(region);
    finding.outside = psnrOf(regionError(result, original, rest));
    finding.outsideBefore =
        psnrOf(regionError(evidence.results[0].embedding.reconstruction, original, rest));
    finding.toDefect = psnrOf(regionError(result, damaged, region));
    finding.toOriginal = psnrOf(regionError(result, original, region));
    return finding;
}

std::string summaryOf(const std::vector<Finding>& findings) {
    std::string text;
    std::size_t inpainted = 0;
    double worstLoss = -std::numeric_limits<double>::infinity();
    std::string worst;
    for (std::size_t i = 1; i < findings.size(); ++i) {
        const Finding& f = findings[i];
        text += (i > 1 ? "; " : "") + f.name + ": " + fixedText(f.toDefect, 1) +
                " dB to the defect, " + fixedText(f.toOriginal, 1) + " dB to what was there";
        inpainted += f.toOriginal > f.toDefect ? 1 : 0;
        if (f.outsideBefore - f.outside > worstLoss) {
            worstLoss = f.outsideBefore - f.outside;
            worst = f.name;
        }
    }
    const std::size_t count = findings.size() - 1;
    return "Within the defects the embedding is this near: " + text + ". The defect itself comes " +
           "back in " + std::to_string(count - inpainted) + " of " + std::to_string(count) +
           " cases, what was there in " + std::to_string(inpainted) +
           ". The undamaged rest is at most " + fixedText(std::max(0.0, worstLoss), 1) +
           " dB worse than without a defect" + (worstLoss > 0 ? " (" + worst + ")." : ".");
}

} // namespace

std::string DefectExperiment::name() const {
    return "defects";
}

std::string DefectExperiment::title() const {
    return "Defects of the input";
}

std::string DefectExperiment::claim() const {
    return "Embeddings are robust to defects: what is not damaged is embedded as before. They do "
           "not inpaint: the defect comes back, and not the face (section 3.2, defective images).";
}

std::vector<LabTrial> DefectExperiment::trials(const LabInput& input, const LabSettings& settings,
                                               const NetworkInfo&, Imaging&) const {
    std::vector<LabTrial> all;
    for (const Case& one : cases) {
        LabTrial trial;
        trial.name = one.name;
        trial.target = withDefect(input.target, one.defect, settings.seed).image;
        trial.options = labEmbedding(settings);
        all.push_back(std::move(trial));
    }
    return all;
}

LabOutcome DefectExperiment::outcome(const LabEvidence& evidence) const {
    LabOutcome outcome = begin(evidence);
    outcome.table.columns = {"defect",
                             "damaged_percent",
                             "psnr_outside_db",
                             "psnr_outside_undamaged_db",
                             "psnr_inside_to_defect_db",
                             "psnr_inside_to_original_db"};
    for (const std::string& column : measureColumns())
        outcome.table.columns.push_back(column);

    FigureRow inputs{"The input", {}};
    FigureRow results{"What comes back", {}};
    FigurePlot inside;
    inside.title = "Within the defect";
    inside.yLabel = "PSNR in dB; more is nearer";
    FigureSeries toDefect{"to the defect", {}, {}, true};
    FigureSeries toOriginal{"to what was there", {}, {}, false};
    FigurePlot beyond;
    beyond.title = "In the undamaged rest";
    beyond.yLabel = "PSNR in dB to the target";
    FigureSeries damaged{"with the defect", {}, {}, true};
    FigureSeries undamaged{"same pixels, without it", {}, {}, false};
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const LabTrialResult& result = evidence.results[i];
        findings.push_back(findingOf(evidence, i));
        const Finding& f = findings.back();
        inputs.pictures.push_back({evidence.trials[i].target, f.name, {}});
        results.pictures.push_back({result.embedding.reconstruction, lossNote(result.loss),
                                    psnrNote(result.embedding.psnrDb)});
        std::vector<std::string> cells = {f.name,
                                          cellText(100 * f.share),
                                          cellText(f.outside),
                                          cellText(f.outsideBefore),
                                          cellText(f.toDefect),
                                          cellText(f.toOriginal)};
        for (const std::string& cell : measureCells(result))
            cells.push_back(cell);
        outcome.table.rows.push_back(std::move(cells));
        if (cases[i].defect == Defect::None)
            continue;
        inside.categories.push_back(f.name);
        toDefect.y.push_back(f.toDefect);
        toOriginal.y.push_back(f.toOriginal);
        beyond.categories.push_back(f.name);
        damaged.y.push_back(f.outside);
        undamaged.y.push_back(f.outsideBefore);
    }
    inside.series = {std::move(toDefect), std::move(toOriginal)};
    beyond.series = {std::move(damaged), std::move(undamaged)};
    outcome.figure.rows = {std::move(inputs), std::move(results)};
    outcome.figure.plots = {std::move(inside), std::move(beyond)};
    outcome.summary = summaryOf(findings);
    outcome.figure.summary = outcome.summary;
    return outcome;
}

} // namespace inlay

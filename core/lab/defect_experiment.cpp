#include "core/lab/defect_experiment.h"

#include "core/lab/defects.h"
#include "core/lab/number_text.h"

#include <array>

namespace inlay {

namespace {

struct Case {
    Defect defect;
    const char* name;  ///< in the table
    const char* shown; ///< in the figure
};

constexpr std::array<Case, 5> cases = {
    {{Defect::None, "undamaged", translatable("Lab", "undamaged")},
     {Defect::Scribble, "scribble", translatable("Lab", "scribble")},
     {Defect::Box, "box", translatable("Lab", "box")},
     {Defect::Pepper, "pepper", translatable("Lab", "pepper")},
     {Defect::Crop, "crop", translatable("Lab", "crop")}}};

/// What one embedding made of a defect and of the rest; PSNR in dB, NaN where there is none.
struct Finding {
    std::string shown;        ///< its name in the figure's language
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
    finding.shown = evidence.language.say(cases[i].shown);
    finding.share = shareOf(region);
    finding.outside = psnrOf(regionError(result, original, rest));
    finding.outsideBefore =
        psnrOf(regionError(evidence.results[0].embedding.reconstruction, original, rest));
    finding.toDefect = psnrOf(regionError(result, damaged, region));
    finding.toOriginal = psnrOf(regionError(result, original, region));
    return finding;
}

std::string summaryOf(const LabLanguage& language, const std::vector<Finding>& findings) {
    std::string inside;
    std::size_t inpainted = 0;
    double worstLoss = 0;
    std::string worst;
    for (std::size_t i = 1; i < findings.size(); ++i) {
        const Finding& f = findings[i];
        const std::string nearness = language.say(
            translatable("Lab", "%1: %2 dB to the defect, %3 dB to what was there"),
            {f.shown, language.number(f.toDefect, 1), language.number(f.toOriginal, 1)});
        inside =
            i == 1 ? nearness : language.say(translatable("Lab", "%1; %2"), {inside, nearness});
        inpainted += f.toOriginal > f.toDefect ? 1 : 0;
        if (f.outsideBefore - f.outside > worstLoss) {
            worstLoss = f.outsideBefore - f.outside;
            worst = f.shown;
        }
    }
    const std::size_t count = findings.size() - 1;
    return language.paragraph(
        {language.say(translatable("Lab",
                                   "Within the defects the embedding is this near: %1. The defect "
                                   "itself comes back in %2 of %3 cases, what was there in %4."),
                      {inside, std::to_string(count - inpainted), std::to_string(count),
                       std::to_string(inpainted)}),
         worst.empty()
             ? language.say(translatable("Lab", "The undamaged rest is nowhere worse than "
                                                "without a defect."))
             : language.say(translatable("Lab", "The undamaged rest is at most %1 dB worse than "
                                                "without a defect (%2)."),
                            {language.number(worstLoss, 1), worst})});
}

} // namespace

std::string DefectExperiment::name() const {
    return "defects";
}

const char* DefectExperiment::title() const {
    return translatable("Lab", "Defects of the input");
}

const char* DefectExperiment::claim() const {
    return translatable(
        "Lab",
        "Embeddings are robust to defects: what is not damaged is embedded as before. They do "
        "not inpaint: the defect comes back, and not the face (section 3.2, defective images).");
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
    const LabLanguage& language = evidence.language;
    LabOutcome outcome = begin(evidence);
    outcome.table.columns = {"defect",
                             "damaged_percent",
                             "psnr_outside_db",
                             "psnr_outside_undamaged_db",
                             "psnr_inside_to_defect_db",
                             "psnr_inside_to_original_db"};
    for (const std::string& column : measureColumns())
        outcome.table.columns.push_back(column);

    FigureRow inputs{language.say(translatable("Lab", "The input")), {}};
    FigureRow results{language.say(translatable("Lab", "What comes back")), {}};
    FigurePlot inside;
    inside.title = language.say(translatable("Lab", "Within the defect"));
    inside.yLabel = language.say(translatable("Lab", "PSNR in dB; more is nearer"));
    FigureSeries toDefect{language.say(translatable("Lab", "to the defect")), {}, {}, true};
    FigureSeries toOriginal{language.say(translatable("Lab", "to what was there")), {}, {}, false};
    FigurePlot beyond;
    beyond.title = language.say(translatable("Lab", "In the undamaged rest"));
    beyond.yLabel = language.say(translatable("Lab", "PSNR in dB to the target"));
    FigureSeries damaged{language.say(translatable("Lab", "with the defect")), {}, {}, true};
    FigureSeries undamaged{
        language.say(translatable("Lab", "same pixels, without it")), {}, {}, false};
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const LabTrialResult& result = evidence.results[i];
        findings.push_back(findingOf(evidence, i));
        const Finding& f = findings.back();
        inputs.pictures.push_back({evidence.trials[i].target, f.shown, {}});
        results.pictures.push_back({result.embedding.reconstruction,
                                    lossNote(language, result.loss),
                                    psnrNote(language, result.embedding.psnrDb)});
        std::vector<std::string> cells = {cases[i].name,        cellText(100 * f.share),
                                          cellText(f.outside),  cellText(f.outsideBefore),
                                          cellText(f.toDefect), cellText(f.toOriginal)};
        for (const std::string& cell : measureCells(result))
            cells.push_back(cell);
        outcome.table.rows.push_back(std::move(cells));
        if (cases[i].defect == Defect::None)
            continue;
        inside.categories.push_back(f.shown);
        toDefect.y.push_back(f.toDefect);
        toOriginal.y.push_back(f.toOriginal);
        beyond.categories.push_back(f.shown);
        damaged.y.push_back(f.outside);
        undamaged.y.push_back(f.outsideBefore);
    }
    inside.series = {std::move(toDefect), std::move(toOriginal)};
    beyond.series = {std::move(damaged), std::move(undamaged)};
    outcome.figure.rows = {std::move(inputs), std::move(results)};
    outcome.figure.plots = {std::move(inside), std::move(beyond)};
    outcome.summary = summaryOf(language, findings);
    outcome.figure.summary = outcome.summary;
    return outcome;
}

} // namespace inlay

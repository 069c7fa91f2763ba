#include "core/lab/transform_experiment.h"

#include "core/lab/input_transform.h"
#include "core/lab/number_text.h"

#include <algorithm>
#include <array>

namespace inlay {

namespace {

struct Case {
    const char* kind; ///< in the table
    double amount;    ///< in the kind's unit
    const char* unit;
    const char* caption; ///< in English
    InputTransform transform;
};

// The first is the picture as it was aligned; then four of each kind.
constexpr std::size_t casesOfKind = 4;
constexpr std::array<Case, 13> cases = {{
    {"none", 0, "", translatable("Lab", "as aligned"), {0, 1, 0}},
    {"translation", -20, "percent", translatable("Lab", "left 20 %"), {-0.20, 1, 0}},
    {"translation", -10, "percent", translatable("Lab", "left 10 %"), {-0.10, 1, 0}},
    {"translation", 10, "percent", translatable("Lab", "right 10 %"), {0.10, 1, 0}},
    {"translation", 20, "percent", translatable("Lab", "right 20 %"), {0.20, 1, 0}},
    {"scale", 0.5, "times", translatable("Lab", "half as large"), {0, 0.5, 0}},
    {"scale", 0.75, "times", translatable("Lab", "× 0.75"), {0, 0.75, 0}},
    {"scale", 1.33, "times", translatable("Lab", "× 1.33"), {0, 1.33, 0}},
    {"scale", 2, "times", translatable("Lab", "twice as large"), {0, 2, 0}},
    {"rotation", 15, "degrees", "15°", {0, 1, 15}},
    {"rotation", 45, "degrees", "45°", {0, 1, 45}},
    {"rotation", 90, "degrees", "90°", {0, 1, 90}},
    {"rotation", 180, "degrees", "180°", {0, 1, 180}},
}};

/// What a case does, in English.
const char* kindOf(std::size_t index) {
    if (index < 1 + casesOfKind)
        return translatable("Lab", "translation");
    return index < 1 + 2 * casesOfKind ? translatable("Lab", "scale")
                                       : translatable("Lab", "rotation");
}

/// The mean loss of a kind, in multiples of the loss as aligned.
double meanRatio(const LabEvidence& evidence, std::size_t first) {
    double sum = 0;
    for (std::size_t i = first; i < first + casesOfKind; ++i)
        sum += evidence.results[i].loss;
    return sum / static_cast<double>(casesOfKind) / evidence.results[0].loss;
}

/// The heading is marked for the translators.
void addRows(const LabEvidence& evidence, Figure& figure, const char* heading, std::size_t first) {
    const LabLanguage& language = evidence.language;
    FigureRow inputs;
    FigureRow results;
    inputs.heading = language.say(heading);
    const auto add = [&](std::size_t i) {
        inputs.pictures.push_back({evidence.trials[i].target, language.say(cases[i].caption), {}});
        results.pictures.push_back({evidence.results[i].embedding.reconstruction,
                                    lossNote(language, evidence.results[i].loss),
                                    psnrNote(language, evidence.results[i].embedding.psnrDb)});
    };
    add(0);
    for (std::size_t i = first; i < first + casesOfKind; ++i)
        add(i);
    figure.rows.push_back(std::move(inputs));
    figure.rows.push_back(std::move(results));
}

std::string summaryOf(const LabEvidence& evidence) {
    const double aligned = evidence.results[0].loss;
    std::size_t worst = 1;
    std::size_t worse = 0;
    for (std::size_t i = 1; i < cases.size(); ++i) {
        if (evidence.results[i].loss > evidence.results[worst].loss)
            worst = i;
        worse += evidence.results[i].loss > aligned ? 1 : 0;
    }
    const LabLanguage& language = evidence.language;
    return language.say(
        translatable("Lab", "As aligned the loss is %1. In the mean of four cases it becomes %2 "
                            "times that when moved, %3 times when scaled, %4 times when turned; it "
                            "is higher in %5 of 12 cases. The worst is '%6' (%7, %8 times)."),
        {language.number(aligned, 3), language.number(meanRatio(evidence, 1), 2),
         language.number(meanRatio(evidence, 5), 2), language.number(meanRatio(evidence, 9), 2),
         std::to_string(worse), language.say(cases[worst].caption), language.say(kindOf(worst)),
         language.number(evidence.results[worst].loss / aligned, 2)});
}

} // namespace

std::string TransformExperiment::name() const {
    return "transforms";
}

const char* TransformExperiment::title() const {
    return translatable("Lab", "Translation, scale and rotation of the input");
}

const char* TransformExperiment::claim() const {
    return translatable(
        "Lab",
        "Embeddings are very sensitive to translation, scale and rotation of the face, and to "
        "translation most (section 3.2, affine transformation).");
}

std::vector<LabTrial> TransformExperiment::trials(const LabInput& input,
                                                  const LabSettings& settings,
                                                  const NetworkInfo& network,
                                                  Imaging& imaging) const {
    std::vector<LabTrial> all;
    for (const Case& one : cases) {
        LabTrial trial;
        trial.name = one.caption;
        trial.target =
            all.empty() ? input.target
                        : transformed(input, one.transform, network.width, network.height, imaging);
        trial.options = labEmbedding(settings);
        all.push_back(std::move(trial));
    }
    return all;
}

LabOutcome TransformExperiment::outcome(const LabEvidence& evidence) const {
    const LabLanguage& language = evidence.language;
    LabOutcome outcome = begin(evidence);
    outcome.table.columns = {"transform", "amount", "unit"};
    for (const std::string& column : measureColumns())
        outcome.table.columns.push_back(column);
    FigurePlot plot;
    plot.title = language.say(translatable("Lab", "Loss at the end"));
    plot.yLabel =
        language.say(translatable("Lab", "perceptual distance + MSE; less is nearer to the input"));
    FigureSeries moved; // the only one: nobody sees its name
    for (std::size_t i = 0; i < cases.size(); ++i) {
        plot.categories.push_back(language.say(cases[i].caption));
        moved.y.push_back(evidence.results[i].loss);
        std::vector<std::string> cells = {cases[i].kind, cellText(cases[i].amount), cases[i].unit};
        for (const std::string& cell : measureCells(evidence.results[i]))
            cells.push_back(cell);
        outcome.table.rows.push_back(std::move(cells));
    }
    plot.series = {std::move(moved)};
    plot.accentedCategory = 0;
    addRows(evidence, outcome.figure,
            translatable("Lab", "Translation: the input, and below it what comes of it"), 1);
    addRows(evidence, outcome.figure,
            translatable("Lab", "Scale: the input, and below it what comes of it"),
            1 + casesOfKind);
    addRows(evidence, outcome.figure,
            translatable("Lab", "Rotation: the input, and below it what comes of it"),
            1 + 2 * casesOfKind);
    outcome.figure.plots = {std::move(plot)};
    outcome.summary = summaryOf(evidence);
    outcome.figure.summary = outcome.summary;
    return outcome;
}

} // namespace inlay

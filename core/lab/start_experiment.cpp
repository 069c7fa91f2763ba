#include "core/lab/start_experiment.h"

#include <array>

namespace inlay {

namespace {

// The names are for the table, the other texts for the figure.

struct Start {
    EmbeddingStart start;
    const char* name;
    const char* heading; ///< over its pictures
    const char* series;  ///< of its bars
    const char* course;  ///< of its curve
};

struct Terms {
    double perceptual;
    double mse;
    const char* name;
    const char* category; ///< under its bars
    const char* caption;  ///< under its picture, with the loss
};

constexpr std::array<Start, 2> starts = {
    {{EmbeddingStart::MeanW, "mean w", translatable("Lab", "From mean w"),
      translatable("Lab", "from mean w"), translatable("Lab", "mean w")},
     {EmbeddingStart::Uniform, "random", translatable("Lab", "From a random start"),
      translatable("Lab", "from a random start"), translatable("Lab", "random")}}};
constexpr std::array<Terms, 3> terms = {
    {{1, 1, "both", translatable("Lab", "both"), translatable("Lab", "both, %1")},
     {1, 0, "perceptual", translatable("Lab", "perceptual"),
      translatable("Lab", "perceptual alone, %1")},
     {0, 1, "MSE", translatable("Lab", "MSE"), translatable("Lab", "MSE alone, %1")}}};

/// Title and label are marked for the translators. A bar for each choice of terms, side by side for
/// the starts.
FigurePlot barsOf(const LabEvidence& evidence, const char* title, const char* label,
                  double (*value)(const LabTrialResult&)) {
    const LabLanguage& language = evidence.language;
    FigurePlot plot;
    plot.title = language.say(title);
    plot.yLabel = language.say(label);
    for (const Terms& one : terms)
        plot.categories.push_back(language.say(one.category));
    for (std::size_t s = 0; s < starts.size(); ++s) {
        FigureSeries series;
        series.name = language.say(starts[s].series);
        series.accent = s == 0;
        for (std::size_t t = 0; t < terms.size(); ++t)
            series.y.push_back(value(evidence.results[s * terms.size() + t]));
        plot.series.push_back(std::move(series));
    }
    return plot;
}

std::string summaryOf(const LabEvidence& evidence) {
    const LabTrialResult& mean = evidence.results[0];
    const LabTrialResult& random = evidence.results[terms.size()];
    const bool meanIsBetter = mean.loss < random.loss;
    const LabTrialResult& perceptual = evidence.results[1];
    const LabTrialResult& mse = evidence.results[2];
    const LabLanguage& language = evidence.language;
    return language.paragraph(
        {language.say(translatable("Lab",
                                   "With both terms the loss ends at %1 from mean w and at %2 from "
                                   "a random start."),
                      {language.number(mean.loss, 3), language.number(random.loss, 3)}),
         language.say(meanIsBetter ? translatable("Lab", "Mean w ends nearer.")
                                   : translatable("Lab", "The random start ends nearer.")),
         language.say(translatable("Lab",
                                   "The latents end %1 and %2 away from mean w. From mean w, the "
                                   "perceptual distance ends at %3 with both terms, %4 with the "
                                   "perceptual one alone and %5 with MSE alone; PSNR at %6, %7 and "
                                   "%8 dB."),
                      {language.number(mean.fromMeanW, 1), language.number(random.fromMeanW, 1),
                       language.number(mean.embedding.perceptual, 3),
                       language.number(perceptual.embedding.perceptual, 3),
                       language.number(mse.embedding.perceptual, 3),
                       language.number(mean.embedding.psnrDb, 1),
                       language.number(perceptual.embedding.psnrDb, 1),
                       language.number(mse.embedding.psnrDb, 1)})});
}

} // namespace

std::string StartExperiment::name() const {
    return "start";
}

const char* StartExperiment::title() const {
    return translatable("Lab", "Start and terms of the loss");
}

const char* StartExperiment::claim() const {
    return translatable(
        "Lab",
        "For faces, a start at mean w gives better embeddings than a random one (section 5.1). "
        "MSE alone leaves the picture blurred; with the perceptual term its detail comes, and "
        "both together do best (section 5.2).");
}

std::vector<LabTrial> StartExperiment::trials(const LabInput& input, const LabSettings& settings,
                                              const NetworkInfo&, Imaging&) const {
    std::vector<LabTrial> all;
    for (const Start& start : starts) {
        for (const Terms& one : terms) {
            LabTrial trial;
            trial.name = std::string(start.name) + ", " + one.name;
            trial.target = input.target;
            trial.options = labEmbedding(settings);
            trial.options.start = start.start;
            trial.options.perceptualWeight = one.perceptual;
            trial.options.mseWeight = one.mse;
            trial.snapshots = {0};
            all.push_back(std::move(trial));
        }
    }
    return all;
}

LabOutcome StartExperiment::outcome(const LabEvidence& evidence) const {
    const LabLanguage& language = evidence.language;
    LabOutcome outcome = begin(evidence);
    outcome.table.columns = {"start", "terms"};
    for (const std::string& column : measureColumns())
        outcome.table.columns.push_back(column);
    FigurePlot course = lossPlot(language, translatable("Lab", "Loss on the way, both terms"));
    for (std::size_t s = 0; s < starts.size(); ++s) {
        FigureRow row{language.say(starts[s].heading), {}};
        const LabTrialResult& first = evidence.results[s * terms.size()];
        row.pictures.push_back(
            {evidence.input.target, language.say(translatable("Lab", "Target")), {}});
        row.pictures.push_back({first.snapshots.empty() ? Image() : first.snapshots[0].image,
                                language.say(translatable("Lab", "The start")),
                                {}});
        for (std::size_t t = 0; t < terms.size(); ++t) {
            const LabTrialResult& result = evidence.results[s * terms.size() + t];
            row.pictures.push_back(
                {result.embedding.reconstruction,
                 language.say(terms[t].caption, {lossNote(language, result.loss)}),
                 psnrNote(language, result.embedding.psnrDb)});
            std::vector<std::string> cells = {starts[s].name, terms[t].name};
            for (const std::string& cell : measureCells(result))
                cells.push_back(cell);
            outcome.table.rows.push_back(std::move(cells));
        }
        course.series.push_back(courseOf(first, language.say(starts[s].course), &StepReport::loss));
        course.series.back().accent = s == 0;
        outcome.figure.rows.push_back(std::move(row));
    }
    outcome.figure.plots = {
        std::move(course),
        barsOf(evidence, translatable("Lab", "Perceptual distance at the end"),
               translatable("Lab", "less is nearer"),
               [](const LabTrialResult& result) { return result.embedding.perceptual; }),
        barsOf(evidence, translatable("Lab", "PSNR at the end"),
               translatable("Lab", "dB; more is nearer"),
               [](const LabTrialResult& result) { return result.embedding.psnrDb; }),
        barsOf(evidence, translatable("Lab", "Distance from mean w"),
               translatable("Lab", "mean over the style layers"),
               [](const LabTrialResult& result) { return result.fromMeanW; })};
    outcome.summary = summaryOf(evidence);
    outcome.figure.summary = outcome.summary;
    return outcome;
}

} // namespace inlay

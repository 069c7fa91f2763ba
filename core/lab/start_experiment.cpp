#include "core/lab/start_experiment.h"

#include "core/lab/number_text.h"

#include <array>

namespace inlay {

namespace {

struct Start {
    EmbeddingStart start;
    const char* name;
};

struct Terms {
    double perceptual;
    double mse;
    const char* name;
};

constexpr std::array<Start, 2> starts = {
    {{EmbeddingStart::MeanW, "mean w"}, {EmbeddingStart::Uniform, "random"}}};
constexpr std::array<Terms, 3> terms = {{{1, 1, "both"}, {1, 0, "perceptual"}, {0, 1, "MSE"}}};

/// A bar for each choice of terms, side by side for the starts.
FigurePlot barsOf(const LabEvidence& evidence, const char* title, const char* label,
                  double (*value)(const LabTrialResult&)) {
    FigurePlot plot;
    plot.title = title;
    plot.yLabel = label;
    for (const Terms& one : terms)
        plot.categories.emplace_back(one.name);
    for (std::size_t s = 0; s < starts.size(); ++s) {
        FigureSeries series;
        series.name = std::string("from ") + starts[s].name;
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
    return "With both terms the loss ends at " + fixedText(mean.loss, 3) + " from mean w and at " +
           fixedText(random.loss, 3) + " from a random start: the " +
           (meanIsBetter ? "mean" : "random") + " start ends nearer. It lies " +
           fixedText(mean.fromMeanW, 1) + " and " + fixedText(random.fromMeanW, 1) +
           " from mean w. From mean w, the perceptual distance ends at " +
           fixedText(mean.embedding.perceptual, 3) + " with both terms, " +
           fixedText(perceptual.embedding.perceptual, 3) + " with the perceptual one alone and " +
           fixedText(mse.embedding.perceptual, 3) + " with MSE alone; PSNR at " +
           fixedText(mean.embedding.psnrDb, 1) + ", " + fixedText(perceptual.embedding.psnrDb, 1) +
           " and " + fixedText(mse.embedding.psnrDb, 1) + " dB.";
}

} // namespace

std::string StartExperiment::name() const {
    return "start";
}

std::string StartExperiment::title() const {
    return "Start and terms of the loss";
}

std::string StartExperiment::claim() const {
    return "For faces, a start at mean w gives better embeddings than a random one (section 5.1). "
           "MSE alone leaves the picture blurred; with the perceptual term its detail comes, and "
           "both together do best (section 5.2).";
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
    LabOutcome outcome = begin(evidence);
    outcome.table.columns = {"start", "terms"};
    for (const std::string& column : measureColumns())
        outcome.table.columns.push_back(column);
    FigurePlot course;
    course.title = "Loss on the way, both terms";
    course.xLabel = "steps";
    course.yLabel = "perceptual distance + MSE";
    course.logY = true;
    for (std::size_t s = 0; s < starts.size(); ++s) {
        FigureRow row{std::string("From ") + (s == 0 ? "mean w" : "a random start"), {}};
        const LabTrialResult& first = evidence.results[s * terms.size()];
        row.pictures.push_back({evidence.input.target, "Target", {}});
        row.pictures.push_back(
            {first.snapshots.empty() ? Image() : first.snapshots[0].image, "The start", {}});
        for (std::size_t t = 0; t < terms.size(); ++t) {
            const LabTrialResult& result = evidence.results[s * terms.size() + t];
            row.pictures.push_back(
                {result.embedding.reconstruction,
                 std::string(terms[t].name) + (t == 0 ? ", " : " alone, ") + lossNote(result.loss),
                 psnrNote(result.embedding.psnrDb)});
            std::vector<std::string> cells = {starts[s].name, terms[t].name};
            for (const std::string& cell : measureCells(result))
                cells.push_back(cell);
            outcome.table.rows.push_back(std::move(cells));
        }
        course.series.push_back(courseOf(first, starts[s].name, &StepReport::loss));
        course.series.back().accent = s == 0;
        outcome.figure.rows.push_back(std::move(row));
    }
    outcome.figure.plots = {
        std::move(course),
        barsOf(evidence, "Perceptual distance at the end", "less is nearer",
               [](const LabTrialResult& result) { return result.embedding.perceptual; }),
        barsOf(evidence, "PSNR at the end", "dB; more is nearer",
               [](const LabTrialResult& result) { return result.embedding.psnrDb; }),
        barsOf(evidence, "Distance from mean w", "mean over the style layers",
               [](const LabTrialResult& result) { return result.fromMeanW; })};
    outcome.summary = summaryOf(evidence);
    outcome.figure.summary = outcome.summary;
    return outcome;
}

} // namespace inlay

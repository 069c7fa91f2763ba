#include "core/lab/crossover_experiment.h"

#include "core/lab/number_text.h"
#include "core/lab/region_error.h"
#include "core/lab/style_likeness.h"
#include "core/model/edit/crossover.h"

namespace inlay {

namespace {

/// What the crossover at an index looks like; shares 0: like A, 1: like B.
struct Likeness {
    double colour = 0;
    double shape = 0;
    double toA = 0; ///< MSE
    double toB = 0;
};

/// `renders[i]`: rows before i from A; so the last is A, the first is B.
std::vector<Likeness> likenesses(const std::vector<Image>& renders) {
    const Image& a = renders.back();
    const Image& b = renders.front();
    std::vector<Likeness> all;
    all.reserve(renders.size());
    for (const Image& image : renders)
        all.push_back({shareOfB(colourDistance(image, a), colourDistance(image, b)),
                       shareOfB(shapeDistance(image, a), shapeDistance(image, b)),
                       pictureError(image, a), pictureError(image, b)});
    return all;
}

/// The largest index at which the picture is still more like B than like A.
int lastLikeB(const std::vector<Likeness>& all, double Likeness::*share) {
    int last = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        if (all[i].*share > 0.5)
            last = static_cast<int>(i);
    return last;
}

std::string rowsText(const LabEvidence& evidence, int index) {
    const LabLanguage& language = evidence.language;
    if (index == 0)
        return language.say(translatable("Lab", "all from B"));
    if (index == evidence.network.numWs)
        return language.say(translatable("Lab", "all from A"));
    const StyleLayer& layer = evidence.network.styleLayers[static_cast<std::size_t>(index)];
    return language.say(translatable("Lab", "B from %1 px"), {std::to_string(layer.resolution)});
}

/// What B is: the other photo, or a face that the network made.
std::string nameOfB(const LabEvidence& evidence) {
    if (evidence.results.size() > 1)
        return evidence.input.styleName;
    return evidence.language.say(translatable("Lab", "a random face, seed %1"),
                                 {std::to_string(evidence.settings.seed)});
}

std::string summaryOf(const LabEvidence& evidence, const std::vector<Likeness>& all) {
    const LabLanguage& language = evidence.language;
    const std::size_t half = all.size() / 2;
    const int colourEnds = lastLikeB(all, &Likeness::colour);
    const int shapeEnds = lastLikeB(all, &Likeness::shape);
    const char* verdict =
        colourEnds > shapeEnds
            ? translatable("Lab", "The later layers carry style and not content, as in the paper.")
            : translatable("Lab", "Colour does not come from later layers than shape here, unlike "
                                  "in the paper.");
    return language.paragraph(
        {language.say(
             translatable("Lab", "At index %1 of %2 the picture is %3 % B's in colour and %4 % "
                                 "in shape. It is more like B than like A in colour up to index "
                                 "%5, in shape up to index %6."),
             {std::to_string(half), std::to_string(evidence.network.numWs),
              language.number(100 * all[half].colour, 0), language.number(100 * all[half].shape, 0),
              std::to_string(colourEnds), std::to_string(shapeEnds)}),
         language.say(verdict)});
}

} // namespace

std::string CrossoverExperiment::name() const {
    return "crossover";
}

const char* CrossoverExperiment::title() const {
    return translatable("Lab", "Crossover at every index");
}

const char* CrossoverExperiment::claim() const {
    return translatable(
        "Lab",
        "With the later half of the style layers from another picture, the content stays and "
        "the style, colour and texture, is the other's (section 4.2, style transfer).");
}

std::vector<LabTrial> CrossoverExperiment::trials(const LabInput& input,
                                                  const LabSettings& settings, const NetworkInfo&,
                                                  Imaging&) const {
    LabTrial content;
    content.name = input.name;
    content.target = input.target;
    content.options = labEmbedding(settings);
    std::vector<LabTrial> all = {content};
    if (!input.style.isEmpty()) {
        content.name = input.styleName;
        content.target = input.style;
        all.push_back(std::move(content));
    }
    return all;
}

std::vector<Latent> CrossoverExperiment::latents(const LabEvidence& evidence,
                                                 Engine& engine) const {
    const Latent& a = evidence.results[0].embedding.latent;
    Latent b;
    if (evidence.results.size() > 1) {
        b = evidence.results[1].embedding.latent;
    } else {
        SampleOptions sample;
        sample.seed = evidence.settings.seed;
        b = engine.sample(sample);
    }
    std::vector<Latent> all;
    for (int index = 0; index <= a.rows; ++index)
        all.push_back(crossover(a, b, crossoverShares(a.rows, index)));
    return all;
}

LabOutcome CrossoverExperiment::outcome(const LabEvidence& evidence) const {
    LabOutcome outcome = begin(evidence);
    const LabLanguage& language = evidence.language;
    const NetworkInfo& network = evidence.network;
    const std::vector<Likeness> all = likenesses(evidence.renders);
    const bool isPhoto = evidence.results.size() > 1;
    outcome.table.columns = {"index",    "first_layer_of_b", "resolution_px",
                             "band",     "share_of_b_shape", "share_of_b_colour",
                             "mse_to_a", "mse_to_b"};

    FigureRow row;
    row.heading = language.say(
        translatable("Lab", "Style layers before the index from A (%1), from it on from B (%2)"),
        {evidence.input.name, nameOfB(evidence)});
    FigurePlot plot;
    plot.title = language.say(translatable("Lab", "How much of B is to be seen"));
    plot.xLabel = language.say(translatable("Lab", "index of the first style layer from B"));
    plot.yLabel = language.say(translatable("Lab", "0: like A, 1: like B"));
    FigureSeries colour{language.say(translatable("Lab", "colour")), {}, {}, true};
    FigureSeries shape{language.say(translatable("Lab", "shape")), {}, {}, false};
    for (std::size_t i = 0; i < all.size(); ++i) {
        const int index = static_cast<int>(i);
        const bool hasLayer = index < network.numWs;
        const StyleLayer layer = hasLayer ? network.styleLayers[i] : StyleLayer{};
        row.pictures.push_back(
            {evidence.renders[i],
             language.say(translatable("Lab", "index %1"), {std::to_string(index)}),
             rowsText(evidence, index)});
        outcome.table.rows.push_back({std::to_string(index), hasLayer ? layer.name : "",
                                      hasLayer ? std::to_string(layer.resolution) : "",
                                      hasLayer ? styleBandName(layer.band) : "",
                                      cellText(all[i].shape), cellText(all[i].colour),
                                      cellText(all[i].toA), cellText(all[i].toB)});
        for (FigureSeries* series : {&colour, &shape})
            series->x.push_back(index);
        colour.y.push_back(all[i].colour);
        shape.y.push_back(all[i].shape);
    }
    plot.series = {std::move(colour), std::move(shape)};
    outcome.figure.rows = {
        {"",
         {{evidence.input.target, language.say(translatable("Lab", "Target of A")), {}},
          {evidence.results[0].embedding.reconstruction,
           language.say(translatable("Lab", "A, embedded")),
           psnrNote(language, evidence.results[0].embedding.psnrDb)},
          {evidence.renders.front(),
           language.say(isPhoto ? translatable("Lab", "B, embedded")
                                : translatable("Lab", "B, a sample")),
           {}}}},
        std::move(row)};
    outcome.figure.plots = {std::move(plot)};

    outcome.summary = summaryOf(evidence, all);
    outcome.figure.summary = outcome.summary;
    return outcome;
}

} // namespace inlay

#include "app/cli/course_options.h"

#include "app/cli/choice_option.h"
#include "app/cli/command.h"

namespace inlay {

void addCourseOptions(CLI::App& command, CourseOptions& options, const std::string& stepsHelp,
                      const std::string& startHelp) {
    command.add_option("--steps", options.steps, stepsHelp)->check(CLI::Range(1, 1000000));
    command
        .add_option("--noise-steps", options.noiseSteps,
                    "Steps spent on the noise maps [3/5 of the others]")
        ->check(CLI::Range(1, 1000000));
    command.add_option("--seed", options.seed,
                       "The same seed gives the same bytes, on a CPU or with --deterministic [1]");
    CLI::Option* start = addChoice(command, "--start", options.start,
                                   {{"auto", std::optional(EmbeddingStart::Automatic)},
                                    {"mean-w", std::optional(EmbeddingStart::MeanW)},
                                    {"uniform", std::optional(EmbeddingStart::Uniform)},
                                    {"encoder", std::optional(EmbeddingStart::Encoder)}},
                                   startHelp);
    command.add_option("--from", options.startLatent, "Start from this latent")->excludes(start);
    command.add_option("--perceptual", options.perceptual,
                       "The perceptual distance, as `inlay info` lists them; network: the "
                       "network's own features [the best]");
    addChoice(command, "--latent-format", options.latentFormat,
              {{"safetensors", LatentFormat::Safetensors},
               {"npz", LatentFormat::Npz},
               {"npy", LatentFormat::Npy},
               {"pt", LatentFormat::Pt}},
              "What the latent is written as [safetensors]");
}

void applyCourse(const CourseOptions& options, EmbeddingOptions& embedding) {
    embedding.steps = options.steps.value_or(embedding.steps);
    embedding.seed = options.seed;
    embedding.perceptual = perceptualChoiceFromName(options.perceptual);
    embedding.start = options.start.value_or(embedding.start);
    embedding.noiseSteps = 0;
    if (embedding.optimizeNoise)
        embedding.noiseSteps = options.noiseSteps.value_or(usualNoiseSteps(embedding.steps));
}

void requireSense(const CourseOptions& options, bool withNoise, const std::string& on,
                  const std::string& off) {
    const bool holdsNoise = options.latentFormat == LatentFormat::Safetensors ||
                            options.latentFormat == LatentFormat::Npz;
    if (withNoise && !holdsNoise)
        throw UsageError("Noise maps are made, which .npy and .pt cannot hold; choose "
                         "--latent-format safetensors or npz, or " +
                         off);
    if (options.noiseSteps && !withNoise)
        throw UsageError("--noise-steps is for " + on);
}

} // namespace inlay

#pragma once

#include "core/facade/latent_files.h"
#include "core/model/embedding/embedding_options.h"

#include <cstdint>
#include <optional>
#include <string>

namespace CLI {
class App;
}

namespace inlay {

/// What every command asks that searches a latent: from where, how long, written as what.
struct CourseOptions {
    std::optional<EmbeddingStart> start;
    std::string startLatent;
    std::optional<int> steps;
    std::optional<int> noiseSteps;
    std::uint64_t seed = 1;
    std::string perceptual = "auto";
    LatentFormat latentFormat = LatentFormat::Safetensors;
};

/// `--steps`, `--noise-steps`, `--seed`, `--start`, `--from`, `--perceptual`, `--latent-format`;
/// `stepsHelp` and `startHelp` say what two of them mean to this command.
void addCourseOptions(CLI::App& command, CourseOptions& options, const std::string& stepsHelp,
                      const std::string& startHelp);

/// Steps, noise steps, seed, start and distance in place of what the preset says. Throws Error
/// (InvalidArgument) for a distance that does not exist.
void applyCourse(const CourseOptions& options, EmbeddingOptions& embedding);

/// Throws UsageError where noise maps (`withNoise`) are to be kept in a format that holds none, or
/// are given steps and not made; `on` and `off` say how they are chosen.
void requireSense(const CourseOptions& options, bool withNoise, const std::string& on,
                  const std::string& off);

} // namespace inlay

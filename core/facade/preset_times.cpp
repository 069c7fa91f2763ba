#include "core/facade/preset_times.h"

#include "core/base/error.h"
#include "core/base/median.h"

#include <algorithm>

namespace inlay {

namespace {

constexpr int stepsOfTurn = 20;

/// Milliseconds a step.
double turn(EmbeddingRun& run) {
    double milliseconds = 0;
    for (int i = 0; i < stepsOfTurn; ++i)
        milliseconds += run.step().milliseconds;
    return milliseconds / stepsOfTurn;
}

/// One preset under way.
struct Contestant {
    EmbeddingOptions options; ///< of the preset
    std::unique_ptr<EmbeddingRun> run;
    std::vector<double> times;  ///< of a step, turn by turn
    std::vector<double> ratios; ///< to those of `paper` in the same turn
};

} // namespace

std::vector<PresetTime> presetTimes(Engine& engine, int steps) {
    if (steps < 1 || steps > 100000)
        throw Error(ErrorKind::InvalidArgument, "The number of steps must be from 1 to 100000");
    const Image target = engine.synthesize(engine.sample({}));
    const int turns = (steps + stepsOfTurn - 1) / stepsOfTurn;
    std::vector<Contestant> contestants;
    for (const std::string& name : embeddingPresetNames()) {
        Contestant contestant;
        contestant.options = embeddingPreset(name);
        EmbeddingOptions options = contestant.options;
        options.steps = (turns + 1) * stepsOfTurn; // the first turn is for warming up
        contestant.run = engine.startEmbedding(target, options, {});
        turn(*contestant.run);
        contestants.push_back(std::move(contestant));
    }
    const auto paper =
        std::find_if(contestants.begin(), contestants.end(),
                     [](const Contestant& one) { return one.options.preset == "paper"; });
    for (int i = 0; i < turns; ++i) {
        for (Contestant& contestant : contestants)
            contestant.times.push_back(turn(*contestant.run));
        for (Contestant& contestant : contestants)
            contestant.ratios.push_back(contestant.times.back() / paper->times.back());
    }

    std::vector<PresetTime> result;
    for (const Contestant& contestant : contestants) {
        PresetTime time;
        time.preset = contestant.options.preset;
        time.steps = contestant.options.steps;
        time.msPerStep = median(contestant.times);
        time.stepRatio = median(contestant.ratios);
        time.timeRatio = time.stepRatio * time.steps / paper->options.steps;
        result.push_back(time);
    }
    return result;
}

} // namespace inlay

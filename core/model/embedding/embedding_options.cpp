#include "core/model/embedding/embedding_options.h"

#include "core/base/error.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace inlay {

namespace {

[[noreturn]] void refuse(const std::string& setting, const std::string& range) {
    throw Error(ErrorKind::InvalidArgument, setting + " must be " + range);
}

void requireRange(const char* setting, double value, double low, double high) {
    if (!(value >= low && value <= high)) // false for NaN, so that NaN is refused
        refuse(setting, "from " + std::to_string(low) + " to " + std::to_string(high));
}

/// Well-formed as far as lengths go: a lead byte and as many that continue it.
bool isUtf8(const std::string& text) {
    int missing = 0;
    for (const char signedByte : text) {
        const auto byte = static_cast<unsigned char>(signedByte);
        const bool continues = (byte & 0xc0U) == 0x80U;
        if (continues != (missing > 0))
            return false;
        if (continues)
            --missing;
        else if (byte >= 0xc2 && byte < 0xf5)
            missing = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1;
        else if (byte >= 0x80)
            return false;
    }
    return missing == 0;
}

} // namespace

EmbeddingOptions embeddingPreset(const std::string& name) {
    EmbeddingOptions options;
    options.preset = name;
    if (name == "paper") {
        options.steps = 5000;
    } else if (name == "balanced") {
        options.steps = 1500;
        options.encoderStart = true;
        options.soap = true;
        options.bfloat16Features = true;
        options.learningRate = 0.15;
        options.beta2 = 0.99;
        options.rampUp = 0.03;
        options.rampDown = 0.5;
    } else if (name == "fast") {
        options.steps = 530; // at most a tenth of the time of paper's 5000, with 16-bit features
        options.encoderStart = true;
        options.soap = true;
        options.bfloat16Features = true;
        options.learningRate = 0.08;
        options.beta1 = 0.95;
        options.beta2 = 0.95;
        options.rampUp = 0.02;
        options.rampDown = 0.3;
    } else if (name == "editable") {
        options = embeddingPreset("fast");
        options.preset = name;
        options.steps = 40;
        options.startPull = 0.01;
    } else {
        throw Error(ErrorKind::InvalidArgument,
                    "There is no preset '" + name + "'; choose editable, fast, balanced or paper");
    }
    return options;
}

std::vector<std::string> embeddingPresetNames() {
    return {"editable", "fast", "balanced", "paper"};
}

int usualNoiseSteps(int steps) {
    return std::max(1, static_cast<int>(3LL * steps / 5));
}

void validatePresetName(const std::string& name) {
    constexpr std::size_t longest = 60;
    const auto isControl = [](unsigned char c) { return c < 0x20 || c == 0x7f; };
    if (name.empty() || name.size() > longest || name.front() == ' ' || name.back() == ' ' ||
        std::any_of(name.begin(), name.end(), isControl) || !isUtf8(name))
        refuse("The name of a preset",
               "1 to 60 letters long, without line breaks and without space at an end");
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    for (const std::string& builtIn : embeddingPresetNames()) {
        if (lower == builtIn)
            throw Error(ErrorKind::InvalidArgument,
                        "The preset '" + builtIn + "' is built in; choose another name");
    }
}

void validate(const EmbeddingOptions& options) {
    if (options.steps < 1 || options.steps > 1000000)
        refuse("The number of steps", "from 1 to 1000000");
    if (options.noiseSteps < 0 || options.noiseSteps > 1000000)
        refuse("The number of noise steps", "from 0 to 1000000");
    if (!(options.learningRate > 0 && options.learningRate <= 10))
        refuse("The learning rate", "greater than 0 and at most 10");
    if (!(options.noiseLearningRate > 0 && options.noiseLearningRate <= 10))
        refuse("The learning rate of the noise maps", "greater than 0 and at most 10");
    requireRange("The noise regularisation", options.noiseRegularization, 0, 1e9);
    requireRange("The latent noise", options.latentNoise, 0, 10);
    requireRange("The pull to the start", options.startPull, 0, 1e6);
    requireRange("beta1", options.beta1, 0, 0.999999);
    requireRange("beta2", options.beta2, 0, 0.9999999);
    if (!(options.epsilon > 0 && options.epsilon <= 1))
        refuse("epsilon", "greater than 0 and at most 1");
    requireRange("The ramp up", options.rampUp, 0, 1);
    requireRange("The ramp down", options.rampDown, 0, 1);
    requireRange("The perceptual weight", options.perceptualWeight, 0, 1e6);
    requireRange("The MSE weight", options.mseWeight, 0, 1e6);
    if (options.perceptualWeight == 0 && options.mseWeight == 0)
        refuse("The perceptual weight or the MSE weight", "greater than 0");
    for (float value : options.mask.values) {
        if (!(value >= 0 && value <= 1))
            refuse("Every value of the mask", "from 0 to 1");
    }
}

} // namespace inlay

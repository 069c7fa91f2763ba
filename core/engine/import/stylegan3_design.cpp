#include "core/engine/import/stylegan3_design.h"

#include "core/base/error.h"
#include "core/engine/import/low_pass_filter.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace inlay {

namespace {

constexpr int criticalLayers = 2;
constexpr double firstCutoff = 2;
const double firstStopband = std::pow(2.0, 2.1);
const double lastStopbandRelative = std::pow(2.0, 0.3);
constexpr int margin = 10;
constexpr int lreluUpsampling = 2;
constexpr int tapsPerSample = 6;

/// Number `index` of "L0_36_512": 0, 36 or 512; -1: there is none.
std::int64_t numberOf(const std::string& name, int index) {
    const char* begin = name.data() + 1;
    const char* const end = name.data() + name.size();
    for (int i = 0;; ++i) {
        std::int64_t number = -1;
        const auto [next, error] = std::from_chars(begin, end, number);
        if (error != std::errc() || (next != end && *next != '_'))
            return -1;
        if (i == index)
            return number;
        if (next == end)
            return -1;
        begin = next + 1;
    }
}

[[noreturn]] void refuse() {
    throw Error(ErrorKind::UnsupportedFormat,
                "The layers of this StyleGAN 3 are not laid out as NVIDIA's are; a state dict does "
                "not tell how. Open the training snapshot (.pkl) that it was saved from");
}

} // namespace

StyleGan3Design designOfStyleGan3(std::vector<std::string> names) {
    for (const std::string& name : names) {
        if (name.size() < 2 || numberOf(name, 0) < 0 || numberOf(name, 1) < 1)
            refuse();
    }
    std::sort(names.begin(), names.end(), [](const std::string& a, const std::string& b) {
        return numberOf(a, 0) < numberOf(b, 0);
    });
    const int count = static_cast<int>(names.size()) - 1; // without the one to RGB
    if (count <= criticalLayers)
        refuse();
    const double resolution = static_cast<double>(numberOf(names.back(), 1));
    const double lastCutoff = resolution / 2;
    const double lastStopband = lastCutoff * lastStopbandRelative;
    StyleGan3Design design;
    for (int i = 0; i <= count; ++i) {
        const double exponent = std::min(static_cast<double>(i) / (count - criticalLayers), 1.0);
        const double cutoff = firstCutoff * std::pow(lastCutoff / firstCutoff, exponent);
        const double stopband = firstStopband * std::pow(lastStopband / firstStopband, exponent);
        const double rate = std::exp2(std::ceil(std::log2(std::min(stopband * 2, resolution))));
        const double size = i >= count - 1 ? resolution : rate + 2 * margin;
        const double halfWidth = std::max(stopband, rate / 2) - cutoff;
        const std::string& name = names[static_cast<std::size_t>(i)];
        if (numberOf(name, 0) != i || numberOf(name, 1) != std::llround(size))
            refuse();
        design.layers.push_back({name, std::llround(size), std::llround(rate), cutoff, halfWidth});
        if (i == 0) {
            design.inputSize = std::llround(size);
            design.inputSamplingRate = std::llround(rate);
            design.inputBandwidth = cutoff;
        }
    }
    return design;
}

int addMissingFilters(const StyleGan3Design& design, bool isConfigR,
                      std::map<std::string, torch::Tensor>& tensors) {
    int added = 0;
    const auto count = static_cast<int>(design.layers.size()) - 1; // without the one to RGB
    for (int i = 0; i < count; ++i) {
        const StyleGan3Design::Layer& out = design.layers[static_cast<std::size_t>(i)];
        const StyleGan3Design::Layer& in =
            design.layers[static_cast<std::size_t>(std::max(i - 1, 0))];
        // The activation works between the two filters, at a rate above both.
        const std::int64_t rate = lreluUpsampling * std::max(in.samplingRate, out.samplingRate);
        const auto add = [&](const char* name, const StyleGan3Design::Layer& side, bool radial) {
            const auto taps = static_cast<int>(tapsPerSample * (rate / side.samplingRate));
            const LowPassDesign filter{taps, side.cutoff, side.halfWidth, static_cast<double>(rate),
                                       radial};
            const std::string key = "synthesis." + out.name + name;
            if (tensors.count(key) == 0) {
                tensors.emplace(key, lowPassFilter(filter));
                ++added;
            }
        };
        add(".up_filter", in, false);
        add(".down_filter", out, isConfigR && i < count - criticalLayers);
    }
    return added;
}

} // namespace inlay

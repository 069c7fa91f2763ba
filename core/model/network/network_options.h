#pragma once

#include <optional>
#include <string>

namespace inlay {

/// StyleGAN 3's two configurations: equivariant to translation, or to rotation as well.
enum class StyleGan3Config { T, R };

inline const char* styleGan3ConfigName(StyleGan3Config config) { ///< "t", "r"
    return config == StyleGan3Config::T ? "t" : "r";
}

/// What a network's file may leave open: a state dict has names and shapes only. Where nothing is
/// given here, the family's usual value is taken. A value that contradicts the file is an error.
struct NetworkOptions {
    std::string
        encoder; ///< a file whose encoder serves this network; empty: its own, if it has one
    std::optional<StyleGan3Config> config; ///< nothing: as the shapes say
    /// Absolute limit behind every convolution; negative: none. Nothing: what is usual.
    std::optional<double> convClamp;

    bool isEmpty() const { return encoder.empty() && !config && !convClamp; }
    bool operator==(const NetworkOptions& other) const {
        return encoder == other.encoder && config == other.config && convClamp == other.convClamp;
    }
    bool operator!=(const NetworkOptions& other) const { return !(*this == other); }
};

} // namespace inlay

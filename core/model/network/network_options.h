#pragma once

#include <optional>
#include <string>

namespace inlay {

/// What is to be taken of a network besides its file. Names and shapes of a state dict do not tell
/// everything: what they leave open has the value that the family's own networks have, unless it is
/// given here. Where the file says it itself, another value here is an error.
struct NetworkOptions {
    std::string
        encoder;        ///< a file whose encoder serves this network; empty: its own, if it has one
    std::string config; ///< StyleGAN 3's "t" or "r"; empty: as the shapes say
    /// Absolute limit behind every convolution; negative: none. Nothing: what is usual.
    std::optional<double> convClamp;

    bool isEmpty() const { return encoder.empty() && config.empty() && !convClamp; }
    bool operator==(const NetworkOptions& other) const {
        return encoder == other.encoder && config == other.config && convClamp == other.convClamp;
    }
    bool operator!=(const NetworkOptions& other) const { return !(*this == other); }
};

} // namespace inlay

#pragma once

#include "core/facade/registered_weights.h"

#include <string>
#include <vector>

namespace inlay {

/// Which files hold the weights of perceptual distances. Nothing is copied: paths are remembered in
/// a small JSON file, and read again, and checked again, whenever a distance is made.
class PerceptualRegistry {
public:
    explicit PerceptualRegistry(std::string file)
        : m_file(std::move(file)) {}

    /// `$XDG_DATA_HOME/inlay/perceptual-weights.json`, or in `~/.local/share`; empty without a
    /// home.
    static std::string userFile();

    /// Reads and checks the weights, then remembers the path in place of others of the same
    /// contents. Of two that do so at once, threads or processes, one waits for the other. Throws
    /// the errors of `readPerceptualWeights`, and Error (FileUnwritable).
    RegisteredWeights add(const std::string& path) const;

    /// In the order of their registration, whether they still exist or not. A list that is missing,
    /// broken or of another version counts as empty.
    std::vector<RegisteredWeights> list() const;

private:
    std::string m_file;
};

} // namespace inlay

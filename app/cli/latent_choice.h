#pragma once

#include "core/model/latent/latent.h"

#include <cstddef>
#include <string>
#include <vector>

namespace inlay {

/// One of a file's latents, as a command's argument names it: `FILE`, `FILE#2` or `FILE#name`.
struct LatentChoice {
    std::string path;
    std::string wanted; ///< behind the sign; empty: none was chosen

    /// A file may have the sign in its own name.
    explicit LatentChoice(const std::string& argument);

    /// Which of the file's latents that is: by name, the name's last part or without its ending,
    /// or by number from 0. Throws UsageError, saying which there are, and `hint`.
    std::size_t indexIn(const std::vector<Latent>& latents, const std::string& hint = {}) const;
};

} // namespace inlay

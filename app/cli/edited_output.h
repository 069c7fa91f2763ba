#pragma once

#include "app/cli/command_session.h"

#include <string>
#include <vector>

namespace inlay {

/// Where an edited latent goes: `--out` ends in a picture's ending, or in a latent's (.safetensors,
/// .npz, .npy, .pt), and then the latent itself is written. Asked before anything is computed;
/// `read`: the latents that are read, as arguments name them. Throws UsageError, and Error
/// (FileUnwritable) where one of those would be replaced.
void requireEditedOutput(const std::string& path, const std::vector<std::string>& read);

/// Draws or writes it. Throws Error.
void writeEdited(CommandSession& session, const std::string& path, const Latent& latent);

} // namespace inlay

#pragma once

#include "core/engine/checkpoint/checkpoint.h"

#include <QString>
#include <string>

namespace inlay {

std::string reportFile(const QString& name); ///< below tests/reports
std::string goldenFile(const QString& name); ///< below tests/goldens

/// The tensors alone, as `safetensors.torch.save_file(G_ema.state_dict(), ...)` writes them.
void writeStateDict(const std::string& path, const Checkpoint& checkpoint,
                    const std::string& prefix);

} // namespace inlay

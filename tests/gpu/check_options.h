#pragma once

#include "core/model/device/device.h"

#include <string>
#include <vector>

namespace inlay::gpu {

struct CheckOptions {
    Device device = Device::Cuda;
    std::string root = "."; ///< of the source tree: models/ and tests/goldens/
    std::string out = "gpu-results.jsonl";
    std::string pictures; ///< of inlay-train --pack, at the bundled network's resolution
    std::string config = "ffhq256";
    std::string preset = "fast";
    double spoil = 0; ///< relative, into the latents on the device: does a check notice?
    std::string only; ///< one golden's name; empty: all
    int steps = 0;    ///< 0: as each check sees fit
};

} // namespace inlay::gpu

#pragma once

#include <map>
#include <string>
#include <torch/types.h>
#include <vector>

namespace inlay {

/// A network as plain data, whatever file it came from: tensors under the names that NVIDIA's
/// PyTorch code uses (`synthesis.b8.conv0.weight`, `mapping.fc0.weight`, `mapping.w_avg`), and
/// metadata which, with the tensors' shapes, describes the architecture completely. What
/// `writeCheckpoint` writes, `readCheckpoint` reads back to the same values.
struct Checkpoint {
    /// `family` ("stylegan", "stylegan2", "stylegan3"), `architecture`, `name`, `img_resolution`,
    /// `z_dim`, `w_dim`, `c_dim`, `num_ws`, `mapping_layers`, ...; numbers as decimal text.
    std::map<std::string, std::string> metadata;
    std::map<std::string, torch::Tensor> tensors; ///< on the CPU; float32 or float16, contiguous
    bool tellsClamp = true;         ///< false: a state dict, which leaves `conv_clamp` open
    bool clampAssumed = false;      ///< then: `conv_clamp` is what is usual in the family
    std::vector<std::string> notes; ///< see NetworkInfo::notes; not written
    std::string sha256; ///< identity: over names, shapes and float32 values; see weight_hash.h

    bool has(const std::string& tensorName) const { return tensors.count(tensorName) != 0; }
    const torch::Tensor& tensor(const std::string& name) const; ///< throws Error (CorruptFile)
    std::string text(const std::string& key, const std::string& fallback = {}) const;
    int integer(const std::string& key) const;               ///< throws Error (CorruptFile)
    int integer(const std::string& key, int fallback) const; ///< throws Error (CorruptFile)
    double number(const std::string& key, double fallback) const;
};

} // namespace inlay

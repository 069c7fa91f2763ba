#pragma once

#include "core/io/pickle/pickle_value.h"

#include <map>
#include <string>
#include <torch/types.h>

namespace inlay {

struct Checkpoint;

/// A pickled `dnnlib.tflib.network.Network`: its variables, those of its components behind
/// "component/", and its settings. Of the pickle's source code nothing is used.
class TensorFlowNetwork {
public:
    static bool isOne(const PickleValue& value);
    explicit TensorFlowNetwork(const PickleValue& network); ///< throws Error (CorruptFile)

    int version() const { return m_version; }
    bool has(const std::string& variable) const { return m_variables.count(variable) != 0; }
    /// Throws Error (CorruptFile), naming it.
    torch::Tensor tensor(const std::string& variable) const;
    /// Null: not set, or None.
    const PickleValue* setting(const std::string& name) const;
    std::string textSetting(const std::string& name, const std::string& fallback) const;
    double numberSetting(const std::string& name, double fallback) const;
    bool flagSetting(const std::string& name, bool fallback) const;

    torch::Tensor dense(const std::string& variable) const; ///< [in, out] -> [out, in]
    /// [k, k, in, out] -> [out, in, k, k]; `mirrored` in both directions.
    torch::Tensor convolution(const std::string& variable, bool mirrored = false) const;

    /// The names behind "synthesis/" of the resolutions, "4x4", "8x8", ..., or "4x2", "8x4", ... of
    /// pictures that are not square, the smallest first. Throws Error (CorruptFile) where one is
    /// missing.
    std::vector<std::string> levels() const;

private:
    void collect(const PickleValue& network, const std::string& prefix, int depth);

    int m_version = 0;
    std::map<std::string, const PickleValue*> m_variables;
    std::vector<const PickleValue*> m_settings; ///< the network's own, then its components'
};

/// StyleGAN 2 and ADA (versions 4 and up), StyleGAN 1 (2 and 3). Throws Error (UnsupportedFormat,
/// CorruptFile).
Checkpoint importTensorFlowNetwork(const TensorFlowNetwork& network);

/// The parts. The mapping's biases are multiplied by `biasScale`.
void importTensorFlowMapping(const TensorFlowNetwork& network, double biasScale,
                             Checkpoint& checkpoint);
void importTensorFlowStyleGan2(const TensorFlowNetwork& network, Checkpoint& checkpoint);
void importTensorFlowStyleGan1(const TensorFlowNetwork& network, Checkpoint& checkpoint);

} // namespace inlay

#pragma once

#include "core/io/tensors/tensor_view.h"

#include <map>
#include <string>
#include <torch/types.h>

namespace inlay {

class PickleValue;

/// Tensors by name, torch's `state_dict`, out of whatever file: a pickled dict, a pickled module,
/// a safetensors file.
class StateDict {
public:
    StateDict() = default;
    explicit StateDict(std::map<std::string, TensorView> tensors)
        : m_tensors(std::move(tensors)) {}
    /// The tensors of a dict, or of a torch module and its submodules as `state_dict` names them;
    /// empty for anything else.
    static StateDict of(const PickleValue& value);

    bool isEmpty() const { return m_tensors.empty(); }
    bool has(const std::string& name) const { return m_tensors.count(name) != 0; }
    torch::Tensor tensor(const std::string& name) const; ///< throws Error (CorruptFile), naming it
    /// Those whose names begin with `prefix`, named without it.
    StateDict under(const std::string& prefix) const;
    const std::map<std::string, TensorView>& tensors() const& { return m_tensors; }
    const std::map<std::string, TensorView>& tensors() && = delete; // would outlive it

private:
    std::map<std::string, TensorView> m_tensors;
};

} // namespace inlay

#pragma once

#include "core/io/pickle/pickle_value.h"

#include <map>
#include <string>
#include <torch/types.h>

namespace inlay {

/// A pickled torch module, of `torch_utils.persistence` or plain: its attributes, tensors and
/// submodules as the pickle's values say.
class TorchModule {
public:
    explicit TorchModule(const PickleValue& object)
        : m_object(&object) {}

    /// Null where there is none.
    const PickleValue* submodule(const std::string& name) const;
    TorchModule at(const std::string& name) const; ///< throws Error (CorruptFile)

    /// An attribute that is there and not None, or null.
    const PickleValue* attribute(const std::string& name) const;
    std::int64_t integer(const std::string& name) const; ///< throws Error (CorruptFile)
    double number(const std::string& name) const;        ///< throws Error (CorruptFile)
    std::string text(const std::string& name, const std::string& fallback) const;
    /// An integer, or two equal ones (a size given as width and height).
    std::int64_t side(const std::string& name) const; ///< throws Error (CorruptFile)

    /// A parameter or buffer; undefined where there is none.
    torch::Tensor tensor(const std::string& name) const;
    /// All parameters and buffers, of submodules too, as `state_dict` names them behind `prefix`.
    void collect(const std::string& prefix, std::map<std::string, torch::Tensor>& tensors) const;

private:
    const PickleValue& required(const std::string& name) const;

    const PickleValue* m_object;
};

} // namespace inlay

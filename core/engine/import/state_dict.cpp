#include "core/engine/import/state_dict.h"

#include "core/base/error.h"
#include "core/engine/checkpoint/tensor_from_view.h"

namespace inlay {

bool StateDict::has(const std::string& name) const {
    const PickleValue* found = m_dict->find(name);
    return found && found->is(PickleKind::Tensor);
}

torch::Tensor StateDict::tensor(const std::string& name) const {
    if (!has(name))
        throw Error(ErrorKind::CorruptFile,
                    "The file has no tensor '" + name + "'; it is incomplete or of another family");
    return tensorFromView(m_dict->find(name)->tensor(), name);
}

} // namespace inlay
